import { authoredQuestion } from '../dataset/authored.ts';
import { createSimilarityIndex, type SimilarityIndex } from '../dataset/nearDuplicates.ts';
import type { AuthoredText } from '../dataset/similarity.ts';
import type { Draft } from './draft.ts';

/** With this many stated values records are told apart by the values alone. */
const ENOUGH_VALUES = 3;

export interface GateOptions {
  readonly threshold: number;
  readonly ngram: number;
  /** The category's questions state fields; else they are prose. */
  readonly fields: boolean;
  readonly distinctAnswers: boolean;
}

/**
 * Keeps a category's records apart: no question twice, where it is asked for no answer twice, and none near
 * to another outside its own group, as the check of a data set sees it. Where many values are stated the
 * values alone have to differ.
 */
export class DuplicateGate {
  private readonly questions = new Set<string>();
  private readonly answers = new Set<string>();
  private readonly groups: (string | undefined)[] = [];
  private readonly byText: SimilarityIndex;
  private readonly byValues: SimilarityIndex;

  constructor(private readonly options: GateOptions) {
    const { threshold, ngram } = options;
    this.byText = createSimilarityIndex({ threshold, ngram });
    this.byValues = createSimilarityIndex({ threshold, ngram });
  }

  /** Code of what speaks against a draft. */
  refuse(draft: Draft): string | undefined {
    if (this.questions.has(draft.question)) return 'generate.duplicate';
    if (this.options.distinctAnswers && this.answers.has(draft.answer)) return 'generate.equal-answer';
    const { values, prose } = this.authored(draft);
    const near =
      this.isNear(this.byText, values, prose, draft.group) ||
      (values.length >= ENOUGH_VALUES && this.isNear(this.byValues, values, '', draft.group));
    return near ? 'generate.near-duplicate' : undefined;
  }

  add(draft: Draft): void {
    const id = this.groups.push(draft.group) - 1;
    const { values, prose } = this.authored(draft);
    this.questions.add(draft.question);
    this.answers.add(draft.answer);
    this.byText.add(id, { values, prose });
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

  private authored({ read, question, prose }: Draft): AuthoredText {
    if (!this.options.fields) return { values: [], prose: `${question}\n${prose}` };
    const asked = authoredQuestion(question, read);
    return { values: asked.values, prose: `${asked.prose}\n${prose}`.trim() };
  }
}
