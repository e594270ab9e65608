import { hash64 } from './hash64.ts';
import { prepareProse } from './prepareProse.ts';
import type { AuthoredText } from './similarity.ts';

/** A record as the index keeps it. */
export interface Features {
  /** Prepared prose, filled up to one n-gram if shorter; '' is no prose. */
  readonly text: string;
  /** Different values, as token numbers in descending order. */
  readonly tokens: readonly number[];
  /** 64-bit hash of both. */
  readonly key: string;
}

/**
 * Makes the function that prepares records for one index. Values are numbered as they first appear; the
 * numbering is kept as long as the function (some 100 bytes for each different value).
 */
export function createFeatureReader(ngram: number): (authored: AuthoredText) => Features {
  const numbers = new Map<string, number>();
  return ({ values, prose }) => {
    const tokens: number[] = [];
    for (const value of values) {
      let token = numbers.get(value);
      if (token === undefined) {
        token = numbers.size;
        numbers.set(value, token);
      }
      if (!tokens.includes(token)) tokens.push(token);
    }
    tokens.sort((a, b) => b - a);
    const prepared = prepareProse(prose);
    const text = prepared === '' ? '' : prepared.padEnd(ngram, '\u0000');
    return { text, tokens, key: hash64(`${tokens.join()}\n${text}`) };
  };
}

/** Same values and same prepared prose. */
export function sameFeatures(a: Features, b: Features): boolean {
  return (
    a.text === b.text && a.tokens.length === b.tokens.length && a.tokens.every((t, i) => t === b.tokens[i])
  );
}

/** Jaccard index of two lists of different numbers in descending order; two empty lists are the same (1). */
export function tokenJaccard(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 && b.length === 0) return 1;
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) shared++;
    if (left >= right) i++;
    if (right >= left) j++;
  }
  return shared / (a.length + b.length - shared);
}
