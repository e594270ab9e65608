import type { PathReport } from '../createReport.ts';
import type { CategorySource, ContractSource } from '../source.ts';
import { checkReference } from './reference.ts';

/** What a category asks of its answers exists in the contract and in its format. */
export function validateCategories(source: ContractSource, report: PathReport): void {
  for (const [id, category] of Object.entries(source.categories)) {
    validateCite(id, category, source, report);
    if (category.answer === undefined) continue;
    const parts = [...category.answer.matchAll(/\{if\s+([\w.]+)\s*\}/g)].map((match) => match[1] ?? '');
    for (const part of Object.keys(category.parts ?? {})) {
      checkReference(report, ['categories', id, 'parts', part], 'category-part', part, parts, 'key');
    }
  }
}

/** A source of citations that the contract does not have would never owe any. */
function validateCite(
  id: string,
  category: CategorySource,
  source: ContractSource,
  report: PathReport,
): void {
  const has = {
    patterns: source.patterns !== undefined,
    standards: source.citations?.standards !== undefined,
    mentions: source.citations?.mentions !== undefined,
  };
  for (const key of ['first_of', 'all_of'] as const) {
    category.cite?.[key]?.forEach((rule, i) => {
      if (!has[rule]) report(['categories', id, 'cite', key, i], 'reference.cite-rule', { name: rule });
    });
  }
}
