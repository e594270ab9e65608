import type { Text, ToneSource } from '../contract/source.ts';
import type { Span } from '../finding.ts';
import { isWordCode } from '../question/numberText.ts';
import { compilePattern, type Pattern } from '../question/pattern.ts';
import { endOfWords, isQuoted, sentences } from './sentences.ts';

/** A sentence that leaves the contract's register. */
export interface RegisterBreak {
  /** Its ending, in offsets of the text. */
  readonly span: Span;
  /** The register it is in instead. */
  readonly name: Text;
  /** A certain replacement of the span. */
  readonly replacement?: string;
}

const LINE_FEED = 0x0a;
const EXCLAMATION = 0x21;
const FULL_STOP = 0x2e;
const QUESTION = 0x3f;
const ELLIPSIS = 0x2026;
const IDEOGRAPHIC_STOP = 0x3002;
/** Full-width punctuation ends sentences too. */
const FULL_WIDTH = 0xff00;

/** Judges how the sentences of prose end. Built once per contract. */
export class Register {
  private readonly accept: Endings;
  private readonly lastLetters: ReadonlySet<string>;
  /** Endings out of register that end like one in it (하십시요). */
  private readonly lookAlikes: Endings;
  private readonly except: Endings;
  private readonly reject: readonly {
    endings: Endings;
    name: Text;
    replace: readonly (readonly [string, string])[];
  }[];

  constructor(tone: ToneSource) {
    this.accept = new Endings(tone.accept);
    this.lastLetters = new Set(tone.accept.filter((ending) => ending.length === 1));
    this.lookAlikes = new Endings(
      tone.reject.flatMap(({ ends }) => ends.filter((ending) => this.accept.match(ending) > 0)),
    );
    this.except = new Endings(tone.except ?? []);
    this.reject = tone.reject.map(({ ends, name, replace }) => ({
      endings: new Endings(ends),
      name,
      replace: Object.entries(replace ?? {}).sort(([a], [b]) => b.length - a.length),
    }));
  }

  /** The common case, told without cutting sentences: before every full stop stands an accepted last letter. */
  private isPlainlyAccepted(text: string): boolean {
    const end = text.length - 1;
    if (text[end] !== '.' && text[end] !== '?' && text[end] !== '!') return false;
    for (let i = 0; i <= end; i++) {
      const code = text.charCodeAt(i);
      if (code === LINE_FEED || code === ELLIPSIS || code === IDEOGRAPHIC_STOP || code >= FULL_WIDTH)
        return false;
      if (code !== FULL_STOP && code !== QUESTION && code !== EXCLAMATION) continue;
      if (i < end && text[i + 1] !== ' ') {
        // Inside a number or a word it ends no sentence.
        if (isWordCode(text.charCodeAt(i + 1))) continue;
        return false;
      }
      if (!this.lastLetters.has(text[i - 1] ?? '') || this.lookAlikes.match(text, i) > 0) return false;
    }
    return true;
  }

  /** Sentences of `text` that are out of register. Phrases without an ending of a sentence are not judged. */
  breaks(text: string): RegisterBreak[] {
    if (this.isPlainlyAccepted(text)) return [];
    const found: RegisterBreak[] = [];
    for (const sentence of sentences(text)) {
      const end = endOfWords(text, sentence);
      const words = text.slice(sentence.start, end);
      if (words === '' || this.except.match(words) > 0 || isQuoted(text, sentence)) continue;
      if (this.accept.match(words) > 0 && this.lookAlikes.match(words) === 0) continue;
      const rule = this.reject.find(({ endings }) => endings.match(words) > 0);
      if (!rule) continue;
      const swap = rule.replace.find(([from]) => words.endsWith(from));
      found.push(
        swap
          ? { span: { start: end - swap[0].length, end }, name: rule.name, replacement: swap[1] }
          : { span: { start: end - rule.endings.match(words), end }, name: rule.name },
      );
    }
    return found;
  }
}

/** Endings as plain text (by far the most) or regular expressions. */
class Endings {
  private readonly plain: readonly string[];
  private readonly patterns: readonly Pattern[];

  constructor(endings: readonly string[]) {
    this.plain = endings.filter((ending) => !/[\\^$.*+?()[\]{}|]/.test(ending));
    this.patterns = endings
      .filter((ending) => !this.plain.includes(ending))
      .map((ending) => compilePattern(`(?:${ending})$`));
  }

  /** Length of the ending that matches before `end`, 0 for none. */
  match(text: string, end = text.length): number {
    for (const ending of this.plain) if (text.endsWith(ending, end)) return ending.length;
    if (this.patterns.length === 0) return 0;
    const words = text.slice(0, end);
    for (const pattern of this.patterns) {
      const match = pattern.exec(words, 0);
      if (match && match.end === words.length) return match.end - match.start;
    }
    return 0;
  }
}
