import type { RecordCheck } from './check.ts';
import { citationUses } from './citationUses.ts';

/** A known study with another year than its own. */
export const citationYear: RecordCheck = {
  code: 'citation.year',
  severity: 'error',
  on: 'answer',
  fixable: true,
  run(context, report) {
    for (const { message, use } of citationUses(context, 'year')) {
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
