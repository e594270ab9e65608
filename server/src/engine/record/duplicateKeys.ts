import type { Span } from '../finding.ts';
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  skipSpace,
  skipString,
  stringAt,
} from './jsonScan.ts';
import type { Path } from './locate.ts';
import { surveyValue } from './surveyValue.ts';

/** A key that its object has had before: `JSON.parse` keeps the last value and drops the others silently. */
export interface DuplicateKey {
  /** The key's own path. */
  readonly path: Path;
  /** The repeated key, quotes included. */
  readonly span: Span;
  /** Where the object has it first. */
  readonly first: Span;
}

/** An open container: the keys of an object so far, or the index of the array's current element. */
interface Open {
  readonly keys: Map<string, Span> | undefined;
  step: string | number;
}

/**
 * Keys that stand more than once in one object, compared as decoded (`"a"` is `"\u0061"`).
 * @param raw a line that `JSON.parse` accepts; of any other, what comes before the break
 * @param value what it parses to: given, a line without duplicates is told by counting, several times faster
 */
export function duplicateKeys(raw: string, value?: unknown): DuplicateKey[] {
  if (value !== undefined && countRawKeys(raw) === surveyValue(value).keys) return [];
  const found: DuplicateKey[] = [];
  const open: Open[] = [];
  let at = 0;
  for (;;) {
    at = skipSpace(raw, at);
    const c = raw.charCodeAt(at);
    const top = open[open.length - 1];
    if (c === OPEN_BRACE) open.push({ keys: new Map(), step: '' });
    else if (c === OPEN_BRACKET) open.push({ keys: undefined, step: 0 });
    else if (c === CLOSE_BRACE || c === CLOSE_BRACKET) open.pop();
    else if (c === COMMA && typeof top?.step === 'number') top.step += 1;
    else if (c === QUOTE) {
      const end = skipString(raw, at);
      if (end < 0) return found;
      if (top?.keys !== undefined && raw.charCodeAt(skipSpace(raw, end)) === COLON) {
        const key = stringAt(raw, at, end) ?? '';
        const span = { start: at, end };
        const first = top.keys.get(key);
        top.step = key;
        if (first === undefined) top.keys.set(key, span);
        else found.push({ path: open.map((container) => container.step), span, first });
      }
      at = end - 1;
    } else if (Number.isNaN(c)) return found;
    at += 1;
  }
}

/**
 * At least as many keys as the line has: colons after a string. What looks like one inside a text counts
 * too. Hops from colon to colon, which are fewer than quotes.
 */
export function countRawKeys(raw: string): number {
  let keys = 0;
  for (let colon = raw.indexOf(':'); colon >= 0; colon = raw.indexOf(':', colon + 1)) {
    let at = colon - 1;
    let c = raw.charCodeAt(at);
    while (c === 32 || c === 9 || c === 10 || c === 13) {
      at -= 1;
      c = raw.charCodeAt(at);
    }
    if (c === QUOTE && !isEscaped(raw, at)) keys += 1;
  }
  return keys;
}

function isEscaped(raw: string, at: number): boolean {
  let before = at - 1;
  while (raw.charCodeAt(before) === BACKSLASH) before -= 1;
  return (at - before) % 2 === 0;
}
