import { explainString, lastVisible } from './explainString.ts';
import { SyntaxCursor } from './syntaxCursor.ts';
import { type SyntaxProblem, shown } from './syntaxProblem.ts';

/** Where the scan stands in the grammar, by what may come next. */
type State =
  /** Nothing read yet, or a second record was told and begins. */
  | 'root'
  /** After `[`; after a comma in an array; after a colon. */
  | 'first-element'
  | 'next-element'
  | 'member'
  /** After `{`; after a comma in an object; after a key. */
  | 'first-key'
  | 'next-key'
  | 'colon'
  /** After a value in a container; after the outermost value. */
  | 'separator'
  | 'end';

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const LITERALS: ReadonlySet<string> = new Set(['true', 'false', 'null']);
const PYTHON: ReadonlyMap<string, string> = new Map([
  ['True', 'true'],
  ['False', 'false'],
  ['None', 'null'],
]);

/**
 * Says where and why a line is not JSON; undefined when it is. One pass without recursion, any nesting.
 * Small certain mistakes are read over, so that the fix, where there is one, repairs the whole line.
 */
export function explainSyntax(raw: string): SyntaxProblem | undefined {
  if (raw.trim() === '') {
    return {
      key: 'empty',
      span: { start: 0, end: raw.length },
      data: {},
      fix: { edits: [], removeLine: true },
    };
  }
  return new SyntaxScan(raw).run();
}

class SyntaxScan {
  readonly #cursor: SyntaxCursor;
  #state: State = 'root';
  /** Offsets of the open brackets. */
  readonly #open: number[] = [];
  #lastComma = 0;
  /** End of the token before, and where it starts if it is a string, else -1. */
  #tokenEnd = 0;
  #stringStart = -1;
  #rootIsContainer = false;

  constructor(raw: string) {
    this.#cursor = new SyntaxCursor(raw);
  }

