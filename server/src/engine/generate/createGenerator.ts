import type { Expectations } from '../answer/expected.ts';
import type { Contract } from '../contract/contract.ts';
import { shuffle } from '../split/random.ts';
import { randomOf } from './chance.ts';
import type { CategoryGeneration, Generation } from './compileGeneration.ts';
import { Coverage } from './coverage.ts';
import type { Draft, DraftSource, View } from './draft.ts';
import { DuplicateGate } from './duplicateGate.ts';
import { fillCategory, type Refusals } from './fillCategory.ts';
import { intentDrafts } from './intentDrafts.ts';
import { recordLine } from './recordLine.ts';
import { scenarioDrafts } from './scenarioDrafts.ts';
import { type Tally, TallyCounter } from './tally.ts';
import { WordChoice } from './words.ts';

export interface GeneratorOptions {
  /** A 32-bit whole number: same contract, seed and counts, same bytes. */
  readonly seed: number;
  /** Ids of the categories to generate; all that the contract can generate unless told. */
  readonly categories?: readonly string[];
  /** Records by category; the contract's own counts unless told. */
  readonly counts?: Readonly<Record<string, number>>;
  /** What there is against a line (the checks' findings); a line with any is drawn again. */
  readonly accept?: (line: string, index: number) => readonly { readonly code: string }[];
  /** Draws for one record before its scenario or intent is given up; 60 unless told. */
  readonly attempts?: number;
}

export interface GeneratedRecord {
  /** One line of JSON, without a line break. */
  readonly line: string;
  readonly category: string;
  readonly id: string;
}

/** What was generated of a category. */
export interface CategorySummary {
  readonly category: string;
  readonly wanted: number;
  readonly written: number;
  /** Codes of what spoke against drafts, the most frequent first. They say why a category is short. */
  readonly refused: readonly { readonly code: string; readonly count: number }[];
  readonly tally: Tally;
}

export interface RecordGenerator extends Iterable<GeneratedRecord> {
  /** Records asked for in all. */
  readonly total: number;
  /** What the records taken so far show, by category; complete when the iteration has ended. */
  summary(): readonly CategorySummary[];
}

const ATTEMPTS = 60;

/**
 * Generates records, one at a time and only as they are taken, so that a caller can show progress and stop.
 * Categories come in the contract's order, and a category's records do not depend on the others.
 */
export function createGenerator(
  contract: Contract,
  generation: Generation,
  expectations: Expectations,
  options: GeneratorOptions,
): RecordGenerator {
  const wanted = [...generation.categories.values()].filter(
    ({ category }) => options.categories?.includes(category.id) ?? true,
  );
  const countOf = ({ category }: CategoryGeneration) =>
    options.counts?.[category.id] ?? category.source.count ?? 0;
  let summaries: (() => CategorySummary)[] = [];
  let index = 0;

  function* category(own: CategoryGeneration): Generator<GeneratedRecord, void, undefined> {
    const { id } = own.category;
    const count = countOf(own);
    const coverage = new Coverage(contract, own.cover, count);
    const counter = new TallyCounter(contract);
    const refusals: Refusals = new Map();
    let written = 0;
    summaries.push(() => ({
      category: id,
      wanted: count,
      written,
      refused: [...refusals]
        .map(([code, times]) => ({ code, count: times }))
        .sort((a, b) => b.count - a.count),
      tally: counter.tally,
    }));
    const gate = new DuplicateGate({
      ...contract.nearDuplicates,
      fields: own.category.source.question?.reads === 'fields',
      distinctAnswers: own.intents.length > 0,
    });
    const lineOf = (draft: Draft) => recordLine(contract, own.category, draft, written, options.seed);
    const findings = (draft: Draft) =>
      options.accept?.(lineOf(draft).line, index).map(({ code }) => code) ?? [];
    const sources = sourcesOf(own, contract, expectations, coverage, options.seed);
    const attempts = options.attempts ?? ATTEMPTS;
    for (const draft of fillCategory(own.category, sources, count, attempts, gate, findings, refusals)) {
      const record = lineOf(draft);
      const view = viewOf(draft);
      coverage.add(view);
      counter.add(view, draft.citations);
      written += 1;
      index += 1;
      yield { ...record, category: id };
    }
  }

  return {
    total: wanted.reduce((sum, own) => sum + countOf(own), 0),
    summary: () => summaries.map((each) => each()),
    *[Symbol.iterator]() {
      summaries = [];
      index = 0;
      for (const own of wanted) yield* category(own);
    },
  };
}

function sourcesOf(
  { category, scenarios, intents, candidates }: CategoryGeneration,
  contract: Contract,
  expectations: Expectations,
  coverage: Coverage,
  seed: number,
): DraftSource[] {
  const random = randomOf(seed, category.id);
  const choice = new WordChoice(random);
  if (intents.length === 0) {
    return scenarios.map((scenario) =>
      scenarioDrafts(scenario, contract, expectations, coverage, candidates, choice, random),
    );
  }
  // Where the count is no multiple of the intents, chance decides which have one more.
  const sources = intents.map((intent) => intentDrafts(intent, category, contract, expectations, choice));
  shuffle(sources, random);
  return sources;
}

function viewOf({ facts, read }: Draft): View {
  const items = new Map([...read.items].map(([list, rows]) => [list, rows.map(({ name }) => name)]));
  return { facts, items };
}
