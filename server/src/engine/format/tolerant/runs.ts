import type { Span } from '../../finding.ts';
import { isFree } from '../tree.ts';
import type { Element } from './elements.ts';
import type { FlatPiece, Variant } from './formLines.ts';

/** Slots between two pieces of fixed text, and the text found there. */
export interface Run {
  readonly pieces: FlatPiece[];
  from: number;
  to: number;
  /** Fixed text next to it is missing: its edges are uncertain. */
  damaged: boolean;
}

/** Whether a piece is one that is read. */
export const isNoLiteral = (piece: FlatPiece): piece is Exclude<FlatPiece, { kind: 'literal' }> =>
  piece.kind !== 'literal';

/** Longest stretch that is tried for one of several slots in a row. */
const LONGEST = 80;

/** Places between which a slot with spellings of its own may end or begin; free text has none. */
export function spans(piece: FlatPiece, from: number, to: number): number[] {
  if (piece.kind !== 'slot' || isFree(piece)) return [];
  return Array.from({ length: Math.min(to - from, LONGEST) + 1 }, (_, index) => from + index);
}

/** Divides a line at the fixed text that was found in it. */
export function runsOf(
  variant: Variant,
  places: readonly number[],
  elements: readonly Element[],
  text: string,
): Run[] {
  const runs: Run[] = [];
  let run: Run = { pieces: [], from: 0, to: 0, damaged: false };
  let next = 0;
  variant.pieces.forEach((piece, owner) => {
    if (piece.kind !== 'literal') {
      run.pieces.push(piece);
      return;
    }
    let anchored = false;
    for (; variant.owners[next] === owner; next++) {
      const element = elements[places[next] ?? -1];
      if (element === undefined) {
        run.damaged = true;
        continue;
      }
      runs.push({ ...run, to: element.start });
      run = { pieces: [], from: element.end, to: 0, damaged: false };
      anchored = true;
    }
    if (!anchored && run.pieces.length > 0) run.pieces.push(piece);
  });
  if (run.pieces.at(-1)?.kind === 'literal') run.pieces.pop();
  runs.push({ ...run, to: text.length });
  return runs.map((each) => ({ ...each, pieces: trimLiterals(each.pieces) }));
}

function trimLiterals(pieces: readonly FlatPiece[]): FlatPiece[] {
  const last = pieces.findLastIndex((piece) => piece.kind !== 'literal');
  return pieces.slice(0, last + 1);
}

/** The line as the form has it, with what was found between its fixed parts. */
export function rebuild(variant: Variant, runs: readonly Run[], shown: readonly string[]): string {
  const filled = runs.filter((run) => run.pieces.length > 0);
  const texts = new Map<FlatPiece, string>();
  filled.forEach((run, index) => {
    for (const piece of run.pieces) texts.set(piece, '');
    const first = run.pieces[0];
    if (first !== undefined) texts.set(first, shown[index] ?? '');
  });
  return variant.pieces
    .map((piece) => texts.get(piece) ?? (piece.kind === 'literal' ? piece.text : ''))
    .join('');
}

/** A stretch without the spaces at its ends. */
export function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && text.charAt(start) === ' ') start += 1;
  while (end > start && text.charAt(end - 1) === ' ') end -= 1;
  return { start, end };
}

/** A region without marks and spaces at its ends, which are no part of a value: the remains of fixed text, or bold. */
export function withoutMarks(text: string, { start, end }: Span): Span {
  const region = text.slice(start, end);
  const lead = /^(?:[\s*_:;`"'|>=~()[\]]|-(?= ))*/.exec(region)?.[0].length ?? 0;
  const tail = /[\s*_:;`"'|=~[\]]*$/.exec(region.slice(lead))?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
}
