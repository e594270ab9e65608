import { explainSyntax } from './explainSyntax.ts';
import type { SyntaxProblem } from './syntaxProblem.ts';

/** One line, parsed. */
export interface ParsedRecord {
  /** The line as it stands; spans are offsets in it. */
  readonly raw: string;
  /** Any JSON value, not only an object; undefined when the syntax is broken. */
  readonly value: unknown;
  /** There exactly when `JSON.parse` refuses the line. */
  readonly syntax?: SyntaxProblem;
}

/** Parses one line. Never throws. Only a line that fails is scanned again, to say where and why. */
export function parseRecord(text: string): ParsedRecord {
  try {
    return { raw: text, value: JSON.parse(text) };
  } catch {
    return { raw: text, value: undefined, syntax: explainSyntax(text) ?? unexplained(text) };
  }
}

/** Only if our scanner and `JSON.parse` ever disagreed; a law in the tests says they do not. */
function unexplained(text: string): SyntaxProblem {
  return { key: 'unexpected', span: { start: 0, end: text.length }, data: { found: text.slice(0, 1) } };
}
