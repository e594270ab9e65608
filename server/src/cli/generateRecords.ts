import { Checker } from '../engine/checks/checker.ts';
import type { Contract } from '../engine/contract/contract.ts';
import type { Generation } from '../engine/generate/compileGeneration.ts';
import { createGenerator, type RecordGenerator } from '../engine/generate/createGenerator.ts';
import { apportion } from '../engine/split/apportion.ts';
import type { Language } from './language.ts';
import { tokenCounter } from './tokenCounter.ts';

export interface GenerateRequest {
  readonly seed: number;
  /** Ids; all that the contract generates unless told. */
  readonly categories: readonly string[] | undefined;
  /** Records in all; the contract's own counts unless told. */
  readonly count: number | undefined;
}

/** Tokens below which even a short record may not fit: its tokens have to be counted then. */
const TIGHT_TOKEN_LIMIT = 4096;

/** The generator of a contract, which gives only records in which the checks find nothing. */
export async function generateRecords(
  contract: Contract,
  generation: Generation,
  language: Language,
  { seed, categories, count }: GenerateRequest,
): Promise<RecordGenerator> {
  const counter = contract.tokenLimit < TIGHT_TOKEN_LIMIT ? await tokenCounter() : undefined;
  const checker = new Checker(contract, { language, counter: () => counter });
  const bom = writesBom(contract);
  const chosen = categories ?? [...generation.categories.keys()];
  return createGenerator(contract, generation, checker.expectations, {
    seed,
    categories: chosen,
    ...(count !== undefined && { counts: shareOut(contract, chosen, count) }),
    accept: (text, index) =>
      checker.check({ index, text, bytes: 0, bom: bom && index === 0, cr: false, terminated: true }).findings,
  });
}

/** Whether files of this contract start with a byte order mark. */
export function writesBom({ source }: Contract): boolean {
  return source.encoding?.bom === 'require';
}

/** In the proportions of the contract's counts, evenly where it has none. */
function shareOut({ categories }: Contract, ids: readonly string[], count: number): Record<string, number> {
  const wanted = ids.map((id) => categories.get(id)?.source.count ?? 0);
  const ratios = wanted.every((each) => each > 0) ? wanted : ids.map(() => 1);
  const counts = apportion(count, ratios);
  return Object.fromEntries(ids.map((id, i) => [id, counts[i] ?? 0]));
}
