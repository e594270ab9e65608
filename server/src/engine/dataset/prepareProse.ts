/** What a code unit turns into: 0 = dropped, otherwise the unit that takes its place. */
const folded = new Uint16Array(0x10000);
/** 1 where `folded` has been worked out. */
const known = new Uint8Array(0x10000);

/** Where the prepared text is put together; used again by every call. */
let written = new Uint16Array(4096);
/** Units turned into a string at once: engines bound the number of arguments of a call. */
const CHUNK = 4096;

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
  if (written.length < length) written = new Uint16Array(2 * length);
  let end = 0;
  let last = SPACE; // last unit written; so no space is written first
  for (let i = 0; i < length; ) {
    const unit = source.charCodeAt(i);
    const fold = known[unit] === 1 ? (folded[unit] ?? 0) : learn(unit);
    if ((unit & 0xfc00) === 0xd800) {
      const wide = astral(source, i);
      for (let k = 0; k < wide.length; k++) written[end++] = last = wide.charCodeAt(k);
      i += (source.charCodeAt(i + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
      continue;
    }
    i = fold === ZERO ? endOfNumber(source, i + 1) : i + 1;
    if (fold === 0 || (fold === SPACE && last === SPACE)) continue;
    last = fold;
    written[end++] = fold;
  }
  if (end > 0 && last === SPACE) end--;
  return end === 0 ? source.replace(/\s+/g, ' ').trim() : flatString(end);
}

/** A string of its own (`apply` takes any array-like, whatever its type says): one put together from slices would keep the source, and all the source was cut from. */
function flatString(end: number): string {
  if (end <= CHUNK) return String.fromCharCode.apply(null, written.subarray(0, end) as unknown as number[]);
  let out = '';
  for (let start = 0; start < end; start += CHUNK) {
    const chunk = written.subarray(start, Math.min(end, start + CHUNK));
    out += String.fromCharCode.apply(null, chunk as unknown as number[]);
  }
  return out;
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
function astral(source: string, at: number): string {
  const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
  return /^[\p{L}\p{M}\p{N}]$/u.test(character) ? character.toLowerCase() : '';
}
