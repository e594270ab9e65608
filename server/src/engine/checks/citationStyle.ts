import type { RecordCheck } from './check.ts';
import { reportRespelled } from './citationUses.ts';

/** A known study, not cited in the contract's in-text style. */
export const citationStyle: RecordCheck = {
  code: 'citation.style',
  severity: 'error',
  on: 'answer',
  fixable: true,
  run(context, report) {
    reportRespelled(context, 'style', report);
  },
};
