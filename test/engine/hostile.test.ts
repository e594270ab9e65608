import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../server/src/engine/finding.ts';
import {
  answerOf,
  chatRecord,
  checkerOf,
  contractOf,
  GOOD_DAY,
  healthCoach,
  healthRecord,
  lineOf,
  questionOf,
  recordLine,
} from '../support/healthCoach.ts';

const ROUTINE = `${questionOf(GOOD_DAY)}\n루틴: 30분\n- 푸시업 3세트 × 12회\n- 플랭크 3세트 × 30초\n- 조깅 20분`;
const GOOD = [
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

const MINIMAL = contractOf({
  'c.yaml': 'contract: 1\nid: any\nversion: 1.0.0\ncategories: {chat: {label: Chat}}\n',
});
const CONTRACTS = [healthCoach(), MINIMAL];

function isInside(raw: string, { span, fix }: Finding): boolean {
  const lies = ({ start, end }: { start: number; end: number }) =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end >= start && end <= raw.length;
  const edits = fix?.edits ?? [];
  return (
    lies(span) &&
    edits.every((edit, i) => lies(edit.span) && (edits[i - 1]?.span.end ?? 0) <= edit.span.start)
  );
}

/** Checks a line under both contracts: nothing crashes, everything told lies in it. */
function survives(raw: string): void {
  for (const contract of CONTRACTS) {
    const { findings } = checkerOf(contract).check(lineOf(raw));
    for (const finding of findings) {
      if (finding.code === 'check.crashed') expect.fail(`${finding.message}\n${raw}`);
      if (!isInside(raw, finding)) expect.fail(`${finding.code} ${JSON.stringify(finding)}\n${raw}`);
      if (/\{\w+[?|}]|undefined|NaN|\[object/.test(finding.message.replaceAll(raw, ''))) {
        // Only where the text itself holds such a word may the message repeat it.
        if (!/undefined|NaN|object|\{/.test(raw)) expect.fail(`${finding.code}: ${finding.message}\n${raw}`);
      }
    }
  }
}

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
const mutated = fc
  .tuple(fc.constantFrom(...GOOD), fc.array(damage, { minLength: 1, maxLength: 6 }))
  .map(([good, damages]) =>
    damages.reduce((raw, { at, cut, put }) => {
      const place = raw.length === 0 ? 0 : at % raw.length;
      return raw.slice(0, place) + put + raw.slice(place + cut);
    }, good),
  );

/** The same inside the texts, so that the line stays a record. */
const wordDamaged = fc
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
const rearranged = fc
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
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
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
const turn = fc.record(
  { role: fc.oneof(fc.constantFrom('system', 'user', 'assistant', 'tool'), value), content: value },
  { requiredKeys: [] },
);

describe('no line makes a check crash or point outside of it', () => {
  it.each(GOOD.map((raw, i): [number, string] => [i, raw]))('a good record: %d', (_, raw) => survives(raw));

  it.each([
    '',
    ' ',
    '\u0000',
    '\ufeff',
    'null',
    '[]',
    '{}',
    '{"messages":null}',
    '{"messages":[]}',
    '{"messages":[null,1,"x",[]]}',
    '{"messages":[{}]}',
    '{"messages":{"length":3}}',
    '{"messages":[{"role":"user","content":[]}]}',
    '{"__proto__":{"messages":[]}}',
    '[[[[[[',
    '"\\ud83d"',
    '{"a":1}{"b":2}',
    '1e999',
    `${'['.repeat(5000)}`,
    `{"messages":[{"role":"user","content":"${'수면 '.repeat(5000)}"}]}`,
  ])('%j', (raw) => survives(raw));

  it.each<[string, fc.Arbitrary<string>, number]>([
    ['any text', fc.string({ unit: 'binary', maxLength: 60 }), 500],
    ['any JSON', fc.json({ maxDepth: 4 }), 300],
    ['any value', value.map((each) => JSON.stringify(each)), 300],
    ['any turns', fc.array(turn, { maxLength: 5 }).map((messages) => JSON.stringify({ messages })), 400],
    ['good records with damaged bytes', mutated, 600],
    ['good records with damaged texts', wordDamaged, 800],
    ['good records with lines in disorder', rearranged, 300],
  ])('%s', (_, lines, numRuns) => {
    fc.assert(fc.property(lines, survives), { numRuns });
  });
});

describe('what is told does not depend on what was checked before', () => {
  it('the same line, the same findings', () => {
    const checker = checkerOf(healthCoach());
    fc.assert(
      fc.property(wordDamaged, mutated, (raw, other) => {
        const before = checkerOf(healthCoach()).check(lineOf(raw, 1)).findings;
        checker.check(lineOf(other, 0));
        checker.check(lineOf('{}', 1));
        expect(checker.check(lineOf(raw, 1)).findings).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });
});
