import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../server/src/engine/record/applyEdits.ts';
import {
  answerOf,
  checkerOf,
  type Day,
  healthCoach,
  lineOf,
  questionOf,
  recordLine,
  told,
} from '../../support/healthCoach.ts';

/** Days of every kind, on and around the boundaries of the bands. */
const day: fc.Arbitrary<Required<Day>> = fc.record({
  age: fc.integer({ min: 15, max: 85 }),
  sex: fc.constantFrom('남성', '여성'),
  heart_rate: fc.constantFrom(50, 59, 60, 75, 100, 101, 130),
  resting_heart_rate: fc.integer({ min: 50, max: 95 }),
  usual_resting_heart_rate: fc.integer({ min: 50, max: 80 }),
  sleep_hr: fc.constantFrom(2, 4.5, 4.9, 5, 5.5, 5.9, 6, 6.5, 6.9, 7, 8.5),
  steps: fc.constantFrom(0, 900, 4999, 5000, 6999, 7000, 12_345),
  distance_km: fc.constantFrom(0.4, 4.9, 5, 11.2),
  active_calories: fc.constantFrom(0, 299, 300, 800),
  oxygen_saturation: fc.constantFrom(90, 92.9, 93, 94.9, 95, 99),
  weight: fc.constantFrom(48, 72.5),
  bmi: fc.constantFrom(17, 18.4, 18.5, 24.9, 25, 31.2),
});
const routine = fc
  .shuffledSubarray(
    ['푸시업 3세트 × 12회', '플랭크 3세트 × 30초', '조깅 20분', '레그 스윙 2세트 × 10회', '버피 테스트 5분'],
    { minLength: 1 },
  )
  .map((items) => `루틴: 40분\n${items.map((item) => `- ${item}`).join('\n')}`);

