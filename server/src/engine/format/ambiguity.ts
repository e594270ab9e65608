import { type Automaton, automatonOf, sharedChar } from './automaton.ts';
import type { Pattern } from './pattern.ts';
import type { SlotPiece } from './tree.ts';

/** A text that can be read in two ways, and the slots between which it can be split differently. */
export interface Ambiguity {
  /** Where the readings part, `…` for any character of free text. */
  readonly text: string;
  readonly slots: readonly SlotPiece[];
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly char: string;
  readonly before: Pair | undefined;
}

/** Pairs of states looked at before a template counts as too complex. */
const PAIRS = 400_000;

/**
 * Decides whether some text has two readings: two runs of the automaton that part and come together again on the
 * same text. `undefined`: every text has one reading, which also keeps the RegExp from trying many ways.
 */
export function findAmbiguity(pattern: Pattern): Ambiguity | 'too complex' | undefined {
  const automaton = automatonOf(pattern);
  const seen = new Set<number>();
  let queue: Pair[] = [];
  const size = automaton.classes.length;
  for (let state = 0; state < size; state++) {
    const next = automaton.follow[state] ?? [];
    for (const [index, a] of next.entries()) {
      for (const b of next.slice(index + 1)) consider(a, b, undefined);
    }
  }
  while (queue.length > 0) {
    const layer = queue;
    queue = [];
    for (const pair of layer) {
      for (const a of automaton.follow[pair.a] ?? []) {
        for (const b of automaton.follow[pair.b] ?? []) {
          if (a === b) return explain(automaton, pair);
          consider(a, b, pair);
        }
      }
    }
    if (seen.size > PAIRS) return 'too complex';
  }
  return undefined;

  function consider(a: number, b: number, before: Pair | undefined): void {
    const low = Math.min(a, b);
    const high = Math.max(a, b);
    if (low === high || seen.has(low * size + high)) return;
    const [left, right] = [automaton.classes[low], automaton.classes[high]];
    const char = left && right && sharedChar(left, right);
    if (char === undefined) return;
    seen.add(low * size + high);
    queue.push({ a: low, b: high, char, before });
  }
}

function explain(automaton: Automaton, last: Pair): Ambiguity {
  let text = '';
  const slots = new Set<SlotPiece>();
  for (let pair: Pair | undefined = last; pair !== undefined; pair = pair.before) {
    text = pair.char + text;
    for (const state of [pair.a, pair.b]) {
      const slot = automaton.slots[state];
      if (slot !== undefined) slots.add(slot);
    }
  }
  return { text: text.replace(/…+/g, '…'), slots: [...slots].reverse() };
}
