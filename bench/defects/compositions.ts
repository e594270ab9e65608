import type { Checker } from '../../server/src/engine/checks/checker.ts';
import type { RecordContext } from '../../server/src/engine/checks/recordContext.ts';
import { DatasetChecker } from '../../server/src/engine/dataset/datasetChecker.ts';
import { apportion } from '../../server/src/engine/split/apportion.ts';
import { createDraw, type Draw } from './draw.ts';
import { type Specimen, writeLine } from './specimen.ts';
import type { Trial } from './trial.ts';

/** Records by split and category. */
type Counts = Record<string, Record<string, number>>;

const CODE = 'dataset.composition';
const WHOLE = 'data.jsonl';

/** What a careless merge does to the counts. */
const DAMAGE: readonly { readonly kind: string; change(counts: Counts, draw: Draw): void }[] = [
  { kind: 'a record too few', change: (counts, draw) => shift(counts, draw, -1) },
  { kind: 'a record too many', change: (counts, draw) => shift(counts, draw, 1) },
  { kind: 'a file left out', change: (counts, draw) => shift(counts, draw, -1000) },
  { kind: 'a file merged twice', change: (counts, draw) => shift(counts, draw, draw.between(30, 200)) },
  {
    kind: 'split at random',
    change(counts, draw) {
      const splits = Object.keys(counts);
      if (splits.length < 2) return shift(counts, draw, draw.between(-20, -5));
      for (const category of Object.keys(counts[splits[0] ?? ''] ?? {})) {
        const [from, to] = draw.shuffled(splits);
        const moved = draw.between(1, 9);
        move(counts, category, from ?? '', to ?? '', moved);
      }
    },
  },
];

function shift(counts: Counts, draw: Draw, by: number): void {
  const split = draw.pick(Object.keys(counts));
  const own = counts[split] ?? {};
  const category = draw.pick(Object.keys(own));
  own[category] = Math.max(0, (own[category] ?? 0) + by);
}

function move(counts: Counts, category: string, from: string, to: string, n: number): void {
  const [a, b] = [counts[from], counts[to]];
  if (!a || !b) return;
  a[category] = (a[category] ?? 0) - n;
  b[category] = (b[category] ?? 0) + n;
}

/** Sets whose counts are not the contract's: a trial for every category and split that deviates, and for those that do not. */
export function compositionTrials(
  checker: Checker,
  make: (category: string, draw: Draw) => Specimen,
  rounds: number,
  seed: number,
): Trial[] {
  const draw = createDraw(seed);
  const { contract, options } = checker;
  const quiet = {
    ...options,
    severity: {
      'dataset.near-duplicate': 'off',
      'dataset.duplicate': 'off',
      'dataset.leakage': 'off',
    } as const,
  };
  const contexts = new Map<string, RecordContext>();
  for (const id of contract.categories.keys()) {
    const raw = writeLine(make(id, draw), 'compact');
    const { context } = checker.check({
      index: 0,
      text: raw,
      bytes: raw.length,
      bom: false,
      cr: false,
      terminated: true,
    });
    if (context) contexts.set(id, context);
  }
  const trials: Trial[] = [];
  for (let round = 0; round < rounds; round++) {
    const { kind, change } = DAMAGE[round % DAMAGE.length] ?? { kind: '', change: () => undefined };
    const wanted = wantedCounts(checker, round % 2 === 0 ? [] : Object.keys(contract.source.split ?? {}));
    const counts: Counts = structuredClone(wanted);
    change(counts, draw);
    const dataset = new DatasetChecker(contract, quiet);
    for (const [file, own] of Object.entries(counts)) {
      for (const [category, n] of Object.entries(own)) {
        const context = contexts.get(category);
        for (let i = 0; i < n && context; i++) dataset.add(`${file}`, context);
      }
    }
    const told = dataset.finish().findings.map(({ finding }) => finding);
    for (const [file, own] of Object.entries(wanted)) {
      for (const [category, n] of Object.entries(own)) {
        const label = contract.categories.get(category)?.source.label;
        const found = told.filter(
          ({ code, data }) =>
            code === CODE &&
            data?.category === label &&
            (file === WHOLE || file.startsWith(String(data?.split))),
        );
        const deviates = counts[file]?.[category] !== n;
        trials.push({
          code: deviates ? CODE : '',
          kind,
          category,
          layout: file,
          accepted: deviates ? [CODE] : [],
          raw: '',
          question: '',
          answer: '',
          findings: found,
          placed: undefined,
        });
      }
    }
  }
  return trials;
}

function wantedCounts({ contract }: Checker, splits: readonly string[]): Counts {
  const counts: Counts = {};
  for (const { id, source } of contract.categories.values()) {
    const shares =
      splits.length === 0
        ? [source.count ?? 0]
        : apportion(source.count ?? 0, Object.values(contract.source.split ?? {}));
    shares.forEach((share, i) => {
      const file = splits.length === 0 ? WHOLE : `${splits[i]}_20260101.jsonl`;
      const own = counts[file] ?? {};
      counts[file] = own;
      own[id] = share;
    });
  }
  return counts;
}
