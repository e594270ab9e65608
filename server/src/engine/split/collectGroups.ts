/** A record as the splitter sees it. */
export interface SplitRecord {
  /** Records of the same group go to the same split. */
  readonly group: number | string;
  readonly category: string;
  /** What is balanced within the category (a grade); absent: not balanced, the same as a stratum of its own. */
  readonly stratum?: string | undefined;
}

/** A category's records of one stratum. */
export interface Cell {
  readonly category: number;
  readonly stratum: string | undefined;
  total: number;
}

/** Records that stay together, counted. */
export interface SplitGroup {
  readonly id: number | string;
  readonly size: number;
  /** Cells it has records in, ascending, and how many in each. */
  readonly cells: readonly number[];
  readonly cellCounts: readonly number[];
  /** The same by category. */
  readonly categories: readonly number[];
  readonly categoryCounts: readonly number[];
}

export interface CollectedGroups {
  /** By id: numbers ascending, then texts by their UTF-16 units. */
  readonly groups: readonly SplitGroup[];
  /** Group (place in `groups`) of each record. */
  readonly groupOf: Int32Array;
  /** Names in the order of their UTF-16 units. */
  readonly categories: readonly string[];
  readonly categoryTotals: readonly number[];
  /** By category, then stratum. */
  readonly cells: readonly Cell[];
}

/** Counts what each group holds. The result does not depend on the order of the records, but for `groupOf`. */
export function collectGroups(records: readonly SplitRecord[]): CollectedGroups {
  const categories = [...new Set(records.map((record) => record.category))].sort(byUnits);
  const { cells, cellOf } = collectCells(records, categories);
  const ids = [...new Set(records.map((record) => record.group))].sort(byId);
  const place = new Map(ids.map((id, i) => [id, i]));

  const groupOf = new Int32Array(records.length);
  const starts = new Int32Array(ids.length + 1);
  records.forEach((record, i) => {
    const group = place.get(record.group) ?? 0;
    groupOf[i] = group;
    starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  });
  for (let i = 0; i < ids.length; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const ends = starts.slice();
  const members = new Int32Array(records.length); // cells of the records, group after group
  for (let i = 0; i < records.length; i++) {
    const group = groupOf[i] ?? 0;
    const end = ends[group] ?? 0;
    members[end] = cellOf[i] ?? 0;
    ends[group] = end + 1;
  }
  const groups = ids.map((id, i) =>
    countGroup(id, members.subarray(starts[i] ?? 0, starts[i + 1] ?? 0), cells),
  );
  const categoryTotals = categories.map(() => 0);
  for (const { category, total } of cells) categoryTotals[category] = (categoryTotals[category] ?? 0) + total;
  return { groups, groupOf, categories, categoryTotals, cells };
}

function collectCells(
  records: readonly SplitRecord[],
  categories: readonly string[],
): { cells: Cell[]; cellOf: Int32Array } {
  const strata = new Map<string, Map<string | undefined, Cell>>();
  for (const name of categories) strata.set(name, new Map());
  const cellOfRecord = records.map(({ category, stratum }) => {
    const ofCategory = strata.get(category);
    let cell = ofCategory?.get(stratum);
    if (cell === undefined) {
      cell = { category: 0, stratum, total: 0 };
      ofCategory?.set(stratum, cell);
    }
    cell.total++;
    return cell;
  });
  const cells: Cell[] = [];
  const index = new Map<Cell, number>();
  categories.forEach((name, category) => {
    const sorted = [...(strata.get(name)?.values() ?? [])].sort((a, b) => byStratum(a.stratum, b.stratum));
    for (const cell of sorted) {
      index.set(cell, cells.length);
      cells.push({ ...cell, category });
    }
  });
  return { cells, cellOf: Int32Array.from(cellOfRecord, (cell) => index.get(cell) ?? 0) };
}

function countGroup(id: number | string, members: Int32Array, cells: readonly Cell[]): SplitGroup {
  members.sort();
  const [inCells, cellCounts] = runs(members, (cell) => cell);
  const [categories, categoryCounts] = runs(members, (cell) => cells[cell]?.category ?? 0);
  return { id, size: members.length, cells: inCells, cellCounts, categories, categoryCounts };
}

/** Different values in ascending members, and how often each stands there. */
function runs(members: Int32Array, named: (member: number) => number): [number[], number[]] {
  const values: number[] = [];
  const counts: number[] = [];
  for (const member of members) {
    const value = named(member);
    const last = values.length - 1;
    if (values[last] === value) counts[last] = (counts[last] ?? 0) + 1;
    else {
      values.push(value);
      counts.push(1);
    }
  }
  return [values, counts];
}

function byId(a: number | string, b: number | string): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1;
  return typeof b === 'number' ? 1 : byUnits(a, b);
}

function byUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function byStratum(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return byUnits(a, b);
}
