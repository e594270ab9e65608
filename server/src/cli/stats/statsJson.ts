import type { Contract } from '../../engine/contract/contract.ts';
import type { DatasetStats } from './datasetStats.ts';

/** The statistics for programs. */
export function statsJson(stats: DatasetStats, { source, categories }: Contract): object {
  const { dataset } = stats;
  return {
    contract: { id: source.id, version: source.version },
    files: stats.files,
    records: stats.records,
    categories: Object.fromEntries(
      [...stats.categories].map(([id, own]) => {
        const category = categories.get(id);
        const range = category?.length;
        return [
          id,
          {
            ...(category && { label: category.source.label }),
            records: own.records,
            ...(category?.source.count !== undefined && { wanted: category.source.count }),
            splits: dataset.counts[id] ?? {},
            length: { ...own.length, ...(range && { range: [range.min, range.max] }) },
            tokens: own.tokens,
            trainedTokens: own.trainedTokens,
            shown: own.tally,
          },
        ];
      }),
    ),
    findings: stats.findings,
    duplicates: dataset.duplicates,
    nearDuplicates: dataset.nearDuplicates,
    leaks: dataset.leaks,
    capped: dataset.capped,
    notKept: dataset.notKept,
  };
}
