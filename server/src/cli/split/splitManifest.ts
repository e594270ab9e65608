import type { DatasetRecord } from '../../engine/dataset/datasetIndex.ts';
import type { SplitPlan } from '../../engine/split/planSplit.ts';
import type { OpenContract } from '../openContract.ts';
import type { Distribution } from '../stats/distribution.ts';

/** Stands for records whose input states no score. */
const NO_GRADE = 'none';

/** A file that was split. */
export interface SplitSource {
  /** From the manifest's folder, with `/`. */
  readonly path: string;
  readonly sha256: string;
  readonly records: number;
  /** Lines that are no record and so in no set. */
  readonly leftOut: number;
}

/** What a split came to, enough to make it again and to check it: no time of day, so that the same split gives the same bytes. */
export interface SplitManifest {
  readonly contract: { readonly id: string; readonly version: string; readonly sha256: string };
  readonly seed: number;
  readonly date: string;
  readonly ratios: Readonly<Record<string, number>>;
  readonly sources: readonly SplitSource[];
  readonly records: number;
  readonly groups: number;
  readonly largestGroup: number;
  readonly duplicates: number;
  readonly nearDuplicates: number;
  readonly splits: Readonly<Record<string, SetManifest>>;
  /** Where a category could not be split as wanted. */
  readonly deviations: SplitPlan['assignment']['deviations'];
}

export interface SetManifest {
  readonly file: string;
  readonly records: number;
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly records: number;
        readonly wanted: number;
        readonly grades?: Readonly<Record<string, number>>;
      }
    >
  >;
  /** Llama 3.1 tokens: all, and those the loss is taken on. */
  readonly tokens?: { readonly all: Distribution; readonly trained: Distribution };
}

export interface ManifestInput {
  readonly open: OpenContract;
  readonly plan: SplitPlan;
  readonly seed: number;
  readonly date: string;
  readonly sources: readonly SplitSource[];
  readonly fileOf: (split: string) => string;
  readonly tokens?: readonly { readonly all: Distribution; readonly trained: Distribution }[];
}

export function splitManifest(input: ManifestInput): SplitManifest {
  const { open, plan, seed, date, sources, fileOf, tokens } = input;
  const { assignment, splits, records } = plan;
  return {
    contract: { id: open.contract.source.id, version: open.contract.source.version, sha256: open.hash },
    seed,
    date,
    ratios: Object.fromEntries(splits.map(({ name, ratio }) => [name, ratio])),
    sources,
    records: records.length,
    groups: plan.groups,
    largestGroup: plan.largestGroup,
    duplicates: plan.duplicates,
    nearDuplicates: plan.nearDuplicates,
    splits: Object.fromEntries(
      splits.map(({ name }, place): [string, SetManifest] => {
        const own = tokens?.[place];
        return [
          name,
          {
            file: fileOf(name),
            records: assignment.splitOf.filter((split) => split === place).length,
            categories: categoriesOf(plan, place),
            ...(own && { tokens: own }),
          },
        ];
      }),
    ),
    deviations: assignment.deviations,
  };
}

function categoriesOf({ assignment, records }: SplitPlan, place: number): SetManifest['categories'] {
  const graded = new Set(
    records.flatMap(({ category = '', stratum }: DatasetRecord) => (stratum === undefined ? [] : [category])),
  );
  return Object.fromEntries(
    assignment.categories.map(({ category, got, wanted, strata }) => [
      category,
      {
        records: got[place] ?? 0,
        wanted: wanted[place] ?? 0,
        ...(graded.has(category) && {
          grades: Object.fromEntries(
            strata.map((each) => [each.stratum ?? NO_GRADE, each.got[place] ?? 0] as const),
          ),
        }),
      },
    ]),
  );
}
