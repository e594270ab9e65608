import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssignInput,
  type Assignment,
  assignSplits,
  type SplitRecord,
} from '../../../server/src/engine/split/assign.ts';

const splits = [
  { name: 'train', ratio: 80 },
  { name: 'valid', ratio: 10 },
  { name: 'test_model', ratio: 10 },
];

function gotOf({ categories }: Assignment): Record<string, readonly number[]> {
  return Object.fromEntries(categories.map(({ category, got }) => [category, got]));
}

/** Farthest a stratum is from its share, in records. */
function worstStratum({ categories }: Assignment, ratios: readonly number[]): number {
  const sum = ratios.reduce((total, ratio) => total + ratio, 0);
  let worst = 0;
  for (const { strata } of categories) {
    for (const { total, got } of strata) {
      got.forEach((count, i) => {
        worst = Math.max(worst, Math.abs(count - (total * (ratios[i] ?? 0)) / sum));
      });
    }
  }
  return worst;
}

const record = fc.record({
  group: fc.oneof(fc.nat(15), fc.constantFrom('a', 'b', '10')),
  category: fc.constantFrom('건강', '운동', '챗봇'),
  stratum: fc.option(fc.constantFrom('A', 'B', 'F'), { nil: undefined }),
});
const named = fc
  .array(fc.integer({ min: 1, max: 90 }), { minLength: 2, maxLength: 4 })
  .map((ratios) => ratios.map((ratio, i) => ({ name: `split${i}`, ratio })));
const input: fc.Arbitrary<AssignInput> = fc.record({
  records: fc.array(record, { maxLength: 60 }),
  splits: named,
  seed: fc.integer(),
});
const singles: fc.Arbitrary<AssignInput> = input.map((of) => ({
  ...of,
  records: of.records.map((single, group) => ({ ...single, group })),
}));

