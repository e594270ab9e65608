import type { InputSource } from '../source.ts';

/** Decimal places of an input that does not say. */
const DECIMALS = 6;

/**
 * Values of an input that between them meet every combination of conditions that any value meets: the ends
 * of the range, each threshold, and its nearest neighbours that have the input's decimal places.
 */
export function bandSamples(
  input: InputSource,
  thresholds: readonly (number | string)[],
): (number | string)[] {
  if (input.values) return [...input.values];
  const scale = 10 ** (input.decimals ?? DECIMALS);
  const [low, high] = input.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const samples = new Set<number>();
  const add = (steps: number) => {
    const value = steps / scale;
    if (value >= low && value <= high) samples.add(value);
  };
  for (const threshold of thresholds) {
    if (typeof threshold !== 'number') continue;
    // Thousandths of a step are rounding errors of the multiplication, not between two steps.
    const steps = Math.round(threshold * scale * 1000) / 1000;
    add(Math.ceil(steps) - 1);
    if (Number.isInteger(steps)) add(steps);
    add(Math.floor(steps) + 1);
  }
  if (input.range) {
    samples.add(low);
    samples.add(high);
  }
  if (samples.size === 0) samples.add(0);
  return [...samples].sort((a, b) => a - b);
}
