import { CLASS, classAt, LETTER, LINE_BREAK, NUMBER, OTHER, SPACE, WIDE } from './characterClasses.ts';

const APOSTROPHE = 0x27;
const BLANK = 0x20;
/** Turns an ASCII capital into its small letter. */
const TO_SMALL = 0x20;

/**
 * End (UTF-16 offset) of the pre-token that starts at `start`, looking no further than `end`. Splits as the
 * `Split` expression of Llama 3's tokenizer.json does:
 *
 *     (?i:'s|'t|'re|'ve|'m|'ll|'d) | [^\r\n\p{L}\p{N}]?\p{L}+ | \p{N}{1,3}
 *     | ?[^\s\p{L}\p{N}]+[\r\n]* | \s*[\r\n]+ | \s+(?!\S) | \s+
 *
 * Written by hand: the expression matches one alternative after the other, this looks at each character once.
 */
export function pretokenEnd(text: string, start: number, end: number): number {
  const first = classAt(text, start);
  const kind = first & CLASS;
  const next = start + unitsOf(first);
  if (kind === LETTER) return lettersEnd(text, next, end);
  if (kind === NUMBER) return numbersEnd(text, next, end);
  const unit = text.charCodeAt(start);
  if (unit === APOSTROPHE) {
    const suffix = contractionLength(text, next, end);
    if (suffix > 0) return next + suffix;
  }
  if (kind !== LINE_BREAK && next < end) {
    const second = classAt(text, next);
    if ((second & CLASS) === LETTER) return lettersEnd(text, next + unitsOf(second), end);
    if (unit === BLANK && (second & CLASS) === OTHER) return othersEnd(text, next, end);
  }
  return kind === OTHER ? othersEnd(text, next, end) : spacesEnd(text, start, end);
}

function unitsOf(classOfCodePoint: number): number {
  return classOfCodePoint & WIDE ? 2 : 1;
}

function lettersEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const found = classAt(text, at);
    if ((found & CLASS) !== LETTER) break;
    at += unitsOf(found);
  }
  return at;
}

/** `\p{N}{1,3}`, the first already read. */
function numbersEnd(text: string, from: number, end: number): number {
  let at = from;
  for (let more = 2; more > 0 && at < end; more--) {
    const found = classAt(text, at);
    if ((found & CLASS) !== NUMBER) break;
    at += unitsOf(found);
  }
  return at;
}

/** `[^\s\p{L}\p{N}]*[\r\n]*` */
function othersEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const found = classAt(text, at);
    if ((found & CLASS) !== OTHER) break;
    at += unitsOf(found);
  }
  while (at < end && classAt(text, at) === LINE_BREAK) at++;
  return at;
}

/**
 * The three white-space alternatives: up to the last line break of the run; else the run without its last
 * character, which goes to what follows; else, at the end of the text or alone, the whole run. White space is
 * one UTF-16 unit each.
 */
function spacesEnd(text: string, start: number, end: number): number {
  let at = start;
  let afterBreak = -1;
  for (; at < end; at++) {
    const kind = classAt(text, at);
    if (kind === LINE_BREAK) afterBreak = at + 1;
    else if (kind !== SPACE) break;
  }
  if (afterBreak > 0) return afterBreak;
  return at < end && at - start > 1 ? at - 1 : at;
}

/** Length of `s|t|re|ve|m|ll|d` in either case at `from`; 0: none. */
function contractionLength(text: string, from: number, end: number): number {
  if (from >= end) return 0;
  switch (text.charCodeAt(from) | TO_SMALL) {
    case 0x73: // s
    case 0x74: // t
    case 0x6d: // m
    case 0x64: // d
      return 1;
    case 0x72: // re
    case 0x76: // ve
      return follows(text, from + 1, end, 0x65) ? 2 : 0;
    case 0x6c: // ll
      return follows(text, from + 1, end, 0x6c) ? 2 : 0;
    default:
      return 0;
  }
}

function follows(text: string, at: number, end: number, smallLetter: number): boolean {
  return at < end && (text.charCodeAt(at) | TO_SMALL) === smallLetter;
}
