import type { FormatProblem } from '../types.ts';
import type { TextLine } from './align.ts';
import type { Assignment } from './assignment.ts';
import { type Folded, unfold } from './fold.ts';
import type { FormLine } from './formLines.ts';
import { countBreaks } from './respell.ts';

/** Blank lines between neighbours, and sections that begin inside a line. */
export function gapProblems(
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
    const kind = countBreaks(written) === countBreaks(wanted) ? 'spelling' : 'malformed';
    return [{ kind, span, section: b.section, fix: [{ span, text: wanted }] }];
  });
}

function blankBetween(a: FormLine, b: FormLine, form: readonly FormLine[]): boolean {
  if (a === b) return false;
  return b.blank || form.slice(a.index + 1, b.index).some((line) => line.blank && !line.inner);
}
