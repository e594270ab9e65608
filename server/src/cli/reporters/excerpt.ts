import type { Span } from '../../engine/finding.ts';
import { type Cell, cellsOf } from './displayWidth.ts';
import { printable } from './printable.ts';

const CUT = '…';
/** Units looked at on either side of a span; more never fits a line. */
const REACH = 400;

/**
 * Two lines: the part of `raw` around `span` that fits into `columns`, and carets under the span. What is
 * cut off is told by `…`.
 */
export function excerpt(raw: string, span: Span, columns: number): [string, string] {
  const from = Math.max(0, span.start - REACH);
  const to = Math.min(raw.length, Math.max(span.start + REACH, Math.min(span.end, span.start + 2 * REACH)));
  const cells = cellsOf(printable(raw.slice(from, to)));
  const first = indexAt(cells, span.start - from);
  const last = Math.max(first, indexAt(cells, Math.max(span.start, span.end - 1) - from));
  const { left, right } = windowAround(cells, first, last, columns - 2);
  const before = from + (cells[left]?.at ?? 0) > 0 ? CUT : '';
  const end = cells[right];
  const after = from + (end?.at ?? 0) + (end?.text.length ?? 0) < raw.length ? CUT : '';
  const text = cells.slice(left, right + 1);
  const lead = widthOf(text.slice(0, first - left)) + before.length;
  const marked = widthOf(text.slice(first - left, last - left + 1));
  return [
    before + text.map((cell) => cell.text).join('') + after,
    ' '.repeat(lead) + '^'.repeat(Math.max(1, marked)),
  ];
}

/** First and last cell shown: the span's start with a quarter of the room before it, then as much as fits. */
function windowAround(
  cells: readonly Cell[],
  first: number,
  last: number,
  columns: number,
): { readonly left: number; readonly right: number } {
  const widthAt = (i: number): number => cells[i]?.width ?? 0;
  const reserve = Math.floor(columns / 4);
  let left = first;
  let right = first;
  let room = columns - widthAt(first);
  while (right < last && room - widthAt(right + 1) >= reserve) room -= widthAt(++right);
  const lead = right < last ? reserve : Math.ceil(room / 2);
  let shown = 0;
  while (left > 0 && shown + widthAt(left - 1) <= lead) shown += widthAt(--left);
  room -= shown;
  while (right + 1 < cells.length && room - widthAt(right + 1) >= 0) room -= widthAt(++right);
  while (left > 0 && room - widthAt(left - 1) >= 0) room -= widthAt(--left);
  return { left, right };
}

function indexAt(cells: readonly Cell[], offset: number): number {
  let at = 0;
  while (at + 1 < cells.length && (cells[at + 1]?.at ?? 0) <= offset) at += 1;
  return at;
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}
