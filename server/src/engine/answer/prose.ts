import type { Category } from '../contract/contract.ts';
import type { FormatRead, SlotValues } from '../format/types.ts';

/** A piece of an answer that its author worded. */
export interface Prose {
  /** Slot path; empty where the category has no form. */
  readonly path: string;
  readonly text: string;
  /** Offset in the answer. */
  readonly start: number;
}

/** Headings, list items, quotes, tables and code carry no register. */
const NOT_PROSE = /^\s*(?:#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s|>|\||```|~~~|!?\[[^\]]*\]\([^)]*\)\s*$)/;

/** The prose of an answer: its prose slots, or in free text the lines that are sentences. */
export function proseOf(
  answer: string,
  category: Category | undefined,
  values: SlotValues | undefined,
  read: () => FormatRead | undefined,
): readonly Prose[] {
  if (!category?.format) return proseLines(answer);
  const slots = category.bindings.filter(({ kind }) => kind === 'prose');
  if (slots.length === 0) return [];
  if (values) {
    let from = 0;
    return slots.flatMap(({ path }) => {
      const text = values[path];
      if (typeof text !== 'string') return [];
      const start = Math.max(answer.indexOf(text, from), 0);
      from = start + text.length;
      return [{ path, text, start }];
    });
  }
  const paths = new Set(slots.map(({ path }) => path));
  return (read()?.slots ?? [])
    .filter(({ path, list }) => list === undefined && paths.has(path))
    .map(({ path, text, span }) => ({ path, text, start: span.start }));
}

function proseLines(answer: string): Prose[] {
  const found: Prose[] = [];
  let fenced = false;
  let start = 0;
  for (const line of answer.split('\n')) {
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
    else if (!fenced && line.trim() !== '' && !NOT_PROSE.test(line))
      found.push({ path: '', text: line, start });
    start += line.length + 1;
  }
  return found;
}
