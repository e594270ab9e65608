import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { builtInChecks } from '../../server/src/engine/checks/registry.ts';
import { DATASET_CODES } from '../../server/src/engine/dataset/datasetChecker.ts';

/** docs/rules.md and docs/rules.ko.md: what each code means, from the checks and their texts. */
export const name = 'rules';

const WORDS = {
  en: {
    title: 'Rules',
    intro:
      'Every finding carries one of these codes. Set a severity in the contract (`severity: {length.out-of-range: off}`). Generated from the checks by `npm run derive`.',
    severity: 'Severity',
    fix: 'Fix',
    yes: 'where certain',
    no: 'by hand',
    messages: 'It says',
    example: 'Example',
    own: 'Declared by the built-in contract, not by the program.',
  },
  ko: {
    title: '규칙',
    intro:
      '모든 지적에는 아래 코드가 붙습니다. 심각도는 계약에서 바꿉니다(`severity: {length.out-of-range: off}`). `npm run derive`로 검사에서 만들어집니다.',
    severity: '심각도',
    fix: '수정',
    yes: '확실한 경우 자동',
    no: '직접',
    messages: '메시지',
    example: '예시',
    own: '프로그램이 아니라 내장 계약이 정한 코드입니다.',
  },
};

export async function derive(root) {
  const json = async (path) => JSON.parse(await readFile(join(root, path), 'utf8'));
  const contract = parse(await readFile(join(root, 'schemas/health-coach/contract.yaml'), 'utf8'));
  const codes = [
    ...builtInChecks('en', () => undefined),
    ...Object.entries(DATASET_CODES).map(([code, severity]) => ({
      code,
      severity,
      fixable: code === 'dataset.duplicate',
    })),
    ...ownCodes(contract),
  ];
  const files = {};
  for (const language of ['en', 'ko']) {
    const rules = await json(`server/src/engine/l10n/rules.${language}.json`);
    const messages = await json(`server/src/engine/l10n/findings.${language}.json`);
    const missing = codes.filter(({ code }) => !rules[code]).map(({ code }) => code);
    if (missing.length > 0) throw new Error(`rules.${language}.json says nothing of ${missing.join(', ')}`);
    files[language === 'en' ? 'docs/rules.md' : `docs/rules.${language}.md`] = page(
      codes,
      rules,
      messages,
      WORDS[language],
    );
  }
  return files;
}

/** Codes that the contract's facts and tables declare and no check has. */
function ownCodes({ facts = {}, tables = {} }) {
  const factCodes = [...new Set(Object.values(facts).flatMap(({ code }) => code ?? []))].filter(
    (code) => !code.startsWith('grade.') && !code.startsWith('judgment.'),
  );
  const tableCodes = Object.values(tables).flatMap(({ code }) =>
    code ? [`${code}.unknown`, `${code}.prescription`] : [],
  );
  return [
    ...factCodes.map((code) => ({ code, fixable: true })),
    ...tableCodes.map((code) => ({ code, fixable: false })),
  ].map((each) => ({ ...each, severity: 'error', own: true }));
}

function page(codes, rules, messages, words) {
  const lines = [`# ${words.title}`, '', words.intro, ''];
  for (const { code, severity, fixable, own } of codes) {
    const said = Object.entries(messages)
      .filter(([key]) => key === code || key.startsWith(`${code}.`))
      .map(([, text]) => `- ${plain(text)}`);
    lines.push(`## ${code}`, '', `**${rules[code].title}.** ${rules[code].why}`, '');
    if (own) lines.push(words.own, '');
    lines.push(`${words.severity}: ${severity} · ${words.fix}: ${fixable ? words.yes : words.no}`, '');
    lines.push(`${words.example}: ${rules[code].example}`, '');
    if (said.length > 0) lines.push(`${words.messages}:`, '', ...said, '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** A message as a reader may see it: slots as ‹name›, optional parts as they are when there. */
function plain(text) {
  return text
    .replace(/\{([A-Za-z]\w*)\?((?:[^{}]|\{[^{}]*\})*)\}/g, (_, slot, part) =>
      part.replace(/\{(\|[^{}]*)?\}/g, `{${slot}$1}`),
    )
    .replace(
      /\{([A-Za-z]\w*)(?:\|([^{}/]+)\/[^{}]+)?\}/g,
      (_, slot, particle) => `‹${slot}›${particle ?? ''}`,
    );
}
