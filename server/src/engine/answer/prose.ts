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
  if (values) return proseIn(values, answer, category);
  const paths = new Set(category.bindings.flatMap(({ kind, path }) => (kind === 'prose' ? [path] : [])));
  if (paths.size === 0) return [];
  return (read()?.slots ?? [])
    .filter(({ path, list }) => list === undefined && paths.has(path))
    .map(({ path, text, span }) => ({ path, text, start: span.start }));
}

function proseIn(values: SlotValues, answer: string, { bindings }: Category): Prose[] {
  const found: Prose[] = [];
  let from = 0;
  for (const { kind, path } of bindings) {
    const text = kind === 'prose' ? values[path] : undefined;
    if (typeof text !== 'string') continue;
    const start = Math.max(answer.indexOf(text, from), 0);
    from = start + text.length;
    found.push({ path, text, start });
  }
  return found;
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
