import type { Contract } from '../contract/contract.ts';
import { type Aspect, bandAspect, boundaryAspect, gradeAspect, itemAspect, patternAspect } from './cells.ts';
import type { View } from './draft.ts';

/** Records by what they show, a name for each aspect: `grade`, `patterns`, inputs, lists, `citations` … */
export type Tally = Readonly<Record<string, Readonly<Record<string, number>>>>;

const CITED = 'citations';

/** Counts what the written records show: grades, bands, patterns, items, boundary values and citations. */
export class TallyCounter {
  private readonly aspects: readonly Aspect[];
  private readonly counts = new Map<string, Map<string, number>>();

  constructor(contract: Contract) {
    const { inputs = {}, lists = {}, scale } = contract.source;
    const banded = Object.keys(inputs).filter((input) => inputs[input]?.bands);
    const stated = scale?.score.stated;
    this.aspects = [
      ...(scale ? [gradeAspect(contract)] : []),
      patternAspect(contract),
      ...banded.map((input) => bandAspect(contract, input)),
      ...Object.keys(lists)
        .filter((list) => 'table' in (lists[list] ?? {}))
        .map((list) => itemAspect(contract, list)),
      boundaryAspect(contract, [
        ...banded,
        ...(stated === undefined ? [] : [stated]),
        ...(scale ? ['score'] : []),
      ]),
    ];
  }

  add(view: View, citations: readonly string[]): void {
    for (const aspect of this.aspects) for (const cell of aspect.cellsOf(view)) this.count(aspect.name, cell);
    for (const id of citations) this.count(CITED, id);
    if (citations.length === 0) this.count(CITED, 'none');
  }

  /** Cells in the contract's order, those that no record shows with 0. */
  get tally(): Tally {
    const tally: Record<string, Record<string, number>> = Object.create(null);
    for (const { name, known } of [...this.aspects, { name: CITED, known: [] as readonly string[] }]) {
      const counts = this.counts.get(name);
      if (!counts) continue;
      tally[name] = Object.fromEntries([
        ...known.map((cell) => [cell, counts.get(cell) ?? 0] as const),
        ...[...counts].filter(([cell]) => !known.includes(cell)),
      ]);
    }
    return tally;
  }

  private count(name: string, cell: string): void {
    let counts = this.counts.get(name);
    if (!counts) {
      counts = new Map();
      this.counts.set(name, counts);
    }
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
}
