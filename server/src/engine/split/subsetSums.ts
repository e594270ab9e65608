import { type Random, weighted } from './random.ts';

/** Cells × items that {@link subsetSums} may fill in the worst case; one byte each. */
export const MAX_STATES = 4_000_000;

/**
 * Distributes items over places so that the places hold their targets: subset sums by dynamic programming
 * over all places but one (`main`, which takes the rest), then a random walk back through the states that
 * can be reached. At each item a place is drawn with the weight of what it still wants, so that among items
 * of size 1 every distribution is as likely as any other.
 *
 * Where the targets cannot be met, the reachable totals with the least sum of differences are taken.
 *
 * @param sizes whole numbers from 1.
 * @param targets whole numbers; negative ones count as 0. `main`'s is what the others leave.
 * @returns place of each item; `undefined` if that takes more than `states` states.
 */
export function subsetSums(
  sizes: readonly number[],
  targets: readonly number[],
  main: number,
  random: Random,
  states: number = MAX_STATES,
): number[] | undefined {
  const places = targets.map((_, place) => place).filter((place) => place !== main);
  const wanted = places.map((place) => Math.max(0, targets[place] ?? 0));
  const exact = createBox(wanted);
  if (exact.cells * (sizes.length + 1) > states) return undefined;
  let box = exact;
  let layers = fill(sizes, wanted, box);
  let goal = nearest(layers.at(-1), wanted, box);
  // A target that is out of reach is overshot by less than the largest item that fits.
  const margin =
    sizes.reduce((most, size) => (wanted.some((want) => size <= want) ? Math.max(most, size) : most), 1) - 1;
  if (goal.distance > 0 && margin > 0) {
    const wider = createBox(wanted.map((want) => want + margin));
    if (wider.cells * (sizes.length + 1) <= 4 * states) {
      box = wider;
      layers = fill(sizes, wanted, box);
      goal = nearest(layers.at(-1), wanted, box);
    }
  }
  return walkBack(sizes, places, main, layers, box, goal.cell, random);
}

/** All totals up to the limits, numbered in mixed radix. */
interface Box {
  readonly cells: number;
  readonly strides: readonly number[];
  /** Of each place: its total in each cell. */
  readonly totals: readonly Int32Array[];
}

function createBox(limits: readonly number[]): Box {
  const strides: number[] = [];
  let cells = 1;
  for (const limit of limits) {
    strides.push(cells);
    cells *= limit + 1;
  }
  if (cells > 4 * MAX_STATES) return { cells, strides, totals: [] }; // too many to be used
  const totals = limits.map((limit, i) => {
    const stride = strides[i] ?? 1;
    return Int32Array.from({ length: cells }, (_, cell) => Math.floor(cell / stride) % (limit + 1));
  });
  return { cells, strides, totals };
}

/** Layer i: 1 for each cell that the first i items can make. No item larger than a place wants goes there. */
function fill(sizes: readonly number[], wanted: readonly number[], box: Box): Uint8Array[] {
  let layer = new Uint8Array(box.cells);
  layer[0] = 1;
  const layers = [layer];
  for (const size of sizes) {
    const next = layer.slice();
    box.strides.forEach((stride, place) => {
      const totals = box.totals[place];
      if (totals === undefined || size > (wanted[place] ?? 0)) return;
      const step = size * stride;
      for (let cell = step; cell < box.cells; cell++) {
        if (layer[cell - step] === 1 && (totals[cell] ?? 0) >= size) next[cell] = 1;
      }
    });
    layer = next;
    layers.push(layer);
  }
  return layers;
}

function nearest(
  layer: Uint8Array | undefined,
  wanted: readonly number[],
  box: Box,
): { cell: number; distance: number } {
  let best = { cell: 0, distance: Number.POSITIVE_INFINITY };
  if (layer === undefined) return best;
  for (let cell = 0; cell < box.cells; cell++) {
    if (layer[cell] !== 1) continue;
    let distance = 0;
    let rest = 0;
    for (let place = 0; place < wanted.length; place++) {
      const difference = (box.totals[place]?.[cell] ?? 0) - (wanted[place] ?? 0);
      distance += Math.abs(difference);
      rest += difference;
    }
    distance += Math.abs(rest);
    if (distance < best.distance) best = { cell, distance };
  }
  return best;
}

function walkBack(
  sizes: readonly number[],
  places: readonly number[],
  main: number,
  layers: readonly Uint8Array[],
  box: Box,
  goal: number,
  random: Random,
): number[] {
  const chosen = new Array<number>(sizes.length).fill(main);
  const weights = new Array<number>(places.length + 1).fill(0);
  let cell = goal;
  let left = sizes.reduce((sum, size) => sum + size, 0);
  for (let item = sizes.length - 1; item >= 0; item--) {
    const size = sizes[item] ?? 0;
    const before = layers[item];
    let rest = left;
    places.forEach((_, i) => {
      const total = box.totals[i]?.[cell] ?? 0;
      rest -= total;
      weights[i] = total >= size && before?.[cell - size * (box.strides[i] ?? 1)] === 1 ? total : 0;
    });
    weights[places.length] = before?.[cell] === 1 ? rest : 0;
    const draw = weighted(weights, random);
    const place = places[draw];
    if (place !== undefined) {
      chosen[item] = place;
      cell -= size * (box.strides[draw] ?? 1);
    }
    left -= size;
  }
  return chosen;
}
