/**
 * Whole numbers in the given ratios that add up to `count`, by largest remainders (Hamilton's method): each
 * is the ideal `count · ratio / Σ ratios` rounded down or up.
 *
 * @param ratios positive whole numbers, such as 80, 10, 10.
 * @param behind how far each place has come out below its ideal so far, in 1/Σ ratios: of equal remainders
 * the place that is furthest behind gets the unit, then the first.
 */
export function apportion(
  count: number,
  ratios: readonly number[],
  behind: readonly number[] = [],
): number[] {
  const sum = ratioSum(ratios);
  const parts = ratios.map((ratio) => Math.floor((count * ratio) / sum));
  const left = count - parts.reduce((total, part) => total + part, 0);
  const remainder = (place: number): number => (count * (ratios[place] ?? 0)) % sum;
  const order = ratios.map((_, place) => place);
  order.sort((a, b) => remainder(b) - remainder(a) || (behind[b] ?? 0) - (behind[a] ?? 0) || a - b);
  for (const place of order.slice(0, left)) parts[place] = (parts[place] ?? 0) + 1;
  return parts;
}

/**
 * Apportions several counts one after the other, so that their sums come out near the ratios too: of equal
 * remainders each goes to the place that is furthest behind by then.
 */
export function apportionAll(counts: readonly number[], ratios: readonly number[]): number[][] {
  const sum = ratioSum(ratios);
  const behind = ratios.map(() => 0);
  return counts.map((count) => {
    const parts = apportion(count, ratios, behind);
    for (const [i, part] of parts.entries())
      behind[i] = (behind[i] ?? 0) + count * (ratios[i] ?? 0) - part * sum;
    return parts;
  });
}

/** Smallest whole numbers in the same ratios: 80, 10, 10 → 8, 1, 1. */
export function lowestTerms(ratios: readonly number[]): number[] {
  const divisor = ratios.reduce((a, b) => gcd(a, b), 0);
  return ratios.map((ratio) => ratio / Math.max(1, divisor));
}

/** @throws RangeError if there is no ratio, or one that is not a positive whole number, or too large a sum. */
export function ratioSum(ratios: readonly number[]): number {
  let sum = 0;
  for (const ratio of ratios) {
    if (!Number.isSafeInteger(ratio) || ratio < 1)
      throw new RangeError(`ratio ${ratio}: want a whole number from 1`);
    sum += ratio;
  }
  if (sum < 1 || sum > 1_000_000) throw new RangeError(`ratios add up to ${sum}: want 1–1,000,000`);
  return sum;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
