import { mix32 } from './hash64.ts';

/** How a text's MinHash signature is cut into bands: two texts are compared if one band is equal in both. */
export interface Banding {
  readonly bands: number;
  /** Minima in a band. */
  readonly rows: number;
}

/** Bands at most: each costs a posting of 16–24 bytes per record. */
const MAX_BANDS = 20;
/** Minima at most: more would leave most bins of a one-permutation signature of a short text empty. */
const MAX_MINIMA = 128;
/** Share of the pairs exactly at the threshold that may be missed; pairs above it are missed less. */
const MISSED = 0.005;

/**
 * The most selective banding that still finds 99.5 % of the pairs exactly at the threshold: a pair of
 * Jaccard index s shares a band with probability 1 − (1 − s^rows)^bands (Leskovec, Rajaraman & Ullman,
 * Mining of Massive Datasets, §3.4.2). 0.7 → 20 × 4, 0.8 → 18 × 6, 0.9 → 11 × 9.
 */
export function bandingFor(threshold: number): Banding {
  for (let rows = MAX_MINIMA; rows > 1; rows--) {
    let oneBand = 1;
    for (let i = 0; i < rows; i++) oneBand *= threshold;
    let missed = 1;
    for (let bands = 1; bands <= MAX_BANDS && bands * rows <= MAX_MINIMA; bands++) {
      missed *= 1 - oneBand;
      if (missed <= MISSED) return { bands, rows };
    }
  }
  return { bands: MAX_BANDS, rows: 1 };
}

/** Multiplier of the rolling hash (Steele & Vigna, 2021, the 32-bit multiplier of their tables). */
const ROLL = 0x93d765dd;
const EMPTY = 0xffffffff;

/**
 * Makes the function that gives a text's band keys: one-permutation MinHash (Li, Owen & Zhang, 2012) with
 * optimal densification (Shrivastava, 2017), so one pass over the text fills all minima, however short the
 * text is. The text is prepared and at least `ngram` long.
 *
 * @returns a function `(text, seed) => keys`, one 32-bit key a band. Texts under different seeds share no
 * key but by chance. The array is used again by the next call.
 */
export function createProseBands(
  { bands, rows }: Banding,
  ngram: number,
): (text: string, seed: number) => Int32Array {
  const minima = bands * rows;
  const bins = new Uint32Array(minima);
  const borrowed = new Uint32Array(minima);
  const keys = new Int32Array(bands);
  let outgoing = 1;
  for (let i = 0; i < ngram; i++) outgoing = Math.imul(outgoing, ROLL);

  const fill = (text: string): number => {
    bins.fill(EMPTY);
    let empty = minima;
    let rolling = 0;
    for (let i = 0; i < text.length; i++) {
      rolling = (Math.imul(rolling, ROLL) + text.charCodeAt(i)) | 0;
      if (i + 1 < ngram) continue;
      if (i >= ngram) rolling = (rolling - Math.imul(outgoing, text.charCodeAt(i - ngram))) | 0;
      const hash = mix32(rolling) >>> 0;
      const bin = ((hash >>> 16) * minima) >>> 16;
      const least = bins[bin] ?? EMPTY;
      if (hash < least) {
        if (least === EMPTY) empty--;
        bins[bin] = hash;
      }
    }
    return empty;
  };

  // An empty bin borrows from the first filled one in a sequence of bins that is its own, the same for every text.
  const densify = (): void => {
    for (let bin = 0; bin < minima; bin++) {
      let value = bins[bin] ?? EMPTY;
      for (let attempt = 1; value === EMPTY; attempt++) {
        const draw = mix32(Math.imul(bin + 1, 0x9e3779b1) + Math.imul(attempt, 0x85ebca77));
        value = bins[((draw >>> 16) * minima) >>> 16] ?? EMPTY;
      }
      borrowed[bin] = value;
    }
  };

  return (text, seed) => {
    const empty = fill(text);
    if (empty === minima) throw new RangeError(`text has ${text.length} units, fewer than one ${ngram}-gram`);
    if (empty > 0) densify();
    const signature = empty > 0 ? borrowed : bins;
    for (let band = 0; band < bands; band++) {
      let key = mix32(seed + Math.imul(band + 1, 0x9e3779b1));
      for (let row = band * rows; row < (band + 1) * rows; row++) {
        key = Math.imul(key ^ (signature[row] ?? 0), 0xcc9e2d51);
        key = (key << 15) | (key >>> 17);
      }
      keys[band] = mix32(key);
    }
    return keys;
  };
}
