import type { Features } from './authoredFeatures.ts';
import { type Candidates, createCandidates } from './candidates.ts';
import { mix32 } from './hash64.ts';
import { createPostings } from './postings.ts';
import { bandingFor, createProseBands } from './proseBands.ts';
import { createValueKeys } from './valueKeys.ts';

/** Postings looked at for each key, at most, newest first. */
const MAX_POSTINGS = 256;
/** So few candidates are compared at once, without asking whether the other side has fewer. */
const FEW = 24;

export interface FoundCandidates {
  /** Owners, those that met most often first if there were too many. */
  readonly owners: readonly number[];
  /** False if some were left out. */
  readonly complete: boolean;
}

/** Finds the few records that may be near enough to a record. Owners are small whole numbers. */
export interface CandidateSearch {
  add(owner: number, features: Features): void;
  remove(owner: number, features: Features): void;
  /** The owners array is valid until the next call. */
  find(features: Features): FoundCandidates;
  bytes(): number;
}

/**
 * Two ways to candidates, and of these the one that gives fewer: bands of the prose's MinHash signature,
 * and tuples of rare values (exact). So neither records of the same prose and different values nor those of
 * the same values and different prose are compared all with all.
 *
 * Where values can only be near enough by being equal (up to 3 values at a threshold of 0.8), they are part of the
 * prose's keys, and only prose and values together are looked up.
 */
export function createCandidateSearch(
  threshold: number,
  ngram: number,
  maxCandidates: number,
): CandidateSearch {
  const bandsOf = createProseBands(bandingFor(threshold), ngram);
  const valueKeys = createValueKeys(threshold);
  const byProse = createPostings();
  const byValues = createPostings();
  const viaProse = createCandidates();
  const viaValues = createCandidates();

  const isOpen = ({ tokens }: Features): boolean => tokens.length > 0 && !valueKeys.onlyEqual(tokens.length);
  const proseSeed = (features: Features): number => {
    if (isOpen(features)) return 1;
    let seed = features.tokens.length;
    for (const token of features.tokens) seed = mix32(Math.imul(seed, 0x9e3779b1) ^ token);
    return seed;
  };
  const valueSeed = ({ text }: Features): number => (text === '' ? 2 : 3);

  const collect = (keys: Iterable<number>, postings: typeof byProse, into: Candidates): boolean => {
    let complete = true;
    into.clear();
    for (const key of keys) complete = postings.visit(key, MAX_POSTINGS, into.hit) && complete;
    return complete;
  };

  const best = (from: Candidates, complete: boolean, alsoIn?: Candidates): FoundCandidates => {
    if (from.found.length <= maxCandidates) return { owners: from.found, complete };
    const byHits: number[][] = [];
    for (const owner of from.found) {
      const hits = from.hits(owner) + (alsoIn?.hits(owner) ?? 0);
      const alike = byHits[hits];
      if (alike === undefined) byHits[hits] = [owner];
      else alike.push(owner);
    }
    const owners = byHits.reverse().flat(); // places without owners are skipped
    return { owners: owners.slice(0, maxCandidates), complete: false };
  };

  const change = (how: 'add' | 'remove', owner: number, features: Features): void => {
    if (features.text !== '') {
      for (const key of bandsOf(features.text, proseSeed(features))) byProse[how](key, owner);
    }
    if (isOpen(features)) {
      for (const key of valueKeys.filed(features.tokens, valueSeed(features))) byValues[how](key, owner);
    }
  };

  return {
    add: (owner, features) => change('add', owner, features),
    remove: (owner, features) => change('remove', owner, features),
    find(features) {
      const prose = features.text !== '';
      const values = isOpen(features);
      if (!prose && !values) return { owners: [], complete: true };
      const allValues =
        values && collect(valueKeys.sought(features.tokens, valueSeed(features)), byValues, viaValues);
      if (!prose || (allValues && viaValues.found.length <= FEW)) return best(viaValues, allValues);
      const allProse = collect(bandsOf(features.text, proseSeed(features)), byProse, viaProse);
      if (!values) return best(viaProse, allProse);
      if (allValues && (!allProse || viaValues.found.length <= viaProse.found.length)) {
        return best(viaValues, true, viaProse);
      }
      return best(viaProse, allProse, viaValues);
    },
    bytes: () => byProse.bytes() + byValues.bytes(),
  };
}
