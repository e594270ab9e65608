import type { RecordCheck } from './check.ts';
import { formatProblems, problemData } from './formatProblems.ts';

/** A slot left unfilled: `[score]`, `{slot}`. */
export const formatPlaceholder: RecordCheck = {
  code: 'format.placeholder',
  severity: 'error',
  on: 'answer',
  fixable: false,
  run(context, report) {
    for (const { message, problem } of formatProblems(context, 'placeholder')) {
      report(
        { message, span: problem.span },
        problemData(problem),
        problem.fix ? { replace: problem.fix } : {},
      );
    }
  },
};
