import type { Category, Contract } from '../contract/contract.ts';
import type { ContractReport } from '../contract/report.ts';
import { nearestName } from '../nearestName.ts';
import { compileIntents, type Intent } from './compileIntents.ts';
import { readGeneration } from './readGeneration.ts';
import { compileScenarios, type Scenario } from './scenario.ts';
import type { CoverSource } from './source.ts';

/** How the records of a category are generated. */
export interface CategoryGeneration {
  readonly category: Category;
  readonly scenarios: readonly Scenario[];
  readonly intents: readonly Intent[];
  readonly cover: readonly CoverSource[];
  readonly candidates: number;
}

/** How a contract generates, ready for use. Immutable. */
export interface Generation {
  /** In the order of the contract's categories. */
  readonly categories: ReadonlyMap<string, CategoryGeneration>;
}

const CANDIDATES = 16;

/**
 * Makes the `generation` of a contract ready for use. Problems go to `report`, under `schema.…`,
 * `generation.…` and `expression`; `undefined` when there were any, or when the contract has no generation.
 */
export function compileGeneration(contract: Contract, report: ContractReport): Generation | undefined {
  const data = contract.source.generation;
  if (data === undefined) return undefined;
  let problems = 0;
  const told = new Set<string>();
  const counted: ContractReport = (path, key, ...rest) => {
    problems += 1;
    // What scenarios share is compiled for each.
    const place = JSON.stringify([path, key, rest]);
    if (told.has(place)) return;
    told.add(place);
    report(path, key, ...rest);
  };
  const source = readGeneration(data, counted);
  if (!source) return undefined;
  for (const id of Object.keys(source.categories)) {
    if (contract.categories.has(id)) continue;
    const nearest = nearestName(id, contract.categories.keys());
    counted(['generation', 'categories', id], 'generation.unknown-category', { name: id, nearest });
  }
  const categories = new Map<string, CategoryGeneration>();
  for (const category of contract.categories.values()) {
    const own = source.categories[category.id];
    if (!own) continue;
    const { intents: members, cover = [], candidates = CANDIDATES } = own;
    categories.set(category.id, {
      category,
      scenarios: members ? [] : compileScenarios(contract, category, source, own, counted),
      intents: members ? compileIntents(contract, category, source.intents, members, counted) : [],
      cover,
      candidates,
    });
  }
  return problems > 0 ? undefined : { categories };
}
