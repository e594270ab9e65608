import type { MergeTable } from './mergeTable.ts';
import { RankQueue } from './rankQueue.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Above this many bytes the queue is quicker than looking for the least rank again and again. */
const SHORT = 96;
const NONE = 0x7fffffff;

/**
 * Byte-pair encoding of one pre-token: join the two neighbours of least rank, the leftmost first, until no two
 * merge. Only the number of tokens is kept.
 */
export class BytePairs {
  readonly #vocabulary: Vocabulary;
  readonly #merges: MergeTable;
  readonly #ids = new Int32Array(SHORT);
  /** Place in the merge table of each token with its right neighbour; -1: none. */
  readonly #places = new Int32Array(SHORT);
  readonly #ranks = new Int32Array(SHORT);

  constructor(vocabulary: Vocabulary, merges: MergeTable) {
    this.#vocabulary = vocabulary;
    this.#merges = merges;
  }

  /** Tokens in the first `length` (≥ 1) bytes. Time: O(n²) on up to 96 bytes, else O(n log n). */
  count(bytes: Uint8Array, length: number): number {
    return length <= SHORT ? this.#countShort(bytes, length) : this.#countLong(bytes, length);
  }

  #countShort(bytes: Uint8Array, length: number): number {
    const ids = this.#ids;
    const places = this.#places;
    const ranks = this.#ranks;
    const byteIds = this.#vocabulary.byteIds;
    for (let i = 0; i < length; i++) ids[i] = byteIds[bytes[i] as number] as number;
    let last = length - 1;
    for (let i = 0; i < last; i++) this.#lookUp(i);
    for (;;) {
      let least = NONE;
      let at = 0;
      for (let i = 0; i < last; i++) {
        const rank = ranks[i] as number;
        if (rank < least) {
          least = rank;
          at = i;
        }
      }
      if (least === NONE) return last + 1;
      ids[at] = this.#merges.mergedAt(places[at] as number);
      for (let i = at + 1; i < last; i++) {
        ids[i] = ids[i + 1] as number;
        places[i] = places[i + 1] as number;
        ranks[i] = ranks[i + 1] as number;
      }
      last--;
      if (at > 0) this.#lookUp(at - 1);
      if (at < last) this.#lookUp(at);
    }
  }

  #lookUp(at: number): void {
    const place = this.#merges.find(this.#ids[at] as number, this.#ids[at + 1] as number);
    this.#places[at] = place;
    this.#ranks[at] = place < 0 ? NONE : this.#merges.rankAt(place);
  }

  /** A linked list of tokens by the offset of their first byte, and a queue of the pairs that merge. */
  #countLong(bytes: Uint8Array, length: number): number {
    const merges = this.#merges;
    const byteIds = this.#vocabulary.byteIds;
    const ids = new Int32Array(length);
    const next = new Int32Array(length);
    const previous = new Int32Array(length);
    const places = new Int32Array(length).fill(-1);
    const queue = new RankQueue(length);
    const lookUp = (at: number): void => {
      const right = next[at] as number;
      const place = right < length ? merges.find(ids[at] as number, ids[right] as number) : -1;
      places[at] = place;
      if (place >= 0) queue.push(merges.rankAt(place), at);
    };
    for (let i = 0; i < length; i++) {
      ids[i] = byteIds[bytes[i] as number] as number;
      next[i] = i + 1;
      previous[i] = i - 1;
    }
    for (let i = 0; i < length; i++) lookUp(i);
    let tokens = length;
    while (queue.pop()) {
      const at = queue.position;
      const place = places[at] as number;
      // The pair queued may be gone: joined away, or grown into another.
      if (place < 0 || merges.rankAt(place) !== queue.rank) continue;
      const gone = next[at] as number;
      const after = next[gone] as number;
      ids[at] = merges.mergedAt(place);
      next[at] = after;
      if (after < length) previous[after] = at;
      places[gone] = -1;
      tokens--;
      const before = previous[at] as number;
      if (before >= 0) lookUp(before);
      lookUp(at);
    }
    return tokens;
  }
}
