const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

const ASCII = /^[\x20-\x7e]*$/;
/** Shown as a picture of two columns: by itself, or by the selector U+FE0F after it. */
const PICTURE =
  /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\p{Regional_Indicator}{2}|[#*0-9]\ufe0f?\u20e3/u;
const NO_WIDTH = /^[\p{Mark}\p{Default_Ignorable_Code_Point}]+$/u;

/** A grapheme and the columns it takes. */
export interface Cell {
  readonly text: string;
  /** UTF-16 offset in the text. */
  readonly at: number;
  readonly width: number;
}

/** The graphemes of a text as a terminal shows them. Meant for excerpts: it is slow on long texts. */
export function cellsOf(text: string): Cell[] {
  if (ASCII.test(text)) return Array.from(text, (unit, at) => ({ text: unit, at, width: 1 }));
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({
    text: segment,
    at: index,
    width: graphemeWidth(segment),
  }));
}

/** Columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += graphemeWidth(segment);
  return width;
}

function graphemeWidth(grapheme: string): number {
  const code = grapheme.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f && grapheme.length === 1) return 1;
  if (isWide(code) || PICTURE.test(grapheme)) return 2;
  return NO_WIDTH.test(grapheme) ? 0 : 1;
}

/** East Asian wide and fullwidth (Unicode UAX #11: W and F), in the ranges that hold letters and signs. */
function isWide(code: number): boolean {
  return (
    code >= 0x1100 &&
    (code <= 0x115f ||
      (code >= 0x2e80 && code <= 0x303e) ||
      (code >= 0x3041 && code <= 0x33ff) ||
      (code >= 0x3400 && code <= 0x4dbf) ||
      (code >= 0x4e00 && code <= 0xa4cf) ||
      (code >= 0xa960 && code <= 0xa97f) ||
      (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0xf900 && code <= 0xfaff) ||
      (code >= 0xfe30 && code <= 0xfe6f) ||
      (code >= 0xff00 && code <= 0xff60) ||
      (code >= 0xffe0 && code <= 0xffe6) ||
      (code >= 0x1f300 && code <= 0x1f64f) ||
      (code >= 0x1f900 && code <= 0x1f9ff) ||
      (code >= 0x20000 && code <= 0x3fffd))
  );
}
