import { appliesPatterns } from '../answer/cleanAnswer.ts';
import type { RecordCheck } from './check.ts';
import { citedBy, reportSlots } from './slotMismatch.ts';

/** A decision pattern fires and the answer does not follow it. */
export const patternNotApplied: RecordCheck = {
  code: 'pattern.not-applied',
  severity: 'error',
  on: 'answer',
  fixable: true,
  run(context, report) {
    reportSlots(context, this.code, report);
    const { answer, analysis, judged, contract } = context;
    if (!answer || !judged || !analysis) return;
    const { registers } = analysis;
    const firing = contract.patterns.flatMap(({ source, fires }) =>
      registers[fires] === true ? [source] : [],
    );
    const [pattern] = firing;
    if (!pattern) return;
    const data = {
      expected: pattern.recommendation,
      because: pattern.when,
      cite: citedBy(context, 'recommendation'),
    };
    for (const mismatch of analysis.mismatches) {
      if (mismatch.kind !== 'part-missing' || mismatch.code !== this.code) continue;
      report(
        { message: answer.index, span: mismatch.span },
        { ...data, part: mismatch.part },
        { variant: 'part' },
      );
    }
    const prose = context.prose;
    const last = prose[0];
    if (
      last &&
      !analysis.lacksProse &&
      !appliesPatterns({ ...judged, registers }, prose.map(({ text }) => text).join('\n'))
    ) {
      const span = { start: last.start, end: last.start + last.text.length };
      const words = firing
        .flatMap(({ words = [] }) => words)
        .slice(0, 6)
        .join(', ');
      report({ message: answer.index, span }, { ...data, words }, { variant: 'words' });
    }
  },
};
