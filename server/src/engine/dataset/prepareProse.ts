/** What a code unit turns into: 0 = dropped, otherwise the unit that takes its place. */
const folded = new Uint16Array(0x10000);
/** 1 where `folded` has been worked out. */
const known = new Uint8Array(0x10000);

const SPACE = 0x20;
const ZERO = 0x30;
const DROPPED = /^(?:[\p{P}\p{S}\p{C}]|\p{Variation_Selector})$/u;

/**
 * The text that near-duplicates are compared on: NFC, lower-cased, every run of white space one space (none
 * at the ends), punctuation, symbols, emoji and invisible characters dropped, and every number (digits, with
 * `,` or `.` between digits) one `0`, so that two texts that differ only in a number are the same.
 *
 * A text that holds nothing else ("👍", "?!") is compared as it stands, so that it is not taken for an
 * empty one. Lower-casing is by single characters (no final sigma, no İ).
 */
export function prepareProse(text: string): string {
  const source = text.normalize('NFC');
  const length = source.length;
  let out = '';
  let from = 0; // start of the run of `source` that is to be copied as it is
  let last = SPACE; // last unit put out; a leading space is dropped
  for (let i = 0; i < length; ) {
    const unit = source.charCodeAt(i);
    const fold = known[unit] === 1 ? (folded[unit] ?? 0) : learn(unit);
    if (fold === unit && unit !== ZERO && (unit & 0xfc00) !== 0xd800 && !(unit === SPACE && last === SPACE)) {
      last = unit;
      i++;
      continue;
    }
    if (from < i) out += source.slice(from, i);
    if (fold === ZERO) {
      i = endOfNumber(source, i + 1);
      out += '0';
      last = ZERO;
    } else if ((unit & 0xfc00) === 0xd800) {
      const wide = astral(source, i);
      i += wide.width;
      out += wide.text;
      if (wide.text !== '') last = unit;
    } else {
      i++;
      if (fold !== 0 && !(fold === SPACE && last === SPACE)) {
        out += String.fromCharCode(fold);
        last = fold;
      }
    }
    from = i;
  }
  if (from < length) out = from === 0 ? source : out + source.slice(from);
  if (out.endsWith(' ')) out = out.slice(0, -1);
  return out === '' ? source.replace(/\s+/g, ' ').trim() : out;
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  let fold = unit;
  if (/^\s$/.test(character)) fold = SPACE;
  else if (/^\p{Nd}$/u.test(character)) fold = ZERO;
  else if ((unit & 0xf800) === 0xd800) fold = (unit & 0xfc00) === 0xd800 ? unit : 0;
  else if (DROPPED.test(character)) fold = 0;
  else {
    const lower = character.toLowerCase();
    if (lower.length === 1) fold = lower.charCodeAt(0);
  }
  folded[unit] = fold;
  known[unit] = 1;
  return fold;
}

function endOfNumber(source: string, start: number): number {
  let i = start;
  while (i < source.length) {
    const unit = source.charCodeAt(i);
    if (isDigit(unit)) i++;
    else if ((unit === 0x2c || unit === 0x2e) && i + 1 < source.length && isDigit(source.charCodeAt(i + 1)))
      i += 2;
    else break;
  }
  return i;
}

function isDigit(unit: number): boolean {
  return (known[unit] === 1 ? folded[unit] : learn(unit)) === ZERO;
}

/** A character outside the BMP: kept if it is a letter, a mark or a number, else dropped like any symbol. */
function astral(source: string, at: number): { readonly text: string; readonly width: number } {
  const low = at + 1 < source.length ? source.charCodeAt(at + 1) : 0;
  if ((low & 0xfc00) !== 0xdc00) return { text: '', width: 1 };
  const character = source.slice(at, at + 2);
  return { text: /^[\p{L}\p{M}\p{N}]$/u.test(character) ? character.toLowerCase() : '', width: 2 };
}
