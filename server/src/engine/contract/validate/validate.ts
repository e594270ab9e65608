import type { PathReport } from '../createReport.ts';
import type { ContractSource } from '../source.ts';
import { validateBands } from './bands.ts';
import { validateCategories } from './categories.ts';
import { validateCitationReferences } from './citationReferences.ts';
import { validateCitations } from './citations.ts';
import { validateComposition } from './composition.ts';
import { validateFacts } from './facts.ts';
import { validateGrades } from './grades.ts';
import { validateInputReferences } from './inputReferences.ts';
import { validateLabels } from './labels.ts';
import { validateLevels } from './levels.ts';
import { validateNames } from './names.ts';
import { validatePatterns } from './patterns.ts';
import { validateRanges } from './ranges.ts';
import { validateRegularExpressions } from './regularExpressions.ts';
import { validateSplit } from './split.ts';
import { validateTables } from './tables.ts';

const VALIDATIONS: readonly ((source: ContractSource, report: PathReport) => void)[] = [
  validateNames,
  validateLabels,
  validateInputReferences,
  validateLevels,
  validateRanges,
  validateBands,
  validateGrades,
  validatePatterns,
  validateTables,
  validateFacts,
  validateCitations,
  validateCitationReferences,
  validateCategories,
  validateRegularExpressions,
  validateComposition,
  validateSplit,
];

/**
 * Checks what the values of a contract mean: names that refer to something, ranges, bands, grades, regular
 * expressions, counts. Expressions and formats are the compiler's.
 */
export function validate(source: ContractSource, report: PathReport): void {
  for (const validation of VALIDATIONS) validation(source, report);
}
