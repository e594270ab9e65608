import type { SplitGroup } from './collectGroups.ts';
import type { Random } from './random.ts';
import type { StrataDistance } from './strataDistance.ts';

/** Pairs that are all tried; where there are more, pairs are drawn. */
const MAX_PAIRS = 100_000;
const MAX_PASSES = 10;
const DRAWS_PER_GROUP = 12;
const DRAWS_BETWEEN_LOOKS = 2048;

/**
 * Exchanges groups that hold equally many records of each category, where that brings the strata nearer to
 * their shares; the counts of the categories stay as they are. Ends when every stratum is within one record
 * of its share, when no exchange helps, or after a bounded number of draws.
 */
export function swapGroups(
  groups: readonly SplitGroup[],
  splitOf: Int32Array,
  distance: StrataDistance,
  random: Random,
): void {
  const alike = bucketsOf(groups);
  const exchange = (a: number, b: number): boolean => {
    const splitA = splitOf[a] ?? 0;
    const splitB = splitOf[b] ?? 0;
    if (splitA === splitB) return false;
    if (distance.move(a, splitB) + distance.move(b, splitA) < 0) return true;
    distance.move(a, splitA);
    distance.move(b, splitB);
    return false;
  };
  if (alike.length === 0 || distance.withinOne()) return;
  const pairs = alike.reduce((sum, bucket) => sum + bucket.length * (bucket.length - 1), 0) / 2;
  if (pairs <= MAX_PAIRS) {
    for (let pass = 0; pass < MAX_PASSES && tryAll(alike, exchange) && !distance.withinOne(); pass++);
    return;
  }
  const members = alike.flatMap((bucket) => bucket.map((group) => ({ group, bucket })));
  for (let draw = 1; draw <= DRAWS_PER_GROUP * members.length; draw++) {
    const member = members[random.below(members.length)];
    const other = member?.bucket[random.below(member.bucket.length)];
    if (member !== undefined && other !== undefined) exchange(member.group, other);
    if (draw % DRAWS_BETWEEN_LOOKS === 0 && distance.withinOne()) return;
  }
}

function tryAll(
  buckets: readonly (readonly number[])[],
  exchange: (a: number, b: number) => boolean,
): boolean {
  let changed = false;
  for (const bucket of buckets) {
    bucket.forEach((a, i) => {
      for (let j = i + 1; j < bucket.length; j++) if (exchange(a, bucket[j] ?? a)) changed = true;
    });
  }
  return changed;
}

/** Groups of more than one record that hold equally many of each category. Groups of one are rotated instead. */
function bucketsOf(groups: readonly SplitGroup[]): number[][] {
  const buckets = new Map<string, number[]>();
  groups.forEach(({ size, categories, categoryCounts }, group) => {
    if (size === 1) return;
    const key = `${categories.join()}:${categoryCounts.join()}`;
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [group]);
    else bucket.push(group);
  });
  return [...buckets.values()].filter((bucket) => bucket.length > 1);
}
