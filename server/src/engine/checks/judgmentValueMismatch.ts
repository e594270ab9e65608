import type { RecordCheck } from './check.ts';
import { reportSlots } from './slotMismatch.ts';

/** The answer states another number, or another item, than the input. */
export const judgmentValueMismatch: RecordCheck = {
  code: 'judgment.value-mismatch',
  severity: 'error',
  on: 'answer',
  fixable: true,
  run(context, report) {
    reportSlots(context, this.code, report);
    const { answer, analysis, contract } = context;
    for (const mismatch of analysis?.mismatches ?? []) {
      if (!answer) return;
      const place = { message: answer.index, span: mismatch.span };
      if (mismatch.kind === 'row-value') {
        const { span, found, expected, input } = mismatch;
        const slot = contract.source.inputs?.[input]?.label ?? input;
        report(
          place,
          { slot, found, expected, because: '', cite: '' },
          { replace: [{ span, text: expected }] },
        );
      } else if (mismatch.kind === 'item') {
        const { found, expected } = mismatch;
        report(place, { found, expected }, { variant: found === '' ? 'item-missing' : 'item' });
      }
    }
  },
};
