import {
  contract,
  cslItems,
  generation,
  intents,
  rows,
  shapes,
  tone,
} from '../schema/contract.generated.mjs';
import { type SchemaProblem, schemaProblems } from '../schema/schemaProblems.ts';

const VALIDATORS = { contract, cslItems, generation, intents, rows, tone };

/** A contract or a part of it that may stand in a file of its own. */
export type ContractPart = keyof typeof VALIDATORS;

/** Where a value has not the shape of that part of a contract. */
export function shapeProblems(value: unknown, part: ContractPart): readonly SchemaProblem[] {
  return schemaProblems(value, VALIDATORS[part], shapes[part]);
}
