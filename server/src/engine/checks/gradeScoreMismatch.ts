import type { RecordCheck } from './check.ts';
import { reportSlots } from './slotMismatch.ts';

/** The input gives another score than the answer states. */
export const gradeScoreMismatch: RecordCheck = {
  code: 'grade.score-mismatch',
  severity: 'error',
  on: 'answer',
  fixable: true,
  run(context, report) {
    reportSlots(context, this.code, report);
  },
};
