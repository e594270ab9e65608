import type { Span } from '../finding.ts';

/**
 * Where the value of a YAML scalar stands in its source: value offsets to source offsets. Plain and quoted
 * scalars may be folded over lines and hold escapes, block scalars are indented.
 *
 * @param source the whole text
 * @param start where the scalar starts: its quote, its block header, or its first character
 * @param end where it ends
 * @param within offsets in `value`
 */
export function scalarSpan(source: string, start: number, end: number, value: string, within: Span): Span {
  const offsets = scalarOffsets(source, start, end, value);
  const from = offsets[Math.min(within.start, value.length)] ?? start;
  const last = offsets[Math.min(within.end, value.length)] ?? end;
  // The end of a span is the end of its last character: what follows may be a fold or the closing quote.
  const before = within.end > within.start ? offsets[Math.min(within.end, value.length) - 1] : undefined;
  const to = before === undefined ? from : Math.min(last, before + unitLength(source, before, start));
  return { start: from, end: Math.max(from, to) };
}

function scalarOffsets(source: string, start: number, end: number, value: string): number[] {
  const first = source[start];
  const double = first === '"';
  let at = start;
  if (double || first === "'") at += 1;
  else if (first === '|' || first === '>') at = source.indexOf('\n', start) + 1 || end;
  const offsets: number[] = [];
  let i = 0;
  while (i < value.length && at < end) {
    if (double && source[at] === '\\') {
      const length = escapeLength(source, at);
      // A backslash at a line's end joins the lines and stands for nothing.
      if (source[at + 1] !== '\n') {
        offsets.push(at);
        i += 1;
        if (isLowSurrogate(value, i) && /[uU]/.test(source[at + 1] ?? '') && source[at + length] !== '\\') {
          offsets.push(at);
          i += 1;
        }
      }
      at += length;
    } else if (source[at] === value[i]) {
      offsets.push(at);
      at += first === "'" && value[i] === "'" ? 2 : 1;
      i += 1;
    } else if (isSpace(source[at])) {
      // A fold: the line break and indentation stand for one space, blank lines for line breaks.
      const from = at;
      while (at < end && isSpace(source[at])) at += 1;
      while (i < value.length && isSpace(value[i]) && value[i] !== source[at]) {
        offsets.push(from);
        i += 1;
      }
    } else return [...offsets, ...Array.from({ length: value.length - i + 1 }, () => at)];
  }
  while (offsets.length <= value.length) offsets.push(at);
  return offsets;
}

function unitLength(source: string, at: number, start: number): number {
  if (source[start] === '"' && source[at] === '\\') return escapeLength(source, at);
  return source[start] === "'" && source.startsWith("''", at) && at > start ? 2 : 1;
}

/** Length of the escape sequence of a double-quoted scalar whose backslash is at `at`. */
function escapeLength(source: string, at: number): number {
  switch (source[at + 1]) {
    case 'x':
      return 4;
    case 'u':
      return 6;
    case 'U':
      return 10;
    default:
      return 2;
  }
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\t';
}
