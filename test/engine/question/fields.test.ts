import { describe, expect, it } from 'vitest';
import { stated, values } from './stated.ts';

/** The example of design/domain.md, Inputs. */
const DAY = {
  age: 35,
  sex: '남성',
  heart_rate: 92,
  resting_heart_rate: 78,
  usual_resting_heart_rate: 65,
  rhr_change: 13,
  sleep_hr: 4.5,
  steps: 3500,
  distance_km: 2.4,
  active_calories: 180,
  oxygen_saturation: 96,
  weight: 72,
  bmi: 23.5,
};

const LAYOUTS: Record<string, string> = {
  'one a line': `나이: 35세, 성별: 남성
heart_rate: 92bpm
resting_heart_rate: 78bpm (평소 65bpm, +13)
sleep_hr: 4.5시간
steps: 3,500보
distance_km: 2.4km
active_calories: 180kcal
oxygen_saturation: 96%
weight: 72kg, bmi: 23.5`,
  'all in one line, other order':
    'bmi: 23.5, weight: 72kg, oxygen_saturation: 96%, active_calories: 180kcal, distance_km: 2.4km, steps: 3,500보, sleep_hr: 4.5시간, resting_heart_rate: 78bpm (평소 65bpm, +13), heart_rate: 92bpm, 성별: 남성, 나이: 35세',
  'Korean labels': `나이 35세 / 성별 남성
심박수: 92bpm
안정시 심박수: 78bpm (평소 65bpm, +13)
수면: 4.5시간
걸음수: 3,500보
이동 거리: 2.4km
활동 칼로리: 180kcal
산소포화도: 96%
체중: 72kg, BMI: 23.5`,
  'bullets, no units, no separators': `- 나이: 35
- 성별: 남
- 심박수: 92
- 안정시 심박수: 78
- 평소 안정시 심박수: 65
- 평소 대비: +13
- 수면: 4.5
- 걸음수: 3500
- 이동 거리: 2.4
- 활동 칼로리: 180
- 산소포화도: 96
- 체중: 72
- BMI: 23.5`,
  'numbered, full-width colon, spaces before units': `1. 연령： 35 세
2. 성별： 여자 아님, 성별: 남자
3. 현재 심박수： 92 bpm
4. RHR： 78 bpm (평소 65 bpm, +13)
5. 수면 시간： 4.5 시간
6. 걸음 수： 3,500 보
7. 거리： 2.4 km
8. 소모 칼로리： 180 kcal
9. SpO2： 96 %
10. 몸무게： 72 kg
11. 체질량지수： 23.5`.replace('여자 아님, 성별: ', ''),
  'a table': `| 항목 | 값 |
| --- | --- |
| 나이 | 35세 |
| 성별 | 남성 |
| 심박수 | 92bpm |
| 안정시 심박수 | 78bpm (평소 65bpm, +13) |
| 수면 | 4.5시간 |
| 걸음수 | 3,500보 |
| 이동 거리 | 2.4km |
| 활동 칼로리 | 180kcal |
| 산소포화도 | 96% |
| 체중 | 72kg |
| BMI | 23.5 |`,
  'key = value': `age = 35
sex = male
heart_rate = 92
resting_heart_rate = 78
usual_resting_heart_rate = 65
rhr_change = +13
sleep_hr = 4.5
steps = 3500
distance_km = 2.4
active_calories = 180
oxygen_saturation = 96
weight = 72
bmi = 23.5`,
  'key=value without spaces, capitals':
    'AGE=35;SEX=M;HEART_RATE=92;RESTING_HEART_RATE=78;USUAL_RESTING_HEART_RATE=65;RHR_CHANGE=13;SLEEP_HR=4.5;STEPS=3500;DISTANCE_KM=2.4;ACTIVE_CALORIES=180;OXYGEN_SATURATION=96;WEIGHT=72;BMI=23.5',
  'a JSON object': JSON.stringify(DAY, null, 2),
  'bold labels': `**나이:** 35세
**성별:** 남성
**심박수:** 92bpm
**안정시 심박수:** 78bpm (평소 65bpm, +13)
**수면:** 4.5시간
**걸음수:** 3,500보
**이동 거리:** 2.4km
**활동 칼로리:** 180kcal
**산소포화도:** 96%
**체중:** 72kg
**BMI:** 23.5`,
  'full sentences':
    '나이는 35세이고 성별은 남성이에요. 심박수는 92bpm, 안정시 심박수는 78bpm인데 평소 65bpm보다 높아요. 심박 변화는 +13bpm이에요. 수면은 4.5시간이고 걸음수는 3,500보예요. 이동 거리는 2.4km, 활동 칼로리는 180kcal예요. 산소포화도는 96%이고 체중은 72kg, BMI는 23.5예요.',
  'CRLF and tabs':
    '나이:\t35세\r\n성별:\t남성\r\n심박수:\t92bpm\r\n안정시 심박수:\t78bpm (평소 65bpm, +13)\r\n수면:\t4.5시간\r\n걸음수:\t3,500보\r\n이동 거리:\t2.4km\r\n활동 칼로리:\t180kcal\r\n산소포화도:\t96%\r\n체중:\t72kg\r\nBMI:\t23.5\r\n',
};

