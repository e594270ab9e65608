import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../server/src/engine/contract/contract.ts';
import { compositionOf } from '../../../server/src/engine/dataset/composition.ts';
import { type SplitPlan, SplitPlanner } from '../../../server/src/engine/split/planSplit.ts';
import {
  answerOf,
  checkerOf,
  contractOf,
  healthCoach,
  lineOf,
  recordLine,
} from '../../support/healthCoach.ts';
import { chat, health } from '../dataset/checkDataset.ts';

function plan(lines: readonly string[], seed = 1, contract: Contract = healthCoach()): SplitPlan {
  const checker = checkerOf(contract);
  const planner = new SplitPlanner(contract);
  lines.forEach((raw, line) => {
    const { context } = checker.check(lineOf(raw, line));
    if (context) planner.add('all.jsonl', context);
  });
  return planner.plan({ seed });
}

function got({ assignment }: SplitPlan): Record<string, readonly number[]> {
  return Object.fromEntries(assignment.categories.map(({ category, got }) => [category, got]));
}

/** Groups that stand in more than one split. */
function straddling({ groupOf, assignment }: SplitPlan): number[] {
  const splitOf = new Map<number, number>();
  return groupOf.filter((group, i) => {
    const split = assignment.splitOf[i] ?? -1;
    if (!splitOf.has(group)) splitOf.set(group, split);
    return splitOf.get(group) !== split;
  });
}

function pattern(n: number): string {
  const user = `sleep_hr: ${3 + (n % 70) / 10}시간\nsteps: ${2000 + n * 37}보`;
  return recordLine({ category: 'decision-pattern', user, assistant: answerOf('decision-pattern', user) });
}

describe('splits of the plan', () => {
  const lines = [
    ...Array.from({ length: 400 }, (_, n) =>
      health(n, { sleep_hr: 3 + (n % 60) / 10, steps: 2000 + n * 31 }),
    ),
    ...Array.from({ length: 100 }, (_, n) => chat(n)),
    ...Array.from({ length: 300 }, (_, n) => pattern(n)),
  ];
  const planned = plan(lines);

  it('320/40/40 and 240/30/30, every group whole', () => {
    expect(planned.splits.map(({ name }) => name)).toEqual(['train', 'valid', 'test_model']);
    expect(got(planned)).toMatchObject({
      'health-analysis': [320, 40, 40],
      'decision-pattern': [240, 30, 30],
      'coaching-chat': [80, 10, 10],
    });
    expect(planned.assignment.deviations).toEqual([]);
    expect(straddling(planned)).toEqual([]);
    expect(planned.assignment.splitOf).toHaveLength(800);
  });

  it('every grade is near its share in every split', () => {
    const strata =
      planned.assignment.categories.find(({ category }) => category === 'health-analysis')?.strata ?? [];
    expect(strata.length).toBeGreaterThanOrEqual(3);
    for (const { total, got: counts } of strata)
      [0.8, 0.1, 0.1].forEach((share, i) => {
        expect(Math.abs((counts[i] ?? 0) - total * share)).toBeLessThanOrEqual(2);
      });
  });

  it('the same seed gives the same plan, another seed another one', () => {
    expect(plan(lines).assignment).toEqual(planned.assignment);
    const other = plan(lines, 2);
    expect(other.assignment.splitOf).not.toEqual(planned.assignment.splitOf);
    expect(got(other)).toEqual(got(planned));
  });
});

describe('what belongs together stays together', () => {
  it('stated groups, duplicates and near-duplicates, over several steps', () => {
    const lines = Array.from({ length: 60 }, (_, n) => health(n));
    lines.push(
      health(3),
      health(3, { steps: 12_345 }),
      health(5, {}, { group: 'a' }),
      health(90, {}, { group: 'a' }),
    );
    lines.push(health(90, { steps: 12_346 }));
    const planned = plan(lines);
    const together = [
      [3, 60, 61],
      [5, 62, 63, 64],
    ];
    for (const members of together) {
      expect(new Set(members.map((i) => planned.groupOf[i])).size).toBe(1);
      expect(new Set(members.map((i) => planned.assignment.splitOf[i])).size).toBe(1);
    }
    expect(planned).toMatchObject({ groups: 60, largestGroup: 4, duplicates: 2, nearDuplicates: 2 });
    expect(straddling(planned)).toEqual([]);
  });

  it('a group as large as the set goes to the largest split, and that is told', () => {
    const planned = plan(Array.from({ length: 20 }, (_, n) => health(n, {}, { group: 'all' })));
    expect(new Set(planned.assignment.splitOf)).toEqual(new Set([0]));
    expect(planned.assignment.deviations).toEqual([
      { category: 'health-analysis', split: 'train', wanted: 16, got: 20 },
      { category: 'health-analysis', split: 'valid', wanted: 2, got: 0 },
      { category: 'health-analysis', split: 'test_model', wanted: 2, got: 0 },
    ]);
  });

  it('nothing to split', () => {
    expect(plan([])).toMatchObject({ records: [], groups: 0, largestGroup: 0 });
  });
});

describe('what the splitter makes is what the composition wants', () => {
  it.each([
    [5, 5, 5],
    [7, 11, 13],
    [15, 25, 35],
    [1, 2, 3],
  ])('%d, %d and %d records', (...counts) => {
    const ids = ['gamma', 'alpha', 'beta'];
    const categories = counts
      .map((count, i) => `  ${ids[i]}: {label: ${ids[i]}, count: ${count}}`)
      .join('\n');
    const contract = contractOf({
      'c.yaml': `contract: 1\nid: t\nversion: 1.0.0\nsplit: {train: 80, valid: 10, test: 10}\ncategories:\n${categories}\n`,
    });
    const lines = counts.flatMap((count, i) =>
      Array.from({ length: count }, (_, n) =>
        JSON.stringify({
          messages: [
            {
              role: 'user',
              content: String.fromCodePoint(
                0x4e00 + i * 1000 + n * 7,
                0x5e00 + n * 13,
                0x6e00 + n * 3,
                0x7e00 + n * 31,
              ),
            },
            { role: 'assistant', content: String.fromCodePoint(0x8e00 + n * 17, 0x5000 + n * 11) },
          ],
          metadata: { category: ids[i] },
        }),
      ),
    );
    const planned = plan(lines, 3, contract);
    const names = planned.splits.map(({ name }) => name);
    const records = planned.records.map((record, i) => ({
      ...record,
      split: names[planned.assignment.splitOf[i] ?? 0],
    }));
    expect(planned.assignment.deviations).toEqual([]);
    expect(compositionOf(contract, records).deviations).toEqual([]);
  });
});
