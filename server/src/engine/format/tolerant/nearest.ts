/**
 * The spelling nearest to `text`: least edits for its length, counted over decomposed letters, for in Korean a wrong
 * vowel is a small mistake and not a wrong syllable.
 */
export function nearest(text: string, spellings: Iterable<string>): string | undefined {
  const from = decompose(text);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const spelling of spellings) {
    const to = decompose(spelling);
    const distance = editDistance(from, to) / Math.max(from.length, to.length, 1);
    if (distance < least) {
      least = distance;
      best = spelling;
    }
  }
  return best;
}

/** Longest head of a text that is compared: spellings are short. */
const LONGEST = 60;

const decompose = (text: string): readonly string[] => [...text.slice(0, LONGEST).normalize('NFD')];

/** Levenshtein distance. */
function editDistance(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  a.forEach((char, i) => {
    const next = [i + 1];
    b.forEach((other, j) => {
      const swap = (row[j] ?? 0) + (char === other ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    });
    row = next;
  });
  return row[b.length] ?? 0;
}
