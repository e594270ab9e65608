const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Length in user-perceived characters (extended grapheme clusters, UAX #29). */
export function graphemeLength(text: string): number {
  let n = 0;
  for (const _ of segmenter.segment(text)) n += 1;
  return n;
}

/**
 * The length in graphemes where it lies outside the range, else `undefined`. Most texts are counted without
 * the segmenter, which is slow.
 */
export function outOfRange(text: string, min: number, max: number): number | undefined {
  const length = plainLength(text) ?? graphemeLength(text);
  return length < min || length > max ? length : undefined;
}

/**
 * The length where it can be told unit by unit (UAX #29): every character stands for itself but a variation
 * selector, which belongs to the character before it. `undefined` where something may join.
 */
function plainLength(text: string): number | undefined {
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (standsAlone(unit)) length += 1;
    else if (unit === VARIATION_SELECTOR && i > 0 && text.charCodeAt(i - 1) > SPACE) continue;
    else if (isPlainEmoji(unit, text.charCodeAt(i + 1))) {
      length += 1;
      i += 1;
    } else return undefined;
  }
  return length;
}

const SPACE = 0x20;
const VARIATION_SELECTOR = 0xfe0f;

/** ASCII, Latin letters, precomposed Hangul, punctuation, arrows, symbols and CJK punctuation; no controls but line feeds. */
function standsAlone(unit: number): boolean {
  return (
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= SPACE && unit < 0x7f) ||
    unit === 0x0a ||
    (unit >= 0xa1 && unit < 0x300 && unit !== 0xad) ||
    (unit >= 0x2010 && unit <= 0x2027) ||
    (unit >= 0x2030 && unit <= 0x205e) ||
    (unit >= 0x2100 && unit <= 0x2bff) ||
    (unit >= 0x3000 && unit <= 0x3029)
  );
}

/** U+1F000–1FBFF but regional indicators and skin tones, which join. */
function isPlainEmoji(high: number, low: number): boolean {
  if (!(low >= 0xdc00 && low <= 0xdfff)) return false;
  if (high === 0xd83c) return !(low >= 0xdde6 && low <= 0xddff) && !(low >= 0xdffb && low <= 0xdfff);
  return high === 0xd83d || high === 0xd83e;
}
