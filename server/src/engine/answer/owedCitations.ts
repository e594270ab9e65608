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
    addOwed(rule, contract, registers, prose, owed);
    if (category.cite.mode === 'first_of' && owed.length > 0) break;
  }
  return owed;
}

function addOwed(
  rule: CiteRule,
  contract: Contract,
  registers: readonly FactValue[],
  prose: string,
  owed: OwedCitation[],
): void {
  const add = (ids: readonly string[], cause: string) => {
    for (const id of ids) if (!owed.some((each) => each.id === id)) owed.push({ id, rule, cause });
  };
  switch (rule) {
    case 'patterns':
      for (const { source, fires } of contract.patterns) {
        if (registers[fires] === true) add(source.cite ?? [], source.id);
      }
      break;
    case 'standards': {
      // An unknown condition does not hold: a standard further down then does.
      const standard = contract.standards.find(({ when }) => !when || when(registers) === true);
      add(standard?.cite ?? [], '');
      break;
    }
    case 'mentions':
      for (const { words, cite } of contract.source.citations?.mentions ?? []) {
        const word = words.find((each) => mentions(prose, each));
        if (word !== undefined) add(cite, word);
      }
  }
}

/** Whether prose says the word; a number in it must stand alone (15,000 does not say 5,000). */
function mentions(prose: string, word: string): boolean {
  for (let at = prose.indexOf(word); at >= 0; at = prose.indexOf(word, at + 1)) {
    if (!/^\d/.test(word) || !/[\d,.]/.test(prose[at - 1] ?? '')) return true;
  }
  return false;
}
