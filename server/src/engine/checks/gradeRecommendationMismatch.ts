import type { RecordCheck } from './check.ts';
import { reportSlots } from './slotMismatch.ts';

/** The recommendation is not what grade and patterns call for. */
export const gradeRecommendationMismatch: RecordCheck = {
  code: 'grade.recommendation-mismatch',
  severity: 'error',
  on: 'answer',
  fixable: true,
  run(context, report) {
    reportSlots(context, this.code, report);
  },
};
