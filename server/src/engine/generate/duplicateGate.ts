import { createSimilarityIndex, type SimilarityIndex } from '../dataset/nearDuplicates.ts';
import type { Draft } from './draft.ts';

/** With this many stated values records are told apart by the values alone. */
const ENOUGH_VALUES = 3;

/**
 * Keeps a category's records apart: no question twice, where it is asked for no answer twice, and none near
 * to another outside its own group. Nearness is taken strictly: by the words of the question with or without
 * its fields, and where many values are stated by the values alone.
 */
export class DuplicateGate {
  private readonly questions = new Set<string>();
  private readonly answers = new Set<string>();
  private readonly groups: (string | undefined)[] = [];
  private readonly byText: SimilarityIndex;
  private readonly byWords: SimilarityIndex;
  private readonly byValues: SimilarityIndex;

  constructor(
    options: { readonly threshold: number; readonly ngram: number },
    private readonly distinctAnswers: boolean,
  ) {
    this.byText = createSimilarityIndex(options);
    this.byWords = createSimilarityIndex(options);
    this.byValues = createSimilarityIndex(options);
  }

  /** Code of what speaks against a draft. */
  refuse(draft: Draft): string | undefined {
    if (this.questions.has(draft.question)) return 'generate.duplicate';
    if (this.distinctAnswers && this.answers.has(draft.answer)) return 'generate.equal-answer';
    const { values, prose, words } = authored(draft);
    const near =
      this.isNear(this.byText, values, prose, draft.group) ||
      this.isNear(this.byWords, values, words, draft.group) ||
      (values.length >= ENOUGH_VALUES && this.isNear(this.byValues, values, '', draft.group));
    return near ? 'generate.near-duplicate' : undefined;
  }

  add(draft: Draft): void {
    const id = this.groups.push(draft.group) - 1;
    const { values, prose, words } = authored(draft);
    this.questions.add(draft.question);
    this.answers.add(draft.answer);
    this.byText.add(id, { values, prose });
    this.byWords.add(id, { values, prose: words });
    if (values.length >= ENOUGH_VALUES) this.byValues.add(id, { values, prose: '' });
  }

  private isNear(
    index: SimilarityIndex,
    values: readonly string[],
    prose: string,
    group: string | undefined,
  ): boolean {
    return index.find({ values, prose }).some(({ id }) => group === undefined || this.groups[id] !== group);
  }
}

function authored({ read, question, questionWords, prose }: Draft) {
  const values = [
    ...read.values.map(({ input, value }) => `${input}=${value}`),
    ...[...read.items].flatMap(([list, items]) => items.map(({ name }) => `${list}=${name}`)),
  ];
  return { values, prose: `${question}\n${prose}`, words: `${questionWords}\n${prose}`.trim() };
}
