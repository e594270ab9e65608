import type { DatasetIndex, DatasetRecord } from './datasetIndex.ts';

/** A record that says the same as another, or almost. */
export interface ToldTwin {
  readonly at: DatasetRecord;
  readonly other: DatasetRecord;
  readonly similarity: number;
  readonly exact: boolean;
}

/** Whether two records that are alike stand in different splits. */
export function leaks(a: DatasetRecord, b: DatasetRecord): boolean {
  return a.split !== undefined && b.split !== undefined && a.split !== b.split;
}

/**
 * Of all twins of a record the one that matters most: a leak before a duplicate, then the most alike. Of records
 * that say the same the first in the first split (the training data) is at home, in whatever order the files
 * came; the others are told, as they are of near-duplicates. Near-duplicates within one group and split are the
 * group's own business.
 */
export function twinsToTell({ records, twins }: DatasetIndex, splits: readonly string[]): ToldTwin[] {
  const rank = ({ split }: DatasetRecord) =>
    split === undefined ? splits.length : (splits.indexOf(split) + splits.length + 1) % (splits.length + 1);
  const copies = new Map<number, DatasetRecord[]>();
  for (const { earlier, later, exact } of twins) {
    const [first, copy] = [records[earlier], records[later]];
    if (!exact || !first || !copy) continue;
    const known = copies.get(earlier);
    if (known) known.push(copy);
    else copies.set(earlier, [first, copy]);
  }
  const homes = new Map<number, DatasetRecord>();
  const told = new Map<DatasetRecord, ToldTwin>();
  for (const [first, same] of copies) {
    const home = same.reduce((best, each) => (rank(each) < rank(best) ? each : best));
    homes.set(first, home);
    for (const at of same) if (at !== home) told.set(at, { at, other: home, similarity: 1, exact: true });
  }
  const weight = ({ at, other, exact, similarity }: ToldTwin) =>
    (leaks(at, other) ? 4 : 0) + (exact ? 2 : 0) + similarity;
  for (const { earlier, later, similarity, exact } of twins) {
    const first = homes.get(earlier) ?? records[earlier];
    const second = homes.get(later) ?? records[later];
    if (exact || !first || !second) continue;
    const leak = leaks(first, second);
    if (!leak && first.group !== undefined && first.group === second.group) continue;
    const swap = leak && rank(second) < rank(first);
    const twin = { at: swap ? first : second, other: swap ? second : first, similarity, exact };
    const known = told.get(twin.at);
    if (!known || weight(twin) > weight(known)) told.set(twin.at, twin);
  }
  return [...told.values()];
}
