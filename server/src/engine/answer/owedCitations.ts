import type { Category, Contract } from '../contract/contract.ts';
import type { CiteRule } from '../contract/source.ts';
import type { FactValue } from '../judge/lower.ts';

/** A study that an answer owes, and what calls for it. */
export interface OwedCitation {
  readonly id: string;
  readonly rule: CiteRule;
  /** Id of the pattern, or the word that mentions it. */
  readonly cause: string;
}

/** The studies that an answer owes, by its facts and by what its prose says. In order, each once. */
export function owedCitations(
  contract: Contract,
  category: Category,
  registers: readonly FactValue[],
  prose: string,
): OwedCitation[] {
  if (!category.cite) return [];
  const owed: OwedCitation[] = [];
  for (const rule of category.cite.rules) {
    for (const citation of owedBy(rule, contract, registers, prose)) {
      if (!owed.some(({ id }) => id === citation.id)) owed.push(citation);
    }
    if (category.cite.mode === 'first_of' && owed.length > 0) break;
  }
  return owed;
}

function owedBy(
  rule: CiteRule,
  contract: Contract,
  registers: readonly FactValue[],
  prose: string,
): OwedCitation[] {
  switch (rule) {
    case 'patterns':
      return contract.patterns.flatMap(({ source, fires }) =>
        registers[fires] === true ? (source.cite ?? []).map((id) => ({ id, rule, cause: source.id })) : [],
      );
    case 'standards': {
      // An unknown condition does not hold: a standard further down then does.
      const standard = contract.standards.find(({ when }) => !when || when(registers) === true);
      return (standard?.cite ?? []).map((id) => ({ id, rule, cause: '' }));
    }
    case 'mentions':
      return (contract.source.citations?.mentions ?? []).flatMap(({ words, cite }) => {
        const word = words.find((each) => mentions(prose, each));
        return word === undefined ? [] : cite.map((id) => ({ id, rule, cause: word }));
      });
  }
}

/** Whether prose says the word; a number in it must stand alone (15,000 does not say 5,000). */
function mentions(prose: string, word: string): boolean {
  for (let at = prose.indexOf(word); at >= 0; at = prose.indexOf(word, at + 1)) {
    if (!/^\d/.test(word) || !/[\d,.]/.test(prose[at - 1] ?? '')) return true;
  }
  return false;
}
