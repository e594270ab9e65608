/** UTF-16 units of one place: length and count in the first, the word in the others. */
const PLACE = 16;
/** Longest word kept, in UTF-16 units. Longer ones are rare and counted anew each time. */
export const LONGEST_CACHED = PLACE - 1;

/**
 * Token counts of words met before, in a table of fixed size: two places for each hash, the older of the two
 * words gives way. No substring is made to look a word up, and none is kept.
 */
export class WordCache {
  readonly #units: Uint16Array;
  readonly #mask: number;

  /** @param places how many words it holds, a power of two ≥ 2; 32 bytes each. */
  constructor(places: number) {
    this.#units = new Uint16Array(places * PLACE);
    this.#mask = places - 2;
  }

  /** First of the word's two places, for `get` and `put`. At most `LONGEST_CACHED` units. */
  place(text: string, start: number, end: number): number {
    let hash = 0x811c9dc5 | 0;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    return ((hash ^ (hash >>> 13)) & this.#mask) * PLACE;
  }

  /** Tokens of the word, or 0 when it is not kept. */
  get(place: number, text: string, start: number, end: number): number {
    const found = this.#read(place, text, start, end);
    return found > 0 ? found : this.#read(place + PLACE, text, start, end);
  }

  put(place: number, text: string, start: number, end: number, tokens: number): void {
    const units = this.#units;
    units.copyWithin(place + PLACE, place, place + PLACE);
    units[place] = ((end - start) << 8) | tokens;
    for (let i = start, at = place + 1; i < end; i++, at++) units[at] = text.charCodeAt(i);
  }

  #read(place: number, text: string, start: number, end: number): number {
    const units = this.#units;
    const head = units[place] as number;
    if (head >> 8 !== end - start) return 0;
    for (let i = start, at = place + 1; i < end; i++, at++) {
      if (units[at] !== text.charCodeAt(i)) return 0;
    }
    return head & 0xff;
  }
}
