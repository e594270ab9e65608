import type { PathReport } from '../createReport.ts';
import type { ContractSource } from '../source.ts';
import { checkReference } from './reference.ts';

/** Names of recommendation levels and of verdict levels. */
export function validateLevels(source: ContractSource, report: PathReport): void {
  const levels = source.levels ?? [];
  const verdictLevels = Object.keys(source.verdict_levels ?? {});
  for (const [name, { bands = [] }] of Object.entries(source.inputs ?? {})) {
    bands.forEach((band, i) => {
      const path = ['inputs', name, 'bands', i];
      checkReference(report, [...path, 'level'], 'verdict-level', band.level, verdictLevels);
      const recommended = band.recommendation?.level;
      if (recommended !== undefined) {
        checkReference(report, [...path, 'recommendation', 'level'], 'level', recommended, levels);
      }
    });
  }
  for (const [name, { level }] of Object.entries(source.verdict_levels ?? {})) {
    checkReference(report, ['verdict_levels', name, 'level'], 'level', level, levels);
  }
  source.scale?.grades.forEach(({ level }, i) => {
    checkReference(report, ['scale', 'grades', i, 'level'], 'level', level, levels);
  });
  source.patterns?.forEach(({ cap }, i) => {
    checkReference(report, ['patterns', i, 'cap'], 'level', cap, levels);
  });
}
