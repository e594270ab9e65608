import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { mix32 } from '../dataset/hash64.ts';

/** Whole random numbers, the same on every platform for a seed. */
export interface Random {
  /** 0 … count − 1, each as likely. `count` is at least 1. */
  below(count: number): number;
}

/** @param seed a 32-bit whole number; others are cut to one. */
export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(mix32(seed | 0)); // neighbouring seeds, unrelated draws
  return { below: (count) => (count <= 1 ? 0 : uniformInt(generator, 0, count - 1)) };
}

/** Shuffles in place (Fisher–Yates). */
export function shuffle<T>(items: T[], random: Random): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const item = items[i];
    const other = items[j];
    if (item === undefined || other === undefined) continue;
    items[i] = other;
    items[j] = item;
  }
}

/** A place, as likely as its weight is large; −1 if no weight is positive. Weights are whole numbers. */
export function weighted(weights: readonly number[], random: Random): number {
  let sum = 0;
  for (const weight of weights) if (weight > 0) sum += weight;
  if (sum === 0) return -1;
  let left = random.below(sum);
  for (let place = 0; place < weights.length; place++) {
    const weight = weights[place] ?? 0;
    if (weight <= 0) continue;
    if (left < weight) return place;
    left -= weight;
  }
  return -1;
}
