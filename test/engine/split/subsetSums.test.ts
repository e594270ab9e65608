import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../server/src/engine/split/random.ts';
import { subsetSums } from '../../../server/src/engine/split/subsetSums.ts';

/** Totals of the places, the last place taking the rest. */
function totals(sizes: readonly number[], places: readonly number[], count: number): number[] {
  const sums = new Array<number>(count).fill(0);
  sizes.forEach((size, i) => {
    const place = places[i] ?? 0;
    sums[place] = (sums[place] ?? 0) + size;
  });
  return sums;
}

function difference(sums: readonly number[], targets: readonly number[]): number {
  return sums.reduce((sum, total, place) => sum + Math.abs(total - (targets[place] ?? 0)), 0);
}

/** Least difference over all distributions that put no item where the target is smaller than the item. */
function least(sizes: readonly number[], targets: readonly number[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (let code = 0; code < 3 ** sizes.length; code++) {
    const places = sizes.map((_, i) => Math.floor(code / 3 ** i) % 3);
    if (places.some((place, i) => place < 2 && (sizes[i] ?? 0) > (targets[place] ?? 0))) continue;
    best = Math.min(best, difference(totals(sizes, places, 3), targets));
  }
  return best;
}

describe('subsetSums', () => {
  it('comes as near as any distribution', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(sizes, fc.nat(12), fc.nat(12), fc.nat(), (items, first, second, seed) => {
        const all = items.reduce((sum, size) => sum + size, 0);
        const targets = [first, second, all - first - second];
        const places = subsetSums(items, targets, 2, createRandom(seed)) ?? [];
        expect(difference(totals(items, places, 3), targets)).toBe(least(items, targets));
      }),
      { numRuns: 150 },
    );
  });

  it('draws every distribution of single items equally often', () => {
    const counts = new Map<string, number>();
    const random = createRandom(1);
    for (let i = 0; i < 6000; i++) {
      const key = (subsetSums([1, 1, 1, 1], [1, 1, 2], 2, random) ?? []).join('');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.size).toBe(12);
    // 500 expected, standard deviation 21
    for (const count of counts.values()) expect(Math.abs(count - 500)).toBeLessThan(110);
  });

  it('refuses what takes too many states', () => {
    expect(subsetSums([1, 2, 3], [100, 100, 0], 2, createRandom(1), 1000)).toBeUndefined();
  });
});
