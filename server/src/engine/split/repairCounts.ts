import type { Placement } from './placement.ts';
import type { Random } from './random.ts';

/** Draws at most. Each costs about 0.1 µs. */
const MAX_DRAWS = 400_000;
const DRAWS_PER_GROUP = 1000;

/**
 * Moves and exchanges groups, drawn at random, wherever that brings the counts of the categories nearer to
 * what is wanted (or leaves them as near: so it gets off plateaus). For groups of several categories, which
 * no category can place on its own. Changes nothing where all counts are met.
 */
export function repairCounts(placement: Placement, random: Random): void {
  const { splitOf, splits } = placement;
  const groups = splitOf.length;
  if (splits < 2 || groups === 0) return;
  let now = placement.distance();
  for (let draws = Math.min(MAX_DRAWS, DRAWS_PER_GROUP * groups); draws > 0 && now > 0; draws--) {
    const group = random.below(groups);
    const from = splitOf[group] ?? 0;
    const other = random.below(2) === 0 ? group : random.below(groups);
    const to = other === group ? random.below(splits) : (splitOf[other] ?? 0);
    if (from === to) continue;
    placement.put(group, to);
    if (other !== group) placement.put(other, from);
    const then = placement.distance();
    if (then <= now) now = then;
    else {
      placement.put(group, from);
      if (other !== group) placement.put(other, to);
    }
  }
}
