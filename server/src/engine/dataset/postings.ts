import { mix32 } from './hash64.ts';

/** Which owners were filed under a key; keys and owners are 32-bit integers. */
export interface Postings {
  add(key: number, owner: number): void;
  /** Takes away one posting of the owner under the key; nothing happens if there is none. */
  remove(key: number, owner: number): void;
  /** Calls `hit` with the owners under the key, newest first. @returns false if there were more than `limit`. */
  visit(key: number, limit: number, hit: (owner: number) => void): boolean;
  /** Bytes held. */
  bytes(): number;
}

const NONE = -1;

/**
 * A multimap in four typed arrays (hash chains): 16–24 bytes a posting, where a `Map` of arrays takes over
 * 100 and ends at 2²⁴ keys. Places of removed postings are used again.
 */
export function createPostings(): Postings {
  let heads = new Int32Array(1024).fill(NONE);
  let keys = new Int32Array(1024);
  let owners = new Int32Array(1024);
  let next = new Int32Array(1024);
  let used = 0;
  let free = NONE;

  const slot = (key: number): number => mix32(key) & (heads.length - 1);
  const grow = (): void => {
    const size = keys.length * 2;
    keys = enlarged(keys, size);
    owners = enlarged(owners, size);
    next = enlarged(next, size);
    heads = new Int32Array(size).fill(NONE);
    // Oldest first, so that chains stay newest first. No place is free when the table grows.
    for (let at = 0; at < used; at++) {
      const head = slot(keys[at] ?? 0);
      next[at] = heads[head] ?? NONE;
      heads[head] = at;
    }
  };
  return {
    add(key, owner) {
      let at = free;
      if (at !== NONE) free = next[at] ?? NONE;
      else {
        if (used === keys.length) grow();
        at = used++;
      }
      const head = slot(key);
      keys[at] = key;
      owners[at] = owner;
      next[at] = heads[head] ?? NONE;
      heads[head] = at;
    },
    remove(key, owner) {
      const head = slot(key);
      let before = NONE;
      for (let at = heads[head] ?? NONE; at !== NONE; at = next[at] ?? NONE) {
        if (keys[at] === key && owners[at] === owner) {
          const after = next[at] ?? NONE;
          if (before === NONE) heads[head] = after;
          else next[before] = after;
          next[at] = free;
          free = at;
          return;
        }
        before = at;
      }
    },
    visit(key, limit, hit) {
      let left = limit;
      for (let at = heads[slot(key)] ?? NONE; at !== NONE; at = next[at] ?? NONE) {
        if (keys[at] !== key) continue;
        if (left-- === 0) return false;
        hit(owners[at] ?? NONE);
      }
      return true;
    },
    bytes() {
      return 4 * (heads.length + keys.length + owners.length + next.length);
    },
  };
}

function enlarged(from: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(size);
  to.set(from);
  return to;
}
