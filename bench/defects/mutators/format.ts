import {
  answering,
  CHAT,
  EXERCISE,
  HEALTH,
  type Mutator,
  oneMatch,
  PATTERN,
  replacing,
  spliced,
} from '../mutator.ts';
import type { Specimen } from '../specimen.ts';

/** Mutators of one code. `placed`: the finding stands where the text was changed. */
export const of =
  (code: string, placed: boolean) =>
  (
    kind: string,
    categories: readonly string[] | undefined,
    mutate: Mutator['mutate'],
    or?: readonly string[],
  ): Mutator => ({
    code,
    kind,
    ...(categories ? { in: categories } : {}),
    ...(placed ? {} : { placed: false as const }),
    ...(or ? { or } : {}),
    mutate,
  });

/** Blocks between blank lines. */
export const blocks = (text: string): string[] => text.split('\n\n');

/** Without the block that the pattern matches. */
function withoutBlock({ answer }: Specimen, pattern: RegExp): string | undefined {
  const all = blocks(answer);
  const left = all.filter((block) => !pattern.test(block));
  return left.length === all.length ? undefined : left.join('\n\n');
}

/** The category is told by more than the form of the answer. */
function isTold({ metadata, messages, category }: Specimen): boolean {
  return metadata !== undefined || messages[0]?.content === category.source.system;
}

const missing = of('format.missing-section', false);

