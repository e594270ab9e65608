import type { Draw } from '../draw.ts';
import { asking, type Damage, EXERCISE, HEALTH, type Mutator, other, PATTERN, spliced } from '../mutator.ts';
import { type Specimen, withTexts } from '../specimen.ts';

const FIELDS = [...HEALTH, ...PATTERN, ...EXERCISE];

function inconsistent(kind: string, categories: readonly string[], mutate: Mutator['mutate']): Mutator {
  return { code: 'judgment.input-inconsistent', kind, in: categories, mutate };
}

/** The number behind a label, in whatever layout. */
function restated(s: Specimen, labels: string, by: (n: number) => string | undefined): Damage | undefined {
  const match = new RegExp(`(?:${labels})[^\\d\\n+-]{1,8}?([\\d,]+(?:\\.\\d+)?)`).exec(s.question);
  const digits = match?.[1];
  const wrong = digits === undefined ? undefined : by(Number(digits.replaceAll(',', '')));
  if (!match || digits === undefined || wrong === undefined) return undefined;
  const start = match.index + match[0].length - digits.length;
  return asking(s, spliced(s.question, start, start + digits.length, wrong));
}

const SLEEP = '수면|sleep_hr';
const COMMON: readonly Mutator[] = [
  inconsistent('change does not add up', FIELDS, (s, draw) =>
    /평소 \d+(?:bpm)?, [+-]\d+/.test(s.question)
      ? asking(
          s,
          s.question.replace(/(평소 \d+(?:bpm)?, )([+-]\d+)/, (_, head: string, n: string) => {
            const wrong = Number(n) + draw.pick([-2, -1, 1, 3, 10]);
            return head + (wrong < 0 ? wrong : `+${wrong}`);
          }),
        )
      : undefined,
  ),
  inconsistent('sign of the change', FIELDS, (s) =>
    /, \+[1-9]\d*\)/.test(s.question) ? asking(s, s.question.replace(/, \+(\d+)\)/, ', -$1)')) : undefined,
  ),
  inconsistent('sleep twice', [...HEALTH, ...PATTERN], (s, draw) =>
    s.fact('sleep_hr') === undefined
      ? undefined
      : asking(s, `${s.question}\n수면: ${Number(s.fact('sleep_hr')) + draw.pick([1, 2, -1.5])}시간`),
  ),
  inconsistent('steps twice, other label', HEALTH, (s) =>
    asking(s, `${s.question}\nsteps: ${Number(s.fact('steps')) + 1200}`),
  ),
  inconsistent('age twice', EXERCISE, (s, draw) =>
    asking(s, `저는 ${Number(s.fact('age')) + draw.pick([1, 10])}세예요.\n${s.question}`),
  ),
  inconsistent('decimal point lost in sleep', [...HEALTH, ...PATTERN], (s) =>
    Number(s.fact('sleep_hr')) % 1 === 0 || /시간 \d+분/.test(s.question)
      ? undefined
      : restated(s, SLEEP, (n) => (n >= 3 ? String(Math.round(n * 10)) : undefined)),
  ),
  inconsistent('more oxygen than there is', [...HEALTH, ...PATTERN], (s, draw) =>
    restated(s, '산소포화도|oxygen_saturation', () => draw.pick(['105', '196', '9.6'])),
  ),
  inconsistent('age of nobody', EXERCISE, (s, draw) =>
    restated(s, '나이|age', () => draw.pick(['3', '350', '199'])),
  ),
  inconsistent('heart that races', [...HEALTH, ...EXERCISE], (s) =>
    restated(s, '안정시 심박수|resting_heart_rate', (n) => String(n * 10)),
  ),
  inconsistent('score beyond the scale', EXERCISE, (s, draw) =>
    restated(s, '컨디션 점수|condition_score', () => draw.pick(['142', '880'])),
  ),
  inconsistent('steps of a week', [...HEALTH, ...PATTERN], (s) =>
    restated(s, '걸음수|steps', (n) => String(n * 100 + 1_000_000)),
  ),
];

export const INCONSISTENT: readonly Mutator[] = COMMON;

const STRANGE = [
  '데드리프트',
  '스쿼트',
  '푸쉬업',
  '플랑크',
  '줄넘기',
  '벤치프레스',
  '버피테스트',
  '크런치업',
];

/** The name of an exercise in the question, with where it stands. */
function itemOf(s: Specimen, draw: Draw): { name: string; at: number } | undefined {
  const list = /\*\*루틴:\*\* \d+분 \(([^)]*)\)/.exec(s.answer)?.[1]?.split(', ') ?? [];
  const name = draw.pick(list);
  const at = s.question.indexOf(name);
  return at < 0 ? undefined : { name, at };
}

