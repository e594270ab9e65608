import Table from 'cli-table3';
import type { Colors } from '../terminal.ts';

const NO_BORDERS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

/** Rows in columns without rules: the first to the left, the others, which hold numbers, to the right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  colors: Colors,
): string[] {
  const made = new Table({
    head: head.map((cell) => colors.bold(cell)),
    colAligns: head.map((_, i) => (i === 0 ? 'left' : 'right')),
    chars: NO_BORDERS,
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
  });
  made.push(...rows.map((row) => [...row]));
  return made
    .toString()
    .split('\n')
    .map((line) => `  ${line.trimEnd()}`);
}
