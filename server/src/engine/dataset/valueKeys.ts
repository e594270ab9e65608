import { mix32 } from './hash64.ts';

/** Tokens that a key is made of, at most: three rare tokens in common single out a handful of records. */
const MAX_TOKENS = 3;
/** Keys of one set, at most, unless single tokens already make more. */
const MAX_KEYS = 64;
/** Keeps `0.7 * 10` and the like from being rounded up past a whole number. */
const ROUNDING = 1e-9;

/** Keys under which sets of at least `threshold` Jaccard index are sure to meet. */
export interface ValueKeys {
  /** Keys to file a set under. `tokens`: different whole numbers in descending order, at least one. */
  filed(tokens: readonly number[], seed: number): number[];
  /** Keys to look a set up with: each set filed that is near enough has one of these. */
  sought(tokens: readonly number[], seed: number): number[];
  /** No set of another content is near enough to a set of this size: equal or nothing. */
  onlyEqual(size: number): boolean;
}

/**
 * Prefix filtering with key tuples (Chaudhuri, Ganti & Kaushik, 2006; the ℓ-prefix of Wang, Li & Feng's
 * AdaptJoin, 2012), exact: sets whose intersection is at least α have ℓ tokens in common among their first
 * |set| − α + ℓ in any fixed order. α = ⌈threshold · |set|⌉; ℓ is the largest that makes few keys.
 *
 * The order here is descending token number. A caller that numbers tokens as they come thereby puts the
 * tokens of small vocabularies (`sex=…`), which are seen early, last, and the prefix holds the rare ones.
 */
export function createValueKeys(threshold: number): ValueKeys {
  const overlap = (size: number): number => Math.ceil(threshold * size - ROUNDING);
  const largest = (size: number): number => Math.floor(size / threshold + ROUNDING);
  const tuple = (size: number): number => {
    const least = overlap(size);
    let best = 1;
    for (let tokens = 2; tokens <= Math.min(MAX_TOKENS, least); tokens++) {
      if (choose(size - least + tokens, tokens) <= MAX_KEYS) best = tokens;
    }
    return best;
  };
  const keysOf = (tokens: readonly number[], length: number, seed: number, out: number[]): void => {
    const prefix = Math.min(tokens.length, tokens.length - overlap(tokens.length) + length);
    combine(tokens, prefix, length, mix32(seed + length), 0, out);
  };
  return {
    filed(tokens, seed) {
      const size = tokens.length;
      const lengths = new Set<number>();
      for (let other = overlap(size); other <= largest(size); other++) lengths.add(tuple(other));
      const out: number[] = [];
      for (const length of lengths) if (length <= size) keysOf(tokens, length, seed, out);
      return out;
    },
    sought(tokens, seed) {
      const out: number[] = [];
      keysOf(tokens, tuple(tokens.length), seed, out);
      return out;
    },
    onlyEqual(size) {
      return overlap(size) === size && largest(size) === size;
    },
  };
}

/** A key for each choice of `length` tokens among the `prefix` first. */
function combine(
  tokens: readonly number[],
  prefix: number,
  length: number,
  key: number,
  from: number,
  out: number[],
): void {
  if (length === 0) {
    out.push(key);
    return;
  }
  for (let i = from; i + length <= prefix; i++) {
    combine(tokens, prefix, length - 1, mix32(Math.imul(key, 0x9e3779b1) ^ (tokens[i] ?? 0)), i + 1, out);
  }
}

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return ways;
}
