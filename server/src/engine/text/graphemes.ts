const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Everything that may join a neighbour into one grapheme (UAX #29): marks, joiners, selectors, conjoining
 * jamo, surrogates (emoji and flags), CR, Indic scripts, prepended signs. Written without `\p{…}` sets that
 * would need the slower Unicode mode.
 */
const JOINING =
  /[\r\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0600-\u0605\u0610-\u061a\u064b-\u0670\u06d6-\u0711\u0730-\u0dff\u0e31-\u0e4e\u0eb1-\u1fff\u200c-\u200d\u20d0-\u20ff\u2c80-\u2dff\u302a-\u302f\u3099\u309a\ua66f-\uabff\ud7b0-\udfff\ufb1e\ufe00-\ufe2f\uff9e\uff9f\ufff9-\uffff]/g;

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
    const joining = text.match(JOINING)?.length ?? 0;
    if (text.length - 2 * joining >= min) return undefined;
  }
  const length = graphemeLength(text);
  return length < min || length > max ? length : undefined;
}
