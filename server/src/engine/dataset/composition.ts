import type { Contract } from '../contract/contract.ts';
import type { MessageData } from '../finding.ts';
import { apportion } from '../split/apportion.ts';
import type { DatasetRecord } from './datasetIndex.ts';

export interface CompositionDeviation {
  /** First record of what deviates, where the finding is shown. */
  readonly at: DatasetRecord;
  readonly variant: 'split' | undefined;
  readonly data: MessageData;
}

type Counts = Record<string, Record<string, number>>;

/**
 * Records by category and split, and where they are not what the contract wants. A set is compared as a whole
 * once it holds half of the contract's total: what is being written is not told that it is not finished yet.
 */
export function compositionOf(
  contract: Contract,
  records: readonly DatasetRecord[],
): { readonly counts: Counts; readonly deviations: readonly CompositionDeviation[] } {
  const counts: Counts = {};
  for (const { category = '', split = '' } of records) {
    const bySplit = counts[category] ?? {};
    counts[category] = bySplit;
    bySplit[split] = (bySplit[split] ?? 0) + 1;
  }
  const wanted = [...contract.categories.values()].flatMap(({ id, source }) =>
    source.count === undefined ? [] : [{ id, label: source.label, count: source.count }],
  );
  const total = wanted.reduce((sum, { count }) => sum + count, 0);
  const [first] = records;
  if (!first || total === 0 || records.length < total / 2) return { counts, deviations: [] };

  const names = Object.keys(contract.source.split ?? {});
  const shares = wanted.map(({ count }) => apportion(count, Object.values(contract.source.split ?? {})));
  const present = new Set(records.map(({ split }) => split));
  const isSplit = names.length > 1 && names.every((name) => present.has(name));
  const deviations: CompositionDeviation[] = [];
  wanted.forEach(({ id, label, count }, i) => {
    const found = counts[id] ?? {};
    if (isSplit) {
      names.forEach((split, s) => {
        const expected = shares[i]?.[s] ?? 0;
        const data = { category: label, split, found: found[split] ?? 0, expected };
        const at = records.find((record) => record.split === split) ?? first;
        if (data.found !== expected) deviations.push({ at, variant: 'split', data });
      });
      return;
    }
    const sum = Object.values(found).reduce((a, b) => a + b, 0);
    const at = records.find(({ category }) => category === id) ?? first;
    if (sum !== count)
      deviations.push({ at, variant: undefined, data: { category: label, found: sum, expected: count } });
  });
  return { counts, deviations };
}
