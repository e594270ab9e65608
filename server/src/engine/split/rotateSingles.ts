import type { Random } from './random.ts';
import type { StrataDistance } from './strataDistance.ts';

/** Marginal costs looked up, at most, in one category. */
const MAX_LOOKS = 30_000_000;
const MAX_SWEEPS = 100;

/**
 * Exchanges groups of one record within a category, round two or more splits (a record goes from each to the
 * next), as long as that brings the strata nearer to their shares. Counts of splits stay as they are.
 *
 * Each exchange is a negative cycle of the residual network of a transportation problem with separable
 * convex costs, so that the end is the optimum (Ahuja, Magnanti & Orlin, Network Flows, 1993, ch. 14). The
 * cost is the square of a cell's excess, and beyond the share rounded down or up so much that it goes first:
 * as every such table can be rounded cell by cell with its sums kept (Bacharach, 1966), with groups of one
 * record only, every cell ends less than one record from its share.
 *
 * @param cells the category's.
 * @param singles groups of one record by cell, each in any split.
 */
export function rotateSingles(
  cells: readonly number[],
  singles: ReadonlyMap<number, readonly number[]>,
  splits: number,
  splitOf: Int32Array,
  distance: StrataDistance,
  random: Random,
): void {
  if (cells.length < 2) return;
  const { unit } = distance;
  const beyond = 4 * splits * unit;
  /** Single groups of a cell in a split. */
  const there = new Map<number, number[]>();
  const at = (cell: number, split: number): number[] => {
    const key = cell * splits + split;
    const list = there.get(key) ?? [];
    there.set(key, list);
    return list;
  };
  for (const cell of cells)
    for (const group of singles.get(cell) ?? []) at(cell, splitOf[group] ?? 0).push(group);

  const more = (cell: number, split: number): number => {
    const excess = distance.excess(cell, split);
    return 2 * excess + unit + (excess >= 0 ? beyond : excess <= -unit ? -beyond : 0);
  };
  const less = (cell: number, split: number): number => {
    const excess = distance.excess(cell, split);
    return unit - 2 * excess + (excess <= 0 ? beyond : excess >= unit ? -beyond : 0);
  };
  /** The cheapest record to move between two splits. */
  const cheapest = (from: number, to: number): Edge => {
    let best: Edge = { from, to, cell: -1, cost: Number.POSITIVE_INFINITY };
    for (const cell of cells) {
      if (at(cell, from).length === 0) continue;
      const cost = less(cell, from) + more(cell, to);
      if (cost < best.cost) best = { from, to, cell, cost };
    }
    return best;
  };

  const relocate = (cell: number, from: number, to: number): void => {
    const group = take(at(cell, from), random);
    distance.move(group, to);
    at(cell, to).push(group);
  };
  /** Exchanges between two splits, each cell once, dearest first: most of the way, at a sort's cost. */
  const sweep = (a: number, b: number): boolean => {
    const cost = (cell: number, from: number, to: number): number => less(cell, from) + more(cell, to);
    const ordered = (from: number, to: number): number[] => {
      const priced = cells
        .filter((cell) => at(cell, from).length > 0)
        .map((cell) => ({ cell, cost: cost(cell, from, to) }));
      return priced.sort((x, y) => x.cost - y.cost || x.cell - y.cell).map((of) => of.cell);
    };
    const [forth, back] = [ordered(a, b), ordered(b, a)];
    const done = new Set<number>();
    let changed = false;
    for (let i = 0; i < Math.min(forth.length, back.length); i++) {
      const [x, y] = [forth[i] ?? -1, back[i] ?? -1];
      if (x === y || done.has(x) || done.has(y) || cost(x, a, b) + cost(y, b, a) >= 0) break;
      relocate(x, a, b);
      relocate(y, b, a);
      done.add(x).add(y);
      changed = true;
    }
    return changed;
  };
  for (let pass = 0, changed = true; changed && pass < MAX_SWEEPS; pass++) {
    changed = false;
    for (let a = 0; a < splits; a++) for (let b = a + 1; b < splits; b++) if (sweep(a, b)) changed = true;
  }

  for (let looks = 0; looks < MAX_LOOKS; looks += cells.length * splits * splits) {
    const edges: Edge[] = [];
    for (let from = 0; from < splits; from++) {
      for (let to = 0; to < splits; to++) if (from !== to) edges.push(cheapest(from, to));
    }
    const cycle = negativeCycle(edges, splits);
    if (cycle.length === 0) return;
    for (const { from, to, cell } of cycle) relocate(cell, from, to);
  }
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly cell: number;
  readonly cost: number;
}

/** Edges of a cycle whose costs add up to less than 0; none if there is no such cycle (Bellman–Ford). */
function negativeCycle(edges: readonly Edge[], nodes: number): Edge[] {
  const cost = new Array<number>(nodes).fill(0);
  const into = new Array<Edge | undefined>(nodes).fill(undefined);
  let last = -1;
  for (let round = 0; round < nodes; round++) {
    last = -1;
    for (const edge of edges) {
      const reached = (cost[edge.from] ?? 0) + edge.cost;
      if (reached >= (cost[edge.to] ?? 0)) continue;
      cost[edge.to] = reached;
      into[edge.to] = edge;
      last = edge.to;
    }
    if (last < 0) return [];
  }
  // As many steps back as there are nodes lead into the cycle.
  for (let step = 0; step < nodes; step++) last = into[last]?.from ?? last;
  const cycle: Edge[] = [];
  let node = last;
  do {
    const edge = into[node];
    if (edge === undefined) return [];
    cycle.push(edge);
    node = edge.from;
  } while (node !== last);
  return cycle;
}

function take(list: number[], random: Random): number {
  const place = random.below(list.length);
  const taken = list[place] ?? -1;
  const last = list.pop() ?? -1;
  if (place < list.length) list[place] = last;
  return taken;
}
