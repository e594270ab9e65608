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
  /** Σ |wanted − there| over categories and splits. */
  distance(): number;
}

/** @param wanted records of each category in each split, indexed `category * splits + split`. */
export function createPlacement(
  collected: CollectedGroups,
  splits: number,
  wanted: readonly number[],
): Placement {
  const splitOf = new Int32Array(collected.groups.length).fill(-1);
  const room = Int32Array.from(wanted);
  let distance = room.reduce((sum, left) => sum + Math.abs(left), 0);
  const inCell = new Int32Array(collected.cells.length * splits);
  const count = (
    { categories, categoryCounts, cells, cellCounts }: SplitGroup,
    split: number,
    sign: 1 | -1,
  ): void => {
    for (let i = 0; i < categories.length; i++) {
      const at = (categories[i] ?? 0) * splits + split;
      const before = room[at] ?? 0;
      const after = before - sign * (categoryCounts[i] ?? 0);
      room[at] = after;
      distance += Math.abs(after) - Math.abs(before);
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
    distance: () => distance,
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
