import type { Span } from '../finding.ts';
import { readNumber } from './numberSpelling.ts';
import type { AnyCapture, ListCapture, Shape, SlotCapture } from './shape.ts';
import { isFree } from './tree.ts';
import type { SlotRead, SlotValue, SlotValues } from './types.ts';

/** Values while they are read. */
export type Values = Record<string, SlotValue | true>;

/** Takes note of where slots and parts stand; offsets are those of the whole text. */
export interface Places {
  readonly slots: SlotRead[];
  readonly parts: { name: string; present: boolean; span?: { start: number; end: number } }[];
  /** In a folded text: what stood in a free slot before folding. */
  readonly freeText?: (start: number, end: number) => string;
}

/** Value of a slot's text that its pattern let through; `undefined` where the pattern cannot say all. */
function decodeSlot({ slot, members }: SlotCapture, text: string): SlotValue | undefined {
  if (slot.type.kind === 'number') return readNumber(text);
  const spell = slot.spellings;
  if (members === undefined || slot.type.kind !== 'set') return spell?.get(text) ?? text;
  const found = splitJoined(text, members, slot.type.joiner);
  if (found === undefined) return undefined;
  const values = found.map(({ start, end }) => text.slice(start, end));
  if (new Set(values).size < values.length) return undefined;
  return spell === undefined ? values : values.map((value) => spell.get(value) ?? value);
}

/** Places of what is joined in `text`; `next` finds the one at its `lastIndex`. */
function splitJoined(text: string, next: RegExp, joiner: string): Span[] | undefined {
  const found: Span[] = [];
  let start = 0;
  while (start < text.length) {
    next.lastIndex = start;
    if (!next.test(text)) return undefined;
    found.push({ start, end: next.lastIndex });
    start = next.lastIndex + joiner.length;
  }
  return found;
}

/** Lines of `text`, which needs no look ahead: no row holds a line break. */
function splitLines(text: string): Span[] {
  const found: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    found.push({ start, end });
    start = end + 1;
  }
  return found;
}

/**
 * Values of a match of `shape`, put into `values`; false when what the RegExp cannot see forbids it: a name read
 * twice with different values, a part that is there without its value, numbered rows that do not count.
 * `base` is the offset of the matched text, and counts only together with `places`.
 */
export function decode(
  shape: Shape,
  match: RegExpExecArray,
  values: Values,
  base = 0,
  places?: Places,
  row?: { readonly list: string; readonly row: number },
): boolean {
  for (const capture of shape.captures) {
    const group = groupOf(capture, match);
    const text = match[group];
    const place = match.indices?.[group];
    const span = group > 0 && place ? { start: base + place[0], end: base + place[1] } : undefined;
    if (capture.kind === 'slot') {
      if (group === 0 || text === undefined) continue;
      const free =
        places !== undefined && span !== undefined && isFree(capture.slot)
          ? places.freeText?.(span.start, span.end)
          : undefined;
      const value = free ?? decodeSlot(capture, text);
      if (value === undefined || !put(values, capture.slot.path, value, capture.repeated)) return false;
      if (places && span) places.slots.push({ path: capture.slot.path, ...row, value, text, span });
    } else if (capture.kind === 'part') {
      if (row === undefined)
        places?.parts.push({ name: capture.name, present: group > 0, ...(span ? { span } : {}) });
    } else if (group > 0 || stands(capture, match)) {
      const rows = group > 0 && text !== undefined ? decodeRows(capture, text, span?.start ?? 0, places) : [];
      if (rows === undefined || !put(values, capture.list, rows, capture.repeated)) return false;
    }
  }
  return shape.parts.every((part) => {
    if (!stands(part, match)) return true;
    const isThere = groupOf(part, match) > 0;
    if (isThere && !Object.hasOwn(values, part.name)) values[part.name] = true;
    return isThere === isPresent(values, part.name);
  });
}

/** The group that holds a capture in this match, 0 for none. */
function groupOf(capture: AnyCapture, match: RegExpExecArray): number {
  for (const group of capture.groups) if (match[group] !== undefined) return group;
  return 0;
}

/** Whether the branch that a capture is in is there. */
function stands({ within }: AnyCapture, match: RegExpExecArray): boolean {
  if (within === undefined) return true;
  return stands(within.part, match) && groupOf(within.part, match) > 0 === (within.branch === 'body');
}

/** Whether an `{if name}` part is called for. An empty list calls for nothing. */
export function isPresent(values: SlotValues, name: string): boolean {
  if (!Object.hasOwn(values, name)) return false;
  const value = values[name];
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function put(values: Values, path: string, value: SlotValue, repeated: boolean): boolean {
  if (repeated && Object.hasOwn(values, path)) return sameValue(values[path], value);
  values[path] = value;
  return true;
}

/** Equality of slot values; names whose value is `undefined` are as good as absent. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  if (
    typeof a !== 'object' ||
    typeof b !== 'object' ||
    a === null ||
    b === null ||
    Array.isArray(a) ||
    Array.isArray(b)
  )
    return false;
  const left = new Map(Object.entries(a).filter(([, value]) => value !== undefined));
  const right = new Map(Object.entries(b).filter(([, value]) => value !== undefined));
  return left.size === right.size && [...left].every(([name, value]) => sameValue(value, right.get(name)));
}

function decodeRows(list: ListCapture, text: string, base: number, places?: Places): Values[] | undefined {
  const found = list.next === undefined ? splitLines(text) : splitJoined(text, list.next, list.joiner);
  if (found === undefined) return undefined;
  const rows: Values[] = [];
  for (const { start, end } of found) {
    const match = (places ? list.row.placed() : list.row.exact).exec(text.slice(start, end));
    const values: Values = {};
    const where = places && { list: list.list, row: rows.length };
    if (match === null || !decode(list.row, match, values, base + start, places, where)) return undefined;
    if (list.from !== undefined && Number.parseInt(match[0], 10) !== list.from + rows.length)
      return undefined;
    rows.push(values);
  }
  return rows;
}
