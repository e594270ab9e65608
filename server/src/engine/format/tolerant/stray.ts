import type { FormatProblem } from '../types.ts';
import { isAllFree, kindOf, type Likeness, type TextLine } from './align.ts';
import type { Assignment } from './assignment.ts';
import type { FormLine } from './formLines.ts';
import { shorten } from './slotProblems.ts';

/** Where lines stand in the original text. */
export type Place = (from: TextLine, to?: TextLine) => { start: number; end: number };

/** Lines that the form does not have; or, right beside free text, the rest of it after a line break. */
export function strayProblems(
  original: string,
  text: readonly TextLine[],
  found: Assignment,
  place: Place,
  form: readonly FormLine[],
  likeness: Likeness,
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
      isRest(text, index, form, likeness) &&
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
      isRest(text, index, form, likeness) &&
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

/** Whether a line can be the rest of free text: plain words, and like no line that the form knows by its words. */
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
    /^[\p{L}\p{N}"'(]/u.test(line.text) &&
    form.every((other) => isAllFree(other) || likeness.of(index, other.index) < 0.5)
  );
}

const endsFree = (line: FormLine): boolean =>
  line.variants.some(({ pieces, free }) => free && pieces.at(-1)?.kind === 'slot');

const beginsFree = (line: FormLine): boolean =>
  line.variants.some(({ pieces, free }) => free && pieces[0]?.kind === 'slot');
