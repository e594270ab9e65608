import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenJaccard } from '../../../server/src/engine/dataset/authoredFeatures.ts';
import { createValueKeys } from '../../../server/src/engine/dataset/valueKeys.ts';

const thresholds = [0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 1];

function descending(tokens: Iterable<number>): number[] {
  return [...new Set(tokens)].sort((a, b) => b - a);
}

const setAndEdit = fc.tuple(
  fc.uniqueArray(fc.nat(60), { minLength: 1, maxLength: 24 }),
  fc.array(fc.nat(60), { maxLength: 6 }),
  fc.array(fc.nat(23), { maxLength: 6 }),
);

describe('createValueKeys', () => {
  it('gives sets that are near enough a key in common, whichever is filed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...thresholds), setAndEdit, (threshold, [set, added, dropped]) => {
        const a = descending(set);
        const b = descending([...set.filter((_, i) => !dropped.includes(i)), ...added]);
        fc.pre(b.length > 0 && tokenJaccard(a, b) >= threshold);
        const keys = createValueKeys(threshold);
        const filed = new Set(keys.filed(b, 3));
        expect(keys.sought(a, 3).some((key) => filed.has(key))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('says where only equal sets are near enough', () => {
    for (const threshold of thresholds) {
      const keys = createValueKeys(threshold);
      for (let size = 1; size <= 12; size++) {
        // nearest other sets: one token more, one token less, one token changed
        const nearest = Math.max(size / (size + 1), (size - 1) / size, (size - 1) / (size + 1));
        expect([threshold, size, keys.onlyEqual(size)]).toEqual([threshold, size, nearest < threshold]);
      }
    }
  });

  it('makes few keys', () => {
    for (const threshold of [0.7, 0.8, 0.9]) {
      const keys = createValueKeys(threshold);
      for (let size = 1; size <= 100; size++) {
        const tokens = Array.from({ length: size }, (_, i) => size - i);
        expect(keys.sought(tokens, 1).length).toBeLessThanOrEqual(64);
        expect(keys.filed(tokens, 1).length).toBeLessThanOrEqual(250);
      }
    }
  });
});
