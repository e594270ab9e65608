/**
 * What the Llama 3 pre-tokenizer tells apart: `\p{L}`, `\p{N}`, `[\r\n]`, the rest of `\s`, everything else.
 * The classes are read from the host's own regular expressions, so they follow its Unicode version just as
 * a pre-tokenizer written as one expression would.
 */
export const LETTER = 1;
export const NUMBER = 2;
export const LINE_BREAK = 3;
export const SPACE = 4;
export const OTHER = 5;

/** Set on the class of a code point that takes two UTF-16 units. */
export const WIDE = 8;
/** Takes `WIDE` off a class. */
export const CLASS = 7;

const FIRST_ASTRAL = 0x10000;

/**
 * By code point, filled as they turn up; 0 = not seen yet, and always so for surrogates. Pages of it that are
 * never touched cost no memory.
 */
const known = new Uint8Array(0x110000);

/**
 * Class of the code point at `at` (a UTF-16 offset inside the text), with `WIDE` when it takes two units.
 * A lone surrogate is `OTHER`, as `[^\s\p{L}\p{N}]` with the `u` flag has it.
 */
export function classAt(text: string, at: number): number {
  const found = known[text.charCodeAt(at)] as number;
  return found === 0 ? lookUp(text.codePointAt(at) as number) : found;
}

function lookUp(codePoint: number): number {
  const seen = known[codePoint] as number;
  if (seen !== 0) return seen;
  if (codePoint >= 0xd800 && codePoint < 0xe000) return OTHER;
  const character = String.fromCodePoint(codePoint);
  const found = classify(character) | (codePoint >= FIRST_ASTRAL ? WIDE : 0);
  known[codePoint] = found;
  return found;
}

function classify(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return NUMBER;
  if (/[\r\n]/.test(character)) return LINE_BREAK;
  return /\s/.test(character) ? SPACE : OTHER;
}
