import type { DatasetRecord } from './datasetIndex.ts';

/** A group that stands in two splits: told once a group and split, at its first record there. */
export interface GroupLeak {
  readonly group: string;
  readonly at: DatasetRecord;
  readonly other: DatasetRecord;
}

/** Groups (`metadata.group`) whose records stand in more than one split. */
export function groupLeaks(records: readonly DatasetRecord[], splits: readonly string[]): GroupLeak[] {
  const byGroup = new Map<string, Map<string, DatasetRecord>>();
  for (const record of records) {
    if (record.group === undefined || record.split === undefined) continue;
    const places = byGroup.get(record.group) ?? new Map<string, DatasetRecord>();
    byGroup.set(record.group, places);
    if (!places.has(record.split)) places.set(record.split, record);
  }
  const rank = (split: string) => (splits.indexOf(split) + splits.length + 1) % (splits.length + 1);
  return [...byGroup].flatMap(([group, places]) => {
    const [home, ...others] = [...places].sort(([a], [b]) => rank(a) - rank(b)).map(([, record]) => record);
    return home ? others.map((at) => ({ group, at, other: home })) : [];
  });
}
