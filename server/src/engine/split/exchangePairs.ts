import type { SplitGroup } from './collectGroups.ts';
import type { Placement } from './placement.ts';
import type { Random } from './random.ts';
import type { StrataDistance } from './strataDistance.ts';

/** Draws in all, shared out over the categories. Each costs about 0.05 µs, and 1 µs if the sizes agree. */
const MAX_DRAWS = 30_000;
/** With more groups, exchanges of one against one suffice. */
const MAX_GROUPS = 5000;

/**
 * Exchanges one or two groups of a category against one or two of another split that are together as large,
 * drawn at random, where that brings the strata nearer to their shares. For small sets, in which too few
 * groups are alike for {@link swapGroups}. Only groups of one category take part.
 */
export function exchangePairs(
  groups: readonly SplitGroup[],
  placement: Placement,
  distance: StrataDistance,
  random: Random,
): void {
  if (groups.length > MAX_GROUPS || groups.every((group) => group.size === 1) || distance.withinOne()) return;
  const byCategory = new Map<number, number[]>();
  groups.forEach(({ categories: [category, ...others] }, group) => {
    if (category === undefined || others.length > 0) return;
    const members = byCategory.get(category);
    if (members === undefined) byCategory.set(category, [group]);
    else members.push(group);
  });
  for (const members of byCategory.values()) {
    exchangeWithin(members, Math.ceil(MAX_DRAWS / byCategory.size), groups, placement, distance, random);
    if (distance.withinOne()) return;
  }
}

function exchangeWithin(
  members: readonly number[],
  draws: number,
  groups: readonly SplitGroup[],
  { splits, splitOf }: Placement,
  distance: StrataDistance,
  random: Random,
): void {
  let inSplit: number[][] = [];
  const look = (): void => {
    inSplit = Array.from({ length: splits }, () => []);
    for (const group of members) inSplit[splitOf[group] ?? 0]?.push(group);
  };
  /** One or two groups of a split; the second −1 if one. */
  const first = [-1, -1];
  const second = [-1, -1];
  const draw = (into: number[], from: readonly number[]): number => {
    const [one, other] = [from[random.below(from.length)] ?? -1, from[random.below(from.length)] ?? -1];
    into[0] = one;
    into[1] = one === other || random.below(3) === 0 ? -1 : other;
    return (groups[one]?.size ?? 0) + (groups[into[1]]?.size ?? 0);
  };
  const move = (drawn: readonly number[], to: number): number => {
    let added = 0;
    for (const group of drawn) if (group >= 0) added += distance.move(group, to);
    return added;
  };
  look();
  for (let left = draws; left > 0; left--) {
    const from = random.below(splits);
    const to = (from + 1 + random.below(splits - 1)) % splits;
    const [here, there] = [inSplit[from] ?? [], inSplit[to] ?? []];
    if (here.length === 0 || there.length === 0 || draw(first, here) !== draw(second, there)) continue;
    if (move(first, to) + move(second, from) < 0) {
      look();
      if (distance.withinOne()) return;
    } else {
      move(first, from);
      move(second, to);
    }
  }
}
