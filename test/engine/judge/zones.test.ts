import { describe, expect, it } from 'vitest';
import { factsOf, healthCoach } from '../../support/healthCoach.ts';

/** Shares of the heart-rate reserve in percent (design/domain.md, after Garber et al., 2011). */
const SHARES: Record<string, [number, number]> = {
  저강도: [30, 39],
  중강도: [40, 59],
  '중-고강도': [50, 75],
  고강도: [60, 89],
};
/** A score whose grade recommends that level. */
const SCORES: Record<string, number> = { 저강도: 40, 중강도: 60, '중-고강도': 75, 고강도: 90 };

/** Karvonen in whole hundredths of a beat, rounded half up. */
function beats(age: number, resting: number, percent: number): number {
  return Math.floor(((220 - age - resting) * percent + 100 * resting + 50) / 100);
}

describe('target heart rates', () => {
  for (const [level, [low, high]] of Object.entries(SHARES)) {
    it(level, () => {
      for (const age of [18, 25, 33, 47, 60, 75])
        for (const resting of [45, 52, 60, 65, 71, 88]) {
          const facts = factsOf({ age, resting_heart_rate: resting, condition_score: SCORES[level] });
          const who = `${age} ${resting}`;
          expect(`${who}: ${facts['zone.low']}-${facts['zone.high']}`).toBe(
            `${who}: ${beats(age, resting, low)}-${beats(age, resting, high)}`,
          );
          expect(facts).toMatchObject({
            zone: true,
            'zone.label': level,
            'zone.p_low': low,
            'zone.p_high': high,
          });
        }
    });
  }

  it('a known example: 35 years, 65 at rest, moderate', () => {
    expect(factsOf({ age: 35, resting_heart_rate: 65, condition_score: 60 })).toMatchObject({
      'zone.low': 113,
      'zone.high': 136,
    });
  });

  it('rest has no zone', () => {
    const facts = factsOf({ age: 35, resting_heart_rate: 65, condition_score: 20 });
    expect(facts).toMatchObject({
      zone: null,
      'zone.label': '휴식',
      'zone.p_low': null,
      'zone.low': undefined,
    });
  });

  it('without a recommendation it is not known whether there is a zone', () => {
    expect(factsOf({ age: 35, resting_heart_rate: 65 }).zone).toBeUndefined();
  });

  it.each(['age', 'resting_heart_rate'])('without %s the shares are known and the beats are not', (name) => {
    const day = { age: 35, resting_heart_rate: 65, condition_score: 60, [name]: undefined };
    expect(factsOf(day)).toMatchObject({ 'zone.p_low': 40, 'zone.low': undefined, 'zone.high': undefined });
  });
});

describe('whether a routine fits', () => {
  it.each<[routine: string | undefined, score: number | undefined, verdict: string | undefined]>([
    ['고강도', 90, '적합'],
    ['고강도', 75, '부적합'],
    ['중-고강도', 75, '적합'],
    ['중강도', 60, '적합'],
    ['중-고강도', 60, '부적합'],
    ['저강도', 40, '적합'],
    ['중강도', 40, '부적합'],
    // On a day of rest nothing fits.
    ['저강도', 20, '부적합'],
    [undefined, 90, undefined],
    ['고강도', undefined, undefined],
  ])('%s at a score of %s: %s', (routine, score, verdict) => {
    expect(factsOf({ 'routine.level': routine, condition_score: score })['fit.verdict']).toBe(verdict);
  });

  it('a pattern bounds it as well', () => {
    const day = { condition_score: 90, rhr_change: 12 };
    expect(factsOf({ ...day, 'routine.level': '중강도' })['fit.verdict']).toBe('부적합');
    expect(factsOf({ ...day, 'routine.level': '저강도' })['fit.verdict']).toBe('적합');
  });

  it('the level of a routine is that of its hardest exercise', () => {
    const levelOf = (routine: string) => {
      const { question, program } = healthCoach();
      return question.read(`루틴: 30분\n${routine}`, 'fields').stated[
        program.register('routine.level') ?? -1
      ];
    };
    expect(levelOf('- 레그 스윙 2세트 × 10회\n- 버피 테스트 5분\n- 플랭크 3세트 × 20초')).toBe('고강도');
    expect(levelOf('- 레그 스윙 2세트 × 10회')).toBe('저강도');
    expect(levelOf('- 레그 스윙 2세트 × 10회\n- 줄넘기 5분')).toBeUndefined();
    expect(levelOf('')).toBeUndefined();
  });
});
