import { linePieces } from '../outline.ts';
import type { FormatProblem, FormatRead, SlotRead } from '../types.ts';
import { isAllFree, kindOf, Likeness, type TextLine } from './align.ts';
import { type Assignment, assign } from './assignment.ts';
import { cleanFreeText, type Folded, unfold } from './fold.ts';
import type { FormLine, FormPart } from './formLines.ts';
import { outline, readLine } from './lineProblems.ts';
import type { LineReader } from './lineReading.ts';
import { shorten } from './slotProblems.ts';

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
    ...strayProblems(original, text, found, place, (index) => isRest(text, index, form.lines, likeness)),
    ...gapProblems(original, folded, text, found, form.lines, damaged),
  );
  problems.push(...disagreements(slots));
  problems.sort((a, b) => a.span.start - b.span.start);
  return { ok: false, slots, parts: partsOf(form, found, inline), problems };
}

type Place = (from: TextLine, to?: TextLine) => { start: number; end: number };

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

/** Lines that the form does not have; or, right beside free text, the rest of it after a line break. */
function strayProblems(
  original: string,
  text: readonly TextLine[],
  found: Assignment,
  place: Place,
  isRest: (index: number) => boolean,
): FormatProblem[] {
  const problems: FormatProblem[] = [];
  const stray = text.map(
    (_, index) =>
      found.lines[index] === undefined && !found.moved.some(({ from, to }) => index >= from && index <= to),
  );
  const touching = (a: number, b: number): boolean => {
    const [first, second] = [text[a], text[b]];
    return (
      first !== undefined &&
      second !== undefined &&
      !/\n\s*\n/.test(original.slice(place(first).end, place(second).start))
    );
  };
  for (let index = 0; index < text.length; index++) {
    const line = text[index];
    if (!stray[index] || line === undefined) continue;
    const before = found.lines[index - 1];
    const previous = text[index - 1];
    if (
      before !== undefined &&
      previous !== undefined &&
      isRest(index) &&
      endsFree(before) &&
      touching(index - 1, index)
    ) {
      const span = { start: place(previous).end, end: place(line).start };
      problems.push({
        kind: 'malformed',
        span,
        section: before.section,
        found: shorten(line.text),
        fix: [{ span, text: ' ' }],
      });
      continue;
    }
    const after = found.lines[index + 1];
    const next = text[index + 1];
    if (
      after !== undefined &&
      next !== undefined &&
      isRest(index) &&
      beginsFree(after) &&
      touching(index, index + 1)
    ) {
      const span = { start: place(line).end, end: place(next).start };
      problems.push({
        kind: 'malformed',
        span,
        section: after.section,
        found: shorten(line.text),
        fix: [{ span, text: ' ' }],
      });
      continue;
    }
    let end = index;
    while (stray[end + 1] && touching(end, end + 1)) end += 1;
    problems.push({
      kind: 'unexpected-section',
      span: place(line, text[end]),
      section: shorten(line.text),
      found: shorten(line.text),
    });
    index = end;
  }
  return problems;
}

/** Whether a line can be the rest of free text: plain, and like no line that the form knows by its words. */
function isRest(
  text: readonly TextLine[],
  index: number,
  form: readonly FormLine[],
  likeness: Likeness,
): boolean {
  const line = text[index];
  return (
    line !== undefined &&
    kindOf(line.text) === 'text' &&
    form.every((other) => isAllFree(other) || likeness.of(index, other.index) < 0.5)
  );
}

const endsFree = (line: FormLine): boolean =>
  line.variants.some(({ pieces, free }) => free && pieces.at(-1)?.kind === 'slot');

const beginsFree = (line: FormLine): boolean =>
  line.variants.some(({ pieces, free }) => free && pieces[0]?.kind === 'slot');

/** Blank lines between neighbours, and sections that begin inside a line. */
function gapProblems(
  original: string,
  folded: Folded,
  text: readonly TextLine[],
  found: Assignment,
  form: readonly FormLine[],
  damaged: ReadonlySet<TextLine>,
): FormatProblem[] {
  return text.flatMap((line, index): FormatProblem[] => {
    const before = text[index - 1];
    const [a, b] = [found.lines[index - 1], found.lines[index]];
    if (before === undefined || b === undefined) return [];
    const blank = a === undefined ? b.blank : blankBetween(a, b, form);
    const wanted = blank ? '\n\n' : '\n';
    const span = {
      start: unfold(folded, before.start, before.start + before.text.length).end,
      end: unfold(folded, line.start, line.start).start,
    };
    const written = original.slice(span.start, span.end);
    if (damaged.has(before) && written.trimStart() === '' && written.replace(/^ +/, '') === wanted) return [];
    const skipped =
      a === undefined || found.missing.some((line) => line.index > a.index && line.index < b.index);
    if (written === wanted || (skipped && !line.runOn)) return [];
    const breaks = (some: string): number => some.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).length;
    const kind = breaks(written) === breaks(wanted) ? 'spelling' : 'malformed';
    return [{ kind, span, section: b.section, fix: [{ span, text: wanted }] }];
  });
}

function blankBetween(a: FormLine, b: FormLine, form: readonly FormLine[]): boolean {
  if (a === b) return false;
  return b.blank || form.slice(a.index + 1, b.index).some((line) => line.blank && !line.inner);
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
