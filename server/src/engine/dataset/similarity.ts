import { prepareProse } from './prepareProse.ts';

/** What the author of a record decided, as the caller extracted it. Boilerplate of the form is left out. */
export interface AuthoredText {
  /** Values stated as input, each as `field=value`. Order and repetition do not count. May be empty. */
  readonly values: readonly string[];
  /** The authored prose of question and answer. May be empty. */
  readonly prose: string;
}

/**
 * Length of the character n-grams, in UTF-16 units. Korean carries a syllable per character, so 3–5
 * characters do what 5 words do in English (NeMo Curator compares character n-grams for the same reason).
 */
export const DEFAULT_NGRAM = 3;

/** Fills up a text that is shorter than one n-gram, so that it has a feature too. Never in prepared prose. */
const PAD = '\u0000';

/**
 * How near two records are, 0–1: the smaller of the Jaccard index of their values and the Jaccard index of
 * the character n-grams of their prepared prose (see {@link prepareProse}). A side that is empty in both
 * records counts as 1, in one of them as 0. Symmetric; 1 for a record and itself.
 *
 * Exact. {@link createSimilarityIndex} gives the same numbers, faster.
 *
 * @throws RangeError if `ngram` is not a whole number of at least 1.
 */
export function similarity(a: AuthoredText, b: AuthoredText, ngram: number = DEFAULT_NGRAM): number {
  const values = jaccard(new Set(a.values), new Set(b.values));
  if (values === 0) return 0;
  return Math.min(values, jaccard(proseGrams(a.prose, ngram), proseGrams(b.prose, ngram)));
}

/** The n-grams that {@link similarity} compares: none for an empty text, at least one for any other. */
export function proseGrams(prose: string, ngram: number): Set<string> {
  checkNgram(ngram);
  const text = prepareProse(prose);
  const grams = new Set<string>();
  if (text === '') return grams;
  if (text.length < ngram) return grams.add(text.padEnd(ngram, PAD));
  for (let i = 0; i + ngram <= text.length; i++) grams.add(text.slice(i, i + ngram));
  return grams;
}

/** |a ∩ b| / |a ∪ b|; two empty sets are the same (1). */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 && b.size === 0) return 1;
  let shared = 0;
  for (const element of a) if (b.has(element)) shared++;
  return shared / (a.size + b.size - shared);
}

/** @throws RangeError if `ngram` is not a whole number of at least 1. */
export function checkNgram(ngram: number): void {
  if (!Number.isInteger(ngram) || ngram < 1)
    throw new RangeError(`ngram is ${ngram}: want a whole number from 1`);
}
