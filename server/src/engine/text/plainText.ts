/**
 * Whether a text has only characters that need no closer look: no control or invisible character but line
 * feeds, nothing lost, nothing that Unicode normalization could change. Printable ASCII, Latin letters,
 * punctuation, arrows and symbols, precomposed Hangul, emoji with their selectors.
 *
 * For decoded texts: on a slice of a file, as a raw line is, a loop over characters takes five times as long.
 */
export function isPlainText(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0x20 && unit < 0x7f) || unit === 0x0a) continue;
    if (unit >= 0xd83c && unit <= 0xd83e) {
      i += 1;
      const second = text.charCodeAt(i);
      if (!(second >= 0xdc00 && second <= 0xdfff)) return false;
    } else if (!isPlainSymbol(unit)) return false;
  }
  return true;
}

function isPlainSymbol(unit: number): boolean {
  return (
    (unit >= 0xa1 && unit <= 0x2ff && unit !== 0xad) ||
    (unit >= 0x2010 && unit <= 0x2027) ||
    (unit >= 0x2030 && unit <= 0x205e) ||
    (unit >= 0x2190 && unit <= 0x21ff) ||
    (unit >= 0x2500 && unit <= 0x27bf) ||
    (unit >= 0x3001 && unit <= 0x3003) ||
    (unit >= 0x3008 && unit <= 0x301b) ||
    (unit >= 0x3131 && unit <= 0x318e) ||
    unit === 0xfe0f
  );
}
