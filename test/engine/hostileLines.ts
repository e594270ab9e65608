import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  answerOf,
  chatRecord,
  GOOD_DAY,
  healthRecord,
  questionOf,
  recordLine,
} from '../support/healthCoach.ts';

const ROUTINE = `${questionOf(GOOD_DAY)}\n루틴: 30분\n- 푸시업 3세트 × 12회\n- 플랭크 3세트 × 30초\n- 조깅 20분`;
/** Records with nothing wrong but perhaps their length. */
export const GOOD = [
  healthRecord(GOOD_DAY),
  healthRecord({
    ...GOOD_DAY,
    sleep_hr: 4.5,
    resting_heart_rate: 73,
    steps: 3500,
    oxygen_saturation: 92,
    bmi: 26,
  }),
  chatRecord(
    '어제 4시간밖에 못 잤는데 운동해도 돼요?',
    '오늘은 가볍게 쉬는 편이 좋아요.',
    '가벼운 스트레칭만 해 주세요.',
  ),
  recordLine({
    category: 'exercise-analysis',
    user: ROUTINE,
    assistant: answerOf('exercise-analysis', ROUTINE, {
      comment: '근력과 유산소가 고루 있어요.',
      caution: '무리하지 마세요.',
    }),
  }),
  recordLine({
    category: 'decision-pattern',
    user: 'sleep_hr: 4시간\nrhr_change: +12',
    assistant: answerOf('decision-pattern', 'sleep_hr: 4시간\nrhr_change: +12'),
    metadata: { id: 'x', group: 'g' },
  }),
  ...readFileSync(new URL('../fixtures/foreign/tool-calls.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .slice(0, 3),
];

/** A text as data sets break it: cut, doubled, escaped, with other characters put in. */
const damage = fc.record({
  at: fc.nat(2000),
  cut: fc.nat(12),
  put: fc.oneof(
    fc.constantFrom(
      '"',
      '\\',
      '\\u',
      '\\ud83d',
      '\\n',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      'null',
      '\u0000',
      '\ud83d',
      '\ufe0f',
      '\u200b',
      '\ufeff',
    ),
    fc.constantFrom(
      '💡',
      '⚠️',
      '## ',
      '**',
      '- ',
      '→',
      '\\n\\n',
      '(Kim, 2019)',
      '999999999999',
      '-',
      '.',
      '시간',
      '수면 ',
      '2세트',
      ' ',
      '',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  ),
});
export const mutated = fc
  .tuple(fc.constantFrom(...GOOD), fc.array(damage, { minLength: 1, maxLength: 6 }))
  .map(([good, damages]) =>
    damages.reduce((raw, { at, cut, put }) => {
      const place = raw.length === 0 ? 0 : at % raw.length;
      return raw.slice(0, place) + put + raw.slice(place + cut);
    }, good),
  );

/** The same inside the texts, so that the line stays a record. */
export const wordDamaged = fc
  .tuple(fc.constantFrom(...GOOD), fc.array(damage, { minLength: 1, maxLength: 5 }), fc.nat(5))
  .map(([good, damages, turn]) => {
    const record = JSON.parse(good) as { messages: { content?: unknown }[] };
    const message = record.messages[turn % record.messages.length];
    if (!message || typeof message.content !== 'string') return good;
    message.content = damages.reduce((text, { at, cut, put }) => {
      const place = text.length === 0 ? 0 : at % text.length;
      return text.slice(0, place) + put + text.slice(place + cut);
    }, message.content);
    return JSON.stringify(record);
  });

/** Lines of a good answer left out, doubled or in another order. */
export const rearranged = fc
  .tuple(fc.constantFrom(...GOOD), fc.array(fc.nat(15), { maxLength: 12 }))
  .map(([good, order]) => {
    const record = JSON.parse(good) as { messages: { content?: unknown }[] };
    const answer = record.messages.at(-1);
    if (!answer || typeof answer.content !== 'string') return good;
    const lines = answer.content.split('\n');
    answer.content = order.map((n) => lines[n % lines.length]).join('\n');
    return JSON.stringify(record);
  });

const field = fc.oneof(
  fc.constantFrom(
    'role',
    'content',
    'messages',
    'metadata',
    'tools',
    'tool_calls',
    'weight',
    'name',
    'category',
    '__proto__',
    'constructor',
  ),
  fc.string({ maxLength: 4 }),
);
export const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      null,
      true,
      0,
      1e308,
      '',
      'user',
      'assistant',
      'system',
      'tool',
      '수면: 4시간',
      ...GOOD.map(
        (good) => (JSON.parse(good) as { messages: { content: unknown }[] }).messages.at(-1)?.content ?? null,
      ),
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(field, tie('value'), { maxKeys: 5 }),
  ),
}));
export const turn = fc.record(
  { role: fc.oneof(fc.constantFrom('system', 'user', 'assistant', 'tool'), value), content: value },
  { requiredKeys: [] },
);
