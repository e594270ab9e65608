import type { Contract } from '../../../server/src/engine/contract/contract.ts';
import type { Mutator } from '../mutator.ts';
import { CITATIONS } from './citations.ts';
import { MALFORMED, MISSING, UNEXPECTED } from './format.ts';
import { gradeMutators } from './grades.ts';
import { DUPLICATE_KEYS, ENCODING, SYNTAX } from './json.ts';
import { LOOK_ALIKE } from './lookAlike.ts';
import { ORDER } from './order.ts';
import { PATTERNS } from './patterns.ts';
import { PLACEHOLDER } from './placeholder.ts';
import { LENGTH, TONE } from './prose.ts';
import { INCONSISTENT, PRESCRIPTION, UNKNOWN_EXERCISE } from './questions.ts';
import { CATEGORY, EMPTY, ROLES, SCHEMA } from './record.ts';
import { SPELLING } from './spelling.ts';
import { CONTROL, NOT_NFC, TOKENS } from './text.ts';
import { valueMutators } from './values.ts';
import { verdictMutators } from './verdicts.ts';
import { zoneMutators } from './zones.ts';

/** Every kind of damage. */
export function allMutators(contract: Contract): readonly Mutator[] {
  return [
    ...SYNTAX,
    ...DUPLICATE_KEYS,
    ...ENCODING,
    ...SCHEMA,
    ...ROLES,
    ...EMPTY,
    ...CATEGORY,
    ...MISSING,
    ...UNEXPECTED,
    ...ORDER,
    ...MALFORMED,
    ...SPELLING,
    ...PLACEHOLDER,
    ...LOOK_ALIKE,
    ...gradeMutators(contract),
    ...valueMutators(contract),
    ...verdictMutators(contract),
    ...PATTERNS,
    ...zoneMutators(contract),
    ...INCONSISTENT,
    ...UNKNOWN_EXERCISE,
    ...PRESCRIPTION,
    ...CITATIONS,
    ...TONE,
    ...LENGTH,
    ...NOT_NFC,
    ...CONTROL,
    ...TOKENS,
  ];
}
