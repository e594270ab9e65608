import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuthoredText, similarity } from '../../../server/src/engine/dataset/similarity.ts';

const word = fc.constantFrom('오늘', '은', '쉬어요', ' ', '12', '.', '운동', 'A');
const authored: fc.Arbitrary<AuthoredText> = fc.record({
  values: fc.array(fc.constantFrom('a=1', 'a=2', 'b=1', 'c=3', 'd=4'), { maxLength: 6 }),
  prose: fc.array(word, { maxLength: 12 }).map((words) => words.join('')),
});

describe('similarity', () => {
  it('is the smaller of the two sides', () => {
    const a = { values: ['a=1', 'b=1', 'c=1'], prose: '오늘은 쉬어요' };
    expect(similarity(a, { values: ['c=1', 'b=1', 'a=1', 'a=1'], prose: '오늘은  쉬어요!' })).toBe(1);
    expect(similarity(a, { ...a, values: ['a=1', 'b=1'] })).toBe(2 / 3);
    // 오늘은 늘은_ 은_쉬 _쉬어 쉬어요 / 오늘은 늘은_ 은_쉬 _쉬어 쉬어도
    expect(similarity(a, { ...a, prose: '오늘은 쉬어도' })).toBe(4 / 6);
  });

  it('counts a side that is empty in both as the same, in one as nothing in common', () => {
    const prose = { values: [], prose: '오늘은 쉬어요' };
    expect(similarity(prose, prose)).toBe(1);
    expect(similarity(prose, { values: ['a=1'], prose: '오늘은 쉬어요' })).toBe(0);
    expect(similarity({ values: ['a=1'], prose: '' }, { values: ['a=1'], prose: '' })).toBe(1);
    expect(similarity({ values: ['a=1'], prose: '' }, { values: ['a=1'], prose: '네' })).toBe(0);
  });

  it('sees texts as near that differ in a number only', () => {
    const chat = (hours: string) => ({ values: [], prose: `어젯밤 ${hours}시간 잤는데 운동해도 될까요?` });
    expect(similarity(chat('4'), chat('5.5'))).toBe(1);
  });

  it('has a feature for texts shorter than an n-gram', () => {
    expect(similarity({ values: [], prose: '네' }, { values: [], prose: '네!' })).toBe(1);
    expect(similarity({ values: [], prose: '네' }, { values: [], prose: '아니' })).toBe(0);
    expect(similarity({ values: [], prose: '네네' }, { values: [], prose: '네네' }, 5)).toBe(1);
  });

  it('is symmetric, between 0 and 1, and 1 for a record and itself', () => {
    fc.assert(
      fc.property(authored, authored, fc.integer({ min: 1, max: 5 }), (a, b, ngram) => {
        const near = similarity(a, b, ngram);
        expect(near).toBe(similarity(b, a, ngram));
        expect(near).toBeGreaterThanOrEqual(0);
        expect(near).toBeLessThanOrEqual(1);
        expect(similarity(a, a, ngram)).toBe(1);
      }),
    );
  });

  it('refuses an n that makes no n-grams', () => {
    const a = { values: [], prose: 'a' };
    expect(() => similarity(a, a, 0)).toThrow(RangeError);
    expect(() => similarity(a, a, 2.5)).toThrow(RangeError);
  });
});
