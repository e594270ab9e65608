import { describe, expect, it } from 'vitest';
import type { FactValue } from '../../../server/src/engine/judge/lower.ts';
import { ProgramBuilder } from '../../../server/src/engine/judge/program.ts';
import { healthCoach } from '../../support/healthCoach.ts';

type Facts = Record<string, FactValue>;

function registersOf(facts: Facts): Map<number, FactValue> {
  const { program } = healthCoach();
  return new Map(Object.entries(facts).map(([name, value]) => [program.register(name) ?? -1, value]));
}

/** What the facts would be if the answer were right in `said`. */
function following(inputs: Facts, said: Facts): Facts {
  const { program } = healthCoach();
  const stated: FactValue[] = [];
  for (const [register, value] of registersOf(inputs)) stated[register] = value;
  const registers = program.evaluateWith(stated, registersOf(said), true);
  return Object.fromEntries(program.names.map((name, i) => [name, registers[i]]));
}

/** 35 points: 30 · 10 · 30 · 100. */
const BAD_DAY = { rhr_change: 13, sleep_hr: 4.5, steps: 3500, oxygen_saturation: 96 };

describe('facts as they follow from what an answer states', () => {
  it('nothing stated: the facts of the input', () => {
    expect(following(BAD_DAY, {})).toMatchObject({
      score: 35,
      'grade.label': '개선 필요',
      recommendation: '오늘은 반드시 휴식',
    });
  });

  it('a wrong score carries its grade with it, and is itself computed from above', () => {
    const facts = following(BAD_DAY, { score: 85, 'grade.label': '매우 우수', 'grade.emoji': '✅' });
    expect(facts).toMatchObject({ score: 35, 'grade.label': '매우 우수', 'grade.emoji': '✅' });
    // The patterns rest on the inputs, not on the score.
    expect(facts.recommendation).toBe('오늘은 반드시 휴식');
  });

  it('a wrong input carries its verdict and the patterns with it', () => {
    expect(following(BAD_DAY, { sleep_hr: 7.5 })).toMatchObject({
      sleep_hr: 4.5,
      'sleep_hr.verdict': '충분',
      'sleep_hr.points': 100,
      score: 62,
      'pattern.sleep-short-and-rhr-high': false,
      'pattern.rhr-high': true,
      recommendation: '휴식 또는 저강도만',
    });
  });

  it('a wrong level of the recommendation carries the zone with it', () => {
    const facts = following(
      { ...BAD_DAY, age: 35, resting_heart_rate: 78 },
      { 'recommendation.level': '중강도' },
    );
    expect(facts).toMatchObject({
      'recommendation.level': '휴식',
      zone: true,
      'zone.label': '중강도',
      'zone.low': 121,
    });
  });

  it('a fact said to be unknown makes unknown what rests on it', () => {
    expect(following(BAD_DAY, { 'sleep_hr.points': undefined })).toMatchObject({
      'sleep_hr.points': 10,
      score: undefined,
    });
  });
});

describe('what a fact rests on', () => {
  const inputsOf = (fact: string): string[] => {
    const { program, source } = healthCoach();
    const count = Object.keys(source.inputs ?? {}).length;
    return program
      .inputsOf(program.register(fact) ?? -1, count)
      .map((i) => program.names[i] ?? '')
      .sort();
  };

  it.each([
    ['sleep_hr.verdict', ['sleep_hr']],
    ['rhr_change', ['resting_heart_rate', 'usual_resting_heart_rate']],
    ['pattern.sleep-short', ['resting_heart_rate', 'rhr_change', 'sleep_hr', 'usual_resting_heart_rate']],
    [
      'score',
      [
        'condition_score',
        'oxygen_saturation',
        'resting_heart_rate',
        'rhr_change',
        'sleep_hr',
        'steps',
        'usual_resting_heart_rate',
      ],
    ],
    ['weight', []],
  ])('%s: %j', (fact, inputs) => {
    expect(inputsOf(fact)).toEqual(inputs);
  });

  it('a name that is no fact has no register', () => {
    expect(healthCoach().program.register('nope')).toBeUndefined();
    expect(healthCoach().program.typeOf('nope')).toBeUndefined();
  });
});

describe('building a program', () => {
  it('a name is declared once, however often it is asked for', () => {
    const builder = new ProgramBuilder([]);
    const register = builder.declare('a', 'double');
    expect(builder.declare('a', 'string')).toBe(register);
    expect(builder.at('a')).toBe(register);
    expect(builder.has('b')).toBe(false);
    expect(builder.build().evaluate([1], true)).toEqual([1]);
  });

  it('every step reads only what stands above it', () => {
    const { program } = healthCoach();
    const stated: FactValue[] = [];
    const day = {
      ...BAD_DAY,
      age: 40,
      resting_heart_rate: 70,
      condition_score: 77,
      'routine.level': '저강도',
    };
    for (const [register, value] of registersOf(day)) stated[register] = value;
    // Evaluated again on its own results nothing changes: the order of the steps is a right one.
    const once = program.evaluate(stated, true);
    expect(program.evaluate(once, true)).toEqual(once);
  });
});
