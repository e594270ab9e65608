import { describe, expect, it } from 'vitest';
import { factsOf } from '../../support/healthCoach.ts';

const LEVELS = ['휴식', '저강도', '중강도', '중-고강도', '고강도'];
const SHORT = 'pattern.sleep-short';
const HIGH = 'pattern.rhr-high';
const BOTH = 'pattern.sleep-short-and-rhr-high';

function firing(inputs: Record<string, number>): string[] {
  const facts = factsOf(inputs);
  const fires = [SHORT, HIGH, BOTH].filter((name) => facts[name] === true);
  expect(facts['patterns.count']).toBe(fires.length);
  return fires;
}

describe('which patterns fire', () => {
  it.each<[Record<string, number>, string[]]>([
    [{ sleep_hr: 6, rhr_change: 9.9 }, []],
    [{ sleep_hr: 5.9, rhr_change: 9.9 }, [SHORT]],
    [{ sleep_hr: 5, rhr_change: 9 }, [SHORT]],
    [{ sleep_hr: 4.9, rhr_change: 9 }, [SHORT]],
    [{ sleep_hr: 6, rhr_change: 10 }, [HIGH]],
    [{ sleep_hr: 5.9, rhr_change: 10 }, [SHORT, HIGH]],
    [{ sleep_hr: 5, rhr_change: 20 }, [SHORT, HIGH]],
    [{ sleep_hr: 4.9, rhr_change: 10 }, [BOTH]],
    [{ sleep_hr: 4 }, [SHORT]],
    [{ rhr_change: 12 }, [HIGH]],
    [{ resting_heart_rate: 75, usual_resting_heart_rate: 65 }, [HIGH]],
    [{ resting_heart_rate: 74, usual_resting_heart_rate: 65 }, []],
    [{}, []],
  ])('%j: %j', (inputs, expected) => {
    expect(firing(inputs)).toEqual(expected);
  });
});

describe('what is recommended for a grade and patterns', () => {
  const RECOMMENDED = {
    [SHORT]: { text: '고강도 운동 피하기', cap: '중강도', judgment: '⚠️ 수면 부족' },
    [HIGH]: { text: '휴식 또는 저강도만', cap: '저강도', judgment: '🚨 피로 신호' },
    [BOTH]: { text: '오늘은 반드시 휴식', cap: '휴식', judgment: '🚨 경고' },
  } as const;
  const MIXES: { days: Record<string, number>; pattern?: keyof typeof RECOMMENDED }[] = [
    { days: { sleep_hr: 8, rhr_change: 0 } },
    { days: { sleep_hr: 5.5, rhr_change: 0 }, pattern: SHORT },
    { days: { sleep_hr: 8, rhr_change: 12 }, pattern: HIGH },
    // Of two that fire the more cautious speaks.
    { days: { sleep_hr: 5.5, rhr_change: 12 }, pattern: HIGH },
    { days: { sleep_hr: 4.5, rhr_change: 12 }, pattern: BOTH },
  ];
  for (const { days, pattern } of MIXES) {
    for (const score of [100, 75, 60, 50, 40, 20]) {
      it(`score ${score}, ${JSON.stringify(days)}`, () => {
        const facts = factsOf({ ...days, condition_score: score });
        const grade = LEVELS.indexOf(String(facts['grade.level']));
        const own = pattern && RECOMMENDED[pattern];
        const cap = own ? LEVELS.indexOf(own.cap) : Number.POSITIVE_INFINITY;
        // Where both are equally cautious, the pattern's own words stand.
        const byPattern = own !== undefined && cap <= grade;
        expect(facts).toMatchObject({
          recommendation: byPattern ? own.text : facts['grade.recommendation'],
          'recommendation.level': LEVELS[Math.min(cap, grade)],
          'recommendation.by': byPattern ? pattern : 'grade',
          judgment: own?.judgment ?? `${facts['grade.emoji']} ${facts['grade.label']}`,
        });
      });
    }
  }

  it('an answer that states a grade recommends nothing without a score', () => {
    expect(factsOf({ sleep_hr: 4 }, { graded: true })).toMatchObject({
      recommendation: undefined,
      'recommendation.level': undefined,
      'recommendation.by': undefined,
    });
  });
});

