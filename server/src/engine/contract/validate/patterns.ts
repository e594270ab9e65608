import type { PathReport } from '../createReport.ts';
import type { ContractSource, PatternSource } from '../source.ts';
import { checkReference } from './reference.ts';

/** Ids of decision patterns, and which supersede which. */
export function validatePatterns({ patterns = [] }: ContractSource, report: PathReport): void {
  const ids = patterns.map(({ id }) => id);
  patterns.forEach(({ id, supersedes = [] }, i) => {
    if (ids.indexOf(id) < i) report(['patterns', i, 'id'], 'reference.duplicate', { name: id });
    supersedes.forEach((other, j) => {
      const path = ['patterns', i, 'supersedes', j];
      if (!checkReference(report, path, 'pattern', other, ids)) return;
      if (isSuperseded(patterns, id, other)) report(path, 'reference.supersedes-cycle', { name: id, other });
    });
  });
}

/** Whether `by` supersedes `id`, directly or through others. A pattern that names itself does. */
function isSuperseded(patterns: readonly PatternSource[], id: string, by: string): boolean {
  const seen = new Set<string>();
  const next = [by];
  for (let name = next.pop(); name !== undefined; name = next.pop()) {
    if (name === id) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    next.push(...(patterns.find((pattern) => pattern.id === name)?.supersedes ?? []));
  }
  return false;
}
