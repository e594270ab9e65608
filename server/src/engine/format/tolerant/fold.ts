import { FORBIDDEN } from '../pattern.ts';

/** A text with look-alikes made alike, and where each of its units comes from. */
export interface Folded {
  readonly text: string;
  /** Start of each unit's source in the original, and after the last one the original's length. */
  readonly start: readonly number[];
  /** End of each unit's source, marks that belong to it (U+FE0F) included, dropped ones not. */
  readonly end: readonly number[];
}

const SPACE = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;
const DROPPED = new RegExp(`[\\u200c\\u200d${FORBIDDEN}]`);

/** Characters that are typed for one another. Full-width forms are folded by their distance. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '→': '⇒➡➜➔⟶⟹',
    '-': '−–—‒―‐‑﹣',
    '~': '∼〜',
    '×': '✕✖',
    "'": '‘’',
    '"': '“”',
    '·': '・ㆍ',
    '•': '‣',
  }).flatMap(([one, others]) => [...others].map((other): [string, string] => [other, one])),
);

/**
 * Makes look-alikes alike: line breaks (runs of them count as one), spaces (runs inside a line too), invisible
 * marks (dropped), arrows, dashes, quotes and full-width forms. Spaces and breaks at a line's or the text's end
 * vanish unless `edges` keeps them, as a literal needs it.
 */
export function fold(text: string, edges = false): Folded {
  const units: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const push = (unit: string, from: number, to: number): void => {
    units.push(unit);
    start.push(from);
    end.push(to);
  };
  const dropSpaces = (): void => {
    while (!edges && units.at(-1) === ' ') {
      units.pop();
      start.pop();
      end.pop();
    }
  };
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (isOrdinary(text.charCodeAt(at))) {
      push(char, at, at + 1);
      continue;
    }
    const last = units.at(-1);
    if (BREAK.test(char)) {
      dropSpaces();
      if (edges || (units.length > 0 && units.at(-1) !== '\n')) push('\n', at, at + 1);
    } else if (SPACE.test(char)) {
      const indent = last === undefined || last === '\n' || /(?:^|\n) +$/.test(units.slice(-8).join(''));
      if (indent || last !== ' ') push(' ', at, at + 1);
    } else if (char === '\ufe0f' || char === '\ufe0e') {
      if (end.length > 0) end[end.length - 1] = at + 1;
    } else if (DROPPED.test(char)) {
      // Nothing of it is left.
    } else if (
      char === '>' &&
      (last === '-' || last === '=') &&
      units.at(-2) !== last &&
      start.at(-1) === at - 1
    ) {
      units[units.length - 1] = '→';
      end[end.length - 1] = at + 1;
    } else {
      push(alike(char), at, at + 1);
    }
  }
  dropSpaces();
  if (!edges && units.at(-1) === '\n') {
    units.pop();
    start.pop();
    end.pop();
  }
  start.push(text.length);
  return { text: units.join(''), start, end };
}

/** Printable ASCII (but for the arrow's `>`) and Hangul syllables stand for themselves. */
function isOrdinary(code: number): boolean {
  return (code > 0x20 && code < 0x7f && code !== 0x3e) || (code >= 0xac00 && code <= 0xd7a3);
}

function alike(char: string): string {
  const code = char.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : (ALIKE.get(char) ?? char);
}

/** Free text without what it cannot hold: odd spaces become plain, invisible marks go. */
export function cleanFreeText(text: string): string {
  let clean = '';
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (SPACE.test(char) || BREAK.test(char)) clean += ' ';
    else if (char === '\u200c' || char === '\u200d' || !DROPPED.test(char)) clean += char;
  }
  return clean.trim();
}

/** Place in the original of a stretch of folded units. */
export function unfold(
  folded: Folded,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  const start = folded.start[from] ?? 0;
  return { start, end: to > from ? (folded.end[to - 1] ?? start) : start };
}
