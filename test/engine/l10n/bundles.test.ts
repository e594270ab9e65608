import { describe, expect, it } from 'vitest';
import cliEn from '../../../server/src/cli/l10n/en.json' with { type: 'json' };
import cliKo from '../../../server/src/cli/l10n/ko.json' with { type: 'json' };
import contractEn from '../../../server/src/engine/l10n/contract.en.json' with { type: 'json' };
import contractKo from '../../../server/src/engine/l10n/contract.ko.json' with { type: 'json' };
import findingsEn from '../../../server/src/engine/l10n/findings.en.json' with { type: 'json' };
import findingsKo from '../../../server/src/engine/l10n/findings.ko.json' with { type: 'json' };
import { formatMessage } from '../../../server/src/engine/l10n/message.ts';
import rulesEn from '../../../server/src/engine/l10n/rules.en.json' with { type: 'json' };
import rulesKo from '../../../server/src/engine/l10n/rules.ko.json' with { type: 'json' };
import schemaEn from '../../../server/src/engine/l10n/schema.en.json' with { type: 'json' };
import schemaKo from '../../../server/src/engine/l10n/schema.ko.json' with { type: 'json' };

type Bundle = Readonly<Record<string, string>>;

const pages = (rules: Readonly<Record<string, Bundle>>): Bundle =>
  Object.fromEntries(
    Object.entries(rules).flatMap(([code, page]) =>
      Object.entries(page).map(([part, text]) => [`${code}: ${part}`, text]),
    ),
  );

const MESSAGES: readonly (readonly [string, Bundle, Bundle])[] = [
  ['contract', contractEn, contractKo],
  ['schema', schemaEn, schemaKo],
  ['findings', findingsEn, findingsKo],
];
const BUNDLES = [
  ...MESSAGES,
  ['cli', cliEn, cliKo] as const,
  ['rules', pages(rulesEn), pages(rulesKo)] as const,
];

/** Braces that a reader is to see: what is to be written into a contract. */
const LITERALS: Readonly<Record<string, readonly string[]>> = {
  'contract.syntax.unexpected-token': ['{ }'],
  'contract.regex.capture-group': ['{name}'],
  'contract.regex.no-value': ['{name}'],
  'contract.regex.no-number': ['{n}'],
  'contract.citations.year': ['{"date-parts": [[2014]]}'],
  'contract.citations.style-year': ['{year}'],
  'contract.citations.style-author': ['{author}'],
  'contract.format.eachSpansLines': ['{each …}'],
  'contract.format.eachNeedsJoiner': ['{each {list}, ", "}'],
  'contract.format.listAsSlot': ['{each {path}}…{/each}'],
  'contract.format.doubleBrace': ['\\{'],
  'contract.format.unclosedBrace': ['\\{'],
  'contract.format.strayBrace': ['\\}'],
  'contract.format.badSlot': ['{if}', '{each}'],
};

const literalsOf = (key: string): readonly string[] => LITERALS[key] ?? [];

/** Names of a message, and which of them may be left out: those that only options mention. */
function namesOf(key: string, text: string): { readonly all: string[]; readonly optional: string[] } {
  const shown = new Set(
    literalsOf(key).flatMap((literal) => (literal === '{each {path}}…{/each}' ? [] : [literal])),
  );
  const rest = [...shown].reduce((template, literal) => template.replaceAll(literal, ''), text);
  const all = [...new Set([...rest.matchAll(/\{([A-Za-z]\w*)[|?}]/g)].map(([, name = '']) => name))];
  const plain = rest.replaceAll(/\{[A-Za-z]\w*\?(?:[^{}]|\{[^{}]*\})*\}/g, '');
  return { all, optional: all.filter((name) => !new RegExp(`\\{${name}[|}]`).test(plain)) };
}

/** The message with every choice of what may be left out. */
function* formatted(key: string, text: string, value: string): Generator<string> {
  const { all, optional } = namesOf(key, text);
  for (let choice = 0; choice < 2 ** optional.length; choice++) {
    const left = new Set(optional.filter((_, i) => (choice & (1 << i)) === 0));
    const data = Object.fromEntries(all.map((name) => [name, left.has(name) ? '' : value]));
    yield formatMessage({ [key]: text }, key, data);
  }
}

