import type { RecordCheck } from './check.ts';
import { because, reportSlots, slotLabel } from './slotMismatch.ts';

/** The verdict is not that of the value's band. */
export const judgmentVerdictMismatch: RecordCheck = {
  code: 'judgment.verdict-mismatch',
  severity: 'error',
  on: 'answer',
  fixable: true,
  run(context, report) {
    reportSlots(context, this.code, report);
    const { answer, analysis } = context;
    for (const mismatch of analysis?.mismatches ?? []) {
      if (mismatch.kind !== 'row-verdict' || !answer) continue;
      const { span, found, expected, input } = mismatch;
      report(
        { message: answer.index, span },
        {
          slot: slotLabel(context.contract, input),
          found,
          expected,
          because: because(context, `${input}.verdict`),
          cite: '',
        },
        { replace: [{ span, text: expected }] },
      );
    }
  },
};
