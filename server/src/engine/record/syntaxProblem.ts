import type { Fix, MessageData, Span } from '../finding.ts';

/**
 * Why a line is not JSON; the last part of its key in the language bundles. Values in the data: `found`
 * (the offending text, `U+XXXX` for what cannot be seen), `expected`, `inside` (`string`, `object`,
 * `array`), `opened` (offset of the string or bracket that stays open).
 */
export type SyntaxKey =
  /** Nothing but white space. */
  | 'empty'
  /** The line ends inside the value: `inside`, `opened`. */
  | 'truncated'
  /** The first line of JSON that was printed over several: `inside`, `opened`. */
  | 'multi-line'
  /** A further line of such JSON: starts with a closing bracket, a comma or `"key":`. */
  | 'fragment'
  /** A second record on the line. */
  | 'two-records'
  /** Something after the record: `found`. */
  | 'trailing'
  /** A comma before a closing bracket, or after the record. */
  | 'trailing-comma'
  | 'extra-comma'
  | 'missing-comma'
  | 'missing-colon'
  | 'missing-value'
  /** `found` closes what was opened by another bracket: `expected`, `opened`. */
  | 'mismatched-bracket'
  /** A quotation mark inside a text ends it early: `opened`. */
  | 'unescaped-quote'
  /** A control character as such: `found`. */
  | 'control-character'
  | 'bad-escape'
  | 'single-quotes'
  /** “ ” and their like where " belongs: `found`. */
  | 'typographic-quotes'
  | 'unquoted-key'
  /** `NaN`, `Infinity`, `undefined`: `found`. */
  | 'nan'
  /** `True`, `False`, `None`: `found`. */
  | 'python-literal'
  /** A number that JSON does not spell so (`01`, `+1`, `.5`, `0x1F`): `found`. */
  | 'bad-number'
  | 'comment'
  /** A byte order mark inside the line. */
  | 'bom'
  /** White space that JSON does not know (no-break, ideographic, zero-width): `found`. */
  | 'bad-space'
  /** Anything else: `found`, `expected` (`key`, `value`, `comma`). */
  | 'unexpected';

/** What is wrong with a line's syntax, first place only. */
export interface SyntaxProblem {
  readonly key: SyntaxKey;
  /** Offsets in the raw line; never empty unless the line is. */
  readonly span: Span;
  readonly data: MessageData;
  /** There only where it is certain, and then it repairs the whole line: `JSON.parse` accepts the result. */
  readonly fix?: Fix;
}

/** `text` as a message can show it: what is invisible as its code point, what is long cut short. */
export function shown(text: string): string {
  const first = text.codePointAt(0) ?? 0;
  if (/^[\p{C}\p{Z}]/u.test(text)) return `U+${first.toString(16).toUpperCase().padStart(4, '0')}`;
  return text.length > 40 ? `${text.slice(0, 40).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
