import { describe, expect, it } from 'vitest';
import { compositionOf } from '../../../server/src/engine/dataset/composition.ts';
import type { DatasetRecord } from '../../../server/src/engine/dataset/datasetIndex.ts';
import { healthCoach } from '../../support/healthCoach.ts';

type Counts = Record<string, number>;

const PLAN: Counts = {
  'health-analysis': 400,
  'exercise-analysis': 300,
  'coaching-chat': 500,
  'decision-pattern': 300,
};

function recordsOf(counts: Counts, split?: string): DatasetRecord[] {
  return Object.entries(counts).flatMap(([category, count]) =>
    Array.from({ length: count }, (_, line) => ({
      file: `${split ?? 'all'}.jsonl`,
      line,
      length: 10,
      category: category === '' ? undefined : category,
      split,
      group: undefined,
      stratum: undefined,
    })),
  );
}

function scaled(share: number): Counts {
  return Object.fromEntries(Object.entries(PLAN).map(([name, count]) => [name, count * share]));
}

/** `label found/expected`, with the split where it is told of one. */
function deviations(records: DatasetRecord[]): string[] {
  return compositionOf(healthCoach(), records).deviations.map(({ data, variant, at }) => {
    expect(records).toContain(at);
    return `${data.category}${variant ? ` ${data.split}` : ''} ${data.found}/${data.expected}`;
  });
}

const SPLIT = [
  ...recordsOf(scaled(0.8), 'train'),
  ...recordsOf(scaled(0.1), 'valid'),
  ...recordsOf(scaled(0.1), 'test_model'),
];

describe('composition', () => {
  it('the plan, whole and split', () => {
    expect(deviations(recordsOf(PLAN))).toEqual([]);
    expect(deviations(SPLIT)).toEqual([]);
  });

  it('one too many and one too few', () => {
    expect(deviations(recordsOf({ ...PLAN, 'health-analysis': 401, 'coaching-chat': 499 }))).toEqual([
      '건강 분석 401/400',
      '코칭 챗봇 499/500',
    ]);
  });

  it('a category that is not there at all', () => {
    expect(deviations(recordsOf({ ...PLAN, 'exercise-analysis': 0 }))).toEqual(['운동 분석 0/300']);
  });

  it('the right total, moved between splits', () => {
    const [first, ...rest] = SPLIT;
    if (!first) throw new Error('empty');
    expect(deviations([{ ...first, split: 'valid' }, ...rest])).toEqual([
      '건강 분석 train 319/320',
      '건강 분석 valid 41/40',
    ]);
  });

  it('is silent on what is still being written: under half of the total', () => {
    expect(deviations(recordsOf({ 'health-analysis': 749 }))).toEqual([]);
    expect(deviations(recordsOf({ 'health-analysis': 750 }))).toHaveLength(4);
    expect(deviations([])).toEqual([]);
  });

  it('one split of three by itself is not compared with the whole', () => {
    expect(deviations(recordsOf(scaled(0.1), 'valid'))).toEqual([]);
    expect(deviations(recordsOf(scaled(0.8), 'train'))).toEqual([]);
    expect(deviations(recordsOf({ ...scaled(0.8), 'coaching-chat': 380 }, 'train'))).toEqual([
      '코칭 챗봇 train 380/400',
    ]);
  });

  it('records of no category are counted and not compared', () => {
    const records = [...recordsOf(PLAN), ...recordsOf({ '': 3 })];
    expect(deviations(records)).toEqual([]);
    expect(compositionOf(healthCoach(), records).counts).toMatchObject({
      '': { '': 3 },
      'coaching-chat': { '': 500 },
    });
  });

  it('a category named like a member of every object is counted', () => {
    const { counts } = compositionOf(healthCoach(), recordsOf({ constructor: 2, __proto__x: 1 }));
    expect(counts.constructor).toEqual({ '': 2 });
  });
});
