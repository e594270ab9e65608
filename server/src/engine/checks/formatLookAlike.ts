import type { RecordCheck } from './check.ts';
import { formatProblems, problemData } from './formatProblems.ts';
import { slotLabel } from './slotMismatch.ts';

/** Reads as the form but for characters that look alike: a missing variation selector, odd spaces, CR. */
export const formatLookAlike: RecordCheck = {
  code: 'format.look-alike',
  severity: 'warning',
  on: 'answer',
  fixable: true,
  run(context, report) {
    for (const mismatch of context.analysis?.mismatches ?? []) {
      if (mismatch.kind !== 'misspelled' || mismatch.how !== 'alike' || !context.answer) continue;
      const { span, found, expected, path } = mismatch;
      report(
        { message: context.answer.index, span },
        { section: slotLabel(context.contract, path), found, expected },
        { replace: [{ span, text: expected }] },
      );
    }
    for (const { message, problem } of formatProblems(context, 'spelling')) {
      report(
        { message, span: problem.span },
        problemData(problem),
        problem.fix ? { replace: problem.fix } : {},
      );
    }
  },
};
