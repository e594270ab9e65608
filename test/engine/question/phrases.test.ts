import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { HEALTH_COACH } from '../../support/healthCoach.ts';
import { stated, values } from './stated.ts';

describe('values in prose', () => {
  it.each<[string, Record<string, number>]>([
    ['어제 4시간밖에 못 잤는데 운동해도 될까요?', { sleep_hr: 4 }],
    ['어젯밤 4.5시간 밖에 못 잤어요', { sleep_hr: 4.5 }],
    ['4시간 30분밖에 못 잤는데 헬스장 가도 돼?', { sleep_hr: 4.5 }],
    ['5시간 반 정도 잤어요. 괜찮을까요?', { sleep_hr: 5.5 }],
    ['5시간만 자고 출근했어요', { sleep_hr: 5 }],
    ['7시간 자고 나니 개운해요', { sleep_hr: 7 }],
    ['8시간 정도 잤는데도 피곤해', { sleep_hr: 8 }],
    ['수면이 5시간인데 뛰어도 되나요?', { sleep_hr: 5 }],
    ['수면이 5시간 30분인데 뛰어도 되나요?', { sleep_hr: 5.5 }],
    ['수면이 6.5시간이에요.', { sleep_hr: 6.5 }],
    ['수면이 4시간밖에 안 돼요', { sleep_hr: 4 }],
    ['안정시 심박수가 평소보다 12 높아요', { rhr_change: 12 }],
    ['평소보다 심박수가 13bpm 정도 높게 나왔어요', { rhr_change: 13 }],
    ['평소보다 11이나 올라 있어요', { rhr_change: 11 }],
    ['안정시 심박이 평소 대비 +12bpm 높아요', { rhr_change: 12 }],
    ['안정시 심박이 78bpm인데 평소 65bpm이에요', { usual_resting_heart_rate: 65 }],
    ['어제 3,000보밖에 못 걸었어요', { steps: 3000 }],
    ['하루 8000보 정도 걸어요', { steps: 8000 }],
    ['12,345보 걸었는데 충분한가요?', { steps: 12345 }],
    ['52세인데 고강도 운동을 해도 되나요?', { age: 52 }],
    ['저는 29세 여성이에요', { age: 29 }],
    ['산소포화도가 94%예요', { oxygen_saturation: 94 }],
    ['산소포화도가 92.5% 정도로 나와요', { oxygen_saturation: 92.5 }],
    ['4시간밖에 못 잤고 심박수도 평소보다 12 높아요', { sleep_hr: 4, rhr_change: 12 }],
  ])('%s', (text, expected) => {
    expect(stated(text, 'phrases')).toEqual(expected);
  });
});

describe('what is asked about in general is no value', () => {
  it.each([
    '하루 7시간 자야 하나요?',
    '8시간 수면이 좋나요?',
    '6시간보다 적게 자면 어떻게 되나요?',
    '수면이 7시간보다 짧으면 위험한가요?',
    '수면이 6시간 미만이면 운동을 쉬어야 하나요?',
    '수면이 6시간 이하면 안 좋나요?',
    '수면이 7시간 이상이면 충분한가요?',
    '수면이 부족하면 7시간은 자야 할까요?',
    '8시간 자고 싶은데 잠이 안 와요',
    '4시간 자고 나면 운동 능력이 떨어지나요?',
    '5시간만 자도 괜찮은 사람이 있나요?',
    '4시간 반복해서 운동해도 되나요?',
    '운동을 2시간 하고 나면 배가 고파요',
    '하루 10,000보 걸어야 하나요?',
    '5,000보 걷기가 효과가 있나요?',
    '10,000보 걸어도 살이 안 빠져요?',
    '평소 대비 10 이상이면 쉬어야 하나요?',
    '안정시 심박수는 60~100이 정상인가요?',
    '65세 이상은 운동을 어떻게 해야 하나요?',
    '30세 미만에게도 위험한가요?',
    '3세트가 적당한가요?',
    '두세 번 반복하면 되나요?',
    '산소포화도가 95% 미만이면 위험한가요?',
    '산소포화도가 95% 아래면 병원에 가야 하나요?',
    '산소포화도가 90% 이하로 떨어지면요?',
    '산소포화도가 95%보다 낮으면요?',
    '수면: 4시간',
    '심박수 140까지 올려도 되나요?',
    'BMI 25면 비만인가요?',
    '운동은 주 3회, 30분이면 되나요?',
    '2024년 연구에서 1.7배라고 하던데요',
    '',
  ])('%s', (text) => {
    expect(values(text, 'phrases')).toEqual([]);
  });
});

interface Intent {
  readonly id: string;
  readonly params?: Readonly<Record<string, readonly (string | number)[]>>;
  readonly states?: Readonly<Record<string, string>>;
  readonly questions: readonly string[];
}

const INTENTS: Intent[] = readdirSync(`${HEALTH_COACH}/intents`).flatMap(
  (name) => parse(readFileSync(`${HEALTH_COACH}/intents/${name}`, 'utf8')) as Intent[],
);

describe('every question of the intents states what its intent says, and nothing else', () => {
  it.each(INTENTS.map((intent) => [intent.id, intent] as const))(
    '%s',
    (_, { params = {}, states = {}, questions }) => {
      const names = Object.keys(params);
      const most = Math.max(1, ...Object.values(params).map((list) => list.length));
      for (const question of questions)
        for (let i = 0; i < most; i++) {
          const chosen = Object.fromEntries(
            names.map((name) => [name, params[name]?.[i % (params[name]?.length ?? 1)]]),
          );
          const text = question.replace(/\{(\w+)(?::[^}]*)?\}/g, (whole, name: string) =>
            String(chosen[name] ?? whole),
          );
          const expected = Object.fromEntries(
            Object.entries(states).map(([input, name]) => [input, chosen[name]]),
          );
          expect({ text, ...stated(text, 'phrases') }).toEqual({ text, ...expected });
        }
    },
  );
});
