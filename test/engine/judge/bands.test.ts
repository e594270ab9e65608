import { describe, expect, it } from 'vitest';
import { factsOf } from '../../support/healthCoach.ts';

type Row = [input: string, value: number, verdict: string, level: string, points?: number];

/** design/domain.md, Indicators: at, just below and just above every boundary. */
const ROWS: Row[] = [
  ['rhr_change', -20, '정상', 'ok', 100],
  ['rhr_change', 0, '정상', 'ok', 100],
  ['rhr_change', 5, '정상', 'ok', 100],
  ['rhr_change', 5.1, '경미한 피로', 'watch', 60],
  ['rhr_change', 6, '경미한 피로', 'watch', 60],
  ['rhr_change', 9, '경미한 피로', 'watch', 60],
  ['rhr_change', 9.9, '경미한 피로', 'watch', 60],
  ['rhr_change', 10, '피로 신호', 'alert', 30],
  ['rhr_change', 14, '피로 신호', 'alert', 30],
  ['rhr_change', 14.9, '피로 신호', 'alert', 30],
  ['rhr_change', 15, '과훈련 의심', 'alert', 10],
  ['rhr_change', 40, '과훈련 의심', 'alert', 10],
  ['sleep_hr', 0, '경고', 'alert', 10],
  ['sleep_hr', 4.9, '경고', 'alert', 10],
  ['sleep_hr', 5, '부족', 'alert', 35],
  ['sleep_hr', 5.9, '부족', 'alert', 35],
  ['sleep_hr', 6, '보통', 'watch', 70],
  ['sleep_hr', 6.9, '보통', 'watch', 70],
  ['sleep_hr', 7, '충분', 'ok', 100],
  ['sleep_hr', 12, '충분', 'ok', 100],
  ['steps', 0, '부족', 'alert', 30],
  ['steps', 4999, '부족', 'alert', 30],
  ['steps', 5000, '보통', 'watch', 65],
  ['steps', 6999, '보통', 'watch', 65],
  ['steps', 7000, '양호', 'ok', 100],
  ['oxygen_saturation', 92.9, '주의', 'alert', 20],
  ['oxygen_saturation', 93, '경계', 'watch', 55],
  ['oxygen_saturation', 94.9, '경계', 'watch', 55],
  ['oxygen_saturation', 95, '정상', 'ok', 100],
  ['oxygen_saturation', 100, '정상', 'ok', 100],
  ['heart_rate', 59, '낮음', 'watch'],
  ['heart_rate', 60, '정상', 'ok'],
  ['heart_rate', 100, '정상', 'ok'],
  ['heart_rate', 101, '높음', 'watch'],
  ['active_calories', 299, '부족', 'watch'],
  ['active_calories', 300, '양호', 'ok'],
  ['distance_km', 4.9, '부족', 'watch'],
  ['distance_km', 5, '양호', 'ok'],
  ['bmi', 18.4, '저체중', 'watch'],
  ['bmi', 18.5, '정상', 'ok'],
  ['bmi', 24.9, '정상', 'ok'],
  ['bmi', 25, '과체중', 'watch'],
];

describe('bands', () => {
  it.each(ROWS)('%s %d is %s (%s)', (input, value, verdict, level, points) => {
    const facts = factsOf({ [input]: value });
    expect(facts[`${input}.verdict`]).toBe(verdict);
    expect(facts[`${input}.level`]).toBe(level);
    expect(facts[`${input}.points`]).toBe(points);
  });

  it('an input that is not stated has no verdict', () => {
    const facts = factsOf({ sleep_hr: 7 });
    expect(facts['steps.verdict']).toBeUndefined();
    expect(facts['steps.level']).toBeUndefined();
    expect(facts['steps.points']).toBeUndefined();
  });

  it('weight is never judged', () => {
    expect(Object.keys(factsOf({ weight: 72 })).filter((name) => name.startsWith('weight.'))).toEqual([]);
  });
});

describe('the change of the resting heart rate', () => {
  it.each([
    [{ resting_heart_rate: 78, usual_resting_heart_rate: 65 }, 13],
    [{ resting_heart_rate: 60, usual_resting_heart_rate: 65 }, -5],
    [{ rhr_change: 12 }, 12],
    [{ resting_heart_rate: 78, rhr_change: 12 }, 12],
    // What is measured wins over what is derived from it in words.
    [{ resting_heart_rate: 78, usual_resting_heart_rate: 65, rhr_change: 11 }, 13],
    [{ resting_heart_rate: 78 }, undefined],
  ])('%j makes %j', (inputs, change) => {
    expect(factsOf(inputs).rhr_change).toBe(change);
  });
});
