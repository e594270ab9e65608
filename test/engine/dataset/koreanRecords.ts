import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { AuthoredText } from '../../../server/src/engine/dataset/similarity.ts';

const STEMS = (
  '오늘 어제 내일 아침 저녁 주말 운동 달리기 걷기 수면 심박수 컨디션 피로 회복 근육 무릎 어깨 허리 식사 단백질 수분 스트레칭 ' +
  '강도 계획 목표 습관 체중 호흡 자세 통증 부상 휴식 출근 퇴근 계단 자전거 수영 요가 플랭크 스쿼트 준비 정리 기록 시간 거리 ' +
  '속도 리듬 집중 기분 스트레스 카페인 커피 낮잠 밤잠 알람 병원 진료 검사 혈압 산소 걸음 활동 열량 비율 근력 유산소 관절 발목'
).split(' ');
const PARTICLES = [
  '은',
  '는',
  '이',
  '가',
  '을',
  '를',
  '에',
  '에서',
  '으로',
  '도',
  '만',
  '부터',
  '까지',
  '와',
  '',
];
const ENDINGS = [
  '해요',
  '좋아요',
  '돼요',
  '줄여요',
  '늘려요',
  '쉬어요',
  '챙겨요',
  '괜찮아요',
  '모자라요',
  '충분해요',
  '어때요',
  '볼까요',
];
const ADVERBS = [
  '조금',
  '천천히',
  '가볍게',
  '꾸준히',
  '충분히',
  '미리',
  '다시',
  '매일',
  '자주',
  '가끔',
  '꼭',
  '너무',
  '먼저',
  '바로',
];

type Draw = (count: number) => number;

function drawFrom(seed: number): Draw {
  const generator = xoroshiro128plus(seed);
  return (count) => uniformInt(generator, 0, count - 1);
}

function pick<T>(from: readonly T[], draw: Draw): T {
  const chosen = from[draw(from.length)];
  if (chosen === undefined) throw new RangeError('nothing to pick from');
  return chosen;
}

/** A made-up sentence of Korean words and endings. */
export function sentence(draw: Draw): string {
  let text = '';
  for (let left = 3 + draw(6); left > 0; left--) {
    text += draw(3) === 0 ? pick(ADVERBS, draw) : pick(STEMS, draw) + pick(PARTICLES, draw);
    text += ' ';
    if (draw(8) === 0) text += `${1 + draw(60)}분 `;
  }
  return `${text}${pick(ENDINGS, draw)}.`;
}

function sentences(count: number, draw: Draw): string[] {
  return Array.from({ length: count }, () => sentence(draw));
}

/** The text with a few characters in it changed, as an author reuses an answer. */
export function edited(text: string, changes: number, draw: Draw): string {
  let out = text;
  for (let i = 0; i < changes; i++) {
    const at = draw(out.length + 1);
    const cut = draw(3);
    out = out.slice(0, at) + pick(STEMS, draw).slice(0, draw(3)) + out.slice(at + cut);
  }
  return out;
}

/**
 * Chats. `free`: sentences of their own, and one in ten an edited copy of an earlier one. `templates`: an
 * answer of three sentences, each from its own ten, to one of twenty questions with one of twelve numbers.
 */
export function chatRecords(count: number, seed: number, kind: 'free' | 'templates'): AuthoredText[] {
  const draw = drawFrom(seed);
  const records: AuthoredText[] = [];
  const questions = Array.from({ length: 200 }, () => ({
    ask: sentences(1, draw).join(' '),
    parts: [sentences(10, draw), sentences(10, draw), sentences(10, draw)],
  }));
  for (let i = 0; i < count; i++) {
    const earlier = records[draw(records.length + 1)];
    if (kind === 'templates') {
      const { ask, parts } = pick(questions, draw);
      const hours = 3 + draw(12);
      const answer = parts.map((part) => pick(part, draw)).join(' ');
      records.push({ values: [`sleep_hr=${hours}`], prose: `어젯밤 ${hours}시간 잤어요. ${ask}\n${answer}` });
    } else if (earlier !== undefined && draw(10) === 0) {
      records.push({ values: earlier.values, prose: edited(earlier.prose, 1 + draw(8), draw) });
    } else {
      const values = draw(3) === 0 ? [`sleep_hr=${3 + draw(12)}`] : [];
      records.push({ values, prose: sentences(2 + draw(7), draw).join(' ') });
    }
  }
  return records;
}

/** Health records: nine values, prose of which most is the same in all. */
export function healthRecords(count: number, seed: number): AuthoredText[] {
  const draw = drawFrom(seed);
  const verdicts = sentences(6, draw);
  const recommendations = sentences(6, draw);
  const records: AuthoredText[] = [];
  for (let i = 0; i < count; i++) {
    const values = [
      `sex=${draw(2)}`,
      `age=${20 + draw(50)}`,
      `heart_rate=${55 + draw(60)}`,
      `resting_heart_rate=${50 + draw(40)}`,
      `sleep_hr=${(30 + draw(60)) / 10}`,
      `steps=${1000 + draw(14000)}`,
      `active_calories=${50 + draw(600)}`,
      `oxygen_saturation=${90 + draw(10)}`,
      `bmi=${(170 + draw(150)) / 10}`,
    ];
    const earlier = records[draw(records.length + 1)];
    if (earlier !== undefined && draw(10) === 0) {
      const copy = [...earlier.values];
      copy[draw(copy.length)] = `steps=${1000 + draw(14000)}`;
      records.push({ values: copy, prose: earlier.prose });
    } else records.push({ values, prose: `${pick(verdicts, draw)} ${pick(recommendations, draw)}` });
  }
  return records;
}

/**
 * Families of six edits of the same text, from hardly changed to changed a lot, so that pairs lie on both
 * sides of any threshold. `short`: one sentence or a piece of one; `long`: six to ten sentences.
 */
export function lookalikes(count: number, seed: number, kind: 'short' | 'long'): AuthoredText[] {
  const draw = drawFrom(seed);
  const records: AuthoredText[] = [];
  while (records.length < count) {
    const whole = sentences(kind === 'short' ? 1 : 6 + draw(5), draw).join(' ');
    const base = kind === 'short' ? whole.slice(0, 3 + draw(whole.length)) : whole;
    for (let member = 0; member < 6; member++) {
      const changes = Math.ceil((member * base.length) / 100);
      records.push({ values: [], prose: member === 0 ? base : edited(base, changes, draw) });
    }
  }
  return records.slice(0, count);
}
