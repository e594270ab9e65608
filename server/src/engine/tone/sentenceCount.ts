import { sentences } from './sentences.ts';

/** Sentences of a text; an emoji or a mark by itself is none. */
export function sentenceCount(text: string): number {
  return sentences(text).filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end))).length;
}
