import type { RecordCheck } from './check.ts';
import { reportRespelled } from './citationUses.ts';

/** A known study with another year than its own. */
export const citationYear: RecordCheck = {
  code: 'citation.year',
  severity: 'error',
  on: 'answer',
  fixable: true,
  run(context, report) {
    reportRespelled(context, 'year', report);
  },
};
