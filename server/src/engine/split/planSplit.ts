import type { RecordContext } from '../checks/recordContext.ts';
import type { Contract } from '../contract/contract.ts';
import { DatasetIndex, type DatasetRecord } from '../dataset/datasetIndex.ts';
import { groupsOf } from '../dataset/groups.ts';
import { type Assignment, assignSplits } from './assign.ts';

export interface SplitOptions {
  /** Ratio by split; default the contract's. */
  readonly ratios?: Readonly<Record<string, number>>;
  readonly seed: number;
}

export interface SplitPlan {
  readonly splits: readonly { readonly name: string; readonly ratio: number }[];
  readonly records: readonly DatasetRecord[];
  readonly assignment: Assignment;
  /** Group of each record, and how many there are. */
  readonly groupOf: readonly number[];
  readonly groups: number;
  /** The largest group: records that must stay together. */
  readonly largestGroup: number;
  readonly duplicates: number;
  readonly nearDuplicates: number;
}

/** Collects records and plans their split: groups whole, categories exact, grades near. */
export class SplitPlanner {
  private readonly index: DatasetIndex;

  constructor(private readonly contract: Contract) {
    this.index = new DatasetIndex(contract);
  }

  add(file: string, context: RecordContext): void {
    this.index.add(file, context);
  }

  plan({ ratios, seed }: SplitOptions): SplitPlan {
    const { records, twins } = this.index;
    const splits = Object.entries(ratios ?? this.contract.source.split ?? DEFAULT_SPLIT).map(
      ([name, ratio]) => ({ name, ratio }),
    );
    const groupOf = groupsOf(
      records.length,
      twins.map(({ earlier, later }) => [earlier, later] as const),
      records.map(({ group }) => group),
    );
    const sizes = new Map<number, number>();
    for (const group of groupOf) sizes.set(group, (sizes.get(group) ?? 0) + 1);
    const assignment = assignSplits({
      records: records.map(({ category = '', stratum }, i) => ({
        group: groupOf[i] ?? i,
        category,
        stratum,
      })),
      splits,
      seed,
    });
    return {
      splits,
      records,
      assignment,
      groupOf,
      groups: sizes.size,
      largestGroup: Math.max(0, ...sizes.values()),
      duplicates: twins.filter(({ exact }) => exact).length,
      nearDuplicates: twins.filter(({ exact }) => !exact).length,
    };
  }
}

const DEFAULT_SPLIT = { train: 80, valid: 10, test: 10 };
