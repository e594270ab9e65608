/** What files of a split are commonly called, by the first of them. */
const COMMON: Readonly<Record<string, readonly string[]>> = {
  train: ['train', 'training'],
  valid: ['valid', 'val', 'validation', 'dev'],
  test: ['test', 'eval'],
};

/** The splits of a set, training data first: the contract's, else the common ones. */
export function splitNames(split: Readonly<Record<string, number>> | undefined): readonly string[] {
  const names = Object.keys(split ?? {});
  return names.length > 0 ? names : Object.keys(COMMON);
}

/**
 * The split that a file is of, told by its name: `train_20260101.jsonl`, `my-val.jsonl`. `splits` are the
 * contract's own names; `undefined` where the name tells nothing.
 */
export function splitRole(path: string, splits: readonly string[]): string | undefined {
  const name =
    path
      .split(/[\\/]/)
      .at(-1)
      ?.toLowerCase()
      .replace(/\.[a-z]+$/, '') ?? '';
  const named = splits.filter((split) => hasWord(name, split)).sort((a, b) => b.length - a.length);
  if (named[0] !== undefined) return named[0];
  for (const [common, words] of Object.entries(COMMON)) {
    if (!words.some((word) => hasWord(name, word))) continue;
    return splits.find((split) => words.some((word) => hasWord(split, word))) ?? common;
  }
  return undefined;
}

function hasWord(name: string, word: string): boolean {
  const at = name.indexOf(word.toLowerCase());
  if (at < 0) return false;
  const end = at + word.length;
  return (
    (at === 0 || /[_\-. \d]/.test(name[at - 1] ?? '')) &&
    (end === name.length || /[_\-. \d]/.test(name[end] ?? ''))
  );
}
