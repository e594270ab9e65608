/**
 * A number as a question may write it: sign, thousands separators, decimals. Bounded, so that no text can
 * make it slow.
 */
export const NUMBER_PATTERN = '[+\\-−]?\\d{1,9}(?:,\\d{3}){0,3}(?:\\.\\d{1,17})?';

export function parseNumber(text: string): number {
  const value = Number(text);
  // Only separators and the typographic minus make plain reading fail.
  return Number.isNaN(value) ? Number(text.replaceAll(',', '').replace('−', '-')) : value;
}

/** True where the text goes on with a character that would make the number another one. */
export function isInsideNumber(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  return isDigit(before) || ((before === 0x2e || before === 0x2c) && isDigit(text.charCodeAt(start - 2)));
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Letters of any script the labels may be written in, digits and `_`. */
export function isWordCode(code: number): boolean {
  if (code >= 0xac00) return code <= 0xd7a3;
  if (code < 0x80) {
    return (code >= 0x61 && code <= 0x7a) || isDigit(code) || (code >= 0x41 && code <= 0x5a) || code === 0x5f;
  }
  return (
    (code >= 0xc0 && code <= 0x2af) ||
    (code >= 0x1100 && code <= 0x11ff) ||
    (code >= 0x3130 && code <= 0x318f) ||
    (code >= 0x3400 && code <= 0x9fff)
  );
}

/** Escapes a literal for use inside a regular expression. */
export function escapePattern(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
