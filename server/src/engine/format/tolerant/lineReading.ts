import type { Span } from '../../finding.ts';
import { decode, type Places } from '../decode.ts';
import { type Shape, ShapeBuilder } from '../shape.ts';
import type { EachPiece, SlotPiece } from '../tree.ts';
import type { SlotRead } from '../types.ts';
import type { TextLine } from './align.ts';
import { type Element, elementsOf, matchElements, splitAffixes } from './elements.ts';
import type { FoldedForm } from './foldForm.ts';
import type { FlatPiece, FormLine, Variant } from './formLines.ts';
import { isNoLiteral, type Run, rebuild, runsOf, spans, trimmed, withoutMarks } from './runs.ts';

/** Where in the rows of a list something was read. */
export interface RowPlace {
  readonly list: string;
  readonly row: number;
}

/** A slot whose text does not fit it. */
export interface BadSlot {
  readonly slot: SlotPiece;
  readonly span: Span;
  readonly text: string;
  readonly where: RowPlace | undefined;
}

/** A damaged line read piece by piece. Spans are those of the folded text. */
export interface LineReading {
  readonly variant: Variant;
  readonly slots: readonly SlotRead[];
  readonly bad: readonly BadSlot[];
  /** The fixed text is all there and nothing else is. */
  readonly intact: boolean;
  /** Every slot was read and no word would be lost if the line were written anew. */
  readonly complete: boolean;
}

/** What a line's slots are read into, and what is known of the line. */
interface Reading {
  readonly text: string;
  /** Offset of the line in the folded text. */
  readonly start: number;
  readonly where: RowPlace | undefined;
  readonly freeText: (start: number, end: number) => string;
  readonly slots: SlotRead[];
  readonly bad: BadSlot[];
}

/** Reads damaged lines. Keeps what it compiles: one record has few damaged lines, a data set has many. */
export class LineReader {
  private readonly shapes = new Map<FlatPiece, Map<number, Shape>>();

  constructor(private readonly form: FoldedForm) {}

  read(
    line: TextLine,
    form: FormLine,
    where: RowPlace | undefined,
    freeText: (start: number, end: number) => string,
  ): LineReading {
    const numbered = form.block.kind === 'loop' && form.block.from !== undefined;
    const number = numbered ? (/^\d*/.exec(line.text)?.[0].length ?? 0) : 0;
    const text = line.text.slice(number);
    const plain = elementsOf(text);
    let best:
      | { variant: Variant; elements: readonly Element[]; places: readonly number[]; score: number }
      | undefined;
    for (const variant of form.variants) {
      const elements = splitAffixes(plain, variant.affixes);
      const { places, weight } = matchElements(variant.elements, variant.glued, elements);
      const score = weight - 0.5 * (variant.weight - weight);
      if (best === undefined || score > best.score) best = { variant, elements, places, score };
    }
    if (best === undefined) throw new RangeError('a line has no variant');
    const reading: Reading = { text, start: line.start + number, where, freeText, slots: [], bad: [] };
    return this.readVariant(best.variant, best.places, best.elements, reading);
  }

  private readVariant(
    variant: Variant,
    places: readonly number[],
    elements: readonly Element[],
    reading: Reading,
  ): LineReading {
    const { text, slots, bad } = reading;
    const runs = runsOf(variant, places, elements, text);
    let complete = true;
    const shown: string[] = [];
    for (const run of runs) {
      if (run.pieces.length === 0) {
        if (/[\p{L}\p{N}]/u.test(text.slice(run.from, run.to))) complete = false;
        continue;
      }
      const region = trimmed(text, run.from, run.to);
      const bare = withoutMarks(text, region);
      const whole = this.readPieces(run.pieces, region.start, region.end, reading);
      const marked = !whole && this.readPieces(run.pieces, bare.start, bare.end, reading);
      const { start, end } = marked ? bare : region;
      shown.push(text.slice(start, end));
      if (whole && bare.start > region.start && variant.free) complete = false;
      if (!whole && !marked && !this.readRun(run, region, reading)) complete = false;
    }
    const rebuilt = rebuild(variant, runs, shown);
    const same = shown.includes('')
      ? rebuilt.replaceAll(' ', '') === text.replaceAll(' ', '')
      : rebuilt === text;
    const intact = same && !runs.some((run) => run.damaged);
    return { variant, slots, bad, intact, complete: complete && bad.length === 0 };
  }

  /** Reads a stretch as pieces of the form, all or nothing. */
  private readPieces(pieces: readonly FlatPiece[], from: number, to: number, reading: Reading): boolean {
    const { text, start, where, freeText, slots } = reading;
    const shape = this.shape(pieces);
    const match = shape?.placed().exec(text.slice(from, to));
    const places: Places = { slots: [], parts: [], freeText };
    if (!shape || !match || !decode(shape, match, {}, start + from, places, where)) return false;
    slots.push(...places.slots);
    return true;
  }

