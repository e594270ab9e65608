import type { Span } from '../../finding.ts';
import type { Folded } from './fold.ts';

/** A place where a text is spelled otherwise than the form, though it folds to the same. */
export interface Respelling {
  readonly span: Span;
  /** What the form has there. */
  readonly text: string;
  /** Blank lines differ: that can be seen, it is no mere look-alike. */
  readonly lines: boolean;
  /** The folded unit at which it begins. */
  readonly unit: number;
}

/** Compares a text with how the form would write it, unit by unit. Both must fold to the same text. */
export function respellings(
  text: string,
  folded: Folded,
  form: string,
  formFolded: Folded,
): readonly Respelling[] {
  const found: Respelling[] = [];
  let open: { start: number; end: number; text: string; unit: number } | undefined;
  const close = (): void => {
    if (open !== undefined) found.push({ ...tighten(text, open), lines: false, unit: open.unit });
    open = undefined;
  };
  for (let unit = 0; unit < folded.text.length; unit++) {
    const here = segment(folded, unit);
    const there = segment(formFolded, unit);
    const written = text.slice(here.start, here.end);
    const wanted = form.slice(there.start, there.end);
    if (folded.text.charAt(unit) === '\n') {
      close();
      if (written === wanted) continue;
      const lines = countBreaks(written) !== countBreaks(wanted);
      found.push({ ...tighten(text, { ...here, text: wanted }), lines, unit });
    } else if (written === wanted) close();
    else if (open === undefined) open = { ...here, text: wanted, unit };
    else open = { ...open, end: here.end, text: open.text + wanted };
  }
  close();
  return found;
}

/** Line breaks of a text, of whatever kind, and one. */
export const countBreaks = (text: string): number => text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).length;

function segment(folded: Folded, unit: number): Span {
  return { start: unit === 0 ? 0 : (folded.start[unit] ?? 0), end: folded.start[unit + 1] ?? 0 };
}

/** Leaves out what both have in common at the ends; an insertion keeps nothing else. */
export function tighten(
  text: string,
  edit: { start: number; end: number; text: string },
): { span: Span; text: string } {
  let { start, end, text: wanted } = edit;
  while (start < end && wanted !== '' && text.charAt(start) === wanted.charAt(0)) {
    start += 1;
    wanted = wanted.slice(1);
  }
  while (start < end && wanted !== '' && text.charAt(end - 1) === wanted.charAt(wanted.length - 1)) {
    end -= 1;
    wanted = wanted.slice(0, -1);
  }
  return { span: { start, end }, text: wanted };
}
