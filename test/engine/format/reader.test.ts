import { describe, expect, it } from 'vitest';
import { compileFormat } from '../../../server/src/engine/format/compile.ts';
import type { Format } from '../../../server/src/engine/format/types.ts';
import { CHAT, EXERCISE, HEALTH, PATTERN, resolve } from './forms.ts';

const compiled = (template: string): Format => {
  const { format, problems } = compileFormat(template, resolve);
  if (format === undefined) throw new Error(JSON.stringify(problems));
  return format;
};

const health = `## ✅ 컨디션: 매우 우수 (85/100)

**판단 근거:**

- 수면 7.5시간 → 충분
- 안정시 심박 62bpm (평소 대비 -1) → 정상
- 활동량 9,200보 → 양호

💡 **오늘의 권장:** 고강도 포함 모든 운동 가능

📚 참고: (Garber et al., 2011)`;

const exercise = `## 🏋️ 루틴 분석: 적합

**컨디션:** 우수 (74/100) → 중-고강도 가능

**목표 심박수:** 122-149bpm (중-고강도)
└ 카보넨 공식: (220-나이-RHR) × 50%-75% + RHR

**루틴:** 30분 (조깅, 푸시업)

💡 **코멘트:** 좋은 구성이에요.`;

const chat = `7시간이면 충분해요.

💡 물을 자주 마셔요.`;

const pattern = `## ⚠️ 수면 부족

**판단 근거:**

1. 수면 5.5시간 → 부족
2. 활동량 3,000보 → 부족

💡 **권장:** 고강도 운동 피하기

📚 참고: (Milewski et al., 2014)`;

const formats = {
  health: compiled(HEALTH),
  exercise: compiled(EXERCISE),
  chat: compiled(CHAT),
  pattern: compiled(PATTERN),
};
const texts = { health, exercise, chat, pattern };

/** What a text with one replacement gives: kind, section, the text under the span, what was expected there. */
function said(form: keyof typeof formats, from: string, to: string): unknown[] {
  const text = texts[form].replace(from, to);
  expect(text).not.toBe(texts[form]);
  const { ok, problems } = formats[form].read(text);
  expect(ok).toBe(false);
  return problems.map(({ kind, section, span, expected }) => [
    kind,
    section,
    text.slice(span.start, span.end),
    expected,
  ]);
}

describe('texts in form', () => {
  it.each(Object.entries(texts))('%s is in form', (form, text) => {
    const read = formats[form as keyof typeof formats].read(text);
    expect(read.problems).toEqual([]);
    expect(read.ok).toBe(true);
  });

  it('tells which parts are there', () => {
    expect(formats.exercise.read(exercise).parts).toMatchObject([
      { name: 'zone', present: true },
      { name: 'caution', present: false },
    ]);
    expect(formats.pattern.read(pattern).parts).toMatchObject([{ name: 'citations', present: true }]);
  });

  it('gives the rows of loops with their place', () => {
    const { slots } = formats.pattern.read(pattern);
    expect(slots.filter(({ path }) => path === 'label')).toMatchObject([
      { list: 'grounds', row: 0, value: '수면' },
      { list: 'grounds', row: 1, value: '활동량' },
    ]);
  });
});

describe('slots', () => {
  it.each([
    ['health', '매우 우수', '아주 우수', 'grade.label', '아주 우수', '매우 우수'],
    ['health', '✅', '💪', 'grade.emoji', '💪', '✅'],
    ['health', '→ 충분', '→ 충분함', 'sleep_hr.verdict', '충분함', '충분'],
    ['health', '9,200', '9200', 'steps', '9200', '9,200'],
    ['health', '7.5', '7.50', 'sleep_hr', '7.50', '7.5'],
    ['health', '-1)', '1)', 'rhr_change', '1', '+1'],
    [
      'health',
      '고강도 포함 모든 운동 가능',
      '모든 운동 가능',
      'recommendation',
      '모든 운동 가능',
      '고강도 포함 모든 운동 가능',
    ],
    [
      'health',
      '(Garber et al., 2011)',
      '(Garber, 2011)',
      'citations',
      '(Garber, 2011)',
      '(Garber et al., 2011)',
    ],
    ['exercise', '푸시업', '풋시업', 'exercise', '풋시업', '푸시업'],
    ['pattern', '1. 수면 ', '1. 숙면 ', 'label', '숙면', '수면'],
  ] as const)('in %s, %j for %j is an invalid %s', (form, from, to, path, found, expected) => {
    expect(said(form, from, to)).toEqual([['invalid-slot', path, found, expected]]);
  });

  it.each([
    ['health', '85', '[점수]', 'score', '[점수]'],
    ['health', '매우 우수', '[등급명]', 'grade.label', '[등급명]'],
    ['health', '7.5', '{sleep_hr}', 'sleep_hr', '{sleep_hr}'],
    ['exercise', '좋은 구성이에요.', '[핵심 조언]', 'comment', '[핵심 조언]'],
    ['chat', '물을', '[음료]를', 'advice', '[음료]'],
  ] as const)('in %s, %j left as %j is a placeholder', (form, from, to, path, found) => {
    expect(said(form, from, to)).toEqual([['placeholder', path, found, `[${path}]`]]);
  });

  it('does not take a link for a placeholder', () => {
    expect(formats.chat.read(chat.replace('물을', '[물](https://example.org)을')).ok).toBe(true);
  });
});