  /** Reads the slots of a run that does not read as a whole; false when one could not be read. */
  private readRun(run: Run, region: Span, reading: Reading): boolean {
    const { text, start, where, bad } = reading;
    const left = run.pieces.filter(isNoLiteral);
    if (!run.damaged) {
      const at = this.firstOfSeveral(run.pieces, region, reading);
      const first = run.pieces[0];
      if (at !== undefined && first?.kind === 'slot') {
        const span = { start: start + region.start, end: start + at };
        bad.push({ slot: first, span, text: text.slice(region.start, at), where });
        return false;
      }
    }
    let { start: from, end: to } = region;
    for (let piece = left[0]; piece !== undefined && left.length > 1; piece = left[0]) {
      const between = run.pieces[run.pieces.indexOf(piece) + 1];
      const literal = between?.kind === 'literal' && !run.damaged ? between.text : '';
      const end = spans(piece, from, to).findLast(
        (at) => this.fits(piece, text.slice(from, at)) && text.startsWith(literal, at),
      );
      if (end === undefined || !this.readPieces([piece], from, end, reading)) break;
      left.shift();
      from = trimmed(text, end + literal.length, to).start;
    }
    for (let piece = left.at(-1); piece !== undefined && left.length > 1; piece = left.at(-1)) {
      const begin = spans(piece, from, to).find((at) => this.fits(piece, text.slice(at, to)));
      if (begin === undefined || !this.readPieces([piece], begin, to, reading)) break;
      left.pop();
      to = trimmed(text, from, begin).end;
    }
    const [piece] = left;
    if (piece === undefined || (left.length === 1 && this.readPieces(left, from, to, reading))) return true;
    if (run.damaged) return false;
    const span = { start: start + from, end: start + to };
    const found = text.slice(from, to);
    if (piece.kind === 'slot') bad.push({ slot: piece, span, text: found, where });
    else this.readList(piece, found, span, reading);
    return false;
  }

  /** Where a bad first slot of several ends: what comes after it reads as the form has it. */
  private firstOfSeveral(
    pieces: readonly FlatPiece[],
    { start: from, end: to }: Span,
    reading: Reading,
  ): number | undefined {
    const [, between] = pieces;
    if (between?.kind !== 'literal') return undefined;
    const bracket = /^(?:\[[^\]]*\]|\{[^}]*\})/.exec(reading.text.slice(from, to))?.[0].length ?? 0;
    for (let at = from + bracket; at < to; at += between.text.length) {
      at = reading.text.indexOf(between.text, at);
      if (at < 0 || at >= to) return undefined;
      if (this.readPieces(pieces.slice(2), at + between.text.length, to, reading)) return at;
    }
    return undefined;
  }

  /** Rows of a list in a line, one by one: what joins them is taken for granted. */
  private readList(piece: EachPiece, text: string, span: Span, { slots, bad, freeText }: Reading): void {
    let from = 0;
    text.split(piece.joiner).forEach((member, row) => {
      const start = span.start + from;
      const where = { list: piece.list, row };
      from += member.length + piece.joiner.length;
      const shape = this.shape(piece.row.filter((cell): cell is FlatPiece => cell.kind !== 'if'));
      const match = shape?.placed().exec(member);
      const places: Places = { slots: [], parts: [], freeText };
      if (shape && match && decode(shape, match, {}, start, places, where)) {
        slots.push(...places.slots);
        return;
      }
      const slot = piece.row.find((cell) => cell.kind === 'slot');
      const place = trimmed(member, 0, member.length);
      if (slot?.kind === 'slot') {
        const at = { start: start + place.start, end: start + place.end };
        bad.push({ slot, span: at, text: member.slice(place.start, place.end), where });
      }
    });
  }

  private shape(pieces: readonly FlatPiece[]): Shape | undefined {
    const first = pieces[0];
    if (first === undefined) return undefined;
    let known = this.shapes.get(first);
    if (known === undefined) {
      known = new Map();
      this.shapes.set(first, known);
    }
    let shape = known.get(pieces.length);
    if (shape === undefined) {
      const builder = new ShapeBuilder(this.form.not, '\n');
      shape = builder.shape(builder.pieces(pieces));
      known.set(pieces.length, shape);
    }
    return shape;
  }

  private fits(piece: FlatPiece, text: string): boolean {
    const shape = piece.kind === 'slot' ? this.shape([piece]) : undefined;
    const match = shape?.exact.exec(text) ?? null;
    return shape !== undefined && match !== null && decode(shape, match, {});
  }
}
