import type { RecordCheck } from './check.ts';
import { reportSlots } from './slotMismatch.ts';

/** The emoji is not that of the grade. */
export const gradeEmojiMismatch: RecordCheck = {
  code: 'grade.emoji-mismatch',
  severity: 'error',
  on: 'answer',
  fixable: true,
  run(context, report) {
    reportSlots(context, this.code, report);
  },
};
