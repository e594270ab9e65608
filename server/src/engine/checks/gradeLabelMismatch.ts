import type { RecordCheck } from './check.ts';
import { reportSlots } from './slotMismatch.ts';

/** The grade's label is not that of the score. */
export const gradeLabelMismatch: RecordCheck = {
  code: 'grade.label-mismatch',
  severity: 'error',
  on: 'answer',
  fixable: true,
  run(context, report) {
    reportSlots(context, this.code, report);
  },
};
