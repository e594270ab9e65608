import type { PathReport } from '../createReport.ts';
import type { ContractSource } from '../source.ts';

/** Counts are whole numbers of records, for all categories or for none. */
export function validateComposition({ categories }: ContractSource, report: PathReport): void {
  const entries = Object.entries(categories);
  const counted = entries.filter(([, { count }]) => count !== undefined);
  for (const [id, { count }] of entries) {
    const path = ['categories', id, 'count'];
    if (count !== undefined && count < 1) report(path, 'composition.count', { id, count });
    if (count === undefined && counted.length > 0) {
      report(['categories', id], 'composition.mixed', { id, other: counted[0]?.[0] ?? '' }, 'key');
    }
  }
}
