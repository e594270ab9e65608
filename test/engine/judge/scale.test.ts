import { describe, expect, it } from 'vitest';
import { factsOf } from '../../support/healthCoach.ts';

/** design/domain.md, by hand and independent of the contract. */
function pointsOf(
  change: number,
  sleep: number,
  steps: number,
  oxygen: number,
): [number, number, number, number] {
  return [
    change >= 15 ? 10 : change >= 10 ? 30 : change > 5 ? 60 : 100,
    sleep < 5 ? 10 : sleep < 6 ? 35 : sleep < 7 ? 70 : 100,
    steps < 5000 ? 30 : steps < 7000 ? 65 : 100,
    oxygen < 93 ? 20 : oxygen < 95 ? 55 : 100,
  ];
}

/** In hundredths, so that halves are exact. */
function scoreOf(...day: [number, number, number, number]): number {
  const [change, sleep, steps, oxygen] = pointsOf(...day);
  return Math.floor((30 * change + 30 * sleep + 25 * steps + 15 * oxygen + 50) / 100);
}

const GRADES = [
  {
    from: 80,
    id: 'A',
    label: '매우 우수',
    emoji: '✅',
    recommendation: '고강도 포함 모든 운동 가능',
    level: '고강도',
  },
  { from: 70, id: 'B', label: '우수', emoji: '✅', recommendation: '중-고강도 가능', level: '중-고강도' },
  { from: 55, id: 'C+', label: '보통 이상', emoji: '⚠️', recommendation: '중강도까지 권장', level: '중강도' },
  { from: 45, id: 'C', label: '보통', emoji: '⚠️', recommendation: '중강도까지 권장', level: '중강도' },
  { from: 35, id: 'D', label: '개선 필요', emoji: '⚠️', recommendation: '저강도만 권장', level: '저강도' },
  { from: 0, id: 'F', label: '주의 필요', emoji: '🚨', recommendation: '휴식 권장', level: '휴식' },
];

function gradeOf(score: number) {
  const grade = GRADES.find(({ from }) => score >= from);
  if (!grade) throw new RangeError(`no grade for ${score}`);
  return grade;
}

const CHANGES = [-8, 0, 5, 5.5, 6, 9, 10, 12, 14, 15, 30];
const SLEEPS = [3, 4.5, 4.9, 5, 5.5, 6, 6.5, 7, 8];
const STEPS = [0, 4999, 5000, 6999, 7000, 15000];
const OXYGENS = [88, 92, 93, 94, 95, 99];

it('score and grade follow the formula on a grid of days, and every grade is reached', () => {
  const reached = new Set<unknown>();
  const halves = new Set<number>();
  for (const change of CHANGES)
    for (const sleep of SLEEPS)
      for (const steps of STEPS)
        for (const oxygen of OXYGENS) {
          const facts = factsOf({ rhr_change: change, sleep_hr: sleep, steps, oxygen_saturation: oxygen });
          const score = scoreOf(change, sleep, steps, oxygen);
          const day = `${change} ${sleep} ${steps} ${oxygen}`;
          expect(`${day}: ${facts.score}`).toBe(`${day}: ${score}`);
          expect(facts['grade.id']).toBe(gradeOf(score).id);
          reached.add(facts['grade.id']);
          const [a, b, c, d] = pointsOf(change, sleep, steps, oxygen);
          if ((30 * a + 30 * b + 25 * c + 15 * d) % 100 === 50) halves.add(score);
        }
  expect([...reached].sort()).toEqual(['A', 'B', 'C', 'C+', 'D', 'F']);
  // The grid must hold days whose score is rounded at a half, else it says nothing of how.
  expect(halves.size).toBeGreaterThan(3);
});

it('a score needs all four of its inputs', () => {
  const day = { rhr_change: 0, sleep_hr: 8, steps: 9000, oxygen_saturation: 98 };
  for (const name of Object.keys(day)) expect(factsOf({ ...day, [name]: undefined }).score).toBeUndefined();
  expect(factsOf(day).score).toBe(100);
});

describe('grades at their boundaries', () => {
  it.each([100, 80, 79, 70, 69, 55, 54, 45, 44, 35, 34, 0])('%d', (score) => {
    const facts = factsOf({ condition_score: score });
    const { id, label, emoji, recommendation, level } = gradeOf(score);
    expect(facts).toMatchObject({
      score,
      'grade.id': id,
      'grade.label': label,
      'grade.emoji': emoji,
      'grade.level': level,
      'grade.recommendation': recommendation,
      recommendation,
      'recommendation.level': level,
      'recommendation.by': 'grade',
    });
  });

  it('a stated score wins over the computed one', () => {
    const day = { rhr_change: 0, sleep_hr: 8, steps: 9000, oxygen_saturation: 98 };
    expect(factsOf({ ...day, condition_score: 42 })).toMatchObject({ score: 42, 'grade.id': 'D' });
  });

  it('a score of 69.5 or -1 has the grade of what it is, or none', () => {
    expect(factsOf({ condition_score: 69.5 })['grade.id']).toBe('C+');
    expect(factsOf({ condition_score: -1 })['grade.id']).toBeUndefined();
  });
});
