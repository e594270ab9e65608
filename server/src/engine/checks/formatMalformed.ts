import { sentenceCount } from '../tone/sentenceCount.ts';
import type { RecordCheck } from './check.ts';
import { formatProblems, problemData } from './formatProblems.ts';
import { slotLabel } from './slotMismatch.ts';

/** A line that is recognizable but not as the form writes it; prose with more sentences than its slot has room for. */
export const formatMalformed: RecordCheck = {
  code: 'format.malformed',
  severity: 'error',
  on: 'texts',
  fixable: true,
  run(context, report) {
    if (!context.category?.format || !context.answer) return;
    const { index } = context.answer;
    if (!context.answerIsClean) {
      for (const mismatch of context.analysis?.mismatches ?? []) {
        if (mismatch.kind !== 'row-spelled' && mismatch.kind !== 'run-on') continue;
        const { span, found, expected } = mismatch;
        const path = mismatch.kind === 'run-on' ? mismatch.path : mismatch.input;
        report(
          { message: index, span },
          { section: slotLabel(context.contract, path), found, expected },
          mismatch.kind === 'row-spelled' ? { replace: [{ span, text: expected }] } : {},
        );
      }
      for (const { message, problem } of formatProblems(context, 'malformed', 'too-long')) {
        const variant = problem.kind === 'too-long' ? { variant: 'too-long' } : {};
        report(
          { message, span: problem.span },
          problemData(problem),
          problem.fix ? { replace: problem.fix, ...variant } : variant,
        );
      }
    }
    for (const { path, text, start } of context.prose) {
      const slot = context.category.format.proseSlots.get(path);
      if (!slot) continue;
      const count = sentenceCount(text);
      if (count >= slot.min && count <= slot.max) continue;
      report(
        { message: index, span: { start, end: start + text.length } },
        { section: path, min: slot.min, max: slot.max, count },
        { variant: 'sentences' },
      );
    }
  },
};
