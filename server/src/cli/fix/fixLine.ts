import type { CheckedLine } from '../../engine/checks/checker.ts';
import type { Finding, TextEdit } from '../../engine/finding.ts';
import { applyEdits } from '../../engine/record/applyEdits.ts';
import type { Line } from '../../engine/record/line.ts';

/** A repair may bring to light what it hid. More rounds than this have never been needed. */
const MAX_ROUNDS = 8;

export interface FixedLine {
  /** The line after its repairs; undefined: it is to be removed. */
  readonly text: string | undefined;
  /** Codes of the findings that were repaired, one for each. */
  readonly codes: readonly string[];
  /** What the repaired line was found to be. */
  readonly checked: CheckedLine;
}

/** Applies the certain fixes of a line, and those of what comes to light by them. */
export async function fixLine(
  line: Line,
  first: CheckedLine,
  check: (line: Line) => Promise<CheckedLine>,
): Promise<FixedLine> {
  let text = line.text;
  let checked = first;
  const codes: string[] = [];
  const seen = new Set([text]);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const removal = checked.findings.find(({ fix }) => fix?.removeLine);
    if (removal) return { text: undefined, codes: [...codes, removal.code], checked };
    const { edits, applied } = compatibleFixes(checked.findings);
    const next = applyEdits(text, edits);
    if (seen.has(next)) break;
    seen.add(next);
    const after = await check({ ...line, text: next });
    // A repair that breaks a record is none.
    if (checked.context && !after.context) break;
    text = next;
    checked = after;
    codes.push(...applied);
  }
  return { text, codes, checked };
}

/** The edits of as many fixes as do not touch each other, in the order of the findings, and their codes. */
export function compatibleFixes(findings: readonly Finding[]): {
  readonly edits: readonly TextEdit[];
  readonly applied: readonly string[];
} {
  const edits: TextEdit[] = [];
  const applied: string[] = [];
  for (const { fix, code } of findings) {
    if (!fix || fix.removeLine || fix.edits.length === 0) continue;
    const added = fix.edits.filter((edit) => !edits.some((taken) => isSame(edit, taken)));
    if (added.some((edit) => edits.some((taken) => touch(edit, taken)))) continue;
    edits.push(...added);
    applied.push(code);
  }
  return { edits, applied };
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.text === b.text && a.span.start === b.span.start && a.span.end === b.span.end;
}

/** Side by side counts: the order of what stands at one place would be a guess. */
function touch({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}
