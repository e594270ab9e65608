import type { CitationUse } from '../citations/findCitations.ts';
import type { Report } from './check.ts';
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

/** Reports the known studies that are cited wrongly in this way, each with its in-text form as the fix. */
export function reportRespelled(
  context: RecordContext,
  problem: NonNullable<CitationUse['problem']>,
  report: Report,
): void {
  for (const { message, use } of citationUses(context, problem)) {
    const { span, text, citation } = use;
    if (!citation) continue;
    const { DOI: doi = '', title = '' } = citation.item;
    report(
      { message, span },
      { found: text, expected: citation.text, title, doi },
      { replace: [{ span, text: citation.text }] },
    );
  }
}