export const UNKNOWN_EXERCISE: readonly Mutator[] = [
  {
    code: 'exercise.unknown',
    kind: 'in question and answer',
    in: EXERCISE,
    placed: false,
    mutate(s, draw) {
      const item = itemOf(s, draw);
      if (!item) return undefined;
      const strange = draw.pick(STRANGE);
      return {
        parts: withTexts(s, {
          question: spliced(s.question, item.at, item.at + item.name.length, strange),
          answer: s.answer.replace(item.name, strange),
        }),
      };
    },
  },
  {
    code: 'exercise.unknown',
    kind: 'in the answer only',
    in: EXERCISE,
    mutate(s, draw) {
      const item = itemOf(s, draw);
      const answer = item && s.answer.replace(item.name, draw.pick(STRANGE));
      return answer === undefined
        ? undefined
        : { parts: withTexts(s, { answer }), edited: { before: s.answer, after: answer } };
    },
  },
  {
    code: 'exercise.unknown',
    kind: 'in the question only',
    in: EXERCISE,
    mutate(s, draw) {
      const item = itemOf(s, draw);
      return item && asking(s, spliced(s.question, item.at, item.at + item.name.length, draw.pick(STRANGE)));
    },
  },
  {
    code: 'exercise.unknown',
    kind: 'typing mistake in the answer',
    in: EXERCISE,
    mutate(s, draw) {
      const item = itemOf(s, draw);
      if (!item) return undefined;
      const wrong = draw.pick([item.name.slice(0, -1), `${item.name}스`, item.name.replace(/[가-힣]/, '쁨')]);
      const answer = s.answer.replace(item.name, wrong);
      return { parts: withTexts(s, { answer }), edited: { before: s.answer, after: answer } };
    },
  },
  {
    code: 'exercise.unknown',
    kind: 'in English',
    in: EXERCISE,
    mutate(s, draw) {
      const item = itemOf(s, draw);
      const answer =
        item && s.answer.replace(item.name, draw.pick(['push-up', 'Plank', 'burpee', 'jogging']));
      return answer === undefined
        ? undefined
        : { parts: withTexts(s, { answer }), edited: { before: s.answer, after: answer } };
    },
  },
];

function dose(
  kind: string,
  pattern: RegExp,
  wrong: (draw: Draw, found: string) => string | undefined,
): Mutator {
  return {
    code: 'exercise.prescription',
    kind,
    in: EXERCISE,
    mutate(s, draw) {
      const match = pattern.exec(s.question);
      const by = match && wrong(draw, match[1] ?? '');
      if (!match || by === undefined || by === null) return undefined;
      const start = match.index + match[0].indexOf(match[1] ?? '');
      return asking(s, spliced(s.question, start, start + (match[1] ?? '').length, by));
    },
  };
}

const STRENGTH = '(?:푸시업|니 푸시업|크런치|힙 쓰러스트|사이드 런지|크로스 런지|라잉 레그 레이즈)';

export const PRESCRIPTION: readonly Mutator[] = [
  dose('too many sets', new RegExp(`(?<!스탠딩 사이드 )${STRENGTH}\\D{1,4}(\\d)세트`), (draw) =>
    String(draw.between(5, 12)),
  ),
  dose('a single set', new RegExp(`(?<!스탠딩 사이드 )${STRENGTH}\\D{1,4}(\\d)세트`), () => '1'),
  dose(
    'too many repetitions',
    new RegExp(`(?<!스탠딩 사이드 )${STRENGTH}\\D{1,4}\\d세트\\D{1,4}(\\d+)회`),
    (draw) => String(draw.between(25, 100)),
  ),
  dose(
    'between strength and endurance',
    new RegExp(`(?<!스탠딩 사이드 )${STRENGTH}\\D{1,4}\\d세트\\D{1,4}(\\d+)회`),
    (draw) => draw.pick(['13', '14']),
  ),
  dose(
    'too few repetitions',
    new RegExp(`(?<!스탠딩 사이드 )${STRENGTH}\\D{1,4}\\d세트\\D{1,4}(\\d+)회`),
    (draw) => String(draw.between(1, 6)),
  ),
  dose('plank too long', /플랭크\D{1,4}\d세트\D{1,4}(\d+)초/, (draw) => String(draw.between(90, 300))),
  dose('stretch too short', /(?:햄스트링|어깨) 스트레칭\D{1,4}\d세트\D{1,4}(\d+)초/, (draw) =>
    String(draw.between(3, 8)),
  ),
  dose('stretch too long', /(?:햄스트링|어깨) 스트레칭\D{1,4}\d세트\D{1,4}(\d+)초/, (draw) =>
    draw.pick(['60', '120']),
  ),
  dose('stretches too few', /(?:햄스트링|어깨) 스트레칭\D{1,4}(\d)세트\D{1,4}(?:15|20|25|30)초/, () => '1'),
];

export { other };
