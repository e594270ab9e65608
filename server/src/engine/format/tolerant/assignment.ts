import { align, type Likeness, type TextLine } from './align.ts';
import type { FormLine, FormPart } from './formLines.ts';

/** A stretch of the text that the form has elsewhere. */
export interface Moved {
  readonly from: number;
  readonly to: number;
  readonly form: FormLine;
}

/** What stands for what. */
export interface Assignment {
  /** For each line of the text: the line of the form, if there is one in order. */
  readonly lines: readonly (FormLine | undefined)[];
  /** Lines of the text that the form has elsewhere. */
  readonly moved: readonly Moved[];
  /** Lines of the form that a text in form would have here. */
  readonly missing: readonly FormLine[];
  /** Which parts are there. */
  readonly shown: ReadonlyMap<FormPart, boolean>;
}

/** A line this much like one that is missing has been moved. */
const SAME = 0.6;

export function assign(
  text: readonly TextLine[],
  form: readonly FormLine[],
  parts: readonly FormPart[],
  likeness: Likeness,
): Assignment {
  const lines = align(text, form, likeness).map((index) => form[index]);
  const shown = settleParts(lines, parts, likeness);
  lines.forEach((line, index) => {
    if (line !== undefined && !stands(line, shown)) lines[index] = undefined;
  });
  const there = new Set(lines);
  const absent = new Set(form.filter((line) => !there.has(line)));
  const found = new Set<FormLine>();
  const moved: Moved[] = [];
  text.forEach((_line, index) => {
    if (lines[index] !== undefined) return;
    let best: FormLine | undefined;
    for (const line of absent) {
      const like = likeness.of(index, line.index);
      if (like >= SAME && (best === undefined || like > likeness.of(index, best.index))) best = line;
    }
    if (best === undefined) return;
    if (best.block.kind === 'loop') found.add(best);
    else absent.delete(best);
    for (let branch = best.within; branch !== undefined; branch = branch.part.within)
      shown.set(branch.part, branch.shown);
    const last = moved.at(-1);
    if (last !== undefined && last.to === index - 1) moved[moved.length - 1] = { ...last, to: index };
    else moved.push({ from: index, to: index, form: best });
  });
  const missing = [...absent].filter((line) => !found.has(line) && line.required && stands(line, shown));
  return { lines, moved, missing: missing.filter((line) => !isLaterOfUnchosen(line, shown)), shown };
}

/** Decides which branch of each part is there: the one whose lines were found; between two, the better found. */
function settleParts(
  lines: readonly (FormLine | undefined)[],
  parts: readonly FormPart[],
  likeness: Likeness,
): Map<FormPart, boolean> {
  const votes = new Map<FormPart, { yes: number; no: number }>();
  lines.forEach((line, index) => {
    if (line === undefined) return;
    for (let branch = line.within; branch !== undefined; branch = branch.part.within) {
      const vote = votes.get(branch.part) ?? { yes: 0, no: 0 };
      vote[branch.shown ? 'yes' : 'no'] += likeness.of(index, line.index);
      votes.set(branch.part, vote);
    }
  });
  const shown = new Map<FormPart, boolean>();
  for (const part of parts) {
    const vote = votes.get(part);
    if (vote !== undefined) shown.set(part, vote.yes >= vote.no);
    else if (!part.otherwise) shown.set(part, false);
  }
  return shown;
}

/** Whether a line's parts are such that it belongs in the text; undecided parts count as fitting. */
function stands(line: FormLine, shown: ReadonlyMap<FormPart, boolean>): boolean {
  for (let branch = line.within; branch !== undefined; branch = branch.part.within) {
    if ((shown.get(branch.part) ?? true) !== branch.shown) return false;
  }
  return true;
}

/** Of a part of which nothing is there, the first line stands for all that is missing. */
function isLaterOfUnchosen(line: FormLine, shown: ReadonlyMap<FormPart, boolean>): boolean {
  return line.inner && line.within !== undefined && !shown.has(line.within.part);
}
