import type { RecordCheck } from './check.ts';
import { formatProblems, isJudgmentLine, problemData } from './formatProblems.ts';

/** A part of the form that is not there, or an optional part that the facts call for. */
export const formatMissingSection: RecordCheck = {
  code: 'format.missing-section',
  severity: 'error',
  on: 'answer',
  fixable: false,
  run(context, report) {
    const missing = formatProblems(context, 'missing-section');
    const heads = missing.filter(({ problem }) => !isJudgmentLine(problem));
    for (const { message, problem } of heads) report({ message, span: problem.span }, problemData(problem));
    const { answer, analysis } = context;
    for (const mismatch of analysis?.mismatches ?? []) {
      if (mismatch.kind !== 'part-missing' || mismatch.code !== this.code || !answer) continue;
      report({ message: answer.index, span: mismatch.span }, { part: mismatch.part }, { variant: 'owed' });
    }
  },
};
