import type { Cell, SplitGroup } from './collectGroups.ts';
import type { Placement } from './placement.ts';

/** How far the strata are from their ideal shares, in whole numbers. */
export interface StrataDistance {
  /** Σ ratios: a whole record. */
  readonly unit: number;
  /** (records there − ideal) × unit, for a cell in a split. */
  excess(cell: number, split: number): number;
  /** Moves a group, and tells what that adds to the sum of squares (over 1/unit). */
  move(group: number, to: number): number;
  /** Every stratum in every split is within one record of its share. */
  withinOne(): boolean;
}

/** The ideal share of a cell in a split is total × ratio / Σ ratios. */
export function createStrataDistance(
  cells: readonly Cell[],
  groups: readonly SplitGroup[],
  ratios: readonly number[],
  placement: Placement,
): StrataDistance {
  const { splits, inCell, splitOf } = placement;
  const unit = ratios.reduce((sum, ratio) => sum + ratio, 0);
  const excess = (cell: number, split: number): number =>
    unit * (inCell[cell * splits + split] ?? 0) - (cells[cell]?.total ?? 0) * (ratios[split] ?? 0);
  return {
    unit,
    excess,
    move(group, to) {
      const counted = groups[group];
      const from = splitOf[group] ?? -1;
      if (counted === undefined || from === to || from < 0) return 0;
      let added = 0;
      for (let i = 0; i < counted.cells.length; i++) {
        const cell = counted.cells[i] ?? 0;
        const count = counted.cellCounts[i] ?? 0;
        added +=
          count * (2 * excess(cell, to) + unit * count) + count * (unit * count - 2 * excess(cell, from));
      }
      placement.put(group, to);
      return added;
    },
    withinOne() {
      for (let cell = 0; cell < cells.length; cell++) {
        for (let split = 0; split < splits; split++) if (Math.abs(excess(cell, split)) > unit) return false;
      }
      return true;
    },
  };
}
