import { decode, isPresent, type Places, type Values } from '../decode.ts';
import { linePieces } from '../outline.ts';
import { renderPieces } from '../render.ts';
import type { Piece } from '../tree.ts';
import { type FormatProblem, FormatWriteError, type SlotRead, type SlotValue } from '../types.ts';
import type { TextLine } from './align.ts';
import { type Folded, fold, unfold } from './fold.ts';
import type { FormLine } from './formLines.ts';
import type { LineReader, RowPlace } from './lineReading.ts';
import { respellings, tighten } from './respell.ts';
import { shorten, slotProblem } from './slotProblems.ts';

/** What one line of the text gives. Spans are those of the original. */
export interface LineResult {
  readonly slots: readonly SlotRead[];
  readonly parts: readonly { readonly name: string; readonly present: boolean }[];
  readonly problems: readonly FormatProblem[];
}

/** Reads a line as the line of the form that it stands for, and says what is wrong with it. */
export function readLine(
  original: string,
  folded: Folded,
  line: TextLine,
  form: FormLine,
  where: RowPlace | undefined,
  reader: LineReader,
  freeText: (start: number, end: number) => string,
): LineResult {
  const span = unfold(folded, line.start, line.start + line.text.length);
  const written = original.slice(span.start, span.end);
  const number =
    form.block.kind === 'loop' && form.block.from !== undefined
      ? form.block.from + (where?.row ?? 0)
      : undefined;
  const expected = outline(linePieces(form.block), number);
  const malformed = (fixed: string | undefined): FormatProblem => {
    const edit = fixed === undefined ? undefined : tighten(original, { ...span, text: fixed });
    return {
      kind: 'malformed',
      span: edit === undefined ? span : visible(edit.span, span.end),
      section: form.section,
      expected,
      found: shorten(written),
      ...(edit === undefined ? {} : { fix: [edit] }),
    };
  };
  const place = (slot: SlotRead): SlotRead => {
    const at = unfold(folded, slot.span.start, slot.span.end);
    return { ...slot, text: original.slice(at.start, at.end), span: at };
  };

  const match = form.shape.placed().exec(line.text);
  const values: Values = {};
  const places: Places = { slots: [], parts: [], freeText };
  if (match !== null && decode(form.shape, match, values, line.start, places, where)) {
    const slots = places.slots;
    const parts = where === undefined ? places.parts.map(({ name, present }) => ({ name, present })) : [];
    const text = canonicalLine(form, slots, parts, number);
    const problems: FormatProblem[] = [];
    if (text !== undefined && text !== written) {
      const here = fold(written);
      const there = fold(text);
      if (here.text !== there.text) problems.push(malformed(text));
      else {
        for (const edit of respellings(written, here, text, there)) {
          const at = { start: span.start + edit.span.start, end: span.start + edit.span.end };
          problems.push({
            kind: 'spelling',
            span: at,
            section: form.section,
            expected: edit.text,
            found: original.slice(at.start, at.end),
            fix: [{ span: at, text: edit.text }],
          });
        }
      }
    }
    return { slots: slots.map(place), parts, problems };
  }

  const reading = reader.read(line, form, where, freeText);
  const parts = where === undefined ? reading.variant.parts : [];
  const problems: FormatProblem[] = [];
  if (!reading.intact || reading.bad.length === 0) {
    problems.push(
      malformed(reading.complete ? canonicalLine(form, reading.slots, parts, number) : undefined),
    );
  }
  const bad = reading.bad.map(({ slot, span: at, text, where: row }): SlotRead => {
    const spot = unfold(folded, at.start, at.end);
    problems.push(slotProblem(slot, original.slice(spot.start, spot.end) || text, spot));
    return { path: slot.path, ...row, text: original.slice(spot.start, spot.end), span: spot };
  });
  return { slots: [...reading.slots.map(place), ...bad], parts, problems };
}

function visible(span: { start: number; end: number }, limit: number): { start: number; end: number } {
  return span.start < span.end
    ? span
    : { start: span.start, end: Math.min(span.start + 1, Math.max(limit, span.start)) };
}

/** The line as the form writes it with what was read; `undefined` when something is lacking. */
function canonicalLine(
  form: FormLine,
  slots: readonly SlotRead[],
  parts: LineResult['parts'],
  number: number | undefined,
): string | undefined {
  const values: Values = {};
  const lists = new Map<string, Values[]>();
  const own = form.block.kind === 'loop' ? form.block.list : undefined;
  for (const { path, list, row, value } of slots) {
    if (value === undefined) return undefined;
    if (list === undefined || list === own || row === undefined) values[path] = value;
    else {
      const rows = lists.get(list) ?? [];
      lists.set(list, rows);
      const cells = rows[row] ?? {};
      rows[row] = cells;
      cells[path] = value;
    }
  }
  for (const [list, rows] of lists) values[list] = rows as SlotValue;
  for (const { name, present } of parts) if (present && !isPresent(values, name)) values[name] = true;
  try {
    const text = renderPieces(linePieces(form.block), values);
    return number === undefined ? text : text.replace(/^\d+/, String(number));
  } catch (error) {
    if (error instanceof FormatWriteError) return undefined;
    throw error;
  }
}

/** A line as the form has it, slots as `[name]`. */
export function outline(pieces: readonly Piece[], number?: number): string {
  const text = pieces
    .map((piece): string => {
      if (piece.kind === 'literal') return piece.text;
      if (piece.kind === 'slot') return `[${piece.path}]`;
      return piece.kind === 'each' ? `[${piece.list}]` : outline(piece.body);
    })
    .join('');
  return number === undefined ? text : text.replace(/^\d+/, String(number));
}
