import { linePieces } from '../outline.ts';
import type { FormatProblem, FormatRead, SlotRead } from '../types.ts';
import { Likeness, type TextLine } from './align.ts';
import { type Assignment, assign } from './assignment.ts';
import { cleanFreeText, type Folded, unfold } from './fold.ts';
import type { FormLine, FormPart } from './formLines.ts';
import { gapProblems } from './gaps.ts';
import { outline, readLine } from './lineProblems.ts';
import type { LineReader } from './lineReading.ts';
import { shorten } from './slotProblems.ts';
import { type Place, strayProblems } from './stray.ts';

/** A form, as the tolerant reader needs it. */
export interface AlignedForm {
  readonly lines: readonly FormLine[];
  readonly parts: readonly FormPart[];
  readonly reader: LineReader;
}

/** Reads a text that is not in form: lines it up with the form and says what is wrong where. */
export function readAligned(
  original: string,
  folded: Folded,
  text: readonly TextLine[],
  form: AlignedForm,
  cut: boolean,
): FormatRead {
  const likeness = new Likeness(text, form.lines);
  const found = assign(text, form.lines, form.parts, likeness);
  const problems: FormatProblem[] = [];
  const slots: SlotRead[] = [];
  const inline: { name: string; present: boolean; line: number }[] = [];
  const damaged = new Set<TextLine>();
  const rows = new Map<FormLine, number>();
  const freeText = (start: number, end: number): string => {
    const span = unfold(folded, start, end);
    return cleanFreeText(original.slice(span.start, span.end));
  };
  const place = (from: TextLine, to = from): { start: number; end: number } =>
    unfold(folded, from.start, to.start + to.text.length);

  text.forEach((line, index) => {
    const standsFor = found.lines[index];
    if (standsFor === undefined) return;
    const row = rows.get(standsFor) ?? 0;
    rows.set(standsFor, row + 1);
    const where = standsFor.block.kind === 'loop' ? { list: standsFor.block.list, row } : undefined;
    const result = readLine(original, folded, line, standsFor, where, form.reader, freeText);
    slots.push(...result.slots);
    problems.push(...result.problems);
    if (result.problems.length > 0) damaged.add(line);
    inline.push(...result.parts.map((part) => ({ ...part, line: standsFor.index })));
  });

  problems.push(...movedProblems(text, found, place), ...missingProblems(text, found, place, cut));
  problems.push(
    ...strayProblems(original, text, found, place, form.lines, likeness),
    ...gapProblems(original, folded, text, found, form.lines, damaged),
  );
  problems.push(...disagreements(slots));
  problems.sort((a, b) => a.span.start - b.span.start);
  return { ok: false, slots, parts: partsOf(form, found, inline), problems };
}

function movedProblems(text: readonly TextLine[], { moved }: Assignment, place: Place): FormatProblem[] {
  return moved.flatMap(({ from, to, form }): FormatProblem[] => {
    const [first, last] = [text[from], text[to]];
    if (first === undefined || last === undefined) return [];
    return [
      { kind: 'section-order', span: place(first, last), section: form.section, found: shorten(first.text) },
    ];
  });
}

function missingProblems(
  text: readonly TextLine[],
  found: Assignment,
  place: Place,
  cut: boolean,
): FormatProblem[] {
  const last = Math.max(-1, ...found.lines.map((line) => line?.index ?? -1));
  return found.missing.flatMap((line): FormatProblem[] => {
    if (cut && line.index > last) return [];
    const before = text.findLastIndex(
      (_, index) => (found.lines[index]?.index ?? Number.POSITIVE_INFINITY) < line.index,
    );
    const next = text[before + 1];
    const previous = text[before];
    const at = previous === undefined ? 0 : place(previous).end;
    const expected = outline(linePieces(line.block));
    const problem: FormatProblem = {
      kind: 'missing-section',
      span: { start: at, end: at },
      section: line.section,
      expected,
    };
    const fixed = line.block.kind === 'line' && line.block.pieces.every((piece) => piece.kind === 'literal');
    const standsFor = found.lines[before + 1];
    const alone = found.missing.every((other) => other === line || Math.abs(other.index - line.index) > 1);
    if (!fixed || !alone || next === undefined || standsFor === undefined) return [problem];
    const end = place(next).start;
    const text2 =
      (previous === undefined ? '' : line.blank ? '\n\n' : '\n') +
      expected +
      (standsFor.blank ? '\n\n' : '\n');
    return [{ ...problem, fix: [{ span: { start: at, end }, text: text2 }] }];
  });
}

/** A name read twice with different values: the later one is wrong. */
function disagreements(slots: readonly SlotRead[]): FormatProblem[] {
  const first = new Map<string, SlotRead>();
  const problems: FormatProblem[] = [];
  for (const slot of slots) {
    if (slot.list !== undefined || slot.value === undefined) continue;
    const known = first.get(slot.path);
    if (known === undefined) first.set(slot.path, slot);
    else if (JSON.stringify(known.value) !== JSON.stringify(slot.value)) {
      problems.push({
        kind: 'invalid-slot',
        span: slot.span,
        section: slot.path,
        expected: known.text,
        found: shorten(slot.text),
      });
    }
  }
  return problems;
}

function partsOf(
  form: AlignedForm,
  found: Assignment,
  inline: readonly { name: string; present: boolean; line: number }[],
): FormatRead['parts'] {
  const whole = form.parts.map((part) => ({
    name: part.name,
    present: found.shown.get(part) === true,
    line: form.lines.findIndex((line) => {
      for (let branch = line.within; branch !== undefined; branch = branch.part.within)
        if (branch.part === part) return true;
      return false;
    }),
  }));
  return [...whole, ...inline]
    .sort((a, b) => a.line - b.line)
    .map(({ name, present }) => ({ name, present }));
}