function* everyMessage(bundle: Bundle): Generator<readonly [string, string]> {
  for (const [key, text] of Object.entries(bundle)) {
    for (const value of ['sleep', '수면', '나이', '7']) {
      for (const message of formatted(key, text, value)) yield [key, message];
    }
  }
}

describe.each(BUNDLES)('%s', (_, english, korean) => {
  it('has the same keys and names in both languages', () => {
    expect(Object.keys(korean)).toEqual(Object.keys(english));
    const names = (bundle: Bundle) =>
      Object.entries(bundle).map(([key, text]) => [key, namesOf(key, text).all.sort()]);
    expect(names(korean)).toEqual(names(english));
  });

  it('leaves out the same in both languages', () => {
    const optional = (bundle: Bundle) =>
      Object.entries(bundle).map(([key, text]) => [key, namesOf(key, text).optional.sort()]);
    expect(optional(korean)).toEqual(optional(english));
  });

  it('ends in both languages alike', () => {
    const ends = (bundle: Bundle) =>
      Object.entries(bundle).map(([key, text]) => [key, /[.?]\}?$/.test(text)]);
    expect(ends(korean)).toEqual(ends(english));
  });

  it('is in one register, with particles that fit', () => {
    for (const [key, text] of Object.entries(korean)) {
      if (key.endsWith(': example')) continue;
      expect([key, text]).toEqual([key, expect.not.stringMatching(/(?<!세)요[.?!}]|\([은는이가을를으]\)/)]);
    }
  });

  it('speaks its own language', () => {
    for (const [key, text] of Object.entries(english)) {
      // Examples, and pages that quote one, are of the built-in contract.
      const own = key.includes(': ') ? text.replaceAll(/`[^`]*`/g, '') : text;
      if (!key.endsWith(': example'))
        expect([key, own]).toEqual([key, expect.not.stringMatching(/\p{Script=Hangul}/u)]);
    }
  });
});

describe.each(MESSAGES)('%s: whatever is known,', (_, english, korean) => {
  it.each([
    ['English', english],
    ['Korean', korean],
  ])('%s messages leave no slot open', (_language, bundle) => {
    for (const [key, message] of everyMessage(bundle)) {
      const rest = literalsOf(key)
        .reduce((text, literal) => text.replaceAll(literal, ''), message)
        .replace(/\{each (?:sleep|수면|나이|7)\}…\{\/each\}/, '');
      expect([key, rest]).toEqual([key, expect.not.stringMatching(/[{}]/)]);
    }
  });

  it.each([
    ['English', english],
    ['Korean', korean],
  ])('%s messages end in one full stop or question mark', (_language, bundle) => {
    for (const [key, message] of everyMessage(bundle)) {
      expect([key, message]).toEqual([key, expect.stringMatching(/[^\s.?!,;:][.?]$/)]);
      expect([key, message]).toEqual([key, expect.not.stringMatching(/^\s| {2}|\s[.,;](?:\s[^&]|$)/)]);
    }
  });
});

describe('errors of the command line', () => {
  it.each([
    ['English', cliEn],
    ['Korean', cliKo],
  ])('%s: end in one full stop', (_language, bundle) => {
    const sentences = Object.entries(bundle).filter(
      ([key]) => /^(?:error|path|file|contract)\./.test(key) && key !== 'error.prefix',
    );
    for (const [key, message] of everyMessage(Object.fromEntries(sentences))) {
      expect([key, message]).toEqual([key, expect.stringMatching(/[^\s.?!,;:][.?]$/)]);
    }
  });
});

describe('rules', () => {
  it.each([
    ['English', rulesEn],
    ['Korean', rulesKo],
  ])('%s: each has an example of one line, from wrong to right', (_language, rules) => {
    for (const [code, { example }] of Object.entries(rules)) {
      expect([code, example]).toEqual([code, expect.stringMatching(/^[^\n]+ → [^\n]+$/)]);
    }
  });
});
