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
    if (!answer || !analysis) return;
    const uses = citationUses(context);
    const missing = analysis.citations.owed.filter(
      ({ id }) => !uses.some(({ use }) => use.citation?.id === id),
    );
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
          supports: citation.item.note ?? '',
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

/** Where a citation belongs: behind those that are there, else at the end of the answer. */
function placeFor({ analysis, answer, category }: RecordContext) {
  const slot = category?.bindings.find(({ kind }) => kind === 'citations');
  const read = analysis?.read?.slots.find(({ path, list }) => path === slot?.path && list === undefined);
  if (read) return { span: read.span, append: true };
  const end = answer?.content?.length ?? 0;
  return { span: { start: Math.max(0, end - 1), end }, append: false };
}
