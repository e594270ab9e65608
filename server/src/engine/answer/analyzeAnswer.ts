import { type CitationUse, findCitations } from '../citations/findCitations.ts';
import type { FormatRead } from '../format/types.ts';
import { compareAnswer, type Judged } from './compareAnswer.ts';
import type { Mismatch } from './mismatch.ts';
import { type OwedCitation, owedCitations } from './owedCitations.ts';
import { proseOf } from './prose.ts';

/** Everything there is to say about an answer that is not exactly as it should be. */
export interface AnswerAnalysis {
  /** Absent where the category has no form. */
  readonly read: FormatRead | undefined;
  readonly mismatches: readonly Mismatch[];
  readonly citations: { readonly uses: readonly CitationUse[]; readonly owed: readonly OwedCitation[] };
}

/** Reads an answer tolerantly and compares it with what its input calls for. */
export function analyzeAnswer(judged: Judged, answer: string): AnswerAnalysis {
  const { contract, category, question } = judged;
  const read = category.format?.read(answer);
  const prose = proseOf(answer, category, undefined, () => read);
  const words = prose.map(({ text }) => text).join('\n');
  return {
    read,
    mismatches: read ? leastMismatches(judged, read, question.values) : [],
    citations: {
      uses: contract.citations ? findCitations(answer, contract.citations) : [],
      owed: owedCitations(contract, category, judged.registers, words),
    },
  };
}

/**
 * An input that states a value twice and differently leaves open which is right. The answer is compared with
 * both; that reading of the input counts which it contradicts less.
 */
function leastMismatches(judged: Judged, read: FormatRead, values: Judged['question']['values']): Mismatch[] {
  const { contract, question, category } = judged;
  let best = compareAnswer(judged, read);
  for (const { input, value } of values) {
    if (best.length === 0) break;
    const register = contract.program.register(input);
    if (register === undefined || sameAs(judged.registers[register], value)) continue;
    const registers = contract.program.evaluateWith(
      question.stated,
      new Map([[register, value]]),
      category.graded,
    );
    registers[register] = value;
    const other = compareAnswer({ ...judged, registers }, read);
    if (other.length < best.length) best = other;
  }
  return best;
}

function sameAs(a: unknown, b: unknown): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-9 : a === b;
}
