/**
 * Damaged records with a label, and what the checks say of them: recall and precision by code.
 * `npm run bench:defects -- [--verbose] [--only code] [--seed n] [--scale n]`
 */
import { Llama3Tokenizer } from 'llama3-tokenizer-js';
import { Checker } from '../server/src/engine/checks/checker.ts';
import { createLlama3Counter, type TokenCounter } from '../server/src/engine/tokens/llama3Counter.ts';
import { generatedSpecimens } from './defects/clean/generated.ts';
import { specimenMaker } from './defects/clean/specimens.ts';
import { compositionTrials } from './defects/compositions.ts';
import { builtInContract } from './defects/contract.ts';
import { datasetTrials, differentRecords } from './defects/datasets.ts';
import { createDraw, type Draw } from './defects/draw.ts';
import { allMutators } from './defects/mutators/all.ts';
import { DATASETS } from './defects/mutators/datasets.ts';
import { printReport } from './defects/report.ts';
import { spellingOf, writeLine } from './defects/specimen.ts';
import { type Trial, tryMutator } from './defects/trial.ts';

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
};
const seed = Number(option('seed') ?? 1);
const scale = Number(option('scale') ?? 1);
const only = option('only');
/** Damaged records a kind, and a code at least. */
const PER_KIND = 8;
const PER_CODE = 48;
const CLEAN = 400;
/** Generated records to draw from, a category. */
const GENERATED = 150;
/** Records of a dataset, a third of them with a twin. */
const DATASET = 48;
/** Datasets with wrong counts. */
const COMPOSITIONS = 30;

const contract = builtInContract();
let counter: TokenCounter | undefined;
const checker = new Checker(contract, {
  language: 'en',
  counter: () => {
    counter ??= createLlama3Counter(Llama3Tokenizer);
    return counter;
  },
});
const written = specimenMaker(contract);
const generated = generatedSpecimens(GENERATED, seed);
/** Half of the records are the product's own, half are written for this bench in all the ways people ask. */
const make = (category: string, draw: Draw) => (draw.chance(50) ? written : generated)(category, draw);
const mutators = allMutators(contract);
const trials: Trial[] = [];

const kinds = new Map<string, number>();
for (const { code } of mutators) kinds.set(code, (kinds.get(code) ?? 0) + 1);
mutators.forEach((mutator, i) => {
  if (only !== undefined && !mutator.code.startsWith(only)) return;
  const count = scale * Math.max(PER_KIND, Math.ceil(PER_CODE / (kinds.get(mutator.code) ?? 1)));
  const made = tryMutator(mutator, count, seed * 10_000 + i, checker, (category, from) =>
    make(category, createDraw(from)),
  );
  if (made.length === 0) console.log(`no record can have: ${mutator.code}, ${mutator.kind}`);
  trials.push(...made);
});

const categories = [...contract.categories.keys()];
DATASETS.forEach((mutator, i) => {
  if (only !== undefined && !mutator.kind.startsWith(only)) return;
  const from = seed * 777 + i;
  const specimens = differentRecords(checker, make, mutator.in ?? categories, DATASET * scale, from);
  trials.push(...datasetTrials(mutator, mutator.plant(specimens, createDraw(from)), checker, from));
});

if (only === undefined || 'dataset.composition'.startsWith(only)) {
  trials.push(...compositionTrials(checker, make, COMPOSITIONS * scale, seed));
}

if (only === undefined) {
  const draw = createDraw(seed);
  for (const category of contract.categories.keys()) {
    for (let i = 0; i < CLEAN * scale; i++) {
      const specimen = make(category, draw);
      const raw = writeLine(specimen, spellingOf(draw));
      const { findings } = checker.check({
        index: 1,
        text: raw,
        bytes: 0,
        bom: false,
        cr: false,
        terminated: true,
      });
      trials.push({
        code: '',
        kind: 'clean',
        category,
        layout: specimen.layout,
        accepted: [],
        raw,
        answer: specimen.answer,
        question: specimen.question,
        findings,
        placed: undefined,
      });
    }
  }
}

process.exitCode = printReport(trials, checker, { verbose: process.argv.includes('--verbose') }) ? 0 : 1;
