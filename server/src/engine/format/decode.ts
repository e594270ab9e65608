import { readNumber } from './numberSpelling.ts';
import type { AnyCapture, ListCapture, PartCapture, Shape } from './shape.ts';
import { isFree, type SlotPiece } from './tree.ts';
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
export function decodeSlot(slot: SlotPiece, text: string): SlotValue | undefined {
  const { type } = slot;
  if (type.kind === 'number') return readNumber(text);
  const spell = (value: string): string => slot.spellings?.get(value) ?? value;
  if (type.kind !== 'set') return spell(text);
  const members = splitSet(text, type.values, type.joiner);
  return members === undefined || new Set(members).size < members.length ? undefined : members.map(spell);
}

/** The members joined in `text`: found from the end of each on, trying the longest first. */
function splitSet(text: string, values: readonly string[], joiner: string): readonly string[] | undefined {
  if (text === '') return undefined;
  const simple = text.split(joiner);
  if (simple.every((member) => values.includes(member))) return simple;
  for (const value of [...values].sort((a, b) => b.length - a.length)) {
    if (text === value) return [value];
    if (!text.startsWith(value + joiner)) continue;
    const rest = splitSet(text.slice(value.length + joiner.length), values, joiner);
    if (rest !== undefined) return [value, ...rest];
  }
  return undefined;
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
  const present = new Map<PartCapture, boolean>();
  const here = (capture: AnyCapture): boolean => {
    const { within } = capture;
    return (
      within === undefined || (here(within.part) && present.get(within.part) === (within.branch === 'body'))
    );
  };
  for (const capture of shape.captures) {
    const group = capture.groups.find((index) => match[index] !== undefined);
    const text = group === undefined ? undefined : match[group];
    const place = group === undefined ? undefined : match.indices?.[group];
    const span = place && { start: base + place[0], end: base + place[1] };
    if (capture.kind === 'part') {
      present.set(capture, text !== undefined);
      if (row === undefined)
        places?.parts.push({ name: capture.name, present: text !== undefined, ...(span ? { span } : {}) });
    } else if (capture.kind === 'slot') {
      if (text === undefined) continue;
      const free =
        isFree(capture.slot) && span !== undefined ? places?.freeText?.(span.start, span.end) : undefined;
      const value = free ?? decodeSlot(capture.slot, text);
      if (value === undefined || !put(values, capture.slot.path, value)) return false;
      if (places && span) places.slots.push({ path: capture.slot.path, ...row, value, text, span });
    } else if (text !== undefined || here(capture)) {
      const rows = decodeRows(capture, text ?? '', span?.start ?? 0, places);
      if (rows === undefined || !put(values, capture.list, rows)) return false;
    }
  }
  for (const [part, isThere] of present) {
    if (!here(part)) continue;
    if (isThere && !Object.hasOwn(values, part.name)) values[part.name] = true;
    if (isThere !== isPresent(values, part.name)) return false;
  }
  return true;
}

/** Whether an `{if name}` part is called for. An empty list calls for nothing. */
export function isPresent(values: SlotValues, name: string): boolean {
  if (!Object.hasOwn(values, name)) return false;
  const value = values[name];
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function put(values: Values, path: string, value: SlotValue): boolean {
  if (Object.hasOwn(values, path)) return sameValue(values[path], value);
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
  const rows: Values[] = [];
  let at = 0;
  while (at < text.length) {
    let end = text.indexOf('\n', at);
    if (list.joiner !== '\n') {
      list.next.lastIndex = at;
      end = list.next.test(text) ? list.next.lastIndex : -1;
      if (end < 0) return undefined;
    } else if (end < 0) end = text.length;
    const match = (places ? list.row.placed() : list.row.exact).exec(text.slice(at, end));
    const values: Values = {};
    const where = { list: list.list, row: rows.length };
    if (match === null || !decode(list.row, match, values, base + at, places, where)) return undefined;
    if (list.from !== undefined && Number.parseInt(match[0], 10) !== list.from + rows.length)
      return undefined;
    rows.push(values);
    at = end + list.joiner.length;
  }
  return rows;
}
