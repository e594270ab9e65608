const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Length in user-perceived characters (extended grapheme clusters, UAX #29). */
export function graphemeLength(text: string): number {
  let n = 0;
  for (const _ of segmenter.segment(text)) n += 1;
  return n;
}

/**
 * The length in graphemes where it lies outside the range, else `undefined`. Bounds decide most texts, because
 * the segmenter is slow: there are at most as many graphemes as UTF-16 units, and at least as many as units
 * that neither join nor are joined.
 */
export function outOfRange(text: string, min: number, max: number): number | undefined {
  if (text.length >= min && text.length <= max) {
    // A joining unit may draw both itself and the next into the one before.
    if (text.length - 2 * mayJoin(text) >= min) return undefined;
  }
  const length = graphemeLength(text);
  return length < min || length > max ? length : undefined;
}

/**
 * How many units may join a neighbour (UAX #29): all but those known not to, which are ASCII, Latin letters,
 * precomposed Hangul, general punctuation, arrows, symbols and CJK punctuation.
 */
function mayJoin(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x300) {
      if (code === 0x0d) n += 1;
    } else if (
      !(code >= 0xac00 && code <= 0xd7a3) &&
      !(code >= 0x2010 && code <= 0x20cf) &&
      !(code >= 0x2100 && code <= 0x2bff) &&
      !(code >= 0x3000 && code <= 0x3029)
    ) {
      n += 1;
    }
  }
  return n;
}
