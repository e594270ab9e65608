import type { Contract } from '../contract/contract.ts';
import type { Text } from '../contract/source.ts';
import type { TokenCounter } from '../tokens/llama3Counter.ts';
import { categoryUnknown } from './categoryUnknown.ts';
import type { RecordCheck } from './check.ts';
import { citationMissing } from './citationMissing.ts';
import { citationStyle } from './citationStyle.ts';
import { citationUnknown } from './citationUnknown.ts';
import { citationUnwarranted } from './citationUnwarranted.ts';
import { citationYear } from './citationYear.ts';
import { contractFact, factCodes } from './contractFact.ts';
import { tableChecks } from './contractTable.ts';
import { formatLookAlike } from './formatLookAlike.ts';
import { formatMalformed } from './formatMalformed.ts';
import { formatMissingSection } from './formatMissingSection.ts';
import { formatPlaceholder } from './formatPlaceholder.ts';
import { formatSectionOrder } from './formatSectionOrder.ts';
import { formatUnexpectedSection } from './formatUnexpectedSection.ts';
import { gradeEmojiMismatch } from './gradeEmojiMismatch.ts';
import { gradeLabelMismatch } from './gradeLabelMismatch.ts';
import { gradeRecommendationMismatch } from './gradeRecommendationMismatch.ts';
import { gradeScoreMismatch } from './gradeScoreMismatch.ts';
import { jsonDuplicateKey } from './jsonDuplicateKey.ts';
import { jsonEncoding } from './jsonEncoding.ts';
import { jsonSyntax } from './jsonSyntax.ts';
import { judgmentInputInconsistent } from './judgmentInputInconsistent.ts';
import { judgmentMissing } from './judgmentMissing.ts';
import { judgmentValueMismatch } from './judgmentValueMismatch.ts';
import { judgmentVerdictMismatch } from './judgmentVerdictMismatch.ts';
import { lengthOutOfRange } from './lengthOutOfRange.ts';
import { patternNotApplied } from './patternNotApplied.ts';
import { recordEmptyContent } from './recordEmptyContent.ts';
import { recordRoles } from './recordRoles.ts';
import { recordSchema } from './recordSchema.ts';
import { textControlCharacter } from './textControlCharacter.ts';
import { textNotNfc } from './textNotNfc.ts';
import { tokensOverLimit } from './tokensOverLimit.ts';
import { toneRegister } from './toneRegister.ts';

/** The checks of one record in the order in which they report, the contract's own among them. */
export function recordChecks(
  contract: Contract,
  language: keyof Text,
  counter: () => TokenCounter | undefined,
): readonly RecordCheck[] {
  const own = builtInChecks(language, counter);
  const taken = new Set(own.map(({ code }) => code));
  return [
    ...own,
    ...factCodes(contract, taken).map((code) => contractFact(code, language)),
    ...tableChecks(contract, language),
  ];
}

/** The checks that every contract has. */
export function builtInChecks(
  language: keyof Text,
  counter: () => TokenCounter | undefined,
): readonly RecordCheck[] {
  return [
    jsonSyntax,
    jsonDuplicateKey,
    jsonEncoding,
    recordSchema,
    recordRoles,
    recordEmptyContent,
    categoryUnknown,
    formatMissingSection,
    formatUnexpectedSection,
    formatSectionOrder,
    formatMalformed,
    formatPlaceholder,
    formatLookAlike,
    gradeLabelMismatch,
    gradeEmojiMismatch,
    gradeScoreMismatch,
    gradeRecommendationMismatch,
    judgmentValueMismatch,
    judgmentVerdictMismatch,
    judgmentMissing,
    judgmentInputInconsistent,
    patternNotApplied,
    citationMissing,
    citationUnwarranted,
    citationUnknown,
    citationYear,
    citationStyle,
    toneRegister(language),
    lengthOutOfRange,
    textNotNfc,
    textControlCharacter,
    tokensOverLimit(counter),
  ];
}
