import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Register } from '../../../server/src/engine/tone/register.ts';
import { fastest } from '../../support/fastest.ts';
import { healthCoach } from '../../support/healthCoach.ts';

const CORPUS = parse(
  readFileSync(new URL('../../fixtures/tone/sentences.yaml', import.meta.url), 'utf8'),
) as Record<'ok' | 'hapsyo' | 'banmal', string[]>;

function register(): Register {
  const { register: built } = healthCoach();
  if (!built) throw new Error('no tone');
  return built;
}

const NAMES: Record<string, string> = { 합쇼체: 'hapsyo', 반말: 'banmal' };

/** Registers found, each once; `ok` for none. */
function judged(text: string): string {
  const names = register()
    .breaks(text)
    .map(({ name }) => NAMES[name.ko ?? ''] ?? '?');
  return [...new Set(names)].join() || 'ok';
}

describe.each(Object.entries(CORPUS))('%s', (verdict, texts) => {
  it.each(texts)('%j', (text) => {
    expect(judged(text)).toBe(verdict);
  });
});

it('the corpus is large enough to say something', () => {
  expect(Object.values(CORPUS).flat().length).toBeGreaterThan(200);
  expect(new Set(Object.values(CORPUS).flat()).size).toBe(Object.values(CORPUS).flat().length);
});

describe('what is marked, and how it is put right', () => {
  const marked = (text: string) =>
    register()
      .breaks(text)
      .map(({ span, replacement }) => [text.slice(span.start, span.end), replacement]);

  it.each<[string, [string, string | undefined][]]>([
    ['오늘은 쉬어야 합니다.', [['합니다', '해요']]],
    ['좋습니다 (Buchheit, 2014).', [['좋습니다', '좋아요']]],
    ['무리하지 마십시오!', [['마십시오', '마세요']]],
    [
      '권해 드립니다. 물도 드세요. 낮습니다.',
      [
        ['드립니다', '드려요'],
        ['낮습니다', '낮아요'],
      ],
    ],
    ['물을 충분히 드십시오.', [['십시오', undefined]]],
    ['운동하면 안 된다.', [['된다', undefined]]],
    ['오늘은 쉬어요.', []],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it('a replaced ending is in register, everywhere', () => {
    for (const text of CORPUS.hapsyo)
      for (const { span, replacement } of register().breaks(text)) {
        if (replacement === undefined) continue;
        const repaired = text.slice(0, span.start) + replacement + text.slice(span.end);
        expect(register().breaks(repaired).length).toBe(register().breaks(text).length - 1);
      }
  });
});

const piece = fc.constantFrom(
  ...[
    '좋아요',
    '합니다',
    '쉬어',
    '쉬자',
    '하십시요',
    '휴식',
    '(Kim, 2020)',
    '(',
    ')',
    '"',
    '”',
    '.',
    '!',
    '?',
    '...',
    '…',
    '。',
    ' ',
    '\n',
  ],
  ...['3.5', 'a', '😊', 'ㅎㅎ', '\t', '，', '요', '죠', '[', ']', "'", '\ud83d'],
);

describe('laws', () => {
  it('the short way gives what the long one gives', () => {
    // A line break at the end changes nothing but rules out the short way.
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        expect(register().breaks(text)).toEqual(register().breaks(`${text}\n`));
      }),
      { numRuns: 3000 },
    );
  });

  it('marks lie in the text and in order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        let from = 0;
        for (const { span } of register().breaks(text)) {
          expect(span.start).toBeGreaterThanOrEqual(from);
          expect(span.end).toBeGreaterThan(span.start);
          from = span.end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});

const N = 100_000;
describe('hostile texts are judged in linear time', () => {
  it.each<[string, string]>([
    ['stops', `${'.'.repeat(N)}가`],
    ['stops and quotes', `${'."'.repeat(N / 2)}가`],
    ['exclamation marks', '!?'.repeat(N / 2)],
    ['brackets', `${'()'.repeat(N / 2)}가`],
    ['remarks', '가 (a) '.repeat(N / 7)],
    ['blanks', `${' '.repeat(N)}가`],
    ['blanks before a bracket', `가${' '.repeat(N)}(`],
    ['open brackets', `${'('.repeat(N)}a)`],
    ['letters', '가'.repeat(N)],
    ['sentences', '쉬어. '.repeat(N / 4)],
    ['right sentences', '쉬어요. '.repeat(N / 5)],
    ['line breaks', '\n'.repeat(N)],
    ['emoji', '😊'.repeat(N / 2)],
    ['jamo', 'ㅎ'.repeat(N)],
  ])('%s', (_, text) => {
    expect(fastest(() => register().breaks(text), 200)).toBeLessThanOrEqual(200);
  });
});
