import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSimilarityIndex, type Match } from '../../../server/src/engine/dataset/nearDuplicates.ts';
import { prepareProse } from '../../../server/src/engine/dataset/prepareProse.ts';
import {
  type AuthoredText,
  jaccard,
  proseGrams,
  similarity,
} from '../../../server/src/engine/dataset/similarity.ts';
import { chatRecords, healthRecords, lookalikes } from './koreanRecords.ts';

/** Pairs `earlier later` of records that are near enough, by counting what every record shares with every other. */
function allPairs(records: readonly AuthoredText[], threshold: number): Map<string, number> {
  const features = records.map(({ values, prose }) => ({
    values: new Set(values),
    grams: proseGrams(prose, 3),
  }));
  const holders = new Map<string, number[]>();
  const pairs = new Map<string, number>();
  features.forEach((a, i) => {
    const shared = new Map<number, number>();
    for (const gram of a.grams) {
      const earlier = holders.get(gram) ?? [];
      for (const j of earlier) shared.set(j, (shared.get(j) ?? 0) + 1);
      holders.set(gram, earlier);
      earlier.push(i);
    }
    for (const [j, both] of shared) {
      const b = features[j];
      const prose = both / (a.grams.size + (b?.grams.size ?? 0) - both);
      if (b === undefined || prose < threshold) continue;
      const near = Math.min(jaccard(a.values, b.values), prose);
      if (near >= threshold) pairs.set(`${j} ${i}`, near);
    }
  });
  return pairs;
}

function indexPairs(records: readonly AuthoredText[], threshold: number): Map<string, number> {
  const index = createSimilarityIndex({ threshold });
  const pairs = new Map<string, number>();
  records.forEach((record, i) => {
    for (const match of index.add(i, record)) pairs.set(`${match.id} ${i}`, match.similarity);
  });
  expect(index.state().capped).toBe(0);
  return pairs;
}

/** Of records with features of their own: copies are named by the first of them. */
function recall(authored: readonly AuthoredText[], threshold: number): { pairs: number; recall: number } {
  const different = new Map(
    authored.map((record) => [JSON.stringify([record.values, prepareProse(record.prose)]), record]),
  );
  const records = [...different.values()];
  const all = allPairs(records, threshold);
  const found = indexPairs(records, threshold);
  for (const [pair, near] of found) expect([pair, all.get(pair)]).toEqual([pair, near]);
  return { pairs: all.size, recall: found.size / all.size };
}

