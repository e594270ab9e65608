import type { RecordCheck } from './check.ts';
import { citationUses } from './citationUses.ts';

/** A study that the contract does not know. */
export const citationUnknown: RecordCheck = {
  code: 'citation.unknown',
  severity: 'error',
  on: 'answer',
  fixable: true,
  run(context, report) {
    const { contract, analysis } = context;
    const uses = citationUses(context);
    const owed = (analysis?.citations.owed ?? []).flatMap(({ id }) =>
      uses.some(({ use }) => use.citation?.id === id) ? [] : (contract.citations?.get(id)?.text ?? []),
    );
    for (const { message, use } of uses.filter(({ use }) => use.problem === 'unknown')) {
      const expected = owed.shift();
      const known = contract.citations?.citations.map(({ text }) => text).join(', ') ?? '';
      report(
        { message, span: use.span },
        { found: use.text, expected: expected ?? known },
        expected === undefined ? {} : { variant: 'owed', replace: [{ span: use.span, text: expected }] },
      );
    }
  },
};
