import type { Span } from '../finding.ts';
import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  skipSpace,
  skipString,
  skipValue,
  stringAt,
} from './jsonScan.ts';

/** Keys and array indexes from the root of a record, e.g. `['messages', 2, 'content']`. */
export type Path = readonly (string | number)[];

const IN_OBJECT = -1;

/**
 * Where a key (its quotes included) or a value of a record stands in its line. Scans the line once, keeps
 * nothing. Of keys given twice the last counts, as it does for `JSON.parse`.
 * @returns undefined when there is no such place, an array element is asked for its key, or the line is
 * broken before it
 */
export function locate(raw: string, path: Path, what: 'key' | 'value'): Span | undefined {
  let at = skipSpace(raw, 0);
  if (path.length === 0) {
    const end = what === 'key' ? -1 : skipValue(raw, at);
    return end < 0 ? undefined : { start: at, end };
  }
  /** The open containers on the path, outermost first: `IN_OBJECT` or the index of the next element. */
  const open: number[] = [];
  const enter = (): void => {
    const c = raw.charCodeAt(at);
    if (c === OPEN_BRACE || c === OPEN_BRACKET) {
      open.push(c === OPEN_BRACE ? IN_OBJECT : 0);
      at += 1;
    } else at = skipValue(raw, at);
  };
  let found: Span | undefined;
  enter();
  while (open.length > 0 && at >= 0) {
    at = skipSpace(raw, at);
    const c = raw.charCodeAt(at);
    if (c === CLOSE_BRACE || c === CLOSE_BRACKET || c === COMMA) {
      if (c !== COMMA) open.pop();
      at += 1;
      continue;
    }
    const level = open.length - 1;
    const index = open[level] ?? 0;
    const step = path[level];
    let key: Span | undefined;
    let matches = index === step;
    if (index === IN_OBJECT) {
      const keyEnd = c === QUOTE ? skipString(raw, at) : -1;
      const colon = keyEnd < 0 ? -1 : skipSpace(raw, keyEnd);
      if (colon < 0 || raw.charCodeAt(colon) !== COLON) return found;
      key = { start: at, end: keyEnd };
      matches = stringAt(raw, at, keyEnd) === String(step);
      at = skipSpace(raw, colon + 1);
    } else open[level] = index + 1;
    if (!matches) at = skipValue(raw, at);
    else {
      // An earlier member of the same name is void, with all that was found in it.
      found = undefined;
      if (level < path.length - 1) enter();
      else {
        const start = at;
        at = skipValue(raw, start);
        if (at >= 0) found = what === 'key' ? key : { start, end: at };
      }
    }
  }
  return found;
}
