import type { Vocabulary } from './vocabulary.ts';

/** 2^19 places for 280,147 merges. */
const PLACES_BITS = 19;
const MASK = (1 << PLACES_BITS) - 1;
/** left, right, rank + 1 (0 = free), merged: one place is a quarter of a cache line. */
const FIELDS = 4;

/** Which two neighbouring tokens become one, how urgently, and which one. */
export class MergeTable {
  readonly #places = new Int32Array(FIELDS << PLACES_BITS);

  /**
   * @param pairs token ids `left, right, …`, the most urgent merge first.
   * The merges come in the order of the tokens they make (Llama 3 was converted from ranks), so the token made
   * is the last one again or the next that reads as the pair.
   */
  constructor(vocabulary: Vocabulary, pairs: Int32Array) {
    let merged = 0;
    for (let i = 0; i < pairs.length; i += 2) {
      const left = pairs[i] as number;
      const right = pairs[i + 1] as number;
      while (!vocabulary.isJoined(merged, left, right)) {
        if (++merged >= vocabulary.size)
          throw new Error('Merges are not in the order of the tokens they make');
      }
      this.#add(left, right, i >> 1, merged);
    }
  }

  /** Place of the pair, to ask `rankAt` and `mergedAt` with; -1: these two do not merge. */
  find(left: number, right: number): number {
    const places = this.#places;
    let place = hash(left, right);
    for (;;) {
      const at = place * FIELDS;
      if (places[at + 2] === 0) return -1;
      if (places[at] === left && places[at + 1] === right) return at;
      place = (place + 1) & MASK;
    }
  }

  /** The lower, the more urgent; no two pairs share a rank. */
  rankAt(place: number): number {
    return (this.#places[place + 2] as number) - 1;
  }

  /** Id of the token that the pair becomes. */
  mergedAt(place: number): number {
    return this.#places[place + 3] as number;
  }

  #add(left: number, right: number, rank: number, merged: number): void {
    const places = this.#places;
    let place = hash(left, right);
    while (places[place * FIELDS + 2] !== 0) place = (place + 1) & MASK;
    const at = place * FIELDS;
    places[at] = left;
    places[at + 1] = right;
    places[at + 2] = rank + 1;
    places[at + 3] = merged;
  }
}

function hash(left: number, right: number): number {
  const mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & MASK;
}
