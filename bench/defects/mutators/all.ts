import type { Mutator } from '../mutator.ts';
import { DUPLICATE_KEYS, ENCODING, SYNTAX } from './json.ts';
import { CATEGORY, EMPTY, ROLES, SCHEMA } from './record.ts';
import { CONTROL, NOT_NFC, TOKENS } from './text.ts';

export const MUTATORS: readonly Mutator[] = [
  ...SYNTAX,
  ...DUPLICATE_KEYS,
  ...ENCODING,
  ...SCHEMA,
  ...ROLES,
  ...EMPTY,
  ...CATEGORY,
  ...NOT_NFC,
  ...CONTROL,
  ...TOKENS,
];
