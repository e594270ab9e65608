import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, lowestTerms } from '../../../server/src/engine/split/apportion.ts';

const ratios = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 5 });

describe('apportion', () => {
  it('is exact where it can be', () => {
    expect(apportion(400, [80, 10, 10])).toEqual([320, 40, 40]);
    expect(apportion(0, [80, 10, 10])).toEqual([0, 0, 0]);
    expect(apportion(7, [1, 1])).toEqual([4, 3]);
  });

  it('gives what is left to the largest remainders, of equal ones to the place furthest behind', () => {
    expect(apportion(15, [8, 1, 1])).toEqual([12, 2, 1]);
    expect(apportion(15, [8, 1, 1], [0, 0, 5])).toEqual([12, 1, 2]);
  });

  it('adds up, and rounds each part down or up', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), ratios, (count, parts) => {
        const sum = parts.reduce((total, part) => total + part, 0);
        const counts = apportion(count, parts);
        expect(counts.reduce((total, part) => total + part, 0)).toBe(count);
        counts.forEach((part, i) => {
          expect(Math.abs(part * sum - count * (parts[i] ?? 0))).toBeLessThan(sum);
        });
      }),
    );
  });

  it.each([[[]], [[0, 1]], [[-1, 2]], [[0.5, 0.5]], [[Number.NaN]]])('refuses %j', (bad) => {
    expect(() => apportion(10, bad)).toThrow(RangeError);
  });
});

describe('lowestTerms', () => {
  it('keeps the ratios', () => {
    expect(lowestTerms([80, 10, 10])).toEqual([8, 1, 1]);
    expect(lowestTerms([7, 3])).toEqual([7, 3]);
  });
});
