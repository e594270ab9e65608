import type { Text, ToneSource } from '../contract/source.ts';
import type { Span } from '../finding.ts';
import { compilePattern, type Pattern } from '../question/pattern.ts';
import { sentences } from './sentences.ts';

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

/** Closing punctuation, quotes, brackets, marks and symbols behind the last word. */
const TRAIL = /[^\p{L}\p{N}]+$/u;
/** A closing remark in brackets, as a citation is, does not end the sentence. */
const BRACKETED = /\s*[([][^()[\]]*[)\]][^\p{L}\p{N}]*$/u;

/** Judges how the sentences of prose end. Built once per contract. */
export class Register {
  private readonly accept: Endings;
  private readonly lastLetters: ReadonlySet<string>;
  private readonly except: Endings;
  private readonly reject: readonly {
    endings: Endings;
    name: Text;
    replace: readonly (readonly [string, string])[];
  }[];

  constructor(tone: ToneSource) {
    this.accept = new Endings(tone.accept);
    this.lastLetters = new Set(tone.accept.filter((ending) => ending.length === 1));
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
      // Inside a number or a word it ends no sentence.
      if (i < end && text[i + 1] !== ' ') continue;
      if (!this.lastLetters.has(text[i - 1] ?? '')) return false;
    }
    return true;
  }

  /** Sentences of `text` that are out of register. Phrases without an ending of a sentence are not judged. */
  breaks(text: string): RegisterBreak[] {
    if (this.isPlainlyAccepted(text)) return [];
    const found: RegisterBreak[] = [];
    for (const sentence of sentences(text)) {
      const whole = text.slice(sentence.start, sentence.end);
      const words = whole.replace(BRACKETED, '').replace(TRAIL, '');
      if (words === '' || this.accept.match(words) > 0 || this.except.match(words) > 0) continue;
      const rule = this.reject.find(({ endings }) => endings.match(words) > 0);
      if (!rule) continue;
      const end = sentence.start + words.length;
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

  /** Length of the ending that matches, 0 for none. */
  match(words: string): number {
    for (const ending of this.plain) if (words.endsWith(ending)) return ending.length;
    for (const pattern of this.patterns) {
      const match = pattern.exec(words, 0);
      if (match && match.end === words.length) return match.end - match.start;
    }
    return 0;
  }
}
