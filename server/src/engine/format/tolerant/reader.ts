import { decode, type Places, type Values } from '../decode.ts';
import { sectionName } from '../outline.ts';
import { joinLines, type RenderedLine, renderBlocks } from '../render.ts';
import { type Exclusions, type Shape, ShapeBuilder } from '../shape.ts';
import type { Block, SlotPiece } from '../tree.ts';
import {
  type FormatProblem,
  type FormatRead,
  FormatWriteError,
  type SlotRead,
  type SlotValues,
} from '../types.ts';
import { type AlignedForm, readAligned } from './alignedRead.ts';
import { cleanFreeText, type Folded, fold, unfold } from './fold.ts';
import { foldForm } from './foldForm.ts';
import { formLines } from './formLines.ts';
import { placeholdersIn } from './freeText.ts';
import { LineReader } from './lineReading.ts';
import { respellings } from './respell.ts';
import { shorten } from './slotProblems.ts';
import { fixedLines, hasWords, tellingLeads, textLines } from './textLines.ts';

/** What is lined up with the form at most: beyond it a text is not an answer in this form with a mistake in it. */
const MOST_CHARACTERS = 20_000;
const MOST_LINES = 120;

/** What the reader needs beyond the fast path; made when first a text is not in form. */
interface Tolerance extends AlignedForm {
  readonly shape: Shape;
  readonly leads: readonly string[];
  readonly fixed: readonly string[];
}

/** Reads texts with places, and explains those that are not in form. */
export class TolerantReader {
  private tolerance: Tolerance | undefined;
  private leads: readonly string[] | undefined;
  private readonly free: ReadonlySet<string>;

  constructor(
    private readonly blocks: readonly Block[],
    private readonly shape: Shape,
    private readonly not: Exclusions,
    freeSlots: readonly SlotPiece[],
  ) {
    this.free = new Set(freeSlots.map(({ path }) => path));
  }

  read(text: string): FormatRead {
    const match = this.shape.placed().exec(text);
    const places: Places = { slots: [], parts: [] };
    if (match !== null && decode(this.shape, match, {}, 0, places)) {
      if (!this.hasRunOn(places.slots)) {
        const problems = this.placeholders(places.slots, []);
        return { ok: problems.length === 0, slots: places.slots, parts: places.parts, problems };
      }
    }
    const cut = text.length > MOST_CHARACTERS;
    const head = cut ? text.slice(0, MOST_CHARACTERS) : text;
    const folded = fold(head);
    return (cut ? undefined : this.respelled(text, folded)) ?? this.explained(text, folded, cut);
  }

  private get tolerant(): Tolerance {
    if (this.tolerance === undefined) {
      const form = foldForm(this.blocks, this.not);
      const builder = new ShapeBuilder(form.not, '\n');
      const shape = builder.shape(builder.blocks(form.blocks));
      const { lines, parts } = formLines(form);
      this.tolerance = {
        shape,
        lines,
        parts,
        leads: tellingLeads(lines),
        fixed: fixedLines(lines),
        reader: new LineReader(form),
      };
    }
    return this.tolerance;
  }

  /** Reads a text that folds to one in form; every place where it is spelled otherwise is a problem. */
  private respelled(text: string, folded: Folded): FormatRead | undefined {
    const { shape } = this.tolerant;
    const match = shape.placed().exec(folded.text);
    const freeText = (start: number, end: number): string => {
      const span = unfold(folded, start, end);
      return cleanFreeText(text.slice(span.start, span.end));
    };
    const places: Places = { slots: [], parts: [], freeText };
    const values: Values = {};
    if (match === null || !decode(shape, match, values, 0, places)) return undefined;
    const lines = this.render(values);
    const form = lines === undefined ? '' : joinLines(lines);
    const formFolded = fold(form);
    if (lines === undefined || formFolded.text !== folded.text) return undefined;
    const slots = places.slots.map((slot): SlotRead => {
      const span = unfold(folded, slot.span.start, slot.span.end);
      return { ...slot, span, text: text.slice(span.start, span.end) };
    });
    if (this.hasRunOn(slots)) return undefined;
    const problems = respellings(text, folded, form, formFolded).map((edit): FormatProblem => {
      const line = lines[folded.text.slice(0, edit.unit).split('\n').length - 1];
      return {
        kind: edit.lines ? 'malformed' : 'spelling',
        span: edit.span,
        section: line === undefined || line.block.kind === 'part' ? '' : sectionName(line.block),
        found: shorten(text.slice(edit.span.start, edit.span.end)),
        expected: edit.text,
        fix: [{ span: edit.span, text: edit.text }],
      };
    });
    if (problems.length === 0) return undefined;
    const parts = places.parts.map(({ name, present, span }) => ({
      name,
      present,
      ...(span === undefined ? {} : { span: unfold(folded, span.start, span.end) }),
    }));
    return { ok: false, slots, parts, problems: this.placeholders(slots, problems) };
  }

  private render(values: SlotValues): readonly RenderedLine[] | undefined {
    try {
      return renderBlocks(this.blocks, values);
    } catch (error) {
      if (error instanceof FormatWriteError) return undefined;
      throw error;
    }
  }

  private explained(text: string, folded: Folded, cut: boolean): FormatRead {
    const form = this.tolerant;
    const lines = textLines(folded.text, form.leads, form.fixed);
    const long = cut || lines.length > MOST_LINES;
    const read = readAligned(text, folded, lines.slice(0, MOST_LINES), form, long);
    const problems = this.placeholders(read.slots, read.problems);
    if (long) {
      const last = lines[Math.min(lines.length, MOST_LINES) - 1];
      const start = last === undefined ? 0 : unfold(folded, last.start, last.start + last.text.length).end;
      problems.push({ kind: 'too-long', span: { start, end: text.length }, section: '' });
    }
    if (problems.length === 0) {
      problems.push({
        kind: 'malformed',
        span: { start: 0, end: text.length },
        section: '',
        found: shorten(text),
      });
    }
    return { ...read, problems };
  }

  /** Whether another section begins in free text. */
  private hasRunOn(slots: readonly SlotRead[]): boolean {
    const free = slots.filter((slot) => this.isFree(slot));
    if (free.length === 0) return false;
    this.leads ??= this.tolerant.leads.filter(hasWords);
    const { leads } = this;
    return free.some((slot) => {
      const text = slot.text.includes('\ufe0f') ? slot.text.replaceAll('\ufe0f', '') : slot.text;
      return leads.some(
        (lead) => text.includes(lead) && (text.startsWith(lead) || text.includes(` ${lead}`)),
      );
    });
  }

  private isFree({ path }: SlotRead): boolean {
    return this.free.has(path);
  }

  /** Adds the free slots that hold what looks like a slot nobody filled. */
  private placeholders(slots: readonly SlotRead[], problems: readonly FormatProblem[]): FormatProblem[] {
    const all = [...problems];
    for (const slot of slots) {
      if (slot.value === undefined || !this.isFree(slot)) continue;
      for (const { start, end } of placeholdersIn(slot.text)) {
        const span = { start: slot.span.start + start, end: slot.span.start + end };
        all.push({
          kind: 'placeholder',
          span,
          section: slot.path,
          expected: `[${slot.path}]`,
          found: shorten(slot.text.slice(start, end)),
        });
      }
    }
    return all.sort((a, b) => a.span.start - b.span.start);
  }
}
