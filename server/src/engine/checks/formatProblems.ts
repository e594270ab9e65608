import type { FormatProblem } from '../format/types.ts';
import type { RecordContext } from './recordContext.ts';

/** A form's problem of one kind, with the message it stands in. */
export function formatProblems(
  context: RecordContext,
  ...kinds: readonly FormatProblem['kind'][]
): { readonly message: number; readonly problem: FormatProblem }[] {
  const { answer, analysis } = context;
  if (!answer || !analysis?.read) return [];
  return analysis.read.problems
    .filter(({ kind }) => kinds.includes(kind))
    .map((problem) => ({ message: answer.index, problem }));
}

/** A missing line that holds a verdict is a missing judgment, unless what it belongs to is missing too. */
export function isJudgmentLine(problem: FormatProblem): boolean {
  return /^(?:[-*+]|\d+\.)\s.*(?:\.verdict\]|\[verdict\])/.test(problem.expected ?? '');
}

/** What a message tells of a problem. */
export function problemData({ section, expected, found }: FormatProblem): Record<string, string> {
  return { section, expected: expected ?? '', found: found ?? '' };
}
