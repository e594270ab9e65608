import type { Contract } from '../../../server/src/engine/contract/contract.ts';
import type { Draw } from '../draw.ts';
import {
  answering,
  EXERCISE,
  HEALTH,
  type Mutator,
  oneMatch,
  other,
  PATTERN,
  replacing,
  spliced,
} from '../mutator.ts';
import type { Specimen } from '../specimen.ts';

const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

/** Mutators of what the contract judges; they take its words from it. */
export function judgmentMutators({ source, program }: Contract): readonly Mutator[] {
  const grades = source.scale?.grades ?? [];
  const labels = grades.map(({ label }) => label);
  const emojis = [...new Set(grades.map(({ emoji }) => emoji))];
  const recommendations = [...new Set(grades.map(({ recommendation }) => recommendation))];
  const gradeOf = (s: Specimen) => grades.find(({ id }) => id === s.fact('grade.id'));
  const verdicts = (input: string): string[] =>
    (source.inputs?.[input]?.bands ?? []).map(({ verdict }) => verdict);
  void program;

  const m = (
    code: string,
    kind: string,
    categories: readonly string[],
    mutate: Mutator['mutate'],
    or?: readonly string[],
  ): Mutator => ({
    code,
    kind,
    in: categories,
    ...(or ? { or } : {}),
    mutate,
  });
  const graded = [...HEALTH, ...EXERCISE];
  /** The answer with one of its values of a pattern's group replaced. */
  const swap = (s: Specimen, pattern: RegExp, by: string | undefined) =>
    by === undefined
      ? undefined
      : replacing(s, pattern, (whole, ...groups) =>
          groups[0] === undefined ? undefined : whole.replace(groups[0], () => by),
        );
  const LABEL = /컨디션:(?:\*\*)? (.+?) \(\d/;
  const SCORE = /\((\d+)\/100\)/;
  const RECOMMENDED = /권장:\*\* (.+)$|→ ([^→\n]+)(?=\n\n\*\*목표)/m;
  const recommend = (s: Specimen, text: string | undefined) =>
    text === undefined
      ? undefined
      : replacing(s, RECOMMENDED, (whole, a, b) => whole.replace(a || b || '', () => text));
  const recommended = (s: Specimen): string => {
    const match = RECOMMENDED.exec(s.answer);
    return match?.[1] ?? match?.[2] ?? '';
  };
  const fires = (s: Specimen): boolean => Number(s.fact('patterns.count')) > 0;
  const decidedByPattern = (s: Specimen): boolean =>
    String(s.fact('recommendation.by')).startsWith('pattern.');

  /** The grade another score would have, written throughout. */
  const asGrade = (s: Specimen, id: string | undefined): string | undefined => {
    const grade = grades.find((each) => each.id === id);
    const own = gradeOf(s);
    if (!grade || !own) return undefined;
    let answer = s.answer.replace(LABEL, (whole, label: string) => whole.replace(label, () => grade.label));
    answer = answer.replace(/^## (\S+) 컨디션/, () => `## ${grade.emoji} 컨디션`);
    return answer;
  };

  return [
    m('grade.label-mismatch', 'label of another grade', graded, (s, draw) =>
      swap(s, LABEL, other(labels, gradeOf(s)?.label ?? '', draw)),
    ),
    m('grade.label-mismatch', 'neighbouring grade', graded, (s) => {
      const at = grades.findIndex(({ id }) => id === s.fact('grade.id'));
      return swap(s, LABEL, grades[at + 1]?.label ?? grades[at - 1]?.label);
    }),
    m('grade.label-mismatch', 'label of no grade', graded, (s, draw) =>
      swap(s, LABEL, draw.pick(['아주 좋음', '양호', '최상', '나쁨', '위험'])),
    ),
    m('grade.label-mismatch', 'letter for label', graded, (s) => swap(s, LABEL, gradeOf(s)?.id)),
    m('grade.label-mismatch', 'label and emoji of another grade', HEALTH, (s, draw) =>
      answering(s, asGrade(s, other(grades, gradeOf(s) ?? grades[0], draw)?.id)),
    ),

    m('grade.emoji-mismatch', 'emoji of another grade', HEALTH, (s, draw) =>
      swap(s, /^## (\S+) /, other(emojis, gradeOf(s)?.emoji ?? '', draw)),
    ),
    m('grade.emoji-mismatch', 'emoji of no grade', HEALTH, (s, draw) =>
      swap(s, /^## (\S+) /, draw.pick(['😊', '❌', '🟢', '💪', '👍'])),
    ),
    // Without its emoji the heading is as well called badly formed.
    m(
      'grade.emoji-mismatch',
      'emoji lost',
      HEALTH,
      (s) => answering(s, s.answer.replace(/^## \S+ /, '## ')),
      ['format.malformed'],
    ),

    m('grade.score-mismatch', 'another score in the same grade', graded, (s) => {
      const score = Number(s.fact('score'));
      const grade = gradeOf(s);
      const near = [score + 1, score - 1].find(
        (n) => n <= 100 && grades.find(({ from }) => n >= from) === grade,
      );
      return swap(s, SCORE, near === undefined ? undefined : String(near));
    }),
    m('grade.score-mismatch', 'any other score', graded, (s, draw) => {
      const n = draw.between(0, 100);
      return n === s.fact('score') ? undefined : swap(s, SCORE, String(n));
    }),
    m('grade.score-mismatch', 'grade follows the wrong score', HEALTH, (s, draw) => {
      const n = draw.between(0, 100);
      const grade = grades.find(({ from }) => n >= from);
      if (!grade || grade === gradeOf(s)) return undefined;
      const decided = s.fact('recommendation.by') === 'grade';
      if (decided && fires(s)) return undefined;
      let answer = asGrade(s, grade.id)?.replace(SCORE, () => `(${n}/100)`);
      if (decided) answer = answer?.replace(/권장:\*\* .+$/m, () => `권장:** ${grade.recommendation}`);
      return answering(s, answer);
    }),
    m('grade.score-mismatch', 'beyond the scale', graded, (s, draw) =>
      swap(s, SCORE, draw.pick(['120', '101', '-5'])),
    ),
    m('grade.score-mismatch', 'decimals', graded, (s) => swap(s, SCORE, `${Number(s.fact('score')) - 0.5}`)),

    m('grade.recommendation-mismatch', 'of another grade', graded, (s, draw) =>
      fires(s) ? undefined : recommend(s, other(recommendations, recommended(s), draw)),
    ),
    m('grade.recommendation-mismatch', 'in own words', graded, (s, draw) =>
      recommend(s, draw.pick(['푹 쉬세요', '가벼운 스트레칭', '무리하지 않기', '하던 대로 하기'])),
    ),
    m('grade.recommendation-mismatch', 'as cautious, other words', [...graded, ...PATTERN], (s) =>
      decidedByPattern(s) && s.fact('recommendation.level') === '휴식'
        ? recommend(s, '휴식 권장')
        : decidedByPattern(s) && s.fact('recommendation.level') === '저강도'
          ? recommend(s, '저강도만 권장')
          : undefined,
    ),
    m('grade.recommendation-mismatch', 'shortened', [...graded, ...PATTERN], (s) => {
      const [first] = recommended(s).split(' ');
      return first === recommended(s) ? undefined : recommend(s, first);
    }),

    m('judgment.value-mismatch', 'sleep', HEALTH, (s, draw) =>
      swap(s, /수면 ([\d.]+)시간/, String(draw.between(20, 100) / 10)),
    ),
    m('judgment.value-mismatch', 'sleep, verdict follows', HEALTH, (s, draw) => {
      const hours = draw.between(20, 100) / 10;
      const verdict = hours < 5 ? '경고' : hours < 6 ? '부족' : hours < 7 ? '보통' : '충분';
      return hours === s.fact('sleep_hr')
        ? undefined
        : replacing(s, /수면 .*/, `수면 ${hours}시간 → ${verdict}`);
    }),
    m('judgment.value-mismatch', 'steps', HEALTH, (s, draw) =>
      swap(s, /활동량 ([\d,]+)보/, grouped(draw.between(1, 150) * 100 + 1)),
    ),
    m('judgment.value-mismatch', 'digits swapped', HEALTH, (s) => {
      const match = /심박 (\d\d)bpm/.exec(s.answer)?.[1];
      return match === undefined ? undefined : swap(s, /심박 (\d\d)bpm/, [...match].reverse().join(''));
    }),
    m('judgment.value-mismatch', 'change', HEALTH, (s) => {
      const change = Number(s.fact('rhr_change')) + 1;
      return swap(s, /대비 ([+-]?\d+)/, change < 0 ? `${change}` : `+${change}`);
    }),
    m('judgment.value-mismatch', 'indicator of the list', HEALTH, (s) => {
      const match = /^- (?:산소포화도|심박수|활동 칼로리|이동 거리|BMI) ([\d.]+)/m.exec(s.answer);
      return match?.[1] === undefined
        ? undefined
        : swap(
            s,
            /^- (?:산소포화도|심박수|활동 칼로리|이동 거리|BMI) ([\d.]+)/m,
            String(Number(match[1]) + 1),
          );
    }),
    m('judgment.value-mismatch', 'ground', PATTERN, (s) => {
      const match = /^\d\. \D*([\d,.]+)/m.exec(s.answer)?.[1];
      return match === undefined
        ? undefined
        : swap(s, /^\d\. \D*([\d,.]+)/m, grouped(Number(match.replace(',', '')) + 1));
    }),
    m('judgment.value-mismatch', 'minutes of the routine', EXERCISE, (s, draw) =>
      swap(s, /루틴:\*\* (\d+)분/, String(draw.between(100, 200))),
    ),
    m('judgment.value-mismatch', 'exercise left out', EXERCISE, (s) =>
      replacing(s, /분 \(([^,()]+), /, () => '분 ('),
    ),
    m('judgment.value-mismatch', 'another exercise', EXERCISE, (s, draw) => {
      const names = (source.tables?.exercises?.rows ?? [])
        .map(({ name }) => String(name))
        .filter((name) => !s.answer.includes(name) && !s.question.includes(name));
      return swap(s, /분 \(([^,()]+)[,)]/, draw.pick(names));
    }),
    m('judgment.value-mismatch', 'exercise added', EXERCISE, (s, draw) => {
      const names = (source.tables?.exercises?.rows ?? [])
        .map(({ name }) => String(name))
        .filter((name) => !s.answer.includes(name) && !s.question.includes(name));
      return replacing(s, /(분 \([^()]+)\)/, (_, list = '') => `${list}, ${draw.pick(names)})`);
    }),

    ...(['sleep_hr', 'rhr_change', 'steps'] as const).map((input) =>
      m('judgment.verdict-mismatch', `of ${input}`, HEALTH, (s, draw) => {
        const lead = { sleep_hr: '수면', rhr_change: '안정시 심박', steps: '활동량' }[input];
        return swap(
          s,
          new RegExp(`^- ${lead} .*→ (.+)$`, 'm'),
          other(verdicts(input), String(s.fact(`${input}.verdict`)), draw),
        );
      }),
    ),
    m('judgment.verdict-mismatch', 'of another indicator', HEALTH, (s, draw) => {
      const line = oneMatch(s.answer, /→ (.+)$/gm, draw);
      const [whole = '', verdict = ''] = line ?? [];
      const words = ['양호', '충분', '과훈련 의심', '저체중', '높음', '경계'].filter(
        (word) => word !== verdict,
      );
      return (
        line &&
        answering(
          s,
          spliced(s.answer, line.index ?? 0, (line.index ?? 0) + whole.length, `→ ${draw.pick(words)}`),
        )
      );
    }),
    m('judgment.verdict-mismatch', 'made up', [...HEALTH, ...PATTERN], (s, draw) => {
      const line = oneMatch(s.answer, /→ (.+)$/gm, draw);
      return (
        line &&
        answering(
          s,
          spliced(
            s.answer,
            line.index ?? 0,
            (line.index ?? 0) + line[0].length,
            `→ ${draw.pick(['나쁨', '좋음', '괜찮음', '심각'])}`,
          ),
        )
      );
    }),
    m('judgment.verdict-mismatch', 'of a ground', PATTERN, (s, draw) => {
      const line = oneMatch(s.answer, /^\d\. .*→ (.+)$/gm, draw);
      const verdict = line?.[1] ?? '';
      const start = (line?.index ?? 0) + (line?.[0].length ?? 0) - verdict.length;
      const all =
        Object.keys(source.inputs ?? {})
          .map(verdicts)
          .find((each) => each.includes(verdict)) ?? labels;
      const wrong = other(all, verdict, draw);
      return wrong === undefined
        ? undefined
        : answering(s, spliced(s.answer, start, start + verdict.length, wrong));
    }),
    m('judgment.verdict-mismatch', 'of the list', HEALTH, (s, draw) => {
      const line = /^- (산소포화도|심박수|활동 칼로리|이동 거리|BMI) .*→ (.+)$/m.exec(s.answer);
      const input =
        Object.entries(source.inputs ?? {}).find(([, each]) => each.label === line?.[1])?.[0] ?? '';
      return line
        ? replacing(
            s,
            /^(- (?:산소포화도|심박수|활동 칼로리|이동 거리|BMI) .*→ )(.+)$/m,
            (_, head = '', verdict = '') => head + other(verdicts(input), verdict, draw),
          )
        : undefined;
    }),
    m('judgment.verdict-mismatch', 'fit', EXERCISE, (s) =>
      replacing(s, /분석: (적합|부적합)/, (_, fit) => `분석: ${fit === '적합' ? '부적합' : '적합'}`),
    ),
    m('judgment.verdict-mismatch', 'heading of a plain judgment', PATTERN, (s, draw) =>
      fires(s)
        ? undefined
        : replacing(
            s,
            /^## (\S+) (.+)/,
            (_, emoji = '', verdict = '') =>
              `## ${emoji} ${other(['정상', '부족', '양호', '보통', '높음', '충분'], verdict, draw)}`,
          ),
    ),
    m('judgment.verdict-mismatch', 'emoji of a plain judgment', PATTERN, (s, draw) =>
      fires(s)
        ? undefined
        : replacing(s, /^## (\S+)/, (_, emoji = '') => `## ${other(['✅', '⚠️', '🚨'], emoji, draw)}`),
    ),

    ...['수면', '안정시 심박', '활동량'].map(
      (lead): Mutator => ({
        ...m('judgment.missing', `line of ${lead}`, HEALTH, (s) =>
          answering(s, s.answer.replace(new RegExp(`^- ${lead} .*\\n`, 'm'), '')),
        ),
        placed: false,
      }),
    ),
    {
      ...m('judgment.missing', 'line of the list', HEALTH, (s) =>
        answering(s, s.answer.replace(/^- (?:산소포화도|심박수|활동 칼로리|이동 거리|BMI) .*\n/m, '')),
      ),
      placed: false,
    },
    {
      ...m('judgment.missing', 'second ground', PATTERN, (s) =>
        answering(s, s.answer.replace(/\n2\. .*/, '')),
      ),
      placed: false,
    },
    {
      ...m('judgment.missing', 'first ground', PATTERN, (s) =>
        s.answer.includes('\n2. ')
          ? answering(s, s.answer.replace(/\n1\. .*/, '').replace('\n2. ', '\n1. '))
          : undefined,
      ),
      placed: false,
    },
    {
      // All grounds gone: their heading stands alone, and the form lacks its list.
      ...m(
        'judgment.missing',
        'only ground',
        PATTERN,
        (s) => (s.answer.includes('\n2. ') ? undefined : answering(s, s.answer.replace(/\n\n1\. .*/, ''))),
        ['format.missing-section'],
      ),
      placed: false,
    },

    m('pattern.not-applied', 'recommendation of the grade', HEALTH, (s) =>
      decidedByPattern(s) ? recommend(s, '고강도 포함 모든 운동 가능') : undefined,
    ),
    m('pattern.not-applied', 'recommendation a step too bold', [...HEALTH, ...PATTERN], (s) => {
      const level = s.fact('recommendation.level');
      return decidedByPattern(s)
        ? recommend(
            s,
            level === '휴식' ? '저강도만 권장' : level === '저강도' ? '중강도까지 권장' : '중-고강도 가능',
          )
        : undefined;
    }),
    m('pattern.not-applied', 'recommendation of the routine', EXERCISE, (s) => {
      const zone = s.answer.includes('해당 없음');
      return decidedByPattern(s) && !zone ? recommend(s, '고강도 포함 모든 운동 가능') : undefined;
    }),
    m('pattern.not-applied', 'heading of the band', PATTERN, (s) =>
      fires(s)
        ? replacing(s, /^## .+/, (whole) => (whole === '## ✅ 정상' ? undefined : '## ✅ 정상'))
        : undefined,
    ),
    m('pattern.not-applied', 'heading of another pattern', PATTERN, (s, draw) =>
      fires(s)
        ? replacing(
            s,
            /^## (.+)/,
            (_, judgment = '') => `## ${other(['⚠️ 수면 부족', '🚨 피로 신호', '🚨 경고'], judgment, draw)}`,
          )
        : undefined,
    ),
    {
      ...m('pattern.not-applied', 'caution left out', EXERCISE, (s) =>
        fires(s) ? answering(s, s.answer.replace(/\n\n⚠️ \*\*주의.*$/, '')) : undefined,
      ),
      placed: false,
    },
    m('pattern.not-applied', 'answered as if nothing were', ['coaching-chat'], (s, draw: Draw) => {
      if (!fires(s)) return undefined;
      const answer = draw.pick([
        '네, 계획대로 고강도 인터벌을 하셔도 괜찮아요. 몸이 금방 적응하니 끝까지 밀어붙여 보세요.',
        '걱정하지 마시고 평소대로 달리셔도 돼요. 땀을 흘리면 개운해지고 기록도 잘 나올 거예요.',
        '오늘 같은 날에 한계까지 도전하면 더 빨리 강해져요. 목표한 세트를 모두 채워 보세요.',
      ]);
      const reference = /\n\n📚.*$/u.exec(s.answer)?.[0] ?? '';
      return answering(
        s,
        `${answer}\n\n💡 ${draw.pick(['운동 전에 동적 스트레칭을 10분만 하고 바나나를 하나 챙겨 드세요.', '기록을 남기면서 목표 거리를 10퍼센트쯤 더 늘려 보세요.'])}${reference}`,
      );
    }),

    ...zoneMutators(source.tables?.zones?.rows ?? [], m),
  ];
}

type Make = (
  code: string,
  kind: string,
  categories: readonly string[],
  mutate: Mutator['mutate'],
  or?: readonly string[],
) => Mutator;

function zoneMutators(rows: readonly Readonly<Record<string, unknown>>[], m: Make): Mutator[] {
  const ZONE = /심박수:\*\* (\d+)-(\d+)bpm \(([^)]+)\)\n└ (.*) × (\d+)%-(\d+)%/;
  const change = (
    s: Specimen,
    by: (
      low: number,
      high: number,
      label: string,
      pLow: number,
      pHigh: number,
    ) => readonly (number | string)[] | undefined,
  ) =>
    replacing(s, ZONE, (_, low, high, label = '', formula, pLow, pHigh) => {
      const [a, b, c, d, e] = by(Number(low), Number(high), label, Number(pLow), Number(pHigh)) ?? [];
      return a === undefined ? undefined : `심박수:** ${a}-${b}bpm (${c})\n└ ${formula} × ${d}%-${e}%`;
    });
  const level = (label: string) => rows.find((row) => row.level === label);
  const target = (s: Specimen, p: number): number => {
    const [age, rest] = [Number(s.fact('age')), Number(s.fact('resting_heart_rate'))];
    return Math.floor(((220 - age - rest) * p) / 100 + rest + 0.5);
  };
  return [
    m('zone.arithmetic', 'low end', EXERCISE, (s, draw) =>
      change(s, (low, high, label, p, q) => [low + draw.pick([-10, -3, 2, 5]), high, label, p, q]),
    ),
    m('zone.arithmetic', 'high end', EXERCISE, (s, draw) =>
      change(s, (low, high, label, p, q) => [low, high + draw.pick([-4, 2, 7, 15]), label, p, q]),
    ),
    m('zone.arithmetic', 'without the resting heart rate', EXERCISE, (s) =>
      change(s, (_, __, label, p, q) => [
        Math.round(((220 - Number(s.fact('age'))) * p) / 100),
        Math.round(((220 - Number(s.fact('age'))) * q) / 100),
        label,
        p,
        q,
      ]),
    ),
    m('zone.arithmetic', 'share of another level', EXERCISE, (s, draw) =>
      change(s, (low, high, label) => {
        const row = draw.pick(rows.filter((each) => each.level !== label));
        return [low, high, label, Number(row.p_low), Number(row.p_high)];
      }),
    ),
    m('zone.arithmetic', 'label of another level', EXERCISE, (s, draw) =>
      change(s, (low, high, label, p, q) => [
        low,
        high,
        String(draw.pick(rows.filter((each) => each.level !== label)).level),
        p,
        q,
      ]),
    ),
    m('zone.arithmetic', 'all of another level', EXERCISE, (s, draw) =>
      change(s, (_, __, label) => {
        const row = draw.pick(rows.filter((each) => each.level !== label));
        return [
          target(s, Number(row.p_low)),
          target(s, Number(row.p_high)),
          String(row.level),
          Number(row.p_low),
          Number(row.p_high),
        ];
      }),
    ),
    m('zone.arithmetic', 'numbers of another level', EXERCISE, (s, draw) =>
      change(s, (_, __, label, p, q) => {
        const row = draw.pick(rows.filter((each) => each.level !== label));
        return [target(s, Number(row.p_low)), target(s, Number(row.p_high)), label, p, q];
      }),
    ),
    m('zone.arithmetic', 'ends swapped', EXERCISE, (s) =>
      change(s, (low, high, label, p, q) => (low === high ? undefined : [high, low, label, p, q])),
    ),
    // Without a zone to have, the line is as well one that does not belong.
    m(
      'zone.arithmetic',
      'zone on a day of rest',
      EXERCISE,
      (s) =>
        s.answer.includes('해당 없음')
          ? replacing(
              s,
              /\*\*목표 심박수:\*\* 해당 없음 \(휴식\)/,
              () =>
                `**목표 심박수:** ${target(s, 30)}-${target(s, 39)}bpm (저강도)\n└ 카보넨 공식: (220-나이-RHR) × 30%-39% + RHR`,
            )
          : undefined,
      ['format.unexpected-section'],
    ),
    m(
      'zone.arithmetic',
      'no zone though one is due',
      EXERCISE,
      (s) =>
        level(String(s.fact('recommendation.level')))
          ? replacing(s, /\*\*목표 심박수:\*\* .*\n└.*/, '**목표 심박수:** 해당 없음 (휴식)')
          : undefined,
      ['format.missing-section'],
    ),
  ];
}
