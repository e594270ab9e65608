import { type AnswerAnalysis, analyzeAnswer } from '../answer/analyzeAnswer.ts';
import { isCleanAnswer } from '../answer/cleanAnswer.ts';
import type { Judged } from '../answer/compareAnswer.ts';
import type { Expectations } from '../answer/expected.ts';
import { type Prose, proseOf } from '../answer/prose.ts';
import type { Category, Contract } from '../contract/contract.ts';
import type { SlotValues } from '../format/types.ts';
import type { FactValue } from '../judge/lower.ts';
import type { Question } from '../question/readQuestion.ts';
import type { Line } from '../record/line.ts';
import { type Message, type Metadata, readMessages, readMetadata } from '../record/messages.ts';
import { type ParseLosses, parseLosses } from '../record/parseLosses.ts';
import type { ParsedRecord } from '../record/parseRecord.ts';
import { categoryOf, type FoundCategory } from './categoryOf.ts';

/** Printable ASCII, Latin letters, punctuation, arrows and symbols, precomposed Hangul, emoji with their selectors. */
const PLAIN =
  /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u27bf\u3001-\u3003\u3008-\u301b\u3131-\u318e\uac00-\ud7a3\ud83c-\ud83e\udc00-\udfff\ufe0f]*$/;
/** Any escape but a line break, a quotation mark, a backslash and a slash. */
const RARE_ESCAPE = /\\[^n"\\/]/;

/** A record as its checks see it. Everything is worked out once, when first asked for. */
export class RecordContext {
  readonly messages: readonly Message[];
  readonly metadata: Metadata;
  readonly system: Message | undefined;
  /** The last assistant turn, and the last user turn before it. */
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
      if (message.role === 'assistant' && message.content !== undefined && message.content !== '')
        answer = message;
    }
    for (const message of this.messages) {
      if (message.role === 'user' && (!answer || message.index < answer.index)) asked = message;
    }
    this.answer = answer;
    this.asked = asked;
    const first = this.messages[0];
    this.system = first?.role === 'system' || first?.role === 'developer' ? first : undefined;
  }

  /**
   * Whether the raw line has only characters and escapes that need no closer look: no control or invisible
   * character, nothing that Unicode normalization could change. One pass instead of one a check and message.
   */
  get isPlainText(): boolean {
    this.plain ??= PLAIN.test(this.record.raw) && !RARE_ESCAPE.test(this.record.raw);
    return this.plain;
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
