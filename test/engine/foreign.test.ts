import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkerOf, contractOf, findingsOf, healthCoach, lineOf } from '../support/healthCoach.ts';
import { checkDataset, told } from './dataset/checkDataset.ts';

/** Data sets of other shapes, from nobody's plan of ours. */
const FOLDER = new URL('../fixtures/foreign/', import.meta.url);
const MINIMAL = contractOf({
  'contract.yaml': 'contract: 1\nid: any\nversion: 1.0.0\ncategories: {chat: {label: Chat}}\n',
});

const FILES = readdirSync(FOLDER).map((name): [string, string[]] => [
  name,
  readFileSync(new URL(name, FOLDER), 'utf8').split('\n').slice(0, -1),
]);

function codes(lines: readonly string[], contract = MINIMAL): string[] {
  const checker = checkerOf(contract);
  return lines.flatMap((raw, index) =>
    checker.check(lineOf(raw, index)).findings.map(({ code, message }) => `${index + 1} ${code}: ${message}`),
  );
}

describe.each(FILES)('%s', (name, lines) => {
  it('has nothing to report under a minimal contract', () => {
    expect(lines.length).toBeGreaterThanOrEqual(25);
    expect(codes(lines)).toEqual([]);
  });

  it('holds no duplicates or leaks', () => {
    const half = Math.ceil(lines.length / 2);
    const files = { [`train.${name}`]: lines.slice(0, half), [`test.${name}`]: lines.slice(half) };
    expect(told(checkDataset(files, MINIMAL))).toEqual([]);
  });

  it('a planted copy is found, in one file and across two', () => {
    const [first = ''] = lines;
    expect(told(checkDataset({ [name]: [...lines, first] }, MINIMAL))).toEqual([
      `${name}:${lines.length + 1} dataset.duplicate → ${name}:1`,
    ]);
    expect(told(checkDataset({ 'train.jsonl': lines, 'val.jsonl': [first] }, MINIMAL))).toEqual([
      'val.jsonl:1 dataset.leakage → train.jsonl:1',
    ]);
  });

  it('under a contract that it was not written for, each record is told so once and no more', () => {
    const checker = checkerOf(healthCoach());
    lines.forEach((raw, index) => {
      const found = checker.check(lineOf(raw, index)).findings.map(({ code }) => code);
      // A record that ends in a call has no answer to judge.
      expect([[], ['category.unknown']]).toContainEqual(found);
    });
  });
});

type Messages = Record<string, unknown>[];

/** Changes the parsed messages of a record. */
function change(raw: string, edit: (messages: Messages, record: Record<string, unknown>) => void): string {
  const record = JSON.parse(raw) as Record<string, unknown> & { messages: Messages };
  edit(record.messages, record);
  return JSON.stringify(record);
}

/** The last user turn with a text, which every record has. */
function asked(messages: Messages): Record<string, unknown> {
  const turn = messages.findLast(({ role }) => role === 'user');
  if (!turn) throw new Error('nobody asks');
  return turn;
}

const DEFECTS: [string, string, (raw: string) => string][] = [
  ['cut off', 'json.syntax', (raw) => raw.slice(0, -20)],
  ['a comma too many', 'json.syntax', (raw) => raw.replace(/\}$/, ',}')],
  ['a key twice', 'json.duplicate-key', (raw) => raw.replace(/\}$/, ',"note":1,"note":2}')],
  ['no messages', 'record.schema', (raw) => change(raw, (_, record) => delete record.messages)],
  [
    'a role that is none',
    'record.schema',
    (raw) => change(raw, (messages) => Object.assign(asked(messages), { role: 'human' })),
  ],
  [
    'a field that is none',
    'record.schema',
    (raw) => change(raw, (messages) => Object.assign(asked(messages), { contents: 'x' })),
  ],
  [
    'a number for a text',
    'record.schema',
    (raw) => change(raw, (messages) => Object.assign(asked(messages), { content: 7 })),
  ],
  [
    'a weight of two',
    'record.schema',
    (raw) =>
      change(raw, (messages) =>
        messages.push({ role: 'user', content: 'And?' }, { role: 'assistant', content: 'No.', weight: 2 }),
      ),
  ],
  [
    'a result of no call',
    'record.schema',
    (raw) =>
      change(raw, (messages) =>
        messages.push({ role: 'tool', content: 'x' }, { role: 'assistant', content: 'Done.' }),
      ),
  ],
  [
    'the user last',
    'record.roles',
    (raw) => change(raw, (messages) => messages.push({ role: 'user', content: 'Hello?' })),
  ],
  [
    'two answers',
    'record.roles',
    (raw) =>
      change(raw, (messages) =>
        messages.push({ role: 'assistant', content: 'One.' }, { role: 'assistant', content: 'Two.' }),
      ),
  ],
  [
    'a late system turn',
    'record.roles',
    (raw) => change(raw, (messages) => messages.splice(-1, 0, { role: 'system', content: 'x' })),
  ],
  [
    'an empty question',
    'record.empty-content',
    (raw) => change(raw, (messages) => Object.assign(asked(messages), { content: ' \n' })),
  ],
  [
    'half a character',
    'json.encoding',
    (raw) => change(raw, (messages) => Object.assign(asked(messages), { content: 'Hi \ud83d there' })),
  ],
  [
    'an invisible character',
    'text.control-character',
    (raw) => change(raw, (messages) => Object.assign(asked(messages), { content: 'Hi\u200b there' })),
  ],
  [
    'decomposed Hangul',
    'text.not-nfc',
    (raw) =>
      change(raw, (messages) => Object.assign(asked(messages), { content: '안녕하세요'.normalize('NFD') })),
  ],
];

describe('planted defects are found in every one of them', () => {
  it.each(DEFECTS)('%s: %s', (_, code, plant) => {
    for (const [name, lines] of FILES)
      for (const raw of [lines[0], lines[7], lines.at(-2)]) {
        const planted = plant(raw ?? '');
        const found = findingsOf(MINIMAL, planted).map((finding) => finding.code);
        expect(`${name}: ${[...new Set(found)].join()}`).toBe(`${name}: ${code}`);
      }
  });
});
