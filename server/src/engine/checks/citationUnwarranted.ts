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
    const { category, analysis, contract } = context;
    const owed = analysis?.citations.owed;
    if (!category?.cite || !owed) return;
    // What missing prose may have said calls for its studies.
    const mentions = analysis.lacksProse ? (contract.source.citations?.mentions ?? []) : [];
    for (const { message, use } of citationUses(context)) {
      const { citation, span, text } = use;
      if (!citation || owed.some(({ id }) => id === citation.id)) continue;
      if (mentions.some(({ cite }) => cite.includes(citation.id))) continue;
      report({ message, span }, { found: text, supports: citation.item.note?.replace(/\.$/, '') ?? '' });
    }
  },
};
