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
  const sought = word.toLowerCase();
  const isEdge = (character: string | undefined) => character === undefined || /[_\-. \d]/.test(character);
  for (let at = name.indexOf(sought); at >= 0; at = name.indexOf(sought, at + 1)) {
    if (isEdge(name[at - 1]) && isEdge(name[at + sought.length])) return true;
  }
  return false;
}
