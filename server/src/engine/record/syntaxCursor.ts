import type { MessageData, Span, TextEdit } from '../finding.ts';
import { applyEdits, sortedEdits } from './applyEdits.ts';
import { MAX_REPAIRS } from './explainString.ts';
import { type SyntaxKey, type SyntaxProblem, shown } from './syntaxProblem.ts';

const WORD = /[-+.$_\p{L}\p{N}\p{M}]+/uy;
const SPACE = /[ \t\n\r]*/y;
/** No-break, ogham, en and em, thin, ideographic, zero-width spaces; line and paragraph separators. */
const BAD_SPACE = /[\u0085\u00a0\u1680\u180e\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000]/;

/** A place in a broken line, with what was found wrong up to there: the first problem, all the repairs. */
export class SyntaxCursor {
  readonly raw: string;
  at = 0;
  #problem: SyntaxProblem | undefined;
  readonly #repairs: TextEdit[] = [];
  #stopped = false;
  #splits = false;

  constructor(raw: string) {
    this.raw = raw;
  }

  /** A problem without a certain repair was met: the scan is over. */
  get stopped(): boolean {
    return this.#stopped;
  }

  get char(): string {
    return this.raw.charAt(this.at);
  }

  get atEnd(): boolean {
    return this.at >= this.raw.length;
  }

  /** The next `length` units. */
  span(length: number): Span {
    return { start: this.at, end: this.at + length };
  }

  /** The code point at the cursor. */
  here(): Span {
    return this.span((this.raw.codePointAt(this.at) ?? 0) > 0xffff ? 2 : 1);
  }

  /** That code point, as a message can show it. */
  found(): string {
    const { start, end } = this.here();
    return shown(this.raw.slice(start, end));
  }

  /** The number, literal or bare word at the cursor; empty when there is none. */
  word(): string {
    WORD.lastIndex = this.at;
    return WORD.exec(this.raw)?.[0] ?? '';
  }

  skipSpace(): void {
    SPACE.lastIndex = this.at;
    this.at += SPACE.exec(this.raw)?.[0].length ?? 0;
  }

  /** Skips white space, and what only looks like it with a repair. */
  skipBlank(): void {
    for (this.skipSpace(); !this.#stopped; this.skipSpace()) {
      const bom = this.char === '\ufeff';
      if (!bom && !BAD_SPACE.test(this.char)) return;
      this.repair(bom ? 'bom' : 'bad-space', this.here(), { found: this.found() }, bom ? '' : ' ');
      this.at += 1;
    }
  }

  /** A problem that putting `text` in `place` (else: in its span) repairs beyond doubt. */
  repair(key: SyntaxKey, span: Span, data: MessageData, text: string, place: Span = span): void {
    this.take({ key, span, data }, [{ span: place, text }]);
  }

  /** As `repair`, where the line is to be parted in two. */
  split(key: SyntaxKey, span: Span, place: Span): void {
    this.#splits = true;
    this.repair(key, span, {}, '\n', place);
  }

  /** A problem that was found elsewhere, with what repairs it. */
  take(problem: SyntaxProblem | undefined, repairs: readonly TextEdit[]): void {
    this.#problem ??= problem;
    for (const repair of repairs) this.#repairs.push(repair);
    if (this.#repairs.length > MAX_REPAIRS) this.#stopped = true;
  }

  /** A problem that cannot be read over. */
  stop(key: SyntaxKey, span: Span, data: MessageData = {}): void {
    this.take({ key, span, data }, []);
    this.#stopped = true;
  }

  /** The first problem, with a fix where the repairs make the whole line JSON. */
  result(): SyntaxProblem | undefined {
    if (this.#problem === undefined || this.#stopped || !this.#repaired()) return this.#problem;
    return { ...this.#problem, fix: { edits: sortedEdits(this.#repairs) } };
  }

  #repaired(): boolean {
    // A line break in the text itself would be taken for one that parts two records.
    if (this.#splits && this.raw.includes('\n')) return false;
    const text = applyEdits(this.raw, this.#repairs);
    try {
      for (const part of this.#splits ? text.split('\n') : [text]) JSON.parse(part);
      return true;
    } catch {
      return false;
    }
  }
}
