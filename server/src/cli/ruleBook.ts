import { Checker } from '../engine/checks/checker.ts';
import type { Contract } from '../engine/contract/contract.ts';
import { DATASET_CODES } from '../engine/dataset/datasetChecker.ts';
import type { Severity } from '../engine/finding.ts';
import en from '../engine/l10n/rules.en.json' with { type: 'json' };
import ko from '../engine/l10n/rules.ko.json' with { type: 'json' };
import type { Language } from './language.ts';
import type { Texts } from './texts.ts';

/** What is to be known of a check. */
export interface Rule {
  readonly code: string;
  /** After the contract's own settings. */
  readonly severity: Severity;
  /** Some of its findings can be fixed with certainty. */
  readonly fixable: boolean;
  readonly title: string;
  readonly why: string;
  readonly expected: string | undefined;
  /** What is wrong and, behind an arrow, what is right. */
  readonly example: string | undefined;
}

interface Page {
  readonly title: string;
  readonly why: string;
  readonly expected?: string;
  readonly example: string;
}

const PAGES: Readonly<Record<Language, Readonly<Record<string, Page>>>> = { en, ko };

/** All checks of a contract in the order in which they report, the dataset's after the records'. */
export function ruleBook(contract: Contract, texts: Texts): readonly Rule[] {
  const { language } = texts;
  const checker = new Checker(contract, { language });
  const own = checker.checks.map(({ code, severity, fixable }) => ({ code, severity, fixable }));
  const dataset = Object.entries(DATASET_CODES).map(([code, severity]) => ({
    code,
    severity,
    fixable: code === 'dataset.duplicate',
  }));
  return [...own, ...dataset].map(({ code, severity, fixable }) => ({
    ...describe(code, contract, texts),
    severity: checker.severityOf(code, severity),
    fixable,
  }));
}

/** What is to be known of one code; also of codes that no list has. */
export function describe(code: string, contract: Contract, texts: Texts): Omit<Rule, 'severity' | 'fixable'> {
  const pages = PAGES[texts.language];
  const page = Object.hasOwn(pages, code) ? pages[code] : undefined;
  if (page) return { code, title: page.title, why: page.why, expected: page.expected, example: page.example };
  const facts = Object.entries(contract.source.facts ?? {}).filter(([, fact]) => fact.code === code);
  const explained = facts.flatMap(([name, { explain }]) => {
    const text = explain?.[texts.language] ?? explain?.en ?? explain?.ko;
    return text === undefined ? [] : [`${name}: ${text}`];
  });
  const title =
    facts.length > 0
      ? texts.say('rules.own-fact', { facts: facts.map(([name]) => name).join(', ') })
      : texts.say('rules.own', { contract: contract.source.id });
  return {
    code,
    title,
    why: texts.say('rules.own-why', { contract: contract.source.id }),
    expected: explained.length > 0 ? explained.join('\n') : undefined,
    example: undefined,
  };
}
