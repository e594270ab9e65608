import type { Contract } from '../contract/contract.ts';
import { type Aspect, aspectsOf, boundaryAspect } from './cells.ts';
import type { View } from './draft.ts';
import type { CoverSource } from './source.ts';

const LEAST = 10;
/** Boundary values are to be there somewhat before the last record. */
const AHEAD = 1.25;

interface Wanted {
  readonly aspect: Aspect;
  readonly weight: number;
  /** Absent: the cells evenly. */
  readonly least: number | undefined;
  readonly counts: Map<string, number>;
}

/** What a category's records have shown so far, and what a further one would be worth. */
export class Coverage {
  private readonly wanted: readonly Wanted[];
  private written = 0;

  /** @param total records that the category is to have. */
  constructor(
    contract: Contract,
    cover: readonly CoverSource[],
    private readonly total: number,
  ) {
    this.wanted = cover.flatMap((entry) => {
      const { weight = 1, least = LEAST, boundaries } = entry;
      const want = (aspect: Aspect, floor?: number): Wanted => ({
        aspect,
        weight,
        least: floor,
        counts: new Map(aspect.known.map((cell) => [cell, 0])),
      });
      return [
        ...aspectsOf(contract, entry).map((aspect) => want(aspect)),
        ...(boundaries ? [want(boundaryAspect(contract, boundaries), least)] : []),
      ];
    });
  }

  /** The more of what is lacking a record shows, the higher; what there is enough of counts against it. */
  worth(view: View): number {
    let worth = 0;
    for (const { aspect, weight, least, counts } of this.wanted) {
      const cells = aspect.cellsOf(view);
      if (cells.length === 0) continue;
      const even = least === undefined ? meanOf(counts) : 0;
      for (const cell of cells) {
        const count = counts.get(cell) ?? 0;
        if (least === undefined) worth += (weight * scarcity(even, count)) / cells.length;
        else worth += (weight * Math.max(0, this.due(least) - count)) / (this.due(least) + 1);
      }
    }
    return worth;
  }

  add(view: View): void {
    this.written += 1;
    for (const { aspect, counts } of this.wanted) {
      for (const cell of aspect.cellsOf(view)) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
  }

  private due(least: number): number {
    return Math.min(least, (least * AHEAD * (this.written + 1)) / this.total);
  }
}

/** Grows without bound the rarer a cell is against the mean, so that no other aspect outweighs an empty cell. */
function scarcity(even: number, count: number): number {
  return (even - count) / (count + 1);
}

function meanOf(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return counts.size === 0 ? 0 : sum / counts.size;
}
