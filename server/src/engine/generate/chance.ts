import { createRandom, type Random } from '../split/random.ts';

export type { Random };

/** Parts of one whole that chances are counted in. */
const PARTS = 1_000_000;
/** Uniform numbers summed for a bell curve (Irwin–Hall): with 12 the variance is 1. */
const SUMMED = 12;
const STEPS = 1 << 20;
/** What one draw tells apart at most. */
const MOST = 2 ** 32;

/** A stream of its own for a name, so that a category's records do not depend on the others'. */
export function randomOf(seed: number, name: string): Random {
  let mixed = seed | 0;
  for (let i = 0; i < name.length; i++) mixed = (Math.imul(mixed, 31) + name.charCodeAt(i)) | 0;
  return createRandom(mixed);
}

/** True as often as `share`, 0–1, says. */
export function happens(share: number, random: Random): boolean {
  return random.below(PARTS) < Math.round(share * PARTS);
}

/** Whole number from `low` to `high`, both included; of more than 2³² the first so many. */
export function between(low: number, high: number, random: Random): number {
  return high > low ? low + random.below(Math.min(high - low + 1, MOST)) : low;
}

/**
 * About normally distributed with mean 0 and deviation 1, within ±6. A sum of uniform numbers: only
 * additions, so the same on every platform, which logarithms are not.
 */
export function bell(random: Random): number {
  let sum = 0;
  for (let i = 0; i < SUMMED; i++) sum += random.below(STEPS);
  return sum / STEPS - SUMMED / 2;
}

/** A place, as likely as its weight is large; 0 if no weight is positive. Weights are whole numbers. */
export function place(weights: readonly number[], random: Random): number {
  const sum = weights.reduce((all, weight) => all + Math.max(weight, 0), 0);
  let left = random.below(Math.min(Math.max(sum, 1), MOST));
  for (let i = 0; i < weights.length; i++) {
    left -= Math.max(weights[i] ?? 0, 0);
    if (left < 0) return i;
  }
  return 0;
}

/** Rounded half up to decimal places, without the noise of binary fractions. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor(value * scale + 0.5 + 1e-9) / scale;
}
