import type { RecordContext } from '../checks/recordContext.ts';
import type { Contract } from '../contract/contract.ts';
import { authoredOf, contentKey } from './authored.ts';
import { createSimilarityIndex, type SimilarityIndex } from './nearDuplicates.ts';
import { splitRole } from './splitRole.ts';

/** What is kept of a record. */
export interface DatasetRecord {
  readonly file: string;
  /** Source line, from 0, and its length in UTF-16 units. */
  readonly line: number;
  readonly length: number;
  readonly category: string | undefined;
  readonly split: string | undefined;
  readonly group: string | undefined;
  /** Grade, where the facts tell one. */
  readonly stratum: string | undefined;
}

/** Two records that say the same (similarity 1 and `exact`) or almost the same. `later` came second. */
export interface Twin {
  readonly earlier: number;
  readonly later: number;
  readonly similarity: number;
  readonly exact: boolean;
}

/** Different texts that are kept for comparison, some 1 KB each: what bounds the memory of a large run. */
const MAX_DIFFERENT = 100_000;

/** The facts of a dataset that no single record tells: duplicates and near-duplicates, kept in bounded memory. */
export class DatasetIndex {
  readonly records: DatasetRecord[] = [];
  readonly twins: Twin[] = [];
  private readonly firstOf = new Map<string, number>();
  private readonly similar: SimilarityIndex;
  private readonly splits: readonly string[];
  private readonly roles = new Map<string, string | undefined>();

  constructor(
    private readonly contract: Contract,
    maxDifferent = MAX_DIFFERENT,
  ) {
    this.similar = createSimilarityIndex({ ...contract.nearDuplicates, maxDifferent });
    this.splits = Object.keys(contract.source.split ?? {});
  }

  /** Adds a record; its number is its place in `records`. */
  add(file: string, context: RecordContext): number {
    if (!this.roles.has(file)) this.roles.set(file, splitRole(file, this.splits));
    const { program } = this.contract;
    const grade = context.category && context.registers[program.register('grade.id') ?? -1];
    const id =
      this.records.push({
        file,
        line: context.line.index,
        length: context.line.text.length,
        category: context.category?.id,
        split: this.roles.get(file),
        group: context.metadata.group,
        stratum: typeof grade === 'string' ? grade : undefined,
      }) - 1;
    const key = contentKey(context);
    if (key === undefined) return id;
    const first = this.firstOf.get(key);
    if (first !== undefined) {
      this.twins.push({ earlier: first, later: id, similarity: 1, exact: true });
      return id;
    }
    this.firstOf.set(key, id);
    for (const match of this.similar.add(id, authoredOf(context))) {
      this.twins.push({ earlier: match.id, later: id, similarity: match.similarity, exact: false });
    }
    return id;
  }

  /** Records whose comparison was cut short, and records that were not kept for comparison. */
  get bounds(): { readonly capped: number; readonly notKept: number } {
    const { capped, notKept } = this.similar.state();
    return { capped, notKept };
  }
}
