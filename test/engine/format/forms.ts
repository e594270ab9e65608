import type { SlotResolver, SlotType } from '../../../server/src/engine/format/types.ts';

/** Templates of the coaching plan and of a second, English domain, with a small stand-in for a contract. */
const number = (decimals = 0, negative = false): SlotType => ({ kind: 'number', decimals, negative });
const oneOf = (...values: string[]): SlotType => ({ kind: 'enum', values });
const rows: SlotType = { kind: 'rows' };

const exercises = oneOf(
  '빠르게 걷기',
  '조깅',
  '실내 자전거',
  '스탠딩 니업',
  '버피 테스트',
  '푸시업',
  '니 푸시업',
  '플랭크',
  '크런치',
  '힙 쓰러스트',
  '사이드 런지',
  '크로스 런지',
  '라잉 레그 레이즈',
  '스탠딩 사이드 크런치',
  '레그 스윙',
  '햄스트링 스트레칭',
  '어깨 스트레칭',
);
const zones = oneOf('휴식', '저강도', '중강도', '중-고강도', '고강도');

const coach: Record<string, SlotType> = {
  'grade.emoji': oneOf('✅', '⚠️', '🚨'),
  'grade.label': oneOf('매우 우수', '우수', '보통 이상', '보통', '개선 필요', '주의 필요'),
  score: number(),
  sleep_hr: number(1),
  'sleep_hr.verdict': oneOf('경고', '부족', '보통', '충분'),
  resting_heart_rate: number(),
  rhr_change: number(0, true),
  'rhr_change.verdict': oneOf('과훈련 의심', '피로 신호', '경미한 피로', '정상'),
  steps: number(),
  'steps.verdict': oneOf('부족', '보통', '양호'),
  others: rows,
  'others/label': oneOf('산소포화도', '심박수', '활동 칼로리', '이동 거리', 'BMI'),
  'others/value': number(1),
  'others/unit': oneOf('%', 'bpm', 'kcal', 'km', ''.concat('점')),
  'others/verdict': oneOf('주의', '경계', '높음', '낮음', '부족', '저체중', '과체중'),
  recommendation: oneOf(
    '고강도 포함 모든 운동 가능',
    '중-고강도 가능',
    '중강도까지 권장',
    '저강도만 권장',
    '휴식 권장',
    '고강도 운동 피하기',
    '휴식 또는 저강도만',
    '오늘은 반드시 휴식',
  ),
  citations: {
    kind: 'set',
    values: ['(Buchheit, 2014)', '(Milewski et al., 2014)', '(Garber et al., 2011)', '(Bull et al., 2020)'],
    joiner: ', ',
  },
  'fit.verdict': oneOf('적합', '부적합'),
  'zone.low': number(),
  'zone.high': number(),
  'zone.label': zones,
  'zone.p_low': number(),
  'zone.p_high': number(),
  routine_minutes: number(),
  routine: rows,
  'routine/exercise': exercises,
  judgment: oneOf('⚠️ 수면 부족', '🚨 피로 신호', '🚨 경고', '✅ 정상'),
  grounds: rows,
  'grounds/label': oneOf('수면', '안정시 심박', '활동량', '컨디션 점수'),
  'grounds/value': { kind: 'text' },
  'grounds/verdict': oneOf('경고', '부족', '보통', '충분', '피로 신호', '정상'),
  'order.id': { kind: 'text' },
  status: oneOf('shipped', 'delayed', 'delivered'),
  'order.items': rows,
  'order.items/qty': number(),
  'order.items/price': number(2),
  total: number(2),
  tags: rows,
  days: number(),
};

/** Resolves what the templates below name. */
export const resolve: SlotResolver = (path, scope) => coach[[...scope, path].join('/')];

export const HEALTH = `## {grade.emoji} 컨디션: {grade.label} ({score}/100)

**판단 근거:**

- 수면 {sleep_hr}시간 → {sleep_hr.verdict}
- 안정시 심박 {resting_heart_rate}bpm (평소 대비 {rhr_change:+}) → {rhr_change.verdict}
- 활동량 {steps:,}보 → {steps.verdict}
- {each others}{label} {value}{unit} → {verdict}{/each}

💡 **오늘의 권장:** {recommendation}

📚 참고: {citations}
`;

export const EXERCISE = `## 🏋️ 루틴 분석: {fit.verdict}

**컨디션:** {grade.label} ({score}/100) → {recommendation}

{if zone}**목표 심박수:** {zone.low}-{zone.high}bpm ({zone.label})
└ 카보넨 공식: (220-나이-RHR) × {zone.p_low}%-{zone.p_high}% + RHR{else}**목표 심박수:** 해당 없음 (휴식){/if}

**루틴:** {routine_minutes}분 ({each routine, ", "}{exercise}{/each})

💡 **코멘트:** {comment: prose 1..2 sentences}

{if caution}⚠️ **주의:** {caution: prose 1..2 sentences}{/if}
`;

export const CHAT = `{answer: prose 1..2 sentences}

💡 {advice: prose 1 sentence}

{if citations}📚 참고: {citations}{/if}
`;

export const PATTERN = `## {judgment}

**판단 근거:**

1. {each grounds}{label} {value} → {verdict}{/each}

💡 **권장:** {recommendation}

{if citations}📚 참고: {citations}{/if}
`;

export const SUPPORT = `# Order {order.id}: {status}

Hello {customer: text}, thanks for writing.

| Item | Qty | Price |
| --- | ---: | ---: |
| {each order.items}{name: text} | {qty:,} | \${price:,.2}{/each} |

> Total: \${total:,.2}{if days} (arrives in {days} days){/if}

{if tags}Tags: {each tags, ", "}{tag: text}{/each}{/if}

{reply: prose 1..2 sentences}
`;

export const TEMPLATES = { HEALTH, EXERCISE, CHAT, PATTERN, SUPPORT };
