import type { CitationUse } from '../citations/findCitations.ts';
import type { RecordContext } from './recordContext.ts';

/** Citations of an answer with a problem, or all. */
export function citationUses(
  { answer, analysis }: RecordContext,
  problem?: CitationUse['problem'],
): { readonly message: number; readonly use: CitationUse }[] {
  if (!answer || !analysis) return [];
  return analysis.citations.uses
    .filter((use) => problem === undefined || use.problem === problem)
    .map((use) => ({ message: answer.index, use }));
}
