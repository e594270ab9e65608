import type { CollectedGroups, SplitGroup } from './collectGroups.ts';

/** Where the groups are, and what that makes of every category and cell. Counts are indexed `place * splits + split`. */
export interface Placement {
  readonly splits: number;
  /** Split of each group; −1 not placed yet. */
  readonly splitOf: Int32Array;
  /** Records of each category still wanted in each split: wanted − there, negative where there are too many. */
  readonly room: Int32Array;
  /** Records of each cell in each split. */
  readonly inCell: Int32Array;
  /** Puts a group into a split, out of the one where it was. */
  put(group: number, split: number): void;
}

/** @param wanted records of each category in each split, indexed `category * splits + split`. */
export function createPlacement(
  collected: CollectedGroups,
  splits: number,
  wanted: readonly number[],
): Placement {
  const splitOf = new Int32Array(collected.groups.length).fill(-1);
  const room = Int32Array.from(wanted);
  const inCell = new Int32Array(collected.cells.length * splits);
  const count = (
    { categories, categoryCounts, cells, cellCounts }: SplitGroup,
    split: number,
    sign: 1 | -1,
  ): void => {
    for (let i = 0; i < categories.length; i++) {
      const at = (categories[i] ?? 0) * splits + split;
      room[at] = (room[at] ?? 0) - sign * (categoryCounts[i] ?? 0);
    }
    for (let i = 0; i < cells.length; i++) {
      const at = (cells[i] ?? 0) * splits + split;
      inCell[at] = (inCell[at] ?? 0) + sign * (cellCounts[i] ?? 0);
    }
  };
  return {
    splits,
    splitOf,
    room,
    inCell,
    put(group, split) {
      const counted = collected.groups[group];
      const before = splitOf[group] ?? -1;
      if (counted === undefined || before === split) return;
      if (before >= 0) count(counted, before, -1);
      count(counted, split, 1);
      splitOf[group] = split;
    },
  };
}