/** A question and the category that answers it. */
const asked: fc.Arbitrary<[string, string]> = fc.oneof(
  day.map((each): [string, string] => ['health-analysis', questionOf(each)]),
  fc
    .tuple(day, routine)
    .map(([each, items]): [string, string] => ['exercise-analysis', `${questionOf(each)}\n${items}`]),
  fc
    .tuple(
      day,
      fc.subarray(['heart_rate', 'sleep_hr', 'steps', 'oxygen_saturation', 'bmi', 'distance_km'] as const, {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(([each, names]): [string, string] => [
      'decision-pattern',
      questionOf(Object.fromEntries(names.map((name) => [name, each[name]]))),
    ]),
  fc
    .integer({ min: 0, max: 100 })
    .map((score): [string, string] => ['decision-pattern', `컨디션 점수: ${score}/100`]),
  fc
    .tuple(fc.constantFrom(3, 4.5, 5, 6, 7), fc.integer({ min: 2, max: 20 }))
    .map(([hours, change]): [string, string] => [
      'coaching-chat',
      `${hours}시간 정도 잤고 심박수가 평소보다 ${change} 높아요. 운동해도 될까요?`,
    ]),
);
const PROSE = {
  comment: '오늘은 가볍게 마무리해요.',
  caution: '무리하지 말고 푹 쉬어 주세요.',
  answer: '오늘은 푹 쉬어요.',
  advice: '가볍게 걸어 보세요.',
};

function proseOf(category: string, user: string): Record<string, string> {
  if (category === 'coaching-chat') return { answer: PROSE.answer, advice: PROSE.advice };
  if (category !== 'exercise-analysis') return {};
  const { contract: of, registers } = contextOf(recordLine({ category, user, assistant: 'x' }));
  const at = (name: string) => registers[of.program.register(name) ?? -1];
  const cautioned = at('patterns.count') !== 0 || at('fit.verdict') === '부적합';
  const owed = owedTexts(category, user);
  return { comment: PROSE.comment, ...(cautioned ? { caution: [PROSE.caution, ...owed].join(' ') } : {}) };
}

function contextOf(raw: string) {
  const { context } = checkerOf(healthCoach()).check(lineOf(raw));
  if (!context) throw new Error('no record');
  return context;
}

/** In an exercise analysis the studies stand in the caution. */
function owedTexts(category: string, user: string): string[] {
  const { analysis } = contextOf(recordLine({ category, user, assistant: 'x' }));
  return (analysis?.citations.owed ?? []).map(({ id }) => healthCoach().citations?.get(id)?.text ?? '');
}

function recordOf([category, user]: [string, string]): string {
  return recordLine({ category, user, assistant: answerOf(category, user, proseOf(category, user)) });
}

/** Findings but for the length, which the prose of this test does not mind. */
function findings(raw: string) {
  return checkerOf(healthCoach(), { severity: { 'length.out-of-range': 'off' } }).check(lineOf(raw)).findings;
}

describe('the answer that the contract calls for', () => {
  it('has nothing wrong, whatever the question', () => {
    fc.assert(
      fc.property(asked, (each) => {
        const raw = recordOf(each);
        expect(told(raw, findings(raw))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is told clean by the short way, and the long way finds nothing', () => {
    fc.assert(
      fc.property(asked, (each) => {
        const context = contextOf(recordOf(each));
        expect(context.analysis?.mismatches).toEqual([]);
        expect(context.analysis?.read?.problems).toEqual([]);
        // Citations in prose are left to the long way.
        if (each[0] !== 'exercise-analysis') expect(context.answerIsClean).toBe(true);
      }),
      { numRuns: 80 },
    );
  });
});

describe('another answer', () => {
  it('whose line of citations runs on behind the advice is not told clean', () => {
    const user = '3시간 정도 잤어요. 운동해도 될까요?';
    const good = answerOf('coaching-chat', user, { answer: PROSE.answer, advice: PROSE.advice });
    const raw = recordLine({ category: 'coaching-chat', user, assistant: good.replace('\n\n📚', ' 📚') });
    expect(told(raw, findings(raw))).toContain('format.malformed « »');
  });

  it('that the short way lets pass has nothing wrong for the long one', () => {
    const edit = fc.tuple(
      fc.nat(400),
      fc.nat(3),
      fc.constantFrom('', ' ', '1', '정상', '(Kim, 2019)', '\n', '**', '→', '0', '.'),
    );
    fc.assert(
      fc.property(asked, edit, ([category, user], [at, cut, put]) => {
        const good = answerOf(category, user, proseOf(category, user));
        const place = at % good.length;
        const context = contextOf(
          recordLine({ category, user, assistant: good.slice(0, place) + put + good.slice(place + cut) }),
        );
        // Half a character: there is no answer to judge.
        if (!context.answer || !context.answerIsClean) return;
        expect(context.analysis?.mismatches).toEqual([]);
        expect(context.analysis?.read?.problems).toEqual([]);
        const { uses = [], owed } = context.analysis?.citations ?? {};
        expect(uses.map(({ citation }) => citation?.id).sort()).toEqual(
          (owed ?? []).map(({ id }) => id).sort(),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('to another day is told, and fixing what is told again and again ends in nothing to tell', () => {
    const changed = fc.constantFrom('sleep_hr', 'steps', 'oxygen_saturation', 'resting_heart_rate', 'bmi');
    fc.assert(
      fc.property(day, day, changed, (a, b, name) => {
        const user = questionOf(a);
        const assistant = answerOf('health-analysis', questionOf({ ...a, [name]: b[name] }));
        let raw = recordLine({ category: 'health-analysis', user, assistant });
        expect(findings(raw).length > 0).toBe(assistant !== answerOf('health-analysis', user));
        for (let round = 0; round < 8; round++) {
          const edits = findings(raw).flatMap(({ fix }) => fix?.edits ?? []);
          if (edits.length === 0) break;
          raw = applyEdits(raw, edits);
        }
        expect(findings(raw).filter(({ fix }) => fix)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
