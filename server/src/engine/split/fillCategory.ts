import { type Random, weighted } from './random.ts';
import { MAX_STATES, subsetSums } from './subsetSums.ts';

/** Groups of each of the smallest sizes that are kept for the end, so that the end can make any count. */
const KEPT_SIZES = 6;
const KEPT_OF_SIZE = 16;

/**
 * Distributes the groups of one category. Large groups are drawn first, each split with the weight of its
 * room, until {@link subsetSums} can take all that are left; so small sets are solved as a whole, and of
 * large ones a tail of small groups of several sizes.
 *
 * @param sizes of the groups, in shuffled order.
 * @param room records wanted in each split; they may add up to less or more than there are.
 * @param main the split that takes what fits nowhere else.
 * @param states bound of the work, see {@link subsetSums}.
 * @returns split of each group.
 */
export function fillCategory(
  sizes: readonly number[],
  room: readonly number[],
  main: number,
  random: Random,
  states: number = MAX_STATES,
): number[] {
  const order = drawingOrder(sizes);
  const splitOf = new Array<number>(sizes.length).fill(main);
  const left = [...room];
  const weights = room.map(() => 0);
  for (let i = 0; i < order.length; i++) {
    const group = order[i] ?? 0;
    const size = sizes[group] ?? 0;
    if (size > 1 && statesOf(left, main, order.length - i) <= states) {
      const rest = order.slice(i);
      const solved = subsetSums(
        rest.map((at) => sizes[at] ?? 0),
        left,
        main,
        random,
        states,
      );
      if (solved !== undefined) {
        rest.forEach((at, k) => {
          splitOf[at] = solved[k] ?? main;
        });
        return splitOf;
      }
    }
    for (let split = 0; split < left.length; split++) {
      const space = left[split] ?? 0;
      weights[split] = space >= size ? space : 0;
    }
    const drawn = weighted(weights, random);
    const split = drawn < 0 ? main : drawn;
    splitOf[group] = split;
    left[split] = (left[split] ?? 0) - size;
  }
  return splitOf;
}

/** By size, the largest first; then those kept for the end, in the same order. */
function drawingOrder(sizes: readonly number[]): number[] {
  const bySize = sizes.map((_, i) => i).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  const early: number[] = [];
  const late: number[] = [];
  let size = 0;
  let differentSizes = 0;
  let ofSize = 0;
  for (const group of bySize.toReversed()) {
    if (sizes[group] !== size) {
      size = sizes[group] ?? 0;
      differentSizes++;
      ofSize = 0;
    }
    (differentSizes <= KEPT_SIZES && ofSize++ < KEPT_OF_SIZE ? late : early).push(group);
  }
  return [...early.reverse(), ...late.reverse()];
}

function statesOf(room: readonly number[], main: number, items: number): number {
  return room.reduce(
    (cells, space, split) => (split === main ? cells : cells * (Math.max(0, space) + 1)),
    items + 1,
  );
}
