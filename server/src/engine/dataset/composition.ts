import type { Contract } from '../contract/contract.ts';
import type { MessageData } from '../finding.ts';
import { apportionAll } from '../split/apportion.ts';
import type { DatasetRecord } from './datasetIndex.ts';

export interface CompositionDeviation {
  /** First record of what deviates, where the finding is shown. */
  readonly at: DatasetRecord;
  readonly variant: 'split' | undefined;
  readonly data: MessageData;
}

type Counts = Record<string, Record<string, number>>;

/**
 * Records by category and split, and where they are not what the contract wants. A set, or a split by itself, is
 * compared once it holds half of what it should: what is being written is not told that it is not finished yet.
 */
export function compositionOf(
  contract: Contract,
  records: readonly DatasetRecord[],
): { readonly counts: Counts; readonly deviations: readonly CompositionDeviation[] } {
  const counts = countsOf(records);
  const wanted = [...contract.categories.values()].flatMap(({ id, source }) =>
    source.count === undefined ? [] : [{ id, label: source.label, count: source.count }],
  );
  const total = wanted.reduce((sum, { count }) => sum + count, 0);
  const [first] = records;
  if (!first || total === 0) return { counts, deviations: [] };

  const ratios = Object.entries(contract.source.split ?? {});
  const names = ratios.map(([name]) => name);
  // In the splitter's order, so that what it makes is what is wanted.
  const sorted = [...wanted].sort((a, b) => (a.id < b.id ? -1 : 1));
  const apportioned = apportionAll(
    sorted.map(({ count }) => count),
    ratios.map(([, ratio]) => ratio),
  );
  const shares = wanted.map((category) => apportioned[sorted.indexOf(category)] ?? []);
  const firstOf = new Map<string | undefined, DatasetRecord>();
  for (const record of records) if (!firstOf.has(record.split)) firstOf.set(record.split, record);
  const found = (id: string, split: string) => counts[id]?.[split] ?? 0;
  const isHalf = records.length >= total / 2;
  const deviations: CompositionDeviation[] = [];
  if (names.length > 1 && [...firstOf.keys()].every((split) => names.includes(split ?? ''))) {
    const isWhole = isHalf && firstOf.size === names.length;
    names.forEach((split, s) => {
      const size = shares.reduce((sum, share) => sum + (share[s] ?? 0), 0);
      const here = records.filter((record) => record.split === split).length;
      if (!isWhole && here < Math.max(1, size / 2)) return;
      wanted.forEach(({ id, label }, i) => {
        const data = { category: label, split, found: found(id, split), expected: shares[i]?.[s] ?? 0 };
        const at = firstOf.get(split) ?? first;
        if (data.found !== data.expected) deviations.push({ at, variant: 'split', data });
      });
    });
    return { counts, deviations };
  }
  if (!isHalf) return { counts, deviations };
  for (const { id, label, count } of wanted) {
    const sum = Object.values(counts[id] ?? {}).reduce((a, b) => a + b, 0);
    const at = records.find(({ category }) => category === id) ?? first;
    const data = { category: label, found: sum, expected: count };
    if (sum !== count) deviations.push({ at, variant: undefined, data });
  }
  return { counts, deviations };
}

function countsOf(records: readonly DatasetRecord[]): Counts {
  const counts = new Map<string, Map<string, number>>();
  for (const { category = '', split = '' } of records) {
    const bySplit = counts.get(category) ?? new Map<string, number>();
    counts.set(category, bySplit);
    bySplit.set(split, (bySplit.get(split) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].map(([category, of]) => [category, Object.fromEntries(of)]));
}