describe('sections', () => {
  it.each([
    ['health', '**판단 근거:**\n\n', '', [['missing-section', '판단 근거', '', '**판단 근거:**']]],
    [
      'health',
      '- 수면 7.5시간 → 충분\n',
      '',
      [['missing-section', '수면', '', '- 수면 [sleep_hr]시간 → [sleep_hr.verdict]']],
    ],
    [
      'health',
      '\n\n📚 참고: (Garber et al., 2011)',
      '',
      [['missing-section', '참고', '', '📚 참고: [citations]']],
    ],
    [
      'health',
      '💡',
      '## 추가 안내\n\n💡',
      [['unexpected-section', '## 추가 안내', '## 추가 안내', undefined]],
    ],
    [
      'health',
      '\n\n💡',
      '\n- 물 마시기\n\n💡',
      [['unexpected-section', '- 물 마시기', '- 물 마시기', undefined]],
    ],
    [
      'exercise',
      '└ 카보넨 공식: (220-나이-RHR) × 50%-75% + RHR\n',
      '',
      [
        [
          'missing-section',
          '카보넨 공식',
          '',
          '└ 카보넨 공식: (220-나이-RHR) × [zone.p_low]%-[zone.p_high]% + RHR',
        ],
      ],
    ],
    ['chat', '7시간이면 충분해요.\n\n', '', [['missing-section', 'answer', '', '[answer]']]],
  ] as const)('in %s, %j for %j', (form, from, to, expected) => {
    expect(said(form, from, to)).toEqual(expected);
  });

  it('a moved section is told once', () => {
    const [head, grounds, rows, advice, citations] = health.split('\n\n');
    const text = [head, advice, grounds, rows, citations].join('\n\n');
    expect(formats.health.read(text).problems.map(({ kind, section }) => [kind, section])).toEqual([
      ['section-order', '오늘의 권장'],
    ]);
  });

  it('a section that begins inside a line is told there', () => {
    expect(said('exercise', '구성이에요.', '구성이에요. ⚠️ **주의:** 무리하지 마세요.')).toEqual([
      ['malformed', '주의', ' ', undefined],
    ]);
  });

  it('a line break inside free text is told', () => {
    expect(said('exercise', '구성이에요.', '구성이에요.\n무리하지 마세요.')).toEqual([
      ['malformed', '코멘트', '\n', undefined],
    ]);
  });
});

describe('spelling', () => {
  it.each([
    ['pattern', '⚠️', '⚠', 'judgment'],
    ['health', '- 수면 ', '- 수면\u00a0', '수면'],
    ['health', '컨디션:', '컨디션：', '컨디션'],
    ['health', '→ 충분', '-> 충분', '수면'],
    ['health', '-1)', '−1)', '안정시 심박'],
    ['health', '충분\n', '충분\r\n', '수면'],
    ['chat', '7시간', '7\u200b시간', 'answer'],
  ] as const)('in %s, %j for %j is a matter of spelling', (form, from, to, section) => {
    const text = texts[form].replace(from, to);
    const { problems, slots } = formats[form].read(text);
    expect(problems).toMatchObject([{ kind: 'spelling' }]);
    const [fix] = problems[0]?.fix ?? [];
    expect(fix && text.slice(0, fix.span.start) + fix.text + text.slice(fix.span.end)).toBe(texts[form]);
    for (const slot of slots) expect(text.slice(slot.span.start, slot.span.end)).toBe(slot.text);
    if (section !== 'judgment') expect(problems[0]?.section).toBe(section);
  });

  it('lets authors use look-alikes in free text', () => {
    expect(formats.chat.read(chat.replace('7시간이면', '“7～8시간”이면 ☀ →')).ok).toBe(true);
  });
});

describe('length', () => {
  it('is capped, and said', () => {
    const { problems } = formats.health.read(`${health}\n\n${'가나다 '.repeat(6000)}`);
    expect(problems.map(({ kind }) => kind)).toContain('too-long');
  });
});
