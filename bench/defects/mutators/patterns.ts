import type { Draw } from '../draw.ts';
import { answering, CHAT, EXERCISE, HEALTH, type Mutator, other, PATTERN, replacing } from '../mutator.ts';
import { decidedByPattern, fires, make, recommend } from './make.ts';

/** Decision patterns that fire and are not followed. */
export const PATTERNS: readonly Mutator[] = [
  make('pattern.not-applied', 'recommendation of the grade', HEALTH, (s) =>
    decidedByPattern(s) ? recommend(s, '고강도 포함 모든 운동 가능') : undefined,
  ),
  make('pattern.not-applied', 'recommendation a step too bold', [...HEALTH, ...PATTERN], (s) => {
    const level = s.fact('recommendation.level');
    return decidedByPattern(s)
      ? recommend(
          s,
          level === '휴식' ? '저강도만 권장' : level === '저강도' ? '중강도까지 권장' : '중-고강도 가능',
        )
      : undefined;
  }),
  make('pattern.not-applied', 'recommendation of the routine', EXERCISE, (s) => {
    const zone = s.answer.includes('해당 없음');
    return decidedByPattern(s) && !zone ? recommend(s, '고강도 포함 모든 운동 가능') : undefined;
  }),
  make('pattern.not-applied', 'heading of the band', PATTERN, (s) =>
    fires(s)
      ? replacing(s, /^## .+/, (whole) => (whole === '## ✅ 정상' ? undefined : '## ✅ 정상'))
      : undefined,
  ),
  make('pattern.not-applied', 'heading of another pattern', PATTERN, (s, draw) =>
    fires(s)
      ? replacing(
          s,
          /^## (.+)/,
          (_, judgment = '') => `## ${other(['⚠️ 수면 부족', '🚨 피로 신호', '🚨 경고'], judgment, draw)}`,
        )
      : undefined,
  ),
  {
    ...make('pattern.not-applied', 'caution left out', EXERCISE, (s) =>
      fires(s) ? answering(s, s.answer.replace(/\n\n⚠️ \*\*주의.*$/, '')) : undefined,
    ),
    placed: false,
  },
  make('pattern.not-applied', 'answered as if nothing were', CHAT, (s, draw: Draw) => {
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
];