describe('layouts of a day', () => {
  it.each(Object.entries(LAYOUTS))('%s', (_, text) => {
    expect(stated(text)).toEqual(DAY);
  });
});

describe('single values', () => {
  it.each<[string, Record<string, unknown>]>([
    ['수면: 4시간 30분', { sleep_hr: 4.5 }],
    ['수면 시간 4시간30분', { sleep_hr: 4.5 }],
    ['sleep_hr: 7h', { sleep_hr: 7 }],
    ['sleep_hr: 7.5 hours', { sleep_hr: 7.5 }],
    ['수면: 6시간 20분', { sleep_hr: 6 + 20 / 60 }],
    ['수면(시간): 6.5', { sleep_hr: 6.5 }],
    ['steps: 12,345', { steps: 12345 }],
    ['걸음수: 12345걸음', { steps: 12345 }],
    ['걸음: 8000보', { steps: 8000 }],
    ['활동량: 8,000보', { steps: 8000 }],
    ['심박 변화: +13', { rhr_change: 13 }],
    ['rhr_change: -3', { rhr_change: -3 }],
    ['rhr_change: −3bpm', { rhr_change: -3 }],
    ['평소 대비: 0', { rhr_change: 0 }],
    ['resting_heart_rate: 78bpm (평소 대비 +13)', { resting_heart_rate: 78, rhr_change: 13 }],
    ['안정시 심박수 78회/분 (평소 65회/분)', { resting_heart_rate: 78, usual_resting_heart_rate: 65 }],
    ['안정시 심박수: 78bpm (평소 65bpm)', { resting_heart_rate: 78, usual_resting_heart_rate: 65 }],
    ['안정시 심박수: 78 (평소 65)', { resting_heart_rate: 78, usual_resting_heart_rate: 65 }],
    [
      '안정시 심박수: 78 (평소 65, +13)',
      { resting_heart_rate: 78, usual_resting_heart_rate: 65, rhr_change: 13 },
    ],
    [
      '안정시 심박수: 78bpm (평소: 65bpm, +13)',
      { resting_heart_rate: 78, usual_resting_heart_rate: 65, rhr_change: 13 },
    ],
    [
      '안정시 심박수: 78bpm / 평소 안정시 심박수: 65bpm',
      { resting_heart_rate: 78, usual_resting_heart_rate: 65 },
    ],
    ['RHR 78, 평소 RHR 65', { resting_heart_rate: 78, usual_resting_heart_rate: 65 }],
    ['심박수 88, 안정시 심박수 61', { heart_rate: 88, resting_heart_rate: 61 }],
    ['컨디션 점수: 42/100', { condition_score: 42 }],
    ['컨디션 점수: 42점', { condition_score: 42 }],
    ['컨디션: 42 / 100', { condition_score: 42 }],
    ['condition_score: 42', { condition_score: 42 }],
    ['산소포화도: 93.5%', { oxygen_saturation: 93.5 }],
    ['SpO2 94퍼센트', { oxygen_saturation: 94 }],
    ['키: 172cm, 몸무게: 68.4kg', { height: 172, weight: 68.4 }],
    ['BMI 22.9kg/m²', { bmi: 22.9 }],
    ['나이: 29살', { age: 29 }],
    ['29세 여성', { age: 29 }],
  ])('%s', (text, expected) => {
    expect(stated(text)).toEqual(expected);
  });

  it.each(['남', '남자', '남성', 'male', 'M', 'm', 'Male', 'MALE'])('성별: %s is a man', (sex) => {
    expect(stated(`성별: ${sex}, 나이: 30세`)).toEqual({ sex: '남성', age: 30 });
  });

  it.each(['여', '여자', '여성', 'female', 'F', 'f', 'Female'])('sex: %s is a woman', (sex) => {
    expect(stated(`sex: ${sex}\nage: 30`)).toEqual({ sex: '여성', age: 30 });
  });

  it.each([
    '수면이 중요해요',
    '수면: 모름',
    '수면:',
    '걸음수: 없음',
    '나이: 비공개',
    '성별: 기타',
    '성별: 미상',
    'steps: 3rd',
    'Kinesteps: 5000',
    '체중계 3대',
    '키보드 100개',
  ])('%s states nothing', (text) => {
    expect(stated(text)).toEqual({});
  });
});

describe('stated twice', () => {
  it('the first counts, both are told', () => {
    const text = '수면: 7시간\nsleep_hr: 5시간';
    expect(stated(text)).toEqual({ sleep_hr: 7 });
    expect(values(text)).toEqual(['sleep_hr=7 «7»', 'sleep_hr=5 «5»']);
  });

  it('a change that contradicts the two it is made of', () => {
    expect(values('resting_heart_rate: 78bpm (평소 65bpm, +11)')).toEqual([
      'resting_heart_rate=78 «78»',
      'usual_resting_heart_rate=65 «65»',
      'rhr_change=11 «+11»',
    ]);
  });
});

describe('where values stand', () => {
  it.each([
    ['수면: 4시간 30분', ['sleep_hr=4.5 «4시간 30분»']],
    ['걸음수: 3,500보', ['steps=3500 «3,500»']],
    ['성별: 여자', ['sex=여성 «여자»']],
    ['평소 대비 +13bpm', ['rhr_change=13 «+13»']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});
