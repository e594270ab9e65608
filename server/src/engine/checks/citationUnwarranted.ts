import type { RecordCheck } from './check.ts';
import { citationUses } from './citationUses.ts';

/** A study is cited that nothing in the record calls for. */
export const citationUnwarranted: RecordCheck = {
  code: 'citation.unwarranted',
  severity: 'error',
  on: 'answer',
  fixable: false,
  run(context, report) {
    // Without a rule on what is owed, any known study may be cited.
    if (!context.category?.cite) return;
    for (const { message, use } of citationUses(context)) {
      const { citation, span, text } = use;
      if (!citation || context.analysis?.citations.owed.some(({ id }) => id === citation.id)) continue;
      report({ message, span }, { found: text, supports: citation.item.note ?? '' });
    }
  },
};