describe('assignSplits', () => {
  it('splits the plan exactly', () => {
    const counts = { 건강: 400, 운동: 300, 챗봇: 500, 판단: 300 };
    const records = Object.entries(counts).flatMap(([category, count]) =>
      Array.from({ length: count }, (_, i) => ({
        group: `${category}${i}`,
        category,
        stratum: 'ABCDEF'[i % 6],
      })),
    );
    const assignment = assignSplits({ records, splits, seed: 1 });
    expect(gotOf(assignment)).toEqual({
      건강: [320, 40, 40],
      운동: [240, 30, 30],
      챗봇: [400, 50, 50],
      판단: [240, 30, 30],
    });
    expect(assignment.deviations).toEqual([]);
    expect(worstStratum(assignment, [8, 1, 1])).toBeLessThan(1);
  });

  it('splits 500 chats in 80 groups exactly and evenly, in every draw', () => {
    for (let seed = 0; seed < 10; seed++) {
      const records = Array.from({ length: 500 }, (_, i) => ({
        group: (i * 37 + (i % 11) * (i % 7)) % 80,
        category: '챗봇',
        stratum: 'ABCDEF'[(i * i + 3 * i) % 5],
      }));
      const assignment = assignSplits({ records, splits, seed });
      expect(gotOf(assignment)).toEqual({ 챗봇: [400, 50, 50] });
      expect(worstStratum(assignment, [8, 1, 1])).toBeLessThanOrEqual(1);
    }
  });

  it('keeps groups whole and counts what it did', () => {
    fc.assert(
      fc.property(input, (of) => {
        const { splitOf, categories, deviations } = assignSplits(of);
        expect(splitOf).toHaveLength(of.records.length);
        const splitOfGroup = new Map<number | string, number>();
        of.records.forEach(({ group }, i) => {
          const split = splitOf[i] ?? -1;
          expect(of.splits[split]).toBeDefined();
          expect(splitOfGroup.get(group) ?? split).toBe(split);
          splitOfGroup.set(group, split);
        });
        const count = (split: number, wants: (record: SplitRecord) => boolean): number =>
          of.records.filter((one, i) => splitOf[i] === split && wants(one)).length;
        const expected = [];
        for (const { category, total, wanted, got, strata } of categories) {
          expect(wanted.reduce((sum, want) => sum + want, 0)).toBe(total);
          expect(got).toEqual(of.splits.map((_, split) => count(split, (one) => one.category === category)));
          for (const { stratum, got: inStratum } of strata) {
            expect(inStratum).toEqual(
              of.splits.map((_, split) =>
                count(split, (one) => one.category === category && one.stratum === stratum),
              ),
            );
          }
          for (const [i, { name }] of of.splits.entries()) {
            const [want = 0, has = 0] = [wanted[i], got[i]];
            if (want !== has) expected.push({ category, split: name, wanted: want, got: has });
          }
        }
        expect(deviations).toEqual(expected);
      }),
    );
  });

  it('is exact, with every stratum less than one record off, where groups are single records', () => {
    fc.assert(
      fc.property(singles, (of) => {
        const assignment = assignSplits(of);
        expect(assignment.deviations).toEqual([]);
        expect(
          worstStratum(
            assignment,
            of.splits.map((split) => split.ratio),
          ),
        ).toBeLessThan(1);
      }),
      { numRuns: 300 },
    );
  });

  it('does the same again, whatever the order of the records', () => {
    fc.assert(
      fc.property(input, fc.integer(), (of, turn) => {
        const first = assignSplits(of);
        expect(assignSplits(of)).toEqual(first);
        const order = of.records
          .map((_, i) => i)
          .sort((a, b) => ((a * turn) % 61) - ((b * turn) % 61) || b - a);
        const turned = assignSplits({ ...of, records: order.flatMap((i) => of.records[i] ?? []) });
        expect(turned.categories).toEqual(first.categories);
        expect(turned.splitOf).toEqual(order.map((i) => first.splitOf[i]));
      }),
    );
  });

  it('draws differently by seed, and every record into every split', () => {
    const records = Array.from({ length: 20 }, (_, group) => ({ group, category: 'a' }));
    const seen = records.map(() => new Set<number>());
    for (let seed = 0; seed < 300; seed++) {
      assignSplits({ records, splits, seed }).splitOf.forEach((split, i) => void seen[i]?.add(split));
    }
    expect(seen.every((of) => of.size === 3)).toBe(true);
  });

  it('gives the same bytes for a seed on every platform', () => {
    const records = Array.from({ length: 30 }, (_, i) => ({
      group: i >> 1,
      category: i % 4 < 2 ? 'a' : 'b',
      stratum: `${i % 3}`,
    }));
    expect(assignSplits({ records, splits, seed: 42 }).splitOf.join('')).toMatchInlineSnapshot(
      `"112200000000000000002211000000"`,
    );
  });

  it('puts a group that fits nowhere into the largest split, and says what that costs', () => {
    const records = Array.from({ length: 100 }, (_, i) => ({ group: i < 95 ? 0 : i, category: 'a' }));
    const assignment = assignSplits({ records, splits, seed: 1 });
    expect(assignment.splitOf.slice(0, 95)).toEqual(new Array(95).fill(0));
    expect(assignment.deviations.find(({ split }) => split === 'train')).toEqual({
      category: 'a',
      split: 'train',
      wanted: 80,
      got: 95,
    });
    expect(gotOf(assignment).a?.[0]).toBe(95);
  });

  it('takes the nearest counts where groups of seven cannot make forty', () => {
    const records = Array.from({ length: 399 }, (_, i) => ({ group: Math.floor(i / 7), category: 'a' }));
    const { got = [] } = assignSplits({ records, splits, seed: 3 }).categories[0] ?? {};
    expect(got.slice(1)).toEqual([42, 42]);
  });

  it('is exact with groups of several categories among the others', () => {
    for (let seed = 0; seed < 5; seed++) {
      const records = Array.from({ length: 1000 }, (_, i) => ({
        group: i % 170,
        category: i % 170 < 20 && i % 3 === 0 ? 'b' : 'ab'.charAt(i % 2),
      }));
      expect(assignSplits({ records, splits, seed }).deviations).toEqual([]);
    }
  });

  it('spreads what rounding leaves over the splits, not always to the same', () => {
    const records = Array.from({ length: 500 }, (_, i) => ({ group: i, category: `c${i % 100}` }));
    const { splitOf } = assignSplits({ records, splits, seed: 1 });
    expect([0, 1, 2].map((split) => splitOf.filter((of) => of === split).length)).toEqual([400, 50, 50]);
  });

  it('stays within one with thousands of strata', () => {
    const records = Array.from({ length: 10_000 }, (_, group) => ({
      group,
      category: 'a',
      stratum: `${(group * group) % 1999}`,
    }));
    const assignment = assignSplits({ records, splits, seed: 1 });
    expect(assignment.deviations).toEqual([]);
    expect(worstStratum(assignment, [8, 1, 1])).toBeLessThan(1);
  });

  it('is exact and quick with 410,000 records in 80,000 groups', () => {
    const draw = (i: number) => Math.imul(i ^ (i >>> 7), 2654435761) >>> 8;
    const records = Array.from({ length: 410_000 }, (_, i) => {
      const group = i < 80_000 ? i : draw(i) % 80_000;
      return { group, category: `c${group % 4}`, stratum: `s${draw(i + 1) % 6}` };
    });
    const start = performance.now();
    const assignment = assignSplits({ records, splits, seed: 1 });
    // measured 0.6–1.2 s
    expect(performance.now() - start).toBeLessThan(5000);
    expect(assignment.deviations).toEqual([]);
    expect(worstStratum(assignment, [8, 1, 1])).toBeLessThanOrEqual(1);
  });

  it('splits nothing into nothing', () => {
    expect(assignSplits({ records: [], splits, seed: 1 })).toEqual({
      splitOf: [],
      categories: [],
      deviations: [],
    });
  });

  it('refuses bad splits', () => {
    const [train] = splits;
    expect(() => assignSplits({ records: [], splits: train ? [train] : [], seed: 1 })).toThrow(RangeError);
    expect(() => assignSplits({ records: [], splits: train ? [train, train] : [], seed: 1 })).toThrow(
      RangeError,
    );
    expect(() =>
      assignSplits({ records: [], splits: [...splits, { name: 'x', ratio: 0 }], seed: 1 }),
    ).toThrow(RangeError);
  });
});
