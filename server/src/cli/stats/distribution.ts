/** Where numbers lie. */
export interface Distribution {
  readonly count: number;
  readonly total: number;
  readonly min: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

const FIRST_ROOM = 1024;

/** Gathers whole numbers, four bytes each. */
export class Gathered {
  #values = new Uint32Array(FIRST_ROOM);
  #count = 0;

  add(value: number): void {
    if (this.#count === this.#values.length) {
      const larger = new Uint32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#count] = value;
    this.#count += 1;
  }

  /** Percentiles by the nearest rank: each is a value that occurs. All 0 where there are none. */
  get distribution(): Distribution {
    const sorted = this.#values.slice(0, this.#count).sort();
    const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
    let total = 0;
    for (const value of sorted) total += value;
    return {
      count: sorted.length,
      total,
      min: sorted[0] ?? 0,
      median: at(0.5),
      p95: at(0.95),
      max: sorted.at(-1) ?? 0,
    };
  }
}
