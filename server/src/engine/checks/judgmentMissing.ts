import type { RecordCheck } from './check.ts';
import { formatProblems, isJudgmentLine, problemData } from './formatProblems.ts';

/** A judgment that the answer owes is not there. */
export const judgmentMissing: RecordCheck = {
  code: 'judgment.missing',
  severity: 'error',
  on: 'answer',
  fixable: false,
  run(context, report) {
    for (const { message, problem } of formatProblems(context, 'missing-section')) {
      if (isJudgmentLine(problem)) report({ message, span: problem.span }, problemData(problem));
    }
    const { answer, analysis } = context;
    for (const mismatch of analysis?.mismatches ?? []) {
      if (mismatch.kind !== 'row-missing' || !answer) continue;
      const { span, label, expected } = mismatch;
      report({ message: answer.index, span }, { section: label, expected });
    }
  },
};
