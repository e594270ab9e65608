import { FORBIDDEN, type Pattern } from './pattern.ts';
import type { SlotPiece } from './tree.ts';

/** Characters that lead into a state: these only, or all that free text may hold but these. */
export interface CharClass {
  readonly chars: ReadonlySet<string>;
  readonly except: boolean;
}

/**
 * Position automaton of a pattern (Glushkov): one state for every character of the pattern, none for the empty
 * word, so that two ways through it are two readings of the text. State 0 is the start, the last one the end.
 */
export interface Automaton {
  readonly classes: readonly CharClass[];
  readonly follow: readonly (readonly number[])[];
  /** The slot whose text a state is in. */
  readonly slots: readonly (SlotPiece | undefined)[];
}

interface Fragment {
  readonly nullable: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

const EMPTY: Fragment = { nullable: true, first: [], last: [] };
const forbidden = new RegExp(`[${FORBIDDEN}]`);
const SPACE: CharClass = { chars: new Set(' '), except: false };

export function automatonOf(pattern: Pattern): Automaton {
  const classes: CharClass[] = [];
  const follow: Set<number>[] = [];
  const slots: (SlotPiece | undefined)[] = [];
  let slot: SlotPiece | undefined;

  const state = (into: CharClass): number => {
    classes.push(into);
    follow.push(new Set());
    slots.push(slot);
    return classes.length - 1;
  };
  const connect = (from: readonly number[], to: readonly number[]): void => {
    for (const a of from) for (const b of to) follow[a]?.add(b);
  };
  const one = (into: CharClass): Fragment => {
    const made = [state(into)];
    return { nullable: false, first: made, last: made };
  };
  const chain = (a: Fragment, b: Fragment): Fragment => {
    connect(a.last, b.first);
    return {
      nullable: a.nullable && b.nullable,
      first: a.nullable ? [...a.first, ...b.first] : a.first,
      last: b.nullable ? [...a.last, ...b.last] : b.last,
    };
  };
  const optional = (of: Fragment): Fragment => ({ ...of, nullable: true });
  const loop = (of: Fragment): Fragment => {
    connect(of.last, of.first);
    return optional(of);
  };
  const word = (value: string): Fragment =>
    [...Array(value.length).keys()]
      .map((at) => one({ chars: new Set(value.charAt(at)), except: false }))
      .reduce(chain, EMPTY);

  /** Exact up to a spread of three; beyond it a bound says no more than "any number". */
  const repeat = (of: Pattern, min: number, max: number): Fragment => {
    let all = EMPTY;
    for (let count = 0; count < min; count++) all = chain(all, build(of));
    if (max - min > 3) return chain(all, loop(build(of)));
    let tail = EMPTY;
    for (let count = min; count < max; count++) tail = optional(chain(build(of), tail));
    return chain(all, tail);
  };

  /** Free text without any of `not`: a state for what of them was just read, so that it never gets whole. */
  const free = (not: readonly string[]): Fragment => {
    const heads = new Set(['']);
    for (const value of not) for (let end = 1; end < value.length; end++) heads.add(value.slice(0, end));
    const known = new Set([' ', ...not.join('').split('')]);
    const step = (head: string, char: string): string | undefined => {
      const read = head + char;
      if (not.some((value) => read.endsWith(value))) return undefined;
      for (let from = 0; from < read.length; from++) if (heads.has(read.slice(from))) return read.slice(from);
      return '';
    };
    const states = new Map<string, number>();
    const ends: number[] = [];
    const edges: [string, string, number][] = [];
    /** Whether free text that ends in `head` would hold one of `not` together with whatever comes after it. */
    const overlaps = (head: string): boolean =>
      not.length > 0 &&
      not.every((after) => not.some((value) => between(`${head}${after}`.indexOf(value), head.length)));
    for (const head of heads) {
      for (const char of known) {
        const next = step(head, char);
        if (next === undefined || forbidden.test(char)) continue;
        const id = `${next}\n${char}`;
        const made = states.get(id) ?? state({ chars: new Set(char), except: false });
        if (!states.has(id) && char !== ' ' && !overlaps(next)) ends.push(made);
        states.set(id, made);
        edges.push([head, next, made]);
      }
      const other = states.get('other') ?? state({ chars: known, except: true });
      if (!states.has('other')) ends.push(other);
      states.set('other', other);
      edges.push([head, '', other]);
    }
    for (const [, head, from] of edges)
      for (const [source, , to] of edges) if (source === head) connect([from], [to]);
    const first = edges.filter(
      ([source, , to]) => source === '' && classes[to] !== undefined && !isSpace(classes[to]),
    );
    return { nullable: false, first: [...new Set(first.map(([, , to]) => to))], last: ends };
  };

  const build = (node: Pattern): Fragment => {
    switch (node.kind) {
      case 'text':
        return word(node.text);
      case 'digit':
        return one({ chars: new Set(node.range === '1-9' ? '123456789' : '0123456789'), except: false });
      case 'seq':
        return node.of.map(build).reduce(chain, EMPTY);
      case 'alt': {
        const all = node.of.map(build);
        return {
          nullable: all.some((of) => of.nullable),
          first: all.flatMap((of) => of.first),
          last: all.flatMap((of) => of.last),
        };
      }
      case 'maybe':
        return optional(build(node.of));
      case 'repeat':
        return repeat(node.of, node.min, node.max);
      case 'joined': {
        const row = build(node.of);
        const joiner = word(node.joiner);
        connect(row.last, joiner.first);
        connect(joiner.last, row.first);
        return row;
      }
      case 'free':
        return free(node.not);
      case 'capture': {
        const outer = slot;
        slot = node.slot ?? slot;
        const of = build(node.of);
        slot = outer;
        return of;
      }
    }
  };

  const start = one(SPACE);
  const body = build(pattern);
  const end = one({ chars: new Set(['end']), except: false });
  chain(chain(start, body), end);
  return { classes, follow: follow.map((next) => [...next]), slots };
}

const between = (index: number, length: number): boolean => index >= 0 && index < length;

const isSpace = (into: CharClass): boolean => !into.except && into.chars.has(' ');

/** A character that leads into both states, if there is one. */
export function sharedChar(a: CharClass, b: CharClass): string | undefined {
  if (a.except && b.except) return '…';
  const [small, large] = a.except || (!b.except && b.chars.size < a.chars.size) ? [b, a] : [a, b];
  for (const char of small.chars) {
    if (
      large.except ? !large.chars.has(char) && char !== 'end' && !forbidden.test(char) : large.chars.has(char)
    )
      return char;
  }
  return undefined;
}