describe('what is recommended for bands alone', () => {
  it.each<[Record<string, number>, string, string, string]>([
    [{ sleep_hr: 8 }, '✅ 충분', '평소 계획대로 운동 가능', '고강도'],
    [{ sleep_hr: 6.5 }, '⚠️ 보통', '중강도까지 권장', '중강도'],
    [{ steps: 4200 }, '🚨 부족', '가벼운 걷기부터 늘리기', '저강도'],
    [{ steps: 6000 }, '⚠️ 보통', '중강도까지 권장', '중강도'],
    [{ oxygen_saturation: 92 }, '🚨 주의', '운동을 쉬고 다시 측정하기', '휴식'],
    [{ oxygen_saturation: 94 }, '⚠️ 경계', '저강도만 권장', '저강도'],
    [{ rhr_change: 7 }, '⚠️ 경미한 피로', '중강도까지 권장', '중강도'],
    [{ heart_rate: 104 }, '⚠️ 높음', '중강도까지 권장', '중강도'],
    [{ bmi: 17.9 }, '⚠️ 저체중', '근력 운동과 식사 챙기기', '중강도'],
    // The worse of two speaks, wherever it stands.
    [{ sleep_hr: 8, steps: 4200 }, '🚨 부족', '가벼운 걷기부터 늘리기', '저강도'],
    [{ steps: 9000, oxygen_saturation: 94 }, '⚠️ 경계', '저강도만 권장', '저강도'],
    // Of two equally bad the more cautious, then the first.
    [{ steps: 4200, oxygen_saturation: 92 }, '🚨 주의', '운동을 쉬고 다시 측정하기', '휴식'],
    [{ sleep_hr: 6.5, oxygen_saturation: 94 }, '⚠️ 경계', '저강도만 권장', '저강도'],
    [{ sleep_hr: 6.5, steps: 6000 }, '⚠️ 보통', '중강도까지 권장', '중강도'],
    // A pattern speaks for its own inputs, to the plan's letter.
    [{ sleep_hr: 5.5 }, '⚠️ 수면 부족', '고강도 운동 피하기', '중강도'],
    [{ sleep_hr: 4 }, '⚠️ 수면 부족', '고강도 운동 피하기', '중강도'],
    [{ sleep_hr: 5.5, steps: 9000 }, '⚠️ 수면 부족', '고강도 운동 피하기', '중강도'],
    [{ sleep_hr: 5.5, steps: 6000 }, '⚠️ 수면 부족', '고강도 운동 피하기', '중강도'],
    [{ sleep_hr: 5.5, rhr_change: 3 }, '⚠️ 수면 부족', '고강도 운동 피하기', '중강도'],
    // Another input may still call for more caution.
    [{ sleep_hr: 5.5, oxygen_saturation: 92 }, '⚠️ 수면 부족', '운동을 쉬고 다시 측정하기', '휴식'],
    [{ rhr_change: 12 }, '🚨 피로 신호', '휴식 또는 저강도만', '저강도'],
    [{ rhr_change: 17 }, '🚨 피로 신호', '휴식 또는 저강도만', '저강도'],
    [{ sleep_hr: 4.5, rhr_change: 12 }, '🚨 경고', '오늘은 반드시 휴식', '휴식'],
  ])('%j: %s, %s', (inputs, judgment, recommendation, level) => {
    expect(factsOf(inputs, { graded: false })).toMatchObject({
      judgment,
      recommendation,
      'recommendation.level': level,
    });
  });

  it('nothing is recommended for nothing', () => {
    expect(factsOf({ weight: 70 }, { graded: false })).toMatchObject({
      judgment: undefined,
      recommendation: undefined,
    });
  });
});
