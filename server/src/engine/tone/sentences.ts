import type { Span } from '../finding.ts';

/** The dot of `et al.` ends no sentence. */
const END = /(?<!\bet al)[.!?…。！？]|\n/g;
const MARKS = '.!?…。！？';
const CLOSERS = '"\'”’)]';

/** Sentences of a text as spans, without the space around them. A line break ends a sentence too. */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const add = (end: number) => {
    let start = from;
    while (start < end && isSpace(text, start)) start += 1;
    let stop = end;
    while (stop > start && isSpace(text, stop - 1)) stop -= 1;
    if (stop > start) spans.push({ start, end: stop });
    from = end;
  };
  END.lastIndex = 0;
  for (let match = END.exec(text); match; match = END.exec(text)) {
    let end = match.index + 1;
    if (match[0] !== '\n') {
      while (end < text.length && MARKS.includes(text.charAt(end))) end += 1;
      while (end < text.length && CLOSERS.includes(text.charAt(end))) end += 1;
      END.lastIndex = end;
      // Inside a number or a word they end no sentence.
      if (end < text.length && !isSpace(text, end)) continue;
    }
    add(end);
  }
  add(text.length);
  return spans;
}

/** Where the words of a sentence end: before closing marks and before remarks in brackets, as citations are. */
export function endOfWords(text: string, { start, end }: Span): number {
  const whole = beforeMarks(text, start, end);
  let bare = whole;
  for (let stop = end; bare > start; bare = beforeMarks(text, start, stop)) {
    const open = isClosed(text, bare, stop) ? openingBefore(text, start, bare) : -1;
    if (open < 0) return bare;
    stop = open;
  }
  // Nothing but a remark: that is the sentence.
  return bare > start ? bare : whole;
}

/** Whether a sentence is somebody's words, quoted. */
export function isQuoted(text: string, { start, end }: Span): boolean {
  return /["'“‘「『]/.test(text.charAt(start)) && /["'”’」』]/.test(text.charAt(end - 1));
}

/** Behind the last letter or digit. A jamo by itself (ㅎㅎ, ㅠㅠ) is a mark. */
function beforeMarks(text: string, start: number, end: number): number {
  let stop = end;
  while (stop > start) {
    if (isHangul(text.charCodeAt(stop - 1))) return stop;
    const low = (text.charCodeAt(stop - 1) & 0xfc00) === 0xdc00 && stop - 1 > start;
    const character = text.slice(low ? stop - 2 : stop - 1, stop);
    if (/[\p{L}\p{N}]/u.test(character) && !/[\u3131-\u318e]/.test(character)) return stop;
    stop -= character.length;
  }
  return stop;
}

function isClosed(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text[i] === ')' || text[i] === ']') return true;
  return false;
}

/** The bracket that opens before `at`; −1 where another closes in between, or none is there. */
function openingBefore(text: string, start: number, at: number): number {
  for (let i = at - 1; i >= start; i--) {
    if (text[i] === '(' || text[i] === '[') return i;
    if (text[i] === ')' || text[i] === ']') return -1;
  }
  return -1;
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return !isHangul(unit) && /\s/.test(text.charAt(at));
}

/** A syllable: most of what stands at the end of a word. */
function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3;
}
