import { mix32 } from './hash64.ts';

/** Counts the different n-grams that texts have in common with one text that was put in. */
export interface GramOverlap {
  /** Puts a text in, in place of the one before. @returns how many different n-grams it has. */
  load(text: string): number;
  /** Different n-grams of `text` that the text put in has too; −1 as soon as fewer than `least` are sure. */
  shared(text: string, least: number): number;
}

/**
 * Exact: n-grams are told apart by their characters, not by their hashes. The texts themselves are what is
 * kept (2 bytes a character), not sets of n-grams (4–8 bytes each), and a text is cut up again for each
 * comparison, in one pass of a few nanoseconds a character.
 */
export function createGramOverlap(ngram: number): GramOverlap {
  let loaded = '';
  /** Open addressing: where in `loaded` a gram first stands, plus 1; 0 is free. */
  let places = new Int32Array(1024);
  /** The last comparison in which the gram of a place was counted. */
  let counted = new Int32Array(1024);
  let comparison = 0;
  let different = 0;

  /** Slot of the gram of `text` at `at`: the one that holds it, or the free one where it belongs. */
  const slotOf = (text: string, at: number): number => {
    const mask = places.length - 1;
    let hash = 0;
    for (let i = 0; i < ngram; i++) hash = Math.imul(hash ^ text.charCodeAt(at + i), 0x01000193);
    for (let slot = mix32(hash) & mask; ; slot = (slot + 1) & mask) {
      const place = places[slot] ?? 0;
      if (place === 0) return slot;
      let i = 0;
      while (i < ngram && loaded.charCodeAt(place - 1 + i) === text.charCodeAt(at + i)) i++;
      if (i === ngram) return slot;
    }
  };
  return {
    load(text) {
      loaded = text;
      let size = 1024;
      while (size < 2 * text.length) size *= 2;
      if (size !== places.length) {
        places = new Int32Array(size);
        counted = new Int32Array(size);
        comparison = 0;
      } else places.fill(0);
      different = 0;
      for (let at = 0; at + ngram <= text.length; at++) {
        const slot = slotOf(text, at);
        if (places[slot] !== 0) continue;
        places[slot] = at + 1;
        different++;
      }
      return different;
    },
    shared(text, least) {
      if (text === loaded) return different >= least ? different : -1;
      comparison = (comparison + 1) | 0;
      let shared = 0;
      for (let at = 0, left = text.length - ngram + 1; left > 0; at++, left--) {
        if (shared + left < least) return -1;
        const slot = slotOf(text, at);
        if (places[slot] === 0 || counted[slot] === comparison) continue;
        counted[slot] = comparison;
        shared++;
      }
      return shared >= least ? shared : -1;
    },
  };
}
