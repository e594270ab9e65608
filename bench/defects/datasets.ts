import type { Checker } from '../../server/src/engine/checks/checker.ts';
import type { RecordContext } from '../../server/src/engine/checks/recordContext.ts';
import { DatasetChecker } from '../../server/src/engine/dataset/datasetChecker.ts';
import type { Finding } from '../../server/src/engine/finding.ts';
import { createDraw, type Draw } from './draw.ts';
import { type RecordParts, type Specimen, spellingOf, writeLine } from './specimen.ts';
import type { Trial } from './trial.ts';

export interface Member {
  readonly file: string;
  readonly parts: RecordParts;
}

/** What is planted at a record of a dataset. */
export interface Planted extends Member {
  readonly code?: string;
  readonly or?: readonly string[];
}

/** A way to damage a dataset: members in order, some of them with what is wrong with them. */
export interface DatasetMutator {
  readonly kind: string;
  readonly in?: readonly string[];
  plant(specimens: readonly Specimen[], draw: Draw): readonly Planted[];
}

/** Different records: what one form, one group or one set of values makes alike is left out. */
export function differentRecords(
  checker: Checker,
  make: (category: string, draw: Draw) => Specimen,
  categories: readonly string[],
  count: number,
  seed: number,
): Specimen[] {
  const draw = createDraw(seed);
  const groups = new Set<string>();
  const found: Specimen[] = [];
  for (let i = 0; found.length < count && i < count * 50; i++) {
    const category = categories[i % categories.length] ?? '';
    const specimen = make(category, draw);
    const group = category === 'coaching-chat' ? String(specimen.group) : valuesOf(checker, specimen);
    if (groups.has(group)) continue;
    groups.add(group);
    found.push({ ...specimen, metadata: { id: `r-${i}`, category, group: `g-${i}` } });
  }
  return found;
}

function valuesOf({ contract }: Checker, { question, answer }: Specimen): string {
  const read = contract.question.read(question, 'fields');
  return `${JSON.stringify(read.stated)} ${/\*\*루틴:.*/.exec(answer)?.[0] ?? ''}`;
}

/** Runs a dataset through the checks of the whole. */
export function checkDataset(
  checker: Checker,
  members: readonly Member[],
  seed: number,
): { readonly lines: readonly string[]; readonly findings: readonly Finding[][] } {
  const draw = createDraw(seed);
  // Such a set is far from the contract's composition; what is planted is something else.
  const dataset = new DatasetChecker(checker.contract, {
    ...checker.options,
    severity: { 'dataset.composition': 'off' },
  });
  const lineOf = new Map<string, number>();
  const places = new Map<string, number>();
  const lines = members.map(({ file, parts }, place) => {
    const index = lineOf.get(file) ?? 0;
    lineOf.set(file, index + 1);
    places.set(`${file}:${index}`, place);
    const raw = writeLine(parts, spellingOf(draw));
    const { context } = checker.check({
      index,
      text: raw,
      bytes: raw.length,
      bom: false,
      cr: false,
      terminated: true,
    });
    if (context) dataset.add(file, context as RecordContext);
    return raw;
  });
  const findings: Finding[][] = members.map(() => []);
  for (const { file, finding } of dataset.finish().findings) {
    findings[places.get(`${file}:${finding.line}`) ?? 0]?.push(finding);
  }
  return { lines, findings };
}

/** A trial for every record of the damaged dataset. */
export function datasetTrials(
  { kind }: DatasetMutator,
  planted: readonly Planted[],
  checker: Checker,
  seed: number,
): Trial[] {
  const { lines, findings } = checkDataset(checker, planted, seed);
  return planted.map(({ code, or, parts, file }, i) => ({
    code: code ?? '',
    kind: code === undefined ? `in a set with: ${kind}` : kind,
    category: String(parts.metadata?.category ?? ''),
    layout: file,
    accepted: code === undefined ? [] : [code, ...(or ?? [])],
    raw: lines[i] ?? '',
    question: parts.messages.findLast(({ role }) => role === 'user')?.content ?? '',
    answer: parts.messages.findLast(({ role }) => role === 'assistant')?.content ?? '',
    findings: findings[i] ?? [],
    placed: undefined,
  }));
}
