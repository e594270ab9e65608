import { describe, expect, it } from 'vitest';
import {
  CHAT,
  changed,
  EXERCISE,
  expectAtMarks,
  expectCodes,
  HEALTH,
  type MarkedRecord,
  PATTERN,
  rawOf,
  tellings,
} from './markedRecords.ts';

describe('records that are right', () => {
  it.each([HEALTH, EXERCISE, CHAT, PATTERN])('$category', (record) => {
    expect(tellings(rawOf(record))).toEqual([]);
  });
});

const CASES: readonly [string, string, MarkedRecord][] = [
  ['grade.label-mismatch', 'label of another grade', changed(HEALTH, '개선 필요', '«우수»')],
  ['grade.label-mismatch', 'label of no grade', changed(HEALTH, '개선 필요', '«아주 좋음»')],
  ['grade.label-mismatch', 'label of the routine', changed(EXERCISE, '매우 우수', '«보통»')],
  ['grade.emoji-mismatch', 'emoji of another grade', changed(HEALTH, '## ⚠️', '## «✅»')],
  ['grade.score-mismatch', 'another score', changed(HEALTH, '(35/', '(«36»/')],
  ['grade.score-mismatch', 'a score beyond the scale', changed(EXERCISE, '(81/', '(«181»/')],
  ['judgment.value-mismatch', 'sleep', changed(HEALTH, '수면 4.5시간', '수면 «7.5»시간')],
  [
    'judgment.value-mismatch',
    'sleep whose verdict follows',
    changed(HEALTH, '수면 4.5시간 → 경고', '수면 «7.5»시간 → 충분'),
  ],
  ['judgment.value-mismatch', 'a value of the list', changed(HEALTH, '거리 2.4km', '거리 «3.4km»')],
  ['judgment.value-mismatch', 'minutes', changed(EXERCISE, '**루틴:** 25분', '**루틴:** «30»분')],
  [
    'judgment.value-mismatch',
    'an exercise of the table that was not asked',
    changed(EXERCISE, '(빠르게 걷기, 크런치)', '(빠르게 걷기, «플랭크»)'),
  ],
  ['judgment.verdict-mismatch', 'verdict of another band', changed(HEALTH, '→ 경고', '→ «충분»')],
  ['judgment.verdict-mismatch', 'verdict of nothing', changed(HEALTH, '→ 경고', '→ «나쁨»')],
  ['judgment.verdict-mismatch', 'verdict of the list', changed(HEALTH, '2.4km → 부족', '2.4km → «양호»')],
  ['judgment.verdict-mismatch', 'fit', changed(EXERCISE, '분석: 적합', '분석: «부적합»')],
  [
    'pattern.not-applied',
    'a recommendation that is too bold',
    changed(HEALTH, '오늘은 반드시 휴식', '«고강도 포함 모든 운동 가능»'),
  ],
  [
    'pattern.not-applied',
    'judgment of another pattern',
    changed(PATTERN, '## ⚠️ 수면 부족', '## «🚨 피로 신호»'),
  ],
  ['zone.arithmetic', 'low end', changed(EXERCISE, '108-131', '«98»-131')],
  ['zone.arithmetic', 'share', changed(EXERCISE, '40%-59%', '«60»%-59%')],
  [
    'exercise.unknown',
    'in the answer',
    changed(EXERCISE, '(빠르게 걷기, 크런치)', '(빠르게 걷기, «스쿼트»)'),
  ],
  ['exercise.unknown', 'in the question only', changed(EXERCISE, '- 크런치', '- «스쿼트»')],
  ['exercise.unknown', 'a longer name', changed(EXERCISE, '- 크런치', '- «크런치업»')],
  ['exercise.prescription', 'sets', changed(EXERCISE, '크런치 3세트 × 12회', '«크런치 9세트 × 12회»')],
];

describe('what is judged', () => {
  it.each(CASES)('%s: %s', (code, _, record) => expectAtMarks(record, code));

  it('as cautious but in other words', () => {
    expectCodes(changed(HEALTH, '오늘은 반드시 휴식', '휴식 권장'), 'grade.recommendation-mismatch');
  });

  it('a judgment that is missing', () => {
    expectCodes(changed(HEALTH, '- 활동량 3,500보 → 부족\n', ''), 'judgment.missing');
    expectCodes(changed(HEALTH, '- 이동 거리 2.4km → 부족\n', ''), 'judgment.missing');
    expectCodes(changed(PATTERN, '\n2. 걸음수 8,000보 → 양호', ''), 'judgment.missing');
  });

  it('a pattern that is not applied in words', () => {
    const bold =
      '계획대로 달려도 괜찮아요. 목표한 거리를 모두 채우고 기록을 남기면 뿌듯한 하루를 시작할 수 있을 거예요.\n\n💡 출발하기 전에 동적 스트레칭을 10분 하고 바나나를 하나 챙겨 드세요.';
    expectCodes(changed(CHAT, /^그렇게[\s\S]*보세요\./, bold), 'pattern.not-applied');
  });

  it('a caution left out is the pattern not applied, and nothing follows from it', () => {
    expectCodes(changed(EXERCISE, /\n\n⚠️[\s\S]*$/, ''), 'pattern.not-applied');
  });
});

describe('what the question says of itself', () => {
  it.each([
    ['a sum that is wrong', changed(HEALTH, '+13)\nsleep', '«+11»)\nsleep')],
    ['another value for the same', changed(HEALTH, 'weight: 72kg', '수면: «6»시간, weight: 72kg')],
    ['a value that cannot be', changed(HEALTH, 'sleep_hr: 4.5', 'sleep_hr: «45»')],
    ['an age of nobody', changed(EXERCISE, '나이: 40', '나이: «400»')],
    [
      'a score beyond the scale',
      { ...PATTERN, user: '컨디션 점수: «142»/100, 수면: 5.5시간, 걸음수: 8,000보' },
    ],
  ])('judgment.input-inconsistent: %s', (_, record) => {
    const found = tellings(rawOf({ ...record, user: record.user.replace(/[«»]/g, '') }));
    expect(found.filter((each) => !each.startsWith('judgment.missing'))).toEqual([
      `judgment.input-inconsistent «${/«(.*)»/.exec(record.user)?.[1]}»`,
    ]);
  });

  it('3 sets are no age', () => {
    expect(tellings(rawOf(changed(CHAT, '오늘 달려도', '푸시업 3세트를 해도')))).toEqual([]);
  });
});
