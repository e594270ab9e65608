import { type BigNumber, bigNumbers } from './bigNumbers.ts';
import { countRawKeys, type DuplicateKey, duplicateKeys } from './duplicateKeys.ts';
import { surveyValue } from './surveyValue.ts';

/** What `JSON.parse` lost without a word. */
export interface ParseLosses {
  readonly duplicateKeys: readonly DuplicateKey[];
  readonly bigNumbers: readonly BigNumber[];
}

/**
 * `duplicateKeys` and `bigNumbers` in one, for use on every record: a clean one costs one walk of the value
 * and one count of the line's keys.
 * @returns undefined when nothing was lost
 */
export function parseLosses(raw: string, value: unknown): ParseLosses | undefined {
  const survey = surveyValue(value);
  if (!survey.big && survey.keys === countRawKeys(raw)) return undefined;
  const losses = { duplicateKeys: duplicateKeys(raw), bigNumbers: bigNumbers(raw, value) };
  return losses.duplicateKeys.length > 0 || losses.bigNumbers.length > 0 ? losses : undefined;
}
