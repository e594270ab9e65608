import type { Span } from '../finding.ts';

const BACKSLASH = 92;
const LETTER_U = 117;

/**
 * Offsets in the decoded string → offsets in the raw line.
 * @param value span of the string literal in `raw`, quotes included; it must be well-formed
 * @param start, end decoded UTF-16 offsets; beyond the string's end they mean its end
 * @returns a span inside the quotes that holds whole escape sequences only
 */
export function toRaw(raw: string, value: Span, start: number, end: number): Span {
  const rawStart = advance(raw, value.start + 1, value.end - 1, start);
  return {
    start: rawStart,
    end: advance(raw, rawStart, value.end - 1, Math.max(0, end - Math.max(0, start))),
  };
}

/** The raw offset `units` decoded UTF-16 units after `at`. */
function advance(raw: string, at: number, end: number, units: number): number {
  let left = units;
  while (left > 0 && at < end) {
    const next = raw.indexOf('\\', at);
    const plain = (next < 0 || next > end ? end : next) - at;
    if (left <= plain) return at + left;
    left -= plain;
    at += plain;
    if (at < end) {
      at += escapeSize(raw, at);
      left -= 1;
    }
  }
  return Math.min(at, end);
}

/**
 * Offsets in the raw line → offsets in the decoded string. A span that cuts an escape sequence is widened
 * to the whole of it; what lies outside the quotes is left out.
 */
export function toDecoded(raw: string, value: Span, start: number, end: number): Span {
  return {
    start: decodedOffset(raw, value, start, 0),
    end: decodedOffset(raw, value, Math.max(start, end), 1),
  };
}

/** Inside an escape sequence: the offset of its character plus `inside`. */
function decodedOffset(raw: string, value: Span, target: number, inside: 0 | 1): number {
  const close = value.end - 1;
  let decoded = 0;
  let at = value.start + 1;
  while (at < close) {
    const next = raw.indexOf('\\', at);
    const plainEnd = next < 0 || next > close ? close : next;
    if (target <= plainEnd) return decoded + Math.max(0, target - at);
    decoded += plainEnd - at;
    at = plainEnd;
    if (at === close) break;
    const size = escapeSize(raw, at);
    if (target < at + size) return decoded + inside;
    decoded += 1;
    at += size;
  }
  return decoded;
}

/** `text` as it stands between the quotes of a JSON string, escaped the way `JSON.stringify` does. */
export function escapeContent(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function escapeSize(raw: string, at: number): number {
  return raw.charCodeAt(at) === BACKSLASH && raw.charCodeAt(at + 1) === LETTER_U ? 6 : 2;
}
