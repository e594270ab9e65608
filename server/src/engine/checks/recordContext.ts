import { type AnswerAnalysis, analyzeAnswer } from '../answer/analyzeAnswer.ts';
import { isCleanAnswer } from '../answer/cleanAnswer.ts';
import type { Expectations } from '../answer/expected.ts';
import type { Judged } from '../answer/judged.ts';
import { type Prose, proseOf } from '../answer/prose.ts';
import type { Category, Contract } from '../contract/contract.ts';
import type { SlotValues } from '../format/types.ts';
import type { FactValue } from '../judge/lower.ts';
import type { Question } from '../question/readQuestion.ts';
import type { Line } from '../record/line.ts';
import { type Message, type Metadata, readMessages, readMetadata } from '../record/messages.ts';
import { type ParseLosses, parseLosses } from '../record/parseLosses.ts';
import type { ParsedRecord } from '../record/parseRecord.ts';
import { LOST } from '../text/controlCharacters.ts';
import { isPlainText } from '../text/plainText.ts';
import { type Readable, readable } from '../text/readable.ts';
import { categoryOf, type FoundCategory } from './categoryOf.ts';

/** A record as its checks see it. Everything is worked out once, when first asked for. */
export class RecordContext {
  readonly messages: readonly Message[];
  readonly metadata: Metadata;
  readonly system: Message | undefined;
  /** The last assistant turn, and the last user turn before it, as they read; absent where either says nothing. */
  readonly answer: Message | undefined;
  readonly asked: Message | undefined;
  private foundCategory: FoundCategory | undefined;
  private readQuestion: Question | undefined;
  private facts: readonly FactValue[] | undefined;
  private matched: SlotValues | false | undefined;
  private lost: ParseLosses | false | undefined;
  private plain: boolean | undefined;
  private clean: boolean | undefined;
  private analyzed: AnswerAnalysis | undefined;
  private readables: Map<number, Readable> | undefined;
  private proseParts: readonly Prose[] | undefined;

  constructor(
    readonly contract: Contract,
    readonly expectations: Expectations,
    readonly line: Line,
    readonly record: ParsedRecord,
  ) {
    this.messages = readMessages(record.value) ?? [];
    this.metadata = readMetadata(record.value);
    let answer: Message | undefined;
    let asked: Message | undefined;
    for (const message of this.messages) {
      if (message.role === 'assistant' && message.content !== undefined) answer = message;
    }
    for (const message of this.messages) {
      if (message.role === 'user' && answer && message.index < answer.index) asked = message;
    }
    // Without a question, or where characters are lost, there is nothing to judge an answer by.
    const isLegible = answer && asked && this.isLegible(answer) && this.isLegible(asked);
    this.answer = isLegible ? this.read(answer) : undefined;
    this.asked = isLegible ? this.read(asked) : undefined;
    const first = this.messages[0];
    this.system = first?.role === 'system' || first?.role === 'developer' ? this.read(first) : undefined;
  }

  /** Whether no character of the messages needs a closer look: one pass instead of one a check. */
  get isPlainText(): boolean {
    this.plain ??= this.messages.every(({ content }) => content === undefined || isPlainText(content));
    return this.plain;
  }

  /** A message's text as it reads. */
  readable(index: number): Readable {
    this.readables ??= new Map();
    const known = this.readables.get(index);
    if (known) return known;
    const made = readable(this.messages[index]?.content ?? '');
    this.readables.set(index, made);
    return made;
  }

  private read(message: Message | undefined): Message | undefined {
    if (message?.content === undefined || this.isPlainText) return message;
    return { ...message, content: this.readable(message.index).text };
  }

  /** Whether the message says something, and all its characters are there. */
  private isLegible(message: Message): boolean {
    const content = this.read(message)?.content ?? '';
    return content.trim() !== '' && (this.isPlainText || !LOST.test(content));
  }

  /** What `JSON.parse` dropped or rounded silently. */
  get losses(): ParseLosses | undefined {
    this.lost ??= parseLosses(this.record.raw, this.record.value) ?? false;
    return this.lost === false ? undefined : this.lost;
  }

  get found(): FoundCategory {
    this.foundCategory ??= categoryOf(
      this.contract,
      this.metadata.category,
      this.system?.content,
      this.answer?.content,
    );
    return this.foundCategory;
  }

  get category(): Category | undefined {
    return this.found.category;
  }

  /** Slot values of an answer that is exactly in form. */
  get values(): SlotValues | undefined {
    this.matched ??= this.category?.format?.match(this.answer?.content ?? '') ?? false;
    return this.matched === false ? undefined : this.matched;
  }

  get question(): Question {
    this.readQuestion ??= this.contract.question.read(
      this.asked?.content ?? '',
      this.category?.source.question?.reads ?? 'phrases',
    );
    return this.readQuestion;
  }

  get registers(): readonly FactValue[] {
    this.facts ??= this.contract.program.evaluate(this.question.stated, this.category?.graded ?? false);
    return this.facts;
  }

  get judged(): Judged | undefined {
    const { category, contract, question, registers, expectations } = this;
    return category ? { category, contract, question, registers, expectations } : undefined;
  }

  /** What an author wrote in the answer, with its place in the content. */
  get prose(): readonly Prose[] {
    this.proseParts ??= proseOf(
      this.answer?.content ?? '',
      this.category,
      this.values,
      () => this.analysis?.read,
    );
    return this.proseParts;
  }

  /** Whether the answer is in form and says exactly what its input calls for: the fast path. */
  get answerIsClean(): boolean {
    this.clean ??=
      this.judged === undefined ||
      this.answer === undefined ||
      isCleanAnswer(this.judged, this.values, this.prose, this.answer.content ?? '');
    return this.clean;
  }

  /** The tolerant reading and everything that is wrong with it; only for answers that are not clean. */
  get analysis(): AnswerAnalysis | undefined {
    const { judged, answer } = this;
    if (this.analyzed === undefined && judged && answer?.content !== undefined) {
      this.analyzed = analyzeAnswer(judged, answer.content);
    }
    return this.analyzed;
  }
}
