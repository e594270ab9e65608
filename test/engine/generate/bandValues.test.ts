import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InputSource } from '../../../server/src/engine/contract/source.ts';
import { bandValues, thresholdsOf } from '../../../server/src/engine/generate/bandValues.ts';
import { createRandom } from '../../../server/src/engine/split/random.ts';

const sleep: InputSource = {
  label: 'sleep',
  range: [0, 24],
  decimals: 1,
  bands: [
    { when: '< 5', verdict: 'alarming', level: 'alert' },
    { when: '< 6', verdict: 'short', level: 'alert' },
    { verdict: 'enough', level: 'ok' },
  ],
};

describe('values of a band', () => {
  it('lie in the band, in the range and on the grid of its decimals', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('<', '<=', '>', '>='),
        fc.integer(),
        (thresholds, operator, seed) => {
          const sorted = [...new Set(thresholds)].sort((a, b) => (operator.startsWith('<') ? a - b : b - a));
          const input: InputSource = {
            label: 'x',
            range: [-60, 60],
            decimals: 1,
            bands: [
              ...sorted.map((value, i) => ({ when: `${operator} ${value}`, verdict: `${i}`, level: 'l' })),
              { verdict: 'else', level: 'l' },
            ],
          };
          const holds: Readonly<Record<string, (x: number, limit: number) => boolean>> = {
            '<': (x, limit) => x < limit,
            '<=': (x, limit) => x <= limit,
            '>': (x, limit) => x > limit,
            '>=': (x, limit) => x >= limit,
          };
          const verdictOf = (x: number) => {
            const first = sorted.findIndex((limit) => holds[operator]?.(x, limit));
            return first < 0 ? 'else' : `${first}`;
          };
          const random = createRandom(seed);
          for (const band of bandValues(input)) {
            for (const value of [band.draw(random), band.drawEdge(random)]) {
              expect(verdictOf(Number(value))).toBe(band.verdict);
              expect(Math.abs(Number(value))).toBeLessThanOrEqual(60);
              expect(Number((Number(value) * 10).toFixed(6)) % 1).toBeCloseTo(0);
            }
          }
        },
      ),
    );
  });

  it('are those at which it begins, or else the nearest, at its edge', () => {
    const random = createRandom(1);
    const edges = Object.fromEntries(bandValues(sleep).map((band) => [band.verdict, band.drawEdge(random)]));
    expect(edges).toEqual({ alarming: 4.9, short: 5, enough: 6 });
    expect(thresholdsOf(sleep)).toEqual([5, 6]);
  });

  it('leave out bands that have none in the part of the range asked for', () => {
    expect(bandValues(sleep, [5.2, 9]).map(({ verdict }) => verdict)).toEqual(['short', 'enough']);
  });

  it('are words where the input has words', () => {
    const input: InputSource = {
      label: 'state',
      values: ['new', 'used', 'worn'],
      bands: [
        { when: '== "worn"', verdict: 'bad', level: 'alert' },
        { verdict: 'good', level: 'ok' },
      ],
    };
    const random = createRandom(3);
    const [bad, good] = bandValues(input);
    expect(bad?.draw(random)).toBe('worn');
    expect(['new', 'used']).toContain(good?.draw(random));
  });
});
