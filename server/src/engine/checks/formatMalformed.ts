import type { FormatProblem } from '../format/types.ts';
import { sentenceCount } from '../tone/sentenceCount.ts';
import type { RecordCheck } from './check.ts';
import { formatProblems, problemData } from './formatProblems.ts';
import type { RecordContext } from './recordContext.ts';
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
        if (mismatch.kind !== 'misspelled' || mismatch.how === 'alike') continue;
        const { span, found, expected, path, how } = mismatch;
        report(
          { message: index, span },
          { section: slotLabel(context.contract, path), found, expected },
          how === 'otherwise' ? { replace: [{ span, text: expected }] } : {},
        );
      }
      const citations = badlyJoined(context);
      if (citations) report({ message: index, span: citations.span }, problemData(citations));
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

/** Citations that are each right, but not written as a list of them: another joiner, one twice, something added. */
function badlyJoined({ analysis, category }: RecordContext): FormatProblem | undefined {
  const slot = category?.bindings.find(({ kind }) => kind === 'citations');
  const problem = analysis?.read?.problems.find(
    ({ kind, section }) => kind === 'invalid-slot' && section === slot?.path,
  );
  if (!problem || !analysis) return undefined;
  const { uses, owed = [] } = analysis.citations;
  const right = uses.every(
    (use) => use.problem === undefined && owed.some(({ id }) => id === use.citation?.id),
  );
  const complete = owed.every(({ id }) => uses.some(({ citation }) => citation?.id === id));
  return right && complete ? problem : undefined;
}
