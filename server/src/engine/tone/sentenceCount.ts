import { isWordCode } from '../question/numberText.ts';
import { sentences } from './sentences.ts';

const SPACE = 0x20;
const FULL_STOP = 0x2e;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
/** Other marks that end sentences lie beyond (U+2026, U+3002, U+FF01). */
const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;

/** Sentences of a text; an emoji or a mark by itself is none. */
export function sentenceCount(text: string): number {
  return (
    plainCount(text) ??
    sentences(text).filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end))).length
  );
}

/**
 * The number of sentences where nothing has to be cut to tell: every mark stands behind a Hangul letter, and
 * the last one ends the text. `undefined` of any other text.
 */
function plainCount(text: string): number | undefined {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < SPACE || (unit > 0x7e && !(unit >= HANGUL_FIRST && unit <= HANGUL_LAST))) return undefined;
    if (unit !== FULL_STOP && unit !== QUESTION && unit !== EXCLAMATION) continue;
    const next = text.charCodeAt(i + 1);
    // Inside a number or a word it ends no sentence.
    if (isWordCode(next)) continue;
    if (!(text.charCodeAt(i - 1) >= HANGUL_FIRST) || (i + 1 < text.length && next !== SPACE))
      return undefined;
    count += 1;
    if (i + 1 === text.length) return count;
  }
  return undefined;
}
