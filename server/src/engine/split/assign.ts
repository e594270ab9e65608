import { apportionAll, lowestTerms } from './apportion.ts';
import { type CollectedGroups, collectGroups, type SplitRecord } from './collectGroups.ts';
import { exchangePairs } from './exchangePairs.ts';
import { fillCategory } from './fillCategory.ts';
import { createPlacement, type Placement } from './placement.ts';
import { createRandom, type Random, shuffle, weighted } from './random.ts';
import { repairCounts } from './repairCounts.ts';
import { rotateSingles } from './rotateSingles.ts';
import { createStrataDistance } from './strataDistance.ts';
import { MAX_STATES } from './subsetSums.ts';
import { swapGroups } from './swapGroups.ts';

export type { SplitRecord } from './collectGroups.ts';

/** A named part of the data and its share in whole numbers: `{name: 'train', ratio: 80}`. */
export interface SplitShare {
  readonly name: string;
  readonly ratio: number;
}

export interface AssignInput {
  readonly records: readonly SplitRecord[];
  /** Two or more, with different names. */
  readonly splits: readonly SplitShare[];
  /** A 32-bit whole number. */
  readonly seed: number;
}

/** Counts are in the order of the splits. */
export interface CategoryCounts {
  readonly category: string;
  readonly total: number;
  /** Largest-remainder rounding of total × ratio. */
  readonly wanted: readonly number[];
  readonly got: readonly number[];
  readonly strata: readonly StratumCounts[];
}

export interface StratumCounts {
  readonly stratum: string | undefined;
  readonly total: number;
  readonly got: readonly number[];
}

/** Where a category could not be split as wanted. */
export interface SplitDeviation {
  readonly category: string;
  readonly split: string;
  readonly wanted: number;
  readonly got: number;
}

export interface Assignment {
  /** For each record, the place of its split in `splits`. */
  readonly splitOf: number[];
  /** By name, in the order of UTF-16 units. */
  readonly categories: readonly CategoryCounts[];
  /** Empty where every category is exact. */
  readonly deviations: readonly SplitDeviation[];
}

/** Work that {@link fillCategory} may spend over all categories, in states. */
const ALL_STATES = 20_000_000;

/**
 * Assigns records to splits: groups whole, every category by largest remainders, and within a category the
 * strata near their shares. What fits nowhere goes to the largest split.
 *
 * Categories are exact wherever their groups of one category allow it; groups of several categories are
 * placed first and repaired by exchanges, which is a search and may end above the least deviation. Strata
 * are within one record of their shares where groups are single records; with larger groups, as near as
 * exchanges of like groups bring them.
 *
 * The same seed and groups give the same splits on every platform; the order of the records does not
 * matter, their group ids do.
 *
 * @throws RangeError if there are fewer than two splits, two of the same name, or a bad ratio.
 */
export function assignSplits({ records, splits, seed }: AssignInput): Assignment {
  if (splits.length < 2) throw new RangeError(`${splits.length} splits: want two or more`);
  if (new Set(splits.map((split) => split.name)).size < splits.length)
    throw new RangeError('two splits of one name');
  const ratios = lowestTerms(splits.map((split) => split.ratio));
  const main = ratios.indexOf(Math.max(...ratios));
  const random = createRandom(seed);

  const collected = collectGroups(records);
  const wanted = apportionAll(collected.categoryTotals, ratios).flat();
  const placement = createPlacement(collected, splits.length, wanted);
  placeAll(collected, placement, main, random);
  repairCounts(placement, random);
  balanceStrata(collected, placement, ratios, random);
  return report(collected, placement, wanted, splits);
}

/** Groups of several categories first, large ones first; then category by category. */
function placeAll(collected: CollectedGroups, placement: Placement, main: number, random: Random): void {
  const { groups, categories } = collected;
  const { splits, room } = placement;
  const order = groups.map((_, group) => group);
  shuffle(order, random);
  const ofCategory: number[][] = categories.map(() => []);
  const mixed: number[] = [];
  for (const group of order) {
    const [category, ...others] = groups[group]?.categories ?? [];
    if (others.length > 0) mixed.push(group);
    else ofCategory[category ?? 0]?.push(group);
  }
  mixed.sort((a, b) => (groups[b]?.size ?? 0) - (groups[a]?.size ?? 0));
  for (const group of mixed) {
    const held = groups[group];
    const weights = Array.from({ length: splits }, (_, split) => {
      let least = Number.POSITIVE_INFINITY;
      held?.categories.forEach((category, i) => {
        const space = room[category * splits + split] ?? 0;
        least = Math.min(least, space >= (held.categoryCounts[i] ?? 0) ? space : 0);
      });
      return least;
    });
    const split = weighted(weights, random);
    placement.put(group, split < 0 ? main : split);
  }
  const states = Math.min(MAX_STATES, Math.floor(ALL_STATES / categories.length));
  ofCategory.forEach((members, category) => {
    const left = Array.from({ length: splits }, (_, split) => room[category * splits + split] ?? 0);
    const sizes = members.map((group) => groups[group]?.size ?? 0);
    const filled = fillCategory(sizes, left, main, random, states);
    members.forEach((group, i) => {
      placement.put(group, filled[i] ?? main);
    });
  });
}

function balanceStrata(
  { groups, cells, categories }: CollectedGroups,
  placement: Placement,
  ratios: readonly number[],
  random: Random,
): void {
  if (cells.length === categories.length) return;
  const distance = createStrataDistance(cells, groups, ratios, placement);
  swapGroups(groups, placement.splitOf, distance, random);
  exchangePairs(groups, placement, distance, random);
  const singles = new Map<number, number[]>(cells.map((_, cell) => [cell, []]));
  groups.forEach(({ size, cells: [cell] }, group) => {
    if (size === 1) singles.get(cell ?? 0)?.push(group);
  });
  categories.forEach((_, category) => {
    const own = [...cells.keys()].filter((cell) => cells[cell]?.category === category);
    rotateSingles(own, singles, placement.splits, placement.splitOf, distance, random);
  });
}

function report(
  { groupOf, categories, categoryTotals, cells }: CollectedGroups,
  { splits: count, splitOf, room, inCell }: Placement,
  wanted: readonly number[],
  splits: readonly SplitShare[],
): Assignment {
  const counts: CategoryCounts[] = categories.map((category, i) => {
    const own = wanted.slice(i * count, (i + 1) * count);
    return {
      category,
      total: categoryTotals[i] ?? 0,
      wanted: own,
      got: own.map((want, split) => want - (room[i * count + split] ?? 0)),
      strata: [],
    };
  });
  const strata: StratumCounts[][] = categories.map(() => []);
  cells.forEach(({ category, stratum, total }, cell) => {
    strata[category]?.push({ stratum, total, got: [...inCell.subarray(cell * count, (cell + 1) * count)] });
  });
  const deviations: SplitDeviation[] = [];
  for (const { category, wanted: want, got } of counts) {
    splits.forEach(({ name }, split) => {
      const [wants, has] = [want[split] ?? 0, got[split] ?? 0];
      if (wants !== has) deviations.push({ category, split: name, wanted: wants, got: has });
    });
  }
  return {
    splitOf: Array.from(groupOf, (group) => splitOf[group] ?? 0),
    categories: counts.map((of, i) => ({ ...of, strata: strata[i] ?? [] })),
    deviations,
  };
}
