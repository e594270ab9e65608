/**
 * Records that belong together: connected by an edge (near-duplicates), or with the same label (stated
 * `group`), directly or over others. Union-find with path halving, nearly linear.
 *
 * @param count number of records; they are 0 … count − 1.
 * @param edges pairs of records, in any order and direction; repeated pairs and loops do no harm.
 * @param labels label of each record; `undefined`, or a missing entry, is no label. '' is a label.
 * @returns group of each record, named by the smallest record in it: stable under any order of the edges.
 * @throws RangeError if an edge names a record that is not there.
 */
export function groupsOf(
  count: number,
  edges: Iterable<readonly [number, number]>,
  labels: readonly (string | undefined)[] = [],
): number[] {
  const parent = new Int32Array(count);
  for (let i = 0; i < count; i++) parent[i] = i;

  const root = (record: number): number => {
    let at = record;
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
      const over = parent[up] ?? up;
      parent[at] = over;
      at = over;
    }
    return at;
  };
  // The smaller root stays root, so a group's root is its smallest member.
  const union = (a: number, b: number): void => {
    const rootA = root(a);
    const rootB = root(b);
    if (rootA < rootB) parent[rootB] = rootA;
    else parent[rootA] = rootB;
  };

  const firstOfLabel = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    const label = labels[i];
    if (label === undefined) continue;
    const first = firstOfLabel.get(label);
    if (first === undefined) firstOfLabel.set(label, i);
    else union(first, i);
  }
  for (const [a, b] of edges) {
    if (!isRecord(a, count) || !isRecord(b, count)) {
      throw new RangeError(`edge ${a}–${b} leaves the ${count} records`);
    }
    union(a, b);
  }
  const groups = new Array<number>(count);
  for (let i = 0; i < count; i++) groups[i] = root(i);
  return groups;
}

function isRecord(index: number, count: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < count;
}
