import type { RecordCheck } from './check.ts';
import { formatProblems, problemData } from './formatProblems.ts';

/** A part that stands elsewhere than the form has it. */
export const formatSectionOrder: RecordCheck = {
  code: 'format.section-order',
  severity: 'error',
  on: 'answer',
  fixable: false,
  run(context, report) {
    for (const { message, problem } of formatProblems(context, 'section-order')) {
      report(
        { message, span: problem.span },
        problemData(problem),
        problem.fix ? { replace: problem.fix } : {},
      );
    }
  },
};