  run(): SyntaxProblem | undefined {
    const cursor = this.#cursor;
    for (cursor.skipBlank(); !cursor.stopped && !cursor.atEnd; cursor.skipBlank()) this.#step(cursor.char);
    if (!cursor.stopped && this.#state !== 'end') this.#cutOff();
    return cursor.result();
  }

  #step(char: string): void {
    if (this.#state === 'colon') this.#colon(char);
    else if (this.#state === 'separator') this.#separator(char);
    else if (this.#state === 'end') this.#afterRecord(char);
    else if (char === '}' || char === ']') this.#close(char);
    else if (char === ',') this.#strayComma();
    else if (this.#state === 'first-key' || this.#state === 'next-key') this.#key(char);
    else if (char === '"') this.#string(this.#open.length === 0 ? 'end' : 'separator');
    else if (char === '{' || char === '[') this.#enter(char);
    else this.#scalar();
  }

  #key(char: string): void {
    const cursor = this.#cursor;
    const word = char === '"' ? '' : cursor.word();
    const span = cursor.span(word.length);
    const next = /^\s*:/.test(cursor.raw.slice(span.end, span.end + 40));
    if (char === '"') this.#string('colon');
    else if (word !== '' && next) cursor.stop('unquoted-key', span, { found: shown(word) });
    else this.#strange('key');
  }

  #colon(char: string): void {
    if (char === ':') this.#consume(1, 'member');
    else if (/[\p{L}\p{P}]/u.test(char) && !'[]{},"\''.includes(char)) this.#unescapedQuote();
    else this.#cursor.stop('missing-colon', this.#cursor.here(), { found: this.#cursor.found() });
  }

  #enter(char: string): void {
    if (this.#open.length === 0) this.#rootIsContainer = true;
    this.#open.push(this.#cursor.at);
    this.#consume(1, char === '{' ? 'first-key' : 'first-element');
  }

  #scalar(): void {
    const cursor = this.#cursor;
    const word = cursor.word();
    const span = cursor.span(word.length);
    const data = { found: shown(word) };
    const python = PYTHON.get(word);
    if (LITERALS.has(word) || NUMBER.test(word)) this.#consumeValue(word.length);
    else if (word === '') this.#strange('value');
    else if (span.end === cursor.raw.length && this.#open.length > 0) this.#cutOff();
    else if (python !== undefined) {
      cursor.repair('python-literal', span, data, python);
      this.#consumeValue(word.length);
    } else if (/^(?:NaN|[-+]?Infinity|[-+]NaN|undefined)$/.test(word)) cursor.stop('nan', span, data);
    else if (/^[-+]?\.?\d/.test(word)) cursor.stop('bad-number', span, data);
    else cursor.stop('unexpected', span, { ...data, expected: 'value' });
  }

  #separator(char: string): void {
    const cursor = this.#cursor;
    const next = cursor.raw[this.#innermost()] === '{' ? 'next-key' : 'next-element';
    const afterString = this.#stringStart >= 0;
    if (char === ',') {
      this.#lastComma = cursor.at;
      this.#consume(1, next);
    } else if (char === '}' || char === ']') this.#close(char);
    else if (!'"{['.includes(char)) {
      if (afterString && char !== ':' && !this.#isComment()) this.#unescapedQuote();
      else this.#strange('comma');
    } else if (afterString) cursor.stop('missing-comma', cursor.here());
    else {
      cursor.repair('missing-comma', cursor.here(), {}, ',', { start: this.#tokenEnd, end: this.#tokenEnd });
      this.#state = next;
    }
  }

  #afterRecord(char: string): void {
    const cursor = this.#cursor;
    const here = cursor.here();
    if (!this.#rootIsContainer && (char === ',' || char === ':')) {
      cursor.stop('fragment', here, { found: char });
      return;
    }
    if (char === ',') {
      cursor.at += 1;
      cursor.skipBlank();
      if (cursor.atEnd) {
        cursor.repair('trailing-comma', here, {}, '');
        return;
      }
    }
    if (cursor.char === '{' && this.#rootIsContainer) {
      cursor.split('two-records', cursor.here(), char === ',' ? here : { start: cursor.at, end: cursor.at });
      this.#state = 'root';
      return;
    }
    const span = { start: here.start, end: cursor.raw.trimEnd().length };
    cursor.stop('trailing', span, { found: shown(cursor.raw.slice(span.start, span.end)) });
  }

  #close(char: string): void {
    const cursor = this.#cursor;
    const opened = this.#innermost();
    const expected = cursor.raw[opened] === '{' ? '}' : ']';
    if (this.#open.length === 0) cursor.stop('fragment', cursor.here(), { found: char });
    else if (char !== expected) {
      cursor.stop('mismatched-bracket', cursor.here(), { found: char, expected, opened });
    } else if (this.#state === 'member') cursor.stop('missing-value', cursor.here(), { found: char });
    else {
      if (this.#state === 'next-key' || this.#state === 'next-element') {
        cursor.repair('trailing-comma', { start: this.#lastComma, end: this.#lastComma + 1 }, {}, '');
      }
      this.#open.pop();
      this.#consumeValue(1);
    }
  }

  #strayComma(): void {
    const cursor = this.#cursor;
    const here = cursor.here();
    if (this.#state === 'root') cursor.stop('fragment', here, { found: ',' });
    else if (this.#state === 'member') cursor.stop('missing-value', here, { found: ',' });
    else if (this.#state === 'next-key') {
      cursor.repair('extra-comma', here, {}, '');
      cursor.at += 1;
    }
    // In an array a value may be missing between two commas.
    else cursor.stop('extra-comma', here);
  }

  #string(next: State): void {
    const start = this.#cursor.at;
    const { end, problem, repairs } = explainString(this.#cursor.raw, start);
    if (end < 0 && problem !== undefined) this.#cursor.stop(problem.key, problem.span, problem.data);
    else this.#cursor.take(problem, repairs);
    this.#consume(end - start, next);
    this.#stringStart = start;
  }

  #unescapedQuote(): void {
    const span = { start: this.#tokenEnd - 1, end: this.#tokenEnd };
    this.#cursor.stop('unescaped-quote', span, { opened: this.#stringStart });
  }

  /** The line ends here, or in the word that starts here. */
  #cutOff(): void {
    const { raw, atEnd } = this.#cursor;
    const opens = this.#state === 'first-key' || this.#state === 'first-element';
    const goesOn = this.#state === 'next-key' || this.#state === 'next-element' || this.#state === 'member';
    // Pretty-printers break lines after an opening bracket and, in the outermost object, after a comma.
    const multiLine = atEnd && (opens || (goesOn && this.#open.length === 1));
    const opened = this.#innermost();
    this.#cursor.stop(
      multiLine ? 'multi-line' : 'truncated',
      { start: lastVisible(raw), end: raw.length },
      { inside: raw[opened] === '{' ? 'object' : 'array', opened },
    );
  }

  /** A character that nothing begins with. */
  #strange(expected: 'key' | 'value' | 'comma'): void {
    const cursor = this.#cursor;
    const { char } = cursor;
    const data = { found: cursor.found() };
    if (char === "'" || char === '`') cursor.stop('single-quotes', cursor.here(), data);
    else if (/[“”„‟‘’«»「」『』＂]/.test(char)) cursor.stop('typographic-quotes', cursor.here(), data);
    else if (this.#isComment()) cursor.stop('comment', cursor.here(), data);
    else if (char < ' ') cursor.stop('control-character', cursor.here(), data);
    else cursor.stop('unexpected', cursor.here(), { ...data, expected });
  }

  #isComment(): boolean {
    return /^(?:\/[/*]|#)/.test(this.#cursor.raw.slice(this.#cursor.at, this.#cursor.at + 2));
  }

  #innermost(): number {
    return this.#open[this.#open.length - 1] ?? 0;
  }

  #consumeValue(length: number): void {
    this.#consume(length, this.#open.length === 0 ? 'end' : 'separator');
  }

  #consume(length: number, next: State): void {
    this.#cursor.at += length;
    this.#tokenEnd = this.#cursor.at;
    this.#stringStart = -1;
    this.#state = next;
  }
}