export const MISSING: readonly Mutator[] = [
  missing('heading', [...HEALTH, ...EXERCISE, ...PATTERN], (s) => answering(s, withoutBlock(s, /^## /))),
  missing('heading of the grounds', [...HEALTH, ...PATTERN], (s) =>
    answering(s, withoutBlock(s, /판단 근거/)),
  ),
  missing('recommendation', [...HEALTH, ...PATTERN], (s) => answering(s, withoutBlock(s, /^💡/))),
  missing('condition', EXERCISE, (s) => answering(s, withoutBlock(s, /^\*\*컨디션/))),
  missing('target heart rate', EXERCISE, (s) => answering(s, withoutBlock(s, /^\*\*목표/))),
  missing('formula', EXERCISE, (s) => answering(s, s.answer.replace(/\n└.*/, ''))),
  missing('routine', EXERCISE, (s) => answering(s, withoutBlock(s, /^\*\*루틴/))),
  missing('comment', EXERCISE, (s) => answering(s, withoutBlock(s, /^💡/))),
  // Without its advice nothing but the metadata or the system prompt tells a chat.
  missing('advice', CHAT, (s) => (isTold(s) ? answering(s, withoutBlock(s, /^💡/)) : undefined)),
  missing('answer before the advice', CHAT, (s) =>
    isTold(s) ? answering(s, blocks(s.answer).slice(1).join('\n\n')) : undefined,
  ),
  // The line that is missing is the one that cites: what is missing may be called by either.
  missing('reference line', HEALTH, (s) => answering(s, withoutBlock(s, /^📚/)), ['citation.missing']),
  missing('caution though the routine exceeds', EXERCISE, (s) =>
    s.fact('patterns.count') === 0 ? answering(s, withoutBlock(s, /^⚠️/)) : undefined,
  ),
];

const unexpected = of('format.unexpected-section', true);
const EXTRA_LINES = [
  '**요약:** 전체적으로 무난한 하루예요.',
  '### 추가 안내',
  '더 궁금한 점이 있으면 언제든 물어보세요!',
  '---',
  '**주의사항:** 통증이 있으면 병원에 가 주세요.',
  '오늘도 좋은 하루 보내세요! 😊',
  '🎯 **목표:** 하루 7,000보 걷기',
];

export const UNEXPECTED: readonly Mutator[] = [
  // A line much like the caution is as well called a caution that is badly written.
  unexpected(
    'line at the end',
    undefined,
    (s, draw) => answering(s, `${s.answer}\n\n${draw.pick(EXTRA_LINES)}`),
    ['format.malformed'],
  ),
  unexpected('chatter before', [...HEALTH, ...EXERCISE, ...PATTERN], (s, draw) =>
    answering(
      s,
      `${draw.pick(['네, 분석해 드릴게요!', '안녕하세요! 데이터를 확인했어요.', '다음은 분석 결과예요:'])}\n\n${s.answer}`,
    ),
  ),
  unexpected('section in the middle', [...HEALTH, ...EXERCISE, ...PATTERN], (s, draw) => {
    const all = blocks(s.answer);
    const at = draw.between(1, all.length - 1);
    return answering(
      s,
      [
        ...all.slice(0, at),
        draw.pick(['**요약:** 무난한 하루예요.', '🔥 **한마디:** 힘내세요!', '> 참고로 읽어 주세요.']),
        ...all.slice(at),
      ].join('\n\n'),
    );
  }),
  unexpected('made-up indicator', HEALTH, (s, draw) =>
    replacing(
      s,
      /(- 활동량.*)\n/,
      (_, line = '') =>
        `${line}\n- ${draw.pick(['스트레스 보통 → 정상', '체온 36.5도 → 정상', '혈압 120/80 → 양호'])}\n`,
    ),
  ),
  unexpected('indicator that is fine', HEALTH, (s) => {
    const value = s.fact('oxygen_saturation');
    if (s.fact('oxygen_saturation.level') !== 'ok') return undefined;
    return replacing(s, /(- 활동량.*)\n/, (_, line = '') => `${line}\n- 산소포화도 ${value}% → 정상\n`);
  }),
  unexpected('indicator that nobody stated', HEALTH, (s) =>
    s.fact('active_calories') === undefined
      ? replacing(s, /(- 활동량.*)\n/, (_, line = '') => `${line}\n- 활동 칼로리 180kcal → 부족\n`)
      : undefined,
  ),
  unexpected('line twice', [...HEALTH, ...EXERCISE], (s, draw) => {
    const all = blocks(s.answer);
    const at = draw.between(0, all.length - 1);
    return answering(s, [...all.slice(0, at), all[at] ?? '', ...all.slice(at)].join('\n\n'));
  }),
  unexpected('caution without cause', EXERCISE, (s, draw) =>
    s.fact('patterns.count') === 0 && s.fact('fit.verdict') === '적합'
      ? answering(
          s,
          `${s.answer}\n\n⚠️ **주의:** ${draw.pick(['무릎에 통증이 있으면 바로 멈춰 주세요.', '물을 자주 마셔 주세요.'])}`,
        )
      : undefined,
  ),
  unexpected('code fence around', undefined, (s) => answering(s, `\`\`\`markdown\n${s.answer}\n\`\`\``)),
];

const malformed = of('format.malformed', true);
const HEADED = [...HEALTH, ...EXERCISE, ...PATTERN];

export const MALFORMED: readonly Mutator[] = [
  malformed('heading level', HEADED, (s, draw) =>
    answering(s, s.answer.replace(/^## /, draw.pick(['# ', '### ', '']))),
  ),
  malformed('bold lost', HEADED, (s, draw) => {
    const match = oneMatch(s.answer, /\*\*([^*\n]+)\*\*/g, draw);
    return (
      match &&
      answering(s, spliced(s.answer, match.index ?? 0, (match.index ?? 0) + match[0].length, match[1] ?? ''))
    );
  }),
  malformed('colon lost', HEADED, (s) => answering(s, s.answer.replace(/:\*\*/, '**'))),
  malformed('colon outside', HEADED, (s) => answering(s, s.answer.replace(/:\*\*/, '**:'))),
  malformed('equals for arrow', HEADED, (s, draw) => replacing(s, / → /, draw.pick([' = ', ': ', ' / ']))),
  malformed('score without total', [...HEALTH, ...EXERCISE], (s, draw) =>
    replacing(s, /\((\d+)\/100\)/, (_, n = '') =>
      draw.pick([`(${n}점)`, `(${n})`, `${n}/100`, `(${n} / 100)`]),
    ),
  ),
  malformed('other words of a lead', HEADED, (s, draw) => {
    const words: readonly (readonly [string, string])[] = [
      ['판단 근거', '근거'],
      ['판단 근거', '분석 근거'],
      ['오늘의 권장', '오늘의 추천'],
      ['컨디션:', '컨디션 상태:'],
      ['참고:', '참고문헌:'],
      ['목표 심박수', '타깃 심박수'],
      ['코멘트', '한줄 코멘트'],
      ['루틴 분석', '운동 분석'],
    ];
    const fitting = words.filter(([from]) => s.answer.includes(from));
    const [from, to] = draw.pick(fitting);
    return answering(s, s.answer.replace(from, to));
  }),
  malformed('blank line lost', undefined, (s, draw) => {
    const match = oneMatch(s.answer, /\n\n/g, draw);
    return match && answering(s, spliced(s.answer, match.index ?? 0, (match.index ?? 0) + 2, '\n'));
  }),
  malformed('blank line too many', undefined, (s, draw) => {
    const match = oneMatch(s.answer, /\n\n/g, draw);
    return match && answering(s, spliced(s.answer, match.index ?? 0, match.index ?? 0, '\n'));
  }),
  malformed('blank lines between indicators', HEALTH, (s) =>
    answering(s, s.answer.replace(/\n- /g, '\n\n- ').replace('\n\n\n- ', '\n\n- ')),
  ),
  malformed('list mark', HEALTH, (s, draw) =>
    answering(s, s.answer.replace(/^- /m, draw.pick(['* ', '• ', '1. ', '']))),
  ),
  malformed('number of the list', PATTERN, (s, draw) =>
    answering(s, s.answer.replace(/^1\. /m, draw.pick(['- ', '1) ', '①', '']))),
  ),
  malformed('emoji of a lead', HEADED, (s, draw) => replacing(s, /💡|📚|🏋️/u, draw.pick(['✨', '👉', '📌']))),
  malformed('lead emoji lost', undefined, (s) =>
    !isTold(s) ? undefined : answering(s, s.answer.replace(/(?:💡|📚) /u, '')),
  ),
  malformed('unit lost', HEALTH, (s, draw) =>
    draw.pick([
      () => replacing(s, /시간 →/, ' →'),
      () => replacing(s, /보 →/, ' →'),
      () => replacing(s, /bpm \(/, ' ('),
    ])(),
  ),
  malformed('two lines run on', HEADED, (s, draw) => {
    const match = oneMatch(s.answer, /\n+(?=- |💡|📚|\*\*)/gu, draw);
    return (
      match && answering(s, spliced(s.answer, match.index ?? 0, (match.index ?? 0) + match[0].length, ' '))
    );
  }),
  malformed('three sentences of advice', CHAT, (s) =>
    replacing(s, /(💡 .*)/u, (_, line = '') => `${line} 물도 자주 마셔 주세요.`),
  ),
  malformed('three sentences of answer', CHAT, (s) => {
    const [answer = ''] = blocks(s.answer);
    if ((answer.match(/[.!?](?=\s|$)/g) ?? []).length < 2) return undefined;
    return answering(s, s.answer.replace(answer, `${answer} 천천히 해도 괜찮아요.`));
  }),
  malformed('citations in brackets of their own', HEALTH, (s) =>
    replacing(s, /📚 참고: (.*)$/u, (_, text = '') => `📚 참고: [${text}]`),
  ),
];
