/** A set of small whole numbers in which it is counted how often each was hit; emptied in no time. */
export interface Candidates {
  clear(): void;
  hit(owner: number): void;
  /** How often since the last `clear`. */
  hits(owner: number): number;
  /** Those hit, in the order of their first hit. Used again after `clear`. */
  readonly found: readonly number[];
}

/** @returns an empty set; it grows to the largest number hit (8 bytes each). */
export function createCandidates(): Candidates {
  const found: number[] = [];
  let counts = new Int32Array(1024);
  let stamps = new Int32Array(1024);
  let round = 1;
  return {
    found,
    clear() {
      found.length = 0;
      round++;
    },
    hit(owner) {
      if (owner >= counts.length) {
        const size = Math.max(owner + 1, counts.length * 2);
        const moreCounts = new Int32Array(size);
        const moreStamps = new Int32Array(size);
        moreCounts.set(counts);
        moreStamps.set(stamps);
        counts = moreCounts;
        stamps = moreStamps;
      }
      if (stamps[owner] === round) counts[owner] = (counts[owner] ?? 0) + 1;
      else {
        stamps[owner] = round;
        counts[owner] = 1;
        found.push(owner);
      }
    },
    hits(owner) {
      return stamps[owner] === round ? (counts[owner] ?? 0) : 0;
    },
  };
}
