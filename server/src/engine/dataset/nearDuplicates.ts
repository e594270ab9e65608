import { createFeatureReader, type Features, sameFeatures, tokenJaccard } from './authoredFeatures.ts';
import { createCandidateSearch } from './candidateSearch.ts';
import { createGramOverlap } from './gramOverlap.ts';
import { type AuthoredText, checkNgram, DEFAULT_NGRAM } from './similarity.ts';

/** A record that is as near as the threshold asks. */
export interface Match {
  /** The first added, of those still there, of the records with the same features. */
  readonly id: number;
  /** 0–1, as {@link similarity} gives it. */
  readonly similarity: number;
}

export interface SimilarityIndexOptions {
  /** Least similarity of a match, 0.5–1. NeMo Curator's default is 0.8, BigCode's 0.7. */
  readonly threshold: number;
  /** Length of the character n-grams; 3 unless told. */
  readonly ngram?: number;
  /** Records that one record is compared with exactly, at most; 128 unless told. Bounds the time. */
  readonly maxCandidates?: number;
  /** Different records kept, at most; 1,000,000 unless told. Bounds the memory. */
  readonly maxDifferent?: number;
}

/** What the index holds and what it left out. */
export interface SimilarityIndexState {
  /** Records in the index. */
  readonly records: number;
  /** Records with features of their own; the others are copies of these and cost an id each. */
  readonly different: number;
  /** Additions and searches that had more candidates than are compared: the least alike were left out. */
  readonly capped: number;
  /** Additions that were compared but not kept because the index was full: later ones do not find them. */
  readonly notKept: number;
  /** Bytes of texts and postings, about: the greater part of what is held. */
  readonly bytes: number;
}

/** Near-duplicates, kept up to date while records come and go. */
export interface SimilarityIndex {
  /**
   * Adds a record (in place of the one of the same id, if any).
   * @returns records added before that are near enough, best first, then by id. Records with the same
   * features are given once, by the first of them.
   */
  add(id: number, authored: AuthoredText): Match[];
  /** What `add` would return, without adding. */
  find(authored: AuthoredText): Match[];
  /** Takes a record out. @returns false if it is not in. */
  remove(id: number): boolean;
  state(): SimilarityIndexState;
}

/** Records with the same features. */
interface Kept extends Features {
  /** Different n-grams of the text. */
  readonly grams: number;
  /** In order of addition. */
  readonly ids: number[];
}

/**
 * An index of records by similarity. Matches are exact; of the pairs that are near enough at least 99 % are
 * found, all of them where values alone single the candidates out (see {@link createCandidateSearch}).
 *
 * Bounds. Time: for each record at most `maxCandidates` exact comparisons (about 1 µs for 300 characters)
 * and 256 postings for each key; `state().capped` says how often that was not enough. 50,000 copies of a
 * record are one record. Memory: about 2 bytes a character and 0.9 KB for each different record (150 MB hold
 * some 125,000 of 150 characters), at most `maxDifferent` of them; `state().notKept` says how many were turned
 * away. Same additions, same results,
 * on every platform.
 *
 * @throws RangeError if the threshold is not in 0.5–1 or a bound is not a positive whole number.
 */
export function createSimilarityIndex(options: SimilarityIndexOptions): SimilarityIndex {
  const { threshold, ngram = DEFAULT_NGRAM, maxCandidates = 128, maxDifferent = 1_000_000 } = options;
  if (!(threshold >= 0.5 && threshold <= 1)) throw new RangeError(`threshold is ${threshold}: want 0.5–1`);
  checkNgram(ngram);
  checkBound('maxCandidates', maxCandidates);
  checkBound('maxDifferent', maxDifferent);

  const featuresOf = createFeatureReader(ngram);
  const search = createCandidateSearch(threshold, ngram, maxCandidates);
  const overlap = createGramOverlap(ngram);
  /** Slot → what is kept there. */
  const kept: (Kept | undefined)[] = [];
  const freeSlots: number[] = [];
  const slotOfKey = new Map<string, number>();
  const slotOfId = new Map<number, number>();
  let characters = 0;
  let capped = 0;
  let notKept = 0;

  const compare = (features: Features, grams: number, other: Kept): number => {
    const values = tokenJaccard(features.tokens, other.tokens);
    if (values < threshold || (features.text === '') !== (other.text === '')) return 0;
    if (features.text === '') return values;
    const both = grams + other.grams;
    const least = Math.ceil((both * threshold) / (1 + threshold) - 1e-9);
    if (Math.min(grams, other.grams) < least) return 0;
    const shared = overlap.shared(other.text, least);
    return shared < 0 ? 0 : Math.min(values, shared / (both - shared));
  };

  const twinOf = (features: Features): Kept | undefined => {
    const twin = kept[slotOfKey.get(features.key) ?? -1];
    return twin !== undefined && sameFeatures(twin, features) ? twin : undefined;
  };

  const matchesOf = (features: Features): { matches: Match[]; grams: number; twin: Kept | undefined } => {
    const grams = features.text === '' ? 0 : overlap.load(features.text);
    const matches: Match[] = [];
    const candidates = search.find(features);
    if (!candidates.complete) capped++;
    const twin = twinOf(features);
    if (twin !== undefined) matches.push({ id: first(twin), similarity: 1 });
    for (const slot of candidates.owners) {
      const other = kept[slot];
      if (other === undefined || other === twin) continue;
      const near = compare(features, grams, other);
      if (near >= threshold) matches.push({ id: first(other), similarity: near });
    }
    matches.sort((a, b) => b.similarity - a.similarity || a.id - b.id);
    return { matches, grams, twin };
  };

  const remove = (id: number): boolean => {
    const slot = slotOfId.get(id);
    const record = slot === undefined ? undefined : kept[slot];
    if (slot === undefined || record === undefined) return false;
    slotOfId.delete(id);
    record.ids.splice(record.ids.indexOf(id), 1);
    if (record.ids.length === 0) {
      search.remove(slot, record);
      kept[slot] = undefined;
      freeSlots.push(slot);
      if (slotOfKey.get(record.key) === slot) slotOfKey.delete(record.key);
      characters -= record.text.length;
    }
    return true;
  };

  return {
    add(id, authored) {
      remove(id);
      const features = featuresOf(authored);
      const { matches, grams, twin } = matchesOf(features);
      if (twin !== undefined) {
        twin.ids.push(id);
        slotOfId.set(id, slotOfKey.get(features.key) ?? -1);
      } else if (kept.length - freeSlots.length >= maxDifferent) notKept++;
      else {
        const slot = freeSlots.pop() ?? kept.length;
        const { text, tokens, key } = features;
        kept[slot] = { text, tokens, key, grams, ids: [id] };
        search.add(slot, features);
        slotOfKey.set(features.key, slot);
        slotOfId.set(id, slot);
        characters += features.text.length;
      }
      return matches;
    },
    find: (authored) => matchesOf(featuresOf(authored)).matches,
    remove,
    state: () => ({
      records: slotOfId.size,
      different: kept.length - freeSlots.length,
      capped,
      notKept,
      bytes: 2 * characters + search.bytes(),
    }),
  };
}

function first({ ids }: Kept): number {
  return ids[0] ?? -1;
}

function checkBound(name: string, value: number): void {
  if (!Number.isInteger(value) || value < 1)
    throw new RangeError(`${name} is ${value}: want a whole number from 1`);
}
