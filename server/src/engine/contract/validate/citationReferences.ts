import type { PathReport } from '../createReport.ts';
import type { ContractPath } from '../report.ts';
import type { ContractSource } from '../source.ts';
import { checkReference } from './reference.ts';

/** Ids of studies wherever one is owed, and studies that nothing owes. */
export function validateCitationReferences(source: ContractSource, report: PathReport): void {
  const items = source.citations?.items ?? [];
  const ids = items.map(({ id }) => id);
  const used = new Set<string>();
  const check = (path: ContractPath, cite: readonly string[] | undefined) => {
    cite?.forEach((id, i) => {
      checkReference(report, [...path, i], 'citation', id, ids);
      used.add(id);
    });
  };

  source.patterns?.forEach(({ cite }, i) => {
    check(['patterns', i, 'cite'], cite);
  });
  for (const [name, { limits = [] }] of Object.entries(source.tables ?? {})) {
    limits.forEach(({ cite }, i) => {
      check(['tables', name, 'limits', i, 'cite'], cite);
    });
  }
  for (const [name, { cite }] of Object.entries(source.facts ?? {})) check(['facts', name, 'cite'], cite);
  source.citations?.standards?.forEach(({ cite }, i) => {
    check(['citations', 'standards', i, 'cite'], cite);
  });
  source.citations?.mentions?.forEach(({ cite }, i) => {
    check(['citations', 'mentions', i, 'cite'], cite);
  });
  for (const id of Object.keys(source.citations?.shown ?? {})) {
    checkReference(report, ['citations', 'shown', id], 'citation', id, ids, 'key');
  }
  items.forEach(({ id }, i) => {
    if (!used.has(id)) report(['citations', 'items', i, 'id'], 'citations.unused', { id });
  });
}
