import { describe, expect, it } from 'vitest';
import { contractOf, recordLine } from '../../support/healthCoach.ts';
import { chat, checkDataset, health, told } from './checkDataset.ts';

const TRAIN = 'data/train_20260101.jsonl';
const VALID = 'data/valid_20260101.jsonl';
const TEST = 'data/test_model_20260101.jsonl';

describe('duplicates', () => {
  const [a, b] = [health(1), health(50)];

  it('the later of two, with the place of the first and the removal as a fix', () => {
    const { findings, summary } = checkDataset({ 'all.jsonl': [a, b, a] });
    expect(findings).toMatchObject([
      {
        file: 'all.jsonl',
        finding: {
          code: 'dataset.duplicate',
          severity: 'error',
          line: 2,
          span: { start: 0, end: a.length },
          related: [{ line: 0, span: { start: 0, end: a.length } }],
          fix: { edits: [], removeLine: true },
        },
      },
    ]);
    expect(findings[0]?.finding.related?.[0]).not.toHaveProperty('file');
    expect(summary).toMatchObject({ records: 3, duplicates: 1, nearDuplicates: 0, leaks: 0 });
  });

  it.each<[string, (raw: string) => string]>([
    ['decomposed', (raw) => raw.normalize('NFD')],
    [
      'with spaces at the ends of its texts',
      (raw) => raw.replace('"content":"', '"content":"  ').replace(/"}]}$/, '\\n"}]}'),
    ],
    ['with other spacing between the fields', (raw) => raw.replaceAll('":"', '": "')],
    ['with escapes', (raw) => raw.replace('수', '\\uc218')],
    ['with metadata', (raw) => raw.replace(/}$/, ',"metadata":{"id":"x"}}')],
  ])('%s', (_, change) => {
    const other = change(a);
    expect(other).not.toBe(a);
    expect(told(checkDataset({ 'all.jsonl': [a, b, other] }))).toEqual([
      'all.jsonl:3 dataset.duplicate → all.jsonl:1',
    ]);
  });

  it('many copies are told once each', () => {
    expect(told(checkDataset({ 'all.jsonl': [a, a, a, b] }))).toEqual([
      'all.jsonl:2 dataset.duplicate → all.jsonl:1',
      'all.jsonl:3 dataset.duplicate → all.jsonl:1',
    ]);
  });

  it('across files of no split', () => {
    expect(told(checkDataset({ 'a.jsonl': [a], 'b.jsonl': [b, a] }))).toEqual([
      'b.jsonl:2 dataset.duplicate → a.jsonl:1',
    ]);
  });

  it('the same question with another answer is no duplicate', () => {
    const other = chat(1).replace(
      '몸이 한결 편해져요',
      '꾸준히 하다 보면 어느새 달라져 있을 거예요. 서두르지 마세요',
    );
    expect(told(checkDataset({ 'all.jsonl': [chat(1), other] }))).toEqual([]);
  });
});

describe('near-duplicates', () => {
  it.each<[string, string, string]>([
    ['one of ten values changed', health(1), health(1, { steps: 12_345 })],
    ['one of ten values changed, and so the verdicts', health(1), health(1, { sleep_hr: 4 })],
    [
      'a number in a chat',
      chat(3).replace('어떻게', '20분씩 어떻게'),
      chat(3).replace('어떻게', '35분씩 어떻게'),
    ],
    ['a word in a chat', chat(3), chat(3).replace('고민이에요', '걱정이에요')],
    ['punctuation and emoji', chat(3), chat(3).replace('고민이에요.', '고민이에요!! 😊')],
    ['spacing', chat(3), chat(3).replace('고민이에요. 어떻게', '고민이에요.\\n어떻게')],
  ])('%s', (_, a, b) => {
    const result = checkDataset({ 'all.jsonl': [health(30), chat(8), a, b] });
    expect(told(result)).toEqual(['all.jsonl:4 dataset.near-duplicate → all.jsonl:3']);
    expect(result.findings[0]?.finding).toMatchObject({ severity: 'warning' });
    expect(result.summary.nearDuplicates).toBe(1);
  });

  it('records of one form with different content are not near', () => {
    const lines = [...Array(60).keys()].flatMap((n) => [health(n), chat(n)]);
    const near = checkDataset({ 'all.jsonl': lines });
    expect(told(near)).toEqual([]);
    expect(near.summary).toMatchObject({ records: 120, capped: 0, notKept: 0 });
  });

  it('short questions of one form with other values are not near', () => {
    const pattern = (hours: number) =>
      recordLine({
        category: 'decision-pattern',
        user: `sleep_hr: ${hours}시간`,
        assistant: `## ✅ 충분\n\n**판단 근거:**\n\n1. 수면 ${hours}시간 → 충분\n\n💡 **권장:** 평소 계획대로 운동 가능`,
      });
    expect(told(checkDataset({ 'all.jsonl': [7, 7.1, 7.2, 7.3, 8, 9].map(pattern) }))).toEqual([]);
  });

  it('within one group and split they are the business of the group', () => {
    const [a, b] = [health(1, {}, { group: 'g' }), health(1, { steps: 12_345 }, { group: 'g' })];
    expect(told(checkDataset({ 'all.jsonl': [a, b] }))).toEqual([]);
    expect(told(checkDataset({ 'all.jsonl': [a, a] }))).toEqual([
      'all.jsonl:2 dataset.duplicate → all.jsonl:1',
    ]);
  });
});

