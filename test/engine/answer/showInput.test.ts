import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactValue } from '../../../server/src/engine/judge/lower.ts';
import { checkerOf, healthCoach } from '../../support/healthCoach.ts';

const { program } = healthCoach();
const { expectations } = checkerOf(healthCoach());

function registersOf(facts: Record<string, FactValue>): FactValue[] {
  const registers: FactValue[] = [];
  for (const [name, value] of Object.entries(facts)) registers[program.register(name) ?? -1] = value;
  return program.evaluate(registers, false);
}

function shown(input: string, facts: Record<string, FactValue>): string | undefined {
  return expectations.shownInput(input)?.write(registersOf(facts));
}

describe('how a row shows an input', () => {
  it.each<[string, Record<string, FactValue>, string | undefined]>([
    ['sleep_hr', { sleep_hr: 4.5 }, '4.5시간'],
    ['sleep_hr', { sleep_hr: 7 }, '7시간'],
    ['sleep_hr', { sleep_hr: 6 + 1 / 3 }, '6.3시간'],
    ['steps', { steps: 12_345 }, '12,345보'],
    ['steps', { steps: 900 }, '900보'],
    ['rhr_change', { resting_heart_rate: 78, usual_resting_heart_rate: 65 }, '78bpm (평소 대비 +13)'],
    ['rhr_change', { resting_heart_rate: 60, usual_resting_heart_rate: 65 }, '60bpm (평소 대비 -5)'],
    ['rhr_change', { resting_heart_rate: 65, usual_resting_heart_rate: 65 }, '65bpm (평소 대비 +0)'],
    ['rhr_change', { rhr_change: 12 }, '평소 대비 +12bpm'],
    ['oxygen_saturation', { oxygen_saturation: 93.5 }, '93.5%'],
    ['bmi', { bmi: 23.5 }, '23.5'],
    ['condition_score', { condition_score: 42 }, '42/100'],
    ['sleep_hr', {}, undefined],
  ])('%s of %j: %s', (input, facts, text) => {
    expect(shown(input, facts)).toBe(text);
  });

  it('what is written is read as what it was', () => {
    const number = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(
        fc.constantFrom('sleep_hr', 'steps', 'bmi', 'distance_km', 'rhr_change', 'weight'),
        number,
        (input, n) => {
          const decimals = healthCoach().source.inputs?.[input]?.decimals ?? 0;
          const value = n / 10 ** decimals;
          const text = shown(input, { [input]: value });
          expect(expectations.shownInput(input)?.read(text ?? '')).toEqual(
            new Map([[program.register(input), value]]),
          );
        },
      ),
    );
  });

  it.each(['', '시간', '4.5', '4.5시간!', '약 4.5시간', '4,5시간 ', 'x'.repeat(10_000)])(
    '%j is no sleep',
    (text) => {
      expect(expectations.shownInput('sleep_hr')?.read(text)).toBeUndefined();
    },
  );
});

describe('rows of a list', () => {
  const day = {
    sleep_hr: 7.5,
    rhr_change: 12,
    steps: 3000,
    oxygen_saturation: 97,
    heart_rate: 104,
    bmi: 22,
    distance_km: 2,
  };

  it('those that are not as they should be', () => {
    expect(expectations.rows('others', registersOf(day))).toEqual([
      { input: 'heart_rate', label: '심박수', value: '104bpm', verdict: '높음' },
      { input: 'distance_km', label: '이동 거리', value: '2km', verdict: '부족' },
    ]);
  });

  it('those that are stated, in the order of the contract', () => {
    expect(
      expectations.rows('grounds', registersOf(day)).map(({ label, verdict }) => `${label} ${verdict}`),
    ).toEqual([
      '수면 충분',
      '안정시 심박 피로 신호',
      '걸음수 부족',
      '산소포화도 정상',
      '심박수 높음',
      '이동 거리 부족',
      'BMI 정상',
    ]);
  });

  it('a stated score is judged by its grade', () => {
    expect(expectations.rows('grounds', registersOf({ condition_score: 42 }))).toEqual([
      { input: 'condition_score', label: '컨디션 점수', value: '42/100', verdict: '개선 필요' },
    ]);
  });

  it('a list that is none has no rows', () => {
    expect(expectations.rows('routine', registersOf(day))).toEqual([]);
    expect(expectations.rows('nope', registersOf(day))).toEqual([]);
  });
});
