/**
 * The spelling nearest to `text`, by edit distance over decomposed letters: in Korean a wrong vowel is a small
 * mistake, not a wrong syllable.
 */
export function nearest(text: string, spellings: Iterable<string>): string | undefined {
  const from = decompose(text);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const spelling of spellings) {
    const distance = editDistance(from, decompose(spelling), least);
    if (distance < least) {
      least = distance;
      best = spelling;
    }
  }
  return best;
}

/** Long texts are compared by their heads: a spelling is never that long. */
const decompose = (text: string): string => text.slice(0, 60).normalize('NFD');

/** Levenshtein distance, given up once it must reach `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) >= limit) return limit;
    row = next;
  }
  return row[b.length] ?? 0;
}
