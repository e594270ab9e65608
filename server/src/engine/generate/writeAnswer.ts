import type { Expectations } from '../answer/expected.ts';
import { owedCitations } from '../answer/owedCitations.ts';
import type { Category, Contract } from '../contract/contract.ts';
import { FormatWriteError, type SlotValues } from '../format/types.ts';
import type { FactValue } from '../judge/lower.ts';
import type { Question } from '../question/readQuestion.ts';

export interface WrittenAnswer {
  readonly text: string;
  readonly prose: string;
  /** Ids of the studies that it cites. */
  readonly citations: readonly string[];
}

/**
 * The answer that the facts call for, with prose from `word`, which is given the studies owed by the facts
 * as they stand in text. Where a slot has no text that fits, or the form cannot hold its value: the slot.
 */
export function writeAnswer(
  contract: Contract,
  category: Category,
  facts: readonly FactValue[],
  question: Question,
  expectations: Expectations,
  slots: Iterable<string>,
  word: (slot: string, citations: string) => string | undefined,
): WrittenAnswer | string {
  const inText = (ids: readonly string[]) =>
    ids
      .flatMap((id) => contract.citations?.get(id)?.text ?? [])
      .join(contract.citations?.source.joiner ?? ', ');
  const byFacts = owedCitations(contract, category, facts, '').map(({ id }) => id);
  const prose: Record<string, string> = {};
  for (const slot of slots) {
    const rules = category.parts.get(slot);
    if (rules && !rules.some(({ when }) => when(facts) === true)) continue;
    const text = word(slot, inText(byFacts));
    if (text === undefined) return slot;
    prose[slot] = text;
  }
  const words = Object.values(prose).join('\n');
  const citations = owedCitations(contract, category, facts, words).map(({ id }) => id);
  if (!category.format) return { text: Object.values(prose).join('\n\n'), prose: words, citations };
  const values: SlotValues = { ...expectations.values(category, facts, question, citations), ...prose };
  try {
    return { text: category.format.write(values), prose: words, citations };
  } catch (error) {
    if (error instanceof FormatWriteError) return error.path;
    throw error;
  }
}
