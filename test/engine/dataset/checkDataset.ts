import type { Contract } from '../../../server/src/engine/contract/contract.ts';
import type { DatasetFindings } from '../../../server/src/engine/dataset/datasetChecker.ts';
import { DatasetChecker } from '../../../server/src/engine/dataset/datasetChecker.ts';
import {
  chatRecord,
  checkerOf,
  type Day,
  GOOD_DAY,
  healthCoach,
  healthRecord,
  lineOf,
} from '../../support/healthCoach.ts';

/** Files by name, each with its lines. */
export type Files = Readonly<Record<string, readonly string[]>>;

/** Checks the records of these files as a whole. */
export function checkDataset(files: Files, contract: Contract = healthCoach()): DatasetFindings {
  const checker = checkerOf(contract);
  const dataset = new DatasetChecker(contract, checker.options);
  for (const [file, lines] of Object.entries(files))
    lines.forEach((raw, line) => {
      const { context } = checker.check(lineOf(raw, line));
      if (context) dataset.add(file, context);
    });
  return dataset.finish();
}

/** Findings as `file:line code → file:line`, lines from 1. */
export function told({ findings }: DatasetFindings): string[] {
  return findings.map(({ file, finding }) => {
    const { code, line, related = [] } = finding;
    const places = related.map((place) => `${place.file ?? file}:${place.line + 1}`).join();
    return `${file}:${line + 1} ${code}${places && ` → ${places}`}`;
  });
}

/** Days of which any two differ in most of their values. */
export function differentDay(n: number): Day {
  return {
    ...GOOD_DAY,
    age: 20 + (n % 50),
    heart_rate: 62 + (n % 37),
    resting_heart_rate: 50 + (n % 29),
    usual_resting_heart_rate: 49 + (n % 29),
    sleep_hr: 7 + (n % 23) / 10,
    steps: 7000 + n * 13,
    distance_km: 5 + (n % 31) / 10,
    active_calories: 300 + n * 3,
    weight: 50 + (n % 41),
    bmi: 18.5 + (n % 61) / 10,
  };
}

export function health(n: number, changes: Day = {}, metadata?: Readonly<Record<string, unknown>>): string {
  return healthRecord({ ...differentDay(n), ...changes }, metadata);
}

const TOPICS =
  '물 잠 걷기 근력 식사 호흡 자세 휴식 심박 체중 계단 수영 요가 카페인 스트레스 햇빛 달리기 자전거'.split(
    ' ',
  );
const WHENS =
  '아침에 점심에 저녁에 주말에 운동 전에 운동 후에 자기 전에 출근길에 퇴근길에 쉬는 날에 비 오는 날에'.split(
    / (?=\S+에)/,
  );
const HOWS =
  '천천히 늘려 가요|조금씩 나눠서 챙겨요|무리하지 않게 이어 가요|하루 한 번 확인해요|가볍게 시작해 봐요|꾸준히 기록해 둬요|친구와 함께 즐겨요'.split(
    '|',
  );

/** Chats of which any two are about something else in other words. */
export function chat(n: number): string {
  const topic = TOPICS[n % TOPICS.length];
  const when = WHENS[n % WHENS.length];
  const how = HOWS[n % HOWS.length];
  const again = HOWS[(n * 3 + 2) % HOWS.length];
  return chatRecord(
    `${when} ${topic} 때문에 고민이에요. 어떻게 하면 좋을까요?`,
    `${when} ${topic}에 신경 쓰면 몸이 한결 편해져요. ${topic} 습관은 ${how}.`,
    `오늘부터 ${when} ${topic}을 적어 보고 ${again}.`,
  );
}
