import { expect } from 'vitest';
import { Checker } from '../../../server/src/engine/checks/checker.ts';
import { categoryOf, healthCoach, lineOf } from '../../support/healthCoach.ts';
import { marked } from '../../support/markers.ts';

/** A record whose texts carry `«…»` where a finding is expected. */
export interface MarkedRecord {
  readonly category: string;
  readonly user: string;
  readonly assistant: string;
}

export const HEALTH: MarkedRecord = {
  category: 'health-analysis',
  user: [
    '나이: 35세, 성별: 남성',
    'heart_rate: 92bpm',
    'resting_heart_rate: 78bpm (평소 65bpm, +13)',
    'sleep_hr: 4.5시간',
    'steps: 3,500보',
    'distance_km: 2.4km',
    'oxygen_saturation: 96%',
    'weight: 72kg, bmi: 23.5',
  ].join('\n'),
  assistant: `## ⚠️ 컨디션: 개선 필요 (35/100)

**판단 근거:**

- 수면 4.5시간 → 경고
- 안정시 심박 78bpm (평소 대비 +13) → 피로 신호
- 활동량 3,500보 → 부족
- 이동 거리 2.4km → 부족

💡 **오늘의 권장:** 오늘은 반드시 휴식

📚 참고: (Milewski et al., 2014), (Buchheit, 2014)`,
};

export const EXERCISE: MarkedRecord = {
  category: 'exercise-analysis',
  user: `나이: 40세
resting_heart_rate: 60bpm (평소 59bpm, +1)
sleep_hr: 5.5시간
steps: 9,000보
oxygen_saturation: 98%
루틴: 25분
- 빠르게 걷기 20분
- 크런치 3세트 × 12회`,
  assistant: `## 🏋️ 루틴 분석: 적합

**컨디션:** 매우 우수 (81/100) → 고강도 운동 피하기

**목표 심박수:** 108-131bpm (중강도)
└ 카보넨 공식: (220-나이-RHR) × 40%-59% + RHR

**루틴:** 25분 (빠르게 걷기, 크런치)

💡 **코멘트:** 지금 컨디션에 잘 맞는 구성이에요. 동작마다 호흡을 편하게 이어 가 주세요.

⚠️ **주의:** 수면이 부족하니 고강도 운동은 피해 주세요 (Milewski et al., 2014).`,
};

export const CHAT: MarkedRecord = {
  category: 'coaching-chat',
  user: '어제 4.5시간밖에 못 잤는데 오늘 달려도 될까요?',
  assistant: `그렇게 짧게 잔 날은 경고 수준이라 달리기는 하루 미루는 편이 좋아요. 몸을 풀어 주는 정도로만 가볍게 움직이면 충분해요.

💡 오늘은 20분쯤 천천히 걷고 평소보다 한 시간 일찍 잠자리에 들어 보세요.

📚 참고: (Milewski et al., 2014)`,
};

export const PATTERN: MarkedRecord = {
  category: 'decision-pattern',
  user: 'sleep_hr: 5.5시간, steps: 8,000보',
  assistant: `## ⚠️ 수면 부족

**판단 근거:**

1. 수면 5.5시간 → 부족
2. 걸음수 8,000보 → 양호

💡 **권장:** 고강도 운동 피하기

📚 참고: (Milewski et al., 2014)`,
};

export const checker = new Checker(healthCoach(), { language: 'ko' });

/** The record with one of its texts changed; `undefined` for what is not there to change. */
export function changed(record: MarkedRecord, from: string | RegExp, to: string): MarkedRecord {
  const assistant = record.assistant.replace(from, () => to);
  const user = assistant === record.assistant ? record.user.replace(from, () => to) : record.user;
  if (assistant === record.assistant && user === record.user) throw new Error(`${from} is not in the record`);
  return { ...record, assistant, user };
}

export function rawOf({ category, user, assistant }: MarkedRecord): string {
  return JSON.stringify({
    messages: [
      { role: 'system', content: categoryOf(category).source.system },
      { role: 'user', content: user },
      { role: 'assistant', content: assistant },
    ],
  });
}

/** Findings of a line as `code «text»`, the text as it reads. */
export function tellings(raw: string): string[] {
  return checker.check(lineOf(raw, 1)).findings.map(({ code, span }) => {
    const text = raw.slice(span.start, span.end);
    try {
      return `${code} «${JSON.parse(`"${text}"`)}»`;
    } catch {
      return `${code} «${text}»`;
    }
  });
}

/** Expects exactly one finding of `code` for each mark, at the mark, and none else. */
export function expectAtMarks(record: MarkedRecord, code: string): void {
  const user = marked(record.user);
  const assistant = marked(record.assistant);
  const raw = rawOf({ ...record, user: user.text, assistant: assistant.text });
  const texts = [
    ...user.ranges.map(({ start, end }) => user.text.slice(start, end)),
    ...assistant.ranges.map(({ start, end }) => assistant.text.slice(start, end)),
  ];
  expect(tellings(raw)).toEqual(texts.map((text) => `${code} «${text}»`));
}

/** Expects findings of these codes, wherever they lie, and none else. */
export function expectCodes(record: MarkedRecord, ...codes: string[]): void {
  expect(checker.check(lineOf(rawOf(record), 1)).findings.map(({ code }) => code)).toEqual(codes);
}
