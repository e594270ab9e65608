import type { Span } from '../../finding.ts';

/** A slot left unfilled: brackets around words, but no link; braces around a name; angle brackets around a word. */
const PLACEHOLDER =
  /\[\p{L}[^[\]\n]{0,19}\](?![([])|\{\{?\s*[\p{L}_][^{}\n]{0,40}\}?\}|<\p{Script=Hangul}[^<>\n]{0,19}>/gu;

/** Places in a text that look like slots nobody filled. */
export function placeholdersIn(text: string): readonly Span[] {
  if (!/[[{<]/.test(text)) return [];
  return [...text.matchAll(PLACEHOLDER)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}