describe('leakage', () => {
  const [a, near, b, c] = [health(1), health(1, { steps: 12_345 }), health(30), health(45)];

  it.each<[string, Record<string, string[]>, string[]]>([
    ['the same', { [TRAIN]: [b, a], [TEST]: [c, a] }, [`${TEST}:2 dataset.leakage → ${TRAIN}:2`]],
    [
      'in the other order of files',
      { [TEST]: [c, a], [TRAIN]: [b, a] },
      [`${TEST}:2 dataset.leakage → ${TRAIN}:2`],
    ],
    ['almost the same', { [TRAIN]: [a], [VALID]: [near] }, [`${VALID}:1 dataset.leakage → ${TRAIN}:1`]],
    [
      'almost the same, the other order',
      { [VALID]: [near], [TRAIN]: [a] },
      [`${VALID}:1 dataset.leakage → ${TRAIN}:1`],
    ],
    [
      'between valid and test',
      { [TRAIN]: [b], [VALID]: [a], [TEST]: [a] },
      [`${TEST}:1 dataset.leakage → ${VALID}:1`],
    ],
    [
      'a leak and a duplicate',
      { [TRAIN]: [a, a], [TEST]: [a] },
      [`${TRAIN}:2 dataset.duplicate → ${TRAIN}:1`, `${TEST}:1 dataset.leakage → ${TRAIN}:1`],
    ],
    [
      'twice in test',
      { [TRAIN]: [a], [TEST]: [a, a] },
      [`${TEST}:1 dataset.leakage → ${TRAIN}:1`, `${TEST}:2 dataset.leakage → ${TRAIN}:1`],
    ],
    [
      'in all three',
      { [TRAIN]: [a], [VALID]: [a], [TEST]: [a] },
      [`${VALID}:1 dataset.leakage → ${TRAIN}:1`, `${TEST}:1 dataset.leakage → ${TRAIN}:1`],
    ],
    [
      'test first, twice',
      { [TEST]: [a, a], [TRAIN]: [a] },
      [`${TEST}:1 dataset.leakage → ${TRAIN}:1`, `${TEST}:2 dataset.leakage → ${TRAIN}:1`],
    ],
    ['none', { [TRAIN]: [a], [VALID]: [b], [TEST]: [c] }, []],
  ])('%s', (_, files, expected) => {
    const result = checkDataset(files);
    expect(told(result).sort()).toEqual([...expected].sort());
    expect(result.summary.leaks).toBe(expected.filter((each) => each.includes('leakage')).length);
  });

  it('names both places and splits', () => {
    const { findings } = checkDataset({ [TRAIN]: [b, a], [TEST]: [near] });
    expect(findings[0]?.finding).toMatchObject({
      severity: 'error',
      data: { line: 2, file: TRAIN, split: 'test_model', other: 'train' },
      related: [{ file: TRAIN, line: 1 }],
    });
    expect(findings[0]?.finding.message).toContain(TRAIN);
  });

  it.each<[string, string, Record<string, string[]>]>([
    [
      'train first',
      `${TEST}:1 dataset.leakage → ${TRAIN}:1`,
      { [TRAIN]: [health(1, {}, { group: 'g' })], [TEST]: [health(30, {}, { group: 'g' })] },
    ],
    [
      'test first',
      `${TEST}:1 dataset.leakage → ${TRAIN}:1`,
      { [TEST]: [health(30, {}, { group: 'g' })], [TRAIN]: [health(1, {}, { group: 'g' })] },
    ],
    [
      'a group named by a number',
      `${TEST}:1 dataset.leakage → ${TRAIN}:1`,
      { [TRAIN]: [health(1, {}, { group: 7 })], [TEST]: [health(30, {}, { group: 7 })] },
    ],
  ])('a group in two splits: %s', (_, expected, files) => {
    const result = checkDataset(files);
    expect(told(result)).toEqual([expected]);
    expect(result.findings[0]?.finding.message).toContain('must stay in one split');
  });

  it('a near-duplicate in one group and two splits is told as the leak that it is, once', () => {
    const files = {
      [TRAIN]: [health(1, {}, { group: 'g' })],
      [TEST]: [health(1, { steps: 12_345 }, { group: 'g' })],
    };
    expect(told(checkDataset(files))).toEqual([`${TEST}:1 dataset.leakage → ${TRAIN}:1`]);
  });
});

const base = 'contract: 1\nid: t\nversion: 1.0.0\ncategories: {chat: {label: Chat}}\n';
const line =
  '{"messages":[{"role":"user","content":"Hi there, how are you?"},{"role":"assistant","content":"Fine."}]}';

describe('a contract without splits', () => {
  it('tells splits by the common names of files, and leaks outside the training data', () => {
    const minimal = contractOf({ 'c.yaml': base });
    for (const files of [
      { 'test.jsonl': [line], 'train.jsonl': [line] },
      { 'train.jsonl': [line], 'test.jsonl': [line] },
    ])
      expect(told(checkDataset(files, minimal))).toEqual(['test.jsonl:1 dataset.leakage → train.jsonl:1']);
  });
});

describe('severities', () => {
  it('a code that the contract switches off is not told', () => {
    const off = contractOf({ 'c.yaml': `${base}severity: {dataset.duplicate: 'off'}\n` });
    expect(told(checkDataset({ 'a.jsonl': [line, line] }, off))).toEqual([]);
    expect(told(checkDataset({ 'a.jsonl': [line, line] }, contractOf({ 'c.yaml': base })))).toEqual([
      'a.jsonl:2 dataset.duplicate → a.jsonl:1',
    ]);
  });
});
