import type { RecordCheck } from './check.ts';
import { citationUses } from './citationUses.ts';

/** A known study, not cited in the contract's in-text style. */
export const citationStyle: RecordCheck = {
  code: 'citation.style',
  severity: 'error',
  on: 'answer',
  fixable: true,
  run(context, report) {
    for (const { message, use } of citationUses(context, 'style')) {
      const { span, text, citation } = use;
      if (!citation) continue;
      const { DOI: doi = '', title = '' } = citation.item;
      report(
        { message, span },
        { found: text, expected: citation.text, title, doi },
        { replace: [{ span, text: citation.text }] },
      );
    }
  },
};
