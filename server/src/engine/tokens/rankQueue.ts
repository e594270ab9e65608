/** Ranks are below 2^19 and offsets below 2^33, so rank and offset fit the 53 exact bits of one number. */
const POSITIONS = 2 ** 33;

/** Binary heap of (rank, position), least rank first and leftmost of equal ranks. */
export class RankQueue {
  /** Of the pair that `pop` took out. */
  rank = 0;
  position = 0;
  #keys: Float64Array;
  #size = 0;

  /** @param capacity how many pairs it holds before it has to grow. */
  constructor(capacity: number) {
    this.#keys = new Float64Array(capacity);
  }

  push(rank: number, position: number): void {
    if (this.#size === this.#keys.length) {
      const wider = new Float64Array(this.#size * 2 + 1);
      wider.set(this.#keys);
      this.#keys = wider;
    }
    const keys = this.#keys;
    const key = rank * POSITIONS + position;
    let at = this.#size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((keys[parent] as number) <= key) break;
      keys[at] = keys[parent] as number;
      at = parent;
    }
    keys[at] = key;
  }

  /** Moves the least pair to `rank` and `position`. `false`: the queue is empty. */
  pop(): boolean {
    if (this.#size === 0) return false;
    const keys = this.#keys;
    const top = keys[0] as number;
    this.rank = Math.floor(top / POSITIONS);
    this.position = top - this.rank * POSITIONS;
    const key = keys[--this.#size] as number;
    let at = 0;
    for (let child = 1; child < this.#size; child = 2 * at + 1) {
      if (child + 1 < this.#size && (keys[child + 1] as number) < (keys[child] as number)) child++;
      if ((keys[child] as number) >= key) break;
      keys[at] = keys[child] as number;
      at = child;
    }
    keys[at] = key;
    return true;
  }
}
