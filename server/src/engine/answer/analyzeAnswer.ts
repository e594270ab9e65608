import { type CitationUse, findCitations } from '../citations/findCitations.ts';
import type { FormatProblem, FormatRead } from '../format/types.ts';
import type { FactValue } from '../judge/lower.ts';
import type { Judged } from './judged.ts';
import type { Mismatch } from './mismatch.ts';
import { type OwedCitation, owedCitations } from './owedCitations.ts';
import { type Prose, proseOf } from './prose.ts';
import { bestReading } from './readings.ts';

/** Everything there is to say about an answer that is not exactly as it should be. */
export interface AnswerAnalysis {
  /** Absent where the category has no form. */
  readonly read: FormatRead | undefined;
  /** Facts of the input as it is best understood. */
  readonly registers: readonly FactValue[];
  readonly mismatches: readonly Mismatch[];
  readonly citations: {
    readonly uses: readonly CitationUse[];
    /** Absent: what is owed rests on an input that nobody knows. */
    readonly owed: readonly OwedCitation[] | undefined;
  };
  /** Prose that the form has is missing: what it would have said is not known. */
  readonly lacksProse: boolean;
}

/** Reads an answer tolerantly and compares it with what its input calls for. */
export function analyzeAnswer(judged: Judged, answer: string): AnswerAnalysis {
  const { contract, category } = judged;
  const uses = contract.citations ? findCitations(answer, contract.citations) : [];
  const read = withoutCited(category.format?.read(answer), uses);
  const prose = proseOf(answer, category, undefined, () => read);
  const { registers, mismatches, doubtful } = bestReading(judged, read, answer);
  return {
    read,
    registers,
    mismatches,
    citations: {
      uses,
      owed:
        doubtful.size > 0 ? undefined : owedCitations(contract, category, registers, wordsOf(prose, uses)),
    },
    lacksProse: (read?.problems ?? []).some(
      ({ kind, section }) => kind === 'missing-section' && category.format?.proseSlots.has(section) === true,
    ),
  };
}

/** Prose without its citations: `(WHO, 2020)` mentions nobody, it cites. */
function wordsOf(prose: readonly Prose[], uses: readonly CitationUse[]): string {
  return prose
    .map(({ text, start }) => {
      let words = '';
      let at = 0;
      for (const { span } of uses) {
        const from = span.start - start;
        if (from < at || span.end - start > text.length) continue;
        words += text.slice(at, from);
        at = span.end - start;
      }
      return words + text.slice(at);
    })
    .join('\n');
}

/** A citation in square brackets is no slot left unfilled; brackets about a whole citation are too many. */
function withoutCited(read: FormatRead | undefined, uses: readonly CitationUse[]): FormatRead | undefined {
  if (!read || uses.length === 0 || !read.problems.some(({ kind }) => kind === 'placeholder')) return read;
  const problems = read.problems.flatMap((problem): FormatProblem[] => {
    const { kind, span } = problem;
    const use =
      kind === 'placeholder'
        ? uses.find((each) => each.span.start < span.end && each.span.end > span.start)
        : undefined;
    if (!use) return [problem];
    return use.problem === undefined ? [{ ...problem, kind: 'malformed' }] : [];
  });
  return { ...read, problems };
}
