import type { SlotPiece } from './tree.ts';

/** A digit: any, or one that may lead. */
export type Digit = '0-9' | '1-9';

/** What a captured stretch of text is: a slot, the `then` of a part, or a list's rows. */
export type Capture = object;

/**
 * A regular expression as a tree, from which come both the RegExp and the automaton that proves it unambiguous.
 * Nothing here may match the empty text except `maybe` and a `repeat` from 0.
 */
export type Pattern =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'digit'; readonly range: Digit }
  | { readonly kind: 'seq'; readonly of: readonly Pattern[] }
  | { readonly kind: 'alt'; readonly of: readonly Pattern[] }
  | { readonly kind: 'maybe'; readonly of: Pattern }
  | { readonly kind: 'repeat'; readonly of: Pattern; readonly min: number; readonly max: number }
  | { readonly kind: 'joined'; readonly of: Pattern; readonly joiner: string; readonly max?: number }
  /** Free text on one line that holds none of `not`. */
  | { readonly kind: 'free'; readonly not: readonly string[] }
  | { readonly kind: 'capture'; readonly what: Capture; readonly slot?: SlotPiece; readonly of: Pattern };

export const text = (value: string): Pattern => ({ kind: 'text', text: value });
export const seq = (...of: readonly Pattern[]): Pattern => ({ kind: 'seq', of });
export const maybe = (of: Pattern): Pattern => ({ kind: 'maybe', of });

/**
 * Characters that free text cannot hold, as the inside of a character class: controls, line breaks, the spaces
 * that look like a plain one, and marks that show nothing and have no use in a sentence (the zero-width joiner
 * has: emoji are made with it).
 */
export const FORBIDDEN =
  '\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u1680\\u180e\\u2000-\\u200b\\u200e\\u200f\\u2028-\\u202f\\u205f\\u2060\\u3000\\ufeff';

/** Spellings as a trie: one way through it for every spelling, however many there are. */
export function oneOf(values: readonly string[]): Pattern {
  const root: Trie = { ends: false, next: new Map() };
  for (const value of values) {
    let node = root;
    for (let at = 0; at < value.length; at++) {
      const char = value.charAt(at);
      const child = node.next.get(char) ?? { ends: false, next: new Map() };
      node.next.set(char, child);
      node = child;
    }
    node.ends = true;
  }
  return triePattern(root);
}

interface Trie {
  ends: boolean;
  readonly next: Map<string, Trie>;
}

function triePattern(node: Trie): Pattern {
  const branches = [...node.next].map(([char, child]): Pattern => {
    let run = char;
    let at = child;
    while (!at.ends && at.next.size === 1) {
      const [only] = at.next;
      if (only === undefined) break;
      run += only[0];
      at = only[1];
    }
    return at.next.size === 0 ? text(run) : seq(text(run), triePattern(at));
  });
  const only = branches[0];
  const all: Pattern = branches.length === 1 && only !== undefined ? only : { kind: 'alt', of: branches };
  return node.ends ? maybe(all) : all;
}

/** Things in a row with `gap` between those that are there; where all may be absent, at least one is. */
export function sequence(
  items: readonly { readonly of: Pattern; readonly optional: boolean }[],
  gap: string,
): Pattern {
  const pivot = items.findIndex((item) => !item.optional);
  const after = (from: number): Pattern[] =>
    items.slice(from).map((item) => {
      const next = seq(text(gap), item.of);
      return item.optional ? maybe(next) : next;
    });
  if (pivot < 0) return { kind: 'alt', of: items.map((item, index) => seq(item.of, ...after(index + 1))) };
  const before = items.slice(0, pivot).map((item) => maybe(seq(item.of, text(gap))));
  return seq(...before, ...items.slice(pivot, pivot + 1).map((item) => item.of), ...after(pivot + 1));
}

const quoted = (value: string): string => value.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\n/g, '\\n');

/** Source of one free slot. Edges are no spaces; a single excluded character is cheaper in the class. */
function freeSource(not: readonly string[]): string {
  const chars = not.filter((value) => value.length === 1).map((value) => value.replace(/[\]\\^-]/, '\\$&'));
  const longer = not.filter((value) => value.length > 1).map(quoted);
  const set = FORBIDDEN + chars.join('');
  if (longer.length === 0) return `[^ ${set}](?:[^${set}]*[^ ${set}])?`;
  return `(?! )(?:(?!${longer.join('|')})[^${set}])+(?<! )`;
}

/**
 * RegExp source of a pattern. With `captures`, every captured stretch is a group and is put there in group order;
 * rows of lists never capture, their list's stretch is walked afterwards.
 */
export function source(pattern: Pattern, captures?: Capture[]): string {
  switch (pattern.kind) {
    case 'text':
      return quoted(pattern.text);
    case 'digit':
      return `[${pattern.range}]`;
    case 'seq':
      return pattern.of.map((part) => source(part, captures)).join('');
    case 'alt':
      return `(?:${pattern.of.map((part) => source(part, captures)).join('|')})`;
    case 'maybe':
      return `(?:${source(pattern.of, captures)})?`;
    case 'repeat':
      return `(?:${source(pattern.of, captures)}){${pattern.min},${Number.isFinite(pattern.max) ? pattern.max : ''}}`;
    case 'joined': {
      const row = source(pattern.of);
      return `(?:${row})(?:${quoted(pattern.joiner)}(?:${row})){0,${pattern.max === undefined ? '' : pattern.max - 1}}`;
    }
    case 'free':
      return freeSource(pattern.not);
    case 'capture':
      if (captures === undefined) return source(pattern.of);
      captures.push(pattern.what);
      return `(${source(pattern.of, captures)})`;
  }
}
