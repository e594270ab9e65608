import type { TextEdit } from '../finding.ts';
import { BACKSLASH, QUOTE } from './jsonScan.ts';
import { type SyntaxProblem, shown } from './syntaxProblem.ts';

/** What reading a string literal by the letter found. */
export interface StringReading {
  /** Offset after the closing quote; -1: the rest of the line cannot be read. */
  readonly end: number;
  readonly problem?: SyntaxProblem;
  /** What makes it well-formed; empty where nothing certain does. */
  readonly repairs: readonly TextEdit[];
}

const FIRST_PRINTABLE = 0x20;
/** A line that needs more repairs than this is damaged, not mistyped. */
export const MAX_REPAIRS = 10_000;

/** Reads the string literal whose opening quote is at `at`. */
export function explainString(raw: string, at: number): StringReading {
  const repairs: TextEdit[] = [];
  let problem: SyntaxProblem | undefined;
  let i = at + 1;
  for (; i < raw.length; i++) {
    const c = raw.charCodeAt(i);
    if (c === QUOTE) return reading(i + 1, problem, repairs);
    if (repairs.length > MAX_REPAIRS) return reading(-1, problem, []);
    if (c < FIRST_PRINTABLE) {
      const char = raw.charAt(i);
      const span = { start: i, end: i + 1 };
      problem ??= { key: 'control-character', span, data: { found: shown(char) } };
      repairs.push({ span, text: JSON.stringify(char).slice(1, -1) });
    } else if (c === BACKSLASH) {
      const next = raw.charAt(i + 1);
      if (next === '') break;
      const digits = next === 'u' ? /^[\da-fA-F]{0,4}/.exec(raw.slice(i + 2, i + 6))?.[0].length : undefined;
      const size = 2 + (digits ?? 0);
      if (i + size >= raw.length) break;
      if (digits === undefined ? !'"\\/bfnrt'.includes(next) : digits < 4) {
        const end = i + (next.charCodeAt(0) >= 0xd800 && next.charCodeAt(0) < 0xdc00 ? size + 1 : size);
        const span = { start: i, end };
        problem ??= { key: 'bad-escape', span, data: { found: raw.slice(i, end) } };
        if (next !== "'") return reading(-1, problem, []);
        // Only \' has one meaning: an apostrophe escaped the way JavaScript and Python do.
        repairs.push({ span: { start: i, end: i + 1 }, text: '' });
      }
      i += size - 1;
    }
  }
  const span = { start: lastVisible(raw), end: raw.length };
  problem ??= { key: 'truncated', span, data: { inside: 'string', opened: at } };
  return reading(-1, problem, []);
}

function reading(end: number, problem: SyntaxProblem | undefined, repairs: TextEdit[]): StringReading {
  return problem === undefined ? { end, repairs } : { end, problem, repairs };
}

/** Where to point when a line ends too early: its last character that is not white space. */
export function lastVisible(raw: string): number {
  const end = raw.trimEnd().length;
  if (end === 0) return 0;
  const pair = end > 1 && /[\ud800-\udbff][\udc00-\udfff]/.test(raw.slice(end - 2, end));
  return pair ? end - 2 : end - 1;
}