describe('createSimilarityIndex', () => {
  it.each([0.7, 0.8, 0.9])('finds 99 in 100 of what comparing all with all finds, at %f', (threshold) => {
    for (const kind of ['short', 'long'] as const) {
      const seen = recall(lookalikes(1200, 7, kind), threshold);
      expect(seen.pairs).toBeGreaterThan(40);
      expect(seen.recall).toBeGreaterThanOrEqual(0.99);
    }
  });

  it('misses none of the records whose values single them out', () => {
    const seen = recall(healthRecords(1500, 3), 0.7);
    expect(seen.pairs).toBeGreaterThan(100);
    expect(seen.recall).toBe(1);
  });

  it('gives the similarities of the definition, best first, of records added before', () => {
    const word = fc.constantFrom('오늘', '은 ', '쉬어요', '운동', '해요', '12', '.');
    const authored = fc.record({
      values: fc.array(fc.constantFrom('a=1', 'a=2', 'b=1', 'c=3', 'd=4'), { maxLength: 5 }),
      prose: fc.array(word, { maxLength: 8 }).map((words) => words.join('')),
    });
    const options = { threshold: fc.constantFrom(0.5, 0.7, 0.8, 1), ngram: fc.integer({ min: 1, max: 5 }) };
    fc.assert(
      fc.property(
        fc.array(authored, { maxLength: 12 }),
        fc.record(options),
        (records, { threshold, ngram }) => {
          const index = createSimilarityIndex({ threshold, ngram });
          records.forEach((record, id) => {
            const matches = index.add(id, record);
            expect(matches).toEqual([...matches].sort((a, b) => b.similarity - a.similarity || a.id - b.id));
            for (const match of matches) {
              expect(match.id).toBeLessThan(id);
              expect(match.similarity).toBe(similarity(record, records[match.id] ?? record, ngram));
              expect(match.similarity).toBeGreaterThanOrEqual(threshold);
            }
          });
        },
      ),
    );
  });

  it('is after any additions and removals what it is after adding what is left', () => {
    const records = lookalikes(60, 5, 'short');
    const step = fc.tuple(fc.nat(20), fc.option(fc.nat(59), { nil: undefined }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const index = createSimilarityIndex({ threshold: 0.7 });
        const left = new Map<number, AuthoredText>();
        for (const [id, record] of steps) {
          const authored = records[record ?? -1];
          if (authored === undefined) {
            expect(index.remove(id)).toBe(left.delete(id));
          } else {
            index.add(id, authored);
            left.delete(id);
            left.set(id, authored);
          }
        }
        const fresh = createSimilarityIndex({ threshold: 0.7 });
        for (const [id, authored] of left) fresh.add(id, authored);
        expect(index.state().records).toBe(left.size);
        expect(index.state().different).toBe(fresh.state().different);
        for (const record of records) expect(index.find(record)).toEqual(fresh.find(record));
      }),
    );
  });

  it('names copies by the first of them that is there', () => {
    const index = createSimilarityIndex({ threshold: 0.8 });
    const copy = { values: [], prose: '오늘은 가볍게 걷고 일찍 쉬어 주세요.' };
    expect(index.add(5, copy)).toEqual([]);
    expect(index.add(3, { ...copy, prose: `${copy.prose}!` })).toEqual([{ id: 5, similarity: 1 }]);
    expect(index.add(9, copy)).toEqual([{ id: 5, similarity: 1 }]);
    index.remove(5);
    expect(index.find(copy)).toEqual([{ id: 3, similarity: 1 }]);
    expect(index.add(3, copy)).toEqual([{ id: 9, similarity: 1 }]);
    expect(index.state()).toMatchObject({ records: 2, different: 1 });
  });

  it('takes records with nothing authored for copies of each other', () => {
    const index = createSimilarityIndex({ threshold: 0.8 });
    const empty = { values: [], prose: ' ' };
    expect(index.add(1, empty)).toEqual([]);
    expect(index.add(2, empty)).toEqual([{ id: 1, similarity: 1 }]);
  });

  it('compares copies and one prose with many values without comparing all with all', () => {
    const prose = '오늘은 가볍게 걷고 일찍 쉬어 주세요. 물도 자주 마셔요.';
    const timed = (
      records: readonly AuthoredText[],
    ): { seconds: number; matches: Match[][]; capped: number } => {
      const index = createSimilarityIndex({ threshold: 0.8 });
      const start = performance.now();
      const matches = records.map((record, id) => index.add(id, record));
      return { seconds: (performance.now() - start) / 1000, matches, capped: index.state().capped };
    };
    const copies = timed(Array.from({ length: 20_000 }, () => ({ values: ['a=1'], prose })));
    expect(copies.matches.every((found, i) => found.length === Math.min(i, 1))).toBe(true);
    const few = timed(Array.from({ length: 20_000 }, (_, i) => ({ values: ['a=1', `steps=${i}`], prose })));
    expect(few.matches.every((found) => found.length === 0)).toBe(true);
    expect(few.capped).toBe(0);
    // measured 0.2 s each; all with all would take minutes
    expect(copies.seconds + few.seconds).toBeLessThan(8);
  });

  it('says when a record had more candidates than it compares, and still gives matches', () => {
    const fixed = Array.from({ length: 9 }, (_, field) => `field${field}=1`);
    const index = createSimilarityIndex({ threshold: 0.8, maxCandidates: 16 });
    const found = Array.from({ length: 2000 }, (_, i) =>
      index.add(i, { values: [...fixed, `steps=${i}`], prose: '네' }),
    );
    expect(found.slice(1).every((matches) => matches.length > 0 && matches.length <= 16)).toBe(true);
    expect(index.state().capped).toBe(2000 - 17);
  });

  it('keeps no more different records than it may, and says so', () => {
    const index = createSimilarityIndex({ threshold: 0.8, maxDifferent: 2 });
    const records = chatRecords(3, 1, 'free');
    for (const [id, record] of [...records, ...records].entries()) index.add(id, record);
    expect(index.state()).toMatchObject({ records: 4, different: 2, notKept: 2 });
  });

  it('refuses settings that make no sense', () => {
    expect(() => createSimilarityIndex({ threshold: 0.3 })).toThrow(RangeError);
    expect(() => createSimilarityIndex({ threshold: Number.NaN })).toThrow(RangeError);
    expect(() => createSimilarityIndex({ threshold: 0.8, ngram: 0 })).toThrow(RangeError);
    expect(() => createSimilarityIndex({ threshold: 0.8, maxCandidates: 0 })).toThrow(RangeError);
  });
});
