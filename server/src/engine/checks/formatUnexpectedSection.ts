import type { RecordCheck } from './check.ts';
import { formatProblems, problemData } from './formatProblems.ts';

/** A line that the form does not have, or an optional part or row without cause. */
export const formatUnexpectedSection: RecordCheck = {
  code: 'format.unexpected-section',
  severity: 'error',
  on: 'answer',
  fixable: false,
  run(context, report) {
    for (const { message, problem } of formatProblems(context, 'unexpected-section')) {
      report({ message, span: problem.span }, problemData(problem));
    }
    const { answer, analysis, registers, contract } = context;
    for (const mismatch of analysis?.mismatches ?? []) {
      if (!answer) return;
      const place = { message: answer.index, span: mismatch.span };
      if (mismatch.kind === 'part-unowed' && mismatch.code === this.code) {
        report(place, { part: mismatch.part }, { variant: 'unowed' });
      } else if (mismatch.kind === 'row-extra') {
        const stated = registers[contract.program.register(mismatch.input ?? '') ?? -1] !== undefined;
        report(place, { label: mismatch.label }, { variant: stated ? 'row' : 'row-unstated' });
      }
    }
  },
};
