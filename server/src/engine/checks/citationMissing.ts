import { isUnfilled } from '../answer/compareAnswer.ts';
import type { RecordCheck } from './check.ts';
import { citationUses } from './citationUses.ts';
import type { RecordContext } from './recordContext.ts';

/** A study is owed and not cited. */
export const citationMissing: RecordCheck = {
  code: 'citation.missing',
  severity: 'error',
  on: 'answer',
  fixable: true,
  run(context, report) {
    const { answer, analysis, contract } = context;
    const owed = analysis?.citations.owed;
    if (!answer || !owed || isUnfilledSlot(context) || wouldStandInPart(context)) return;
    const uses = citationUses(context);
    const missing = owed.filter(({ id }) => !uses.some(({ use }) => use.citation?.id === id));
    // An unknown study stands where the owed one belongs: that is the root, and its message names the owed one.
    const unknown = uses.filter(({ use }) => use.problem === 'unknown').length;
    for (const { id, rule, cause } of missing.slice(unknown)) {
      const citation = contract.citations?.get(id);
      if (!citation) continue;
      const place = placeFor(context);
      const pattern = contract.source.patterns?.find((each) => each.id === cause);
      const because = rule === 'patterns' ? (pattern?.when ?? cause) : cause;
      const joiner = contract.citations?.source.joiner ?? ', ';
      report(
        { message: answer.index, span: place.span },
        {
          expected: citation.text,
          because,
          supports: citation.item.note?.replace(/\.$/, '') ?? '',
          title: citation.item.title ?? '',
        },
        {
          variant: rule,
          ...(place.append
            ? {
                replace: [
                  { span: { start: place.span.end, end: place.span.end }, text: joiner + citation.text },
                ],
              }
            : {}),
        },
      );
    }
  },
};

/** The slot for citations stands unfilled: that is the root. */
function isUnfilledSlot({ analysis, category }: RecordContext): boolean {
  const slot = category?.bindings.find(({ kind }) => kind === 'citations');
  const found = analysis?.read?.slots.find(({ path, list }) => path === slot?.path && list === undefined);
  return found !== undefined && analysis?.read !== undefined && isUnfilled(found, analysis.read);
}

/** A form without a place of its own for citations has them in a part, and that part is what is missing. */
function wouldStandInPart({ analysis, category }: RecordContext): boolean {
  return (
    !category?.bindings.some(({ kind }) => kind === 'citations') &&
    (analysis?.mismatches ?? []).some(({ kind }) => kind === 'part-missing')
  );
}

/** Where a citation belongs: behind those that are there, else at the end of the answer. */
function placeFor({ analysis, answer, category }: RecordContext) {
  const slot = category?.bindings.find(({ kind }) => kind === 'citations');
  const read = analysis?.read?.slots.find(({ path, list }) => path === slot?.path && list === undefined);
  if (read) return { span: read.span, append: true };
  const end = answer?.content?.length ?? 0;
  return { span: { start: Math.max(0, end - 1), end }, append: false };
}
