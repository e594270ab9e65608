import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseLanguage } from '../../server/src/cli/language.ts';
import { displayWidth } from '../../server/src/cli/reporters/displayWidth.ts';
import { excerpt } from '../../server/src/cli/reporters/excerpt.ts';
import { printable } from '../../server/src/cli/reporters/printable.ts';
import { Gathered } from '../../server/src/cli/stats/distribution.ts';

describe('excerpt', () => {
  test('puts carets under the span, Hangul and emoji two columns wide', () => {
    expect(excerpt('수면 ⚠️ 부족', { start: 3, end: 5 }, 40)).toEqual(['수면 ⚠️ 부족', '     ^^']);
    expect(excerpt('수면 부족', { start: 3, end: 5 }, 40)).toEqual(['수면 부족', '     ^^^^']);
  });

  test('cuts a long line around the span and says so', () => {
    const raw = `${'가'.repeat(300)}<>${'나'.repeat(300)}`;
    const [text, carets] = excerpt(raw, { start: 300, end: 302 }, 40);
    expect(text.startsWith('…')).toBe(true);
    expect(text.endsWith('…')).toBe(true);
    expect(displayWidth(text)).toBeLessThanOrEqual(40);
    expect(displayWidth(text.slice(0, text.indexOf('<')))).toBe(carets.indexOf('^'));
    expect(carets.trim()).toBe('^^');
  });

  test('never is wider than the terminal, never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
        fc.nat(400),
        fc.nat(400),
        fc.integer({ min: 20, max: 120 }),
        (raw, a, b, columns) => {
          const start = Math.min(a, b, raw.length);
          const end = Math.min(Math.max(a, b), raw.length);
          const [text, carets] = excerpt(raw, { start, end }, columns);
          expect(displayWidth(text)).toBeLessThanOrEqual(columns);
          expect(carets.length).toBeLessThanOrEqual(columns + 1);
          expect(carets).toMatch(/^ *\^+$/);
        },
      ),
    );
  });
});

test('printable keeps every offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = printable(text);
      expect(shown.length).toBe(text.length);
      expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    }),
  );
});

test.each([
  [[], { LC_ALL: 'ko_KR.UTF-8' }, 'ko'],
  [[], { LC_ALL: '', LC_MESSAGES: 'en_US', LANG: 'ko_KR' }, 'en'],
  [[], { LANG: 'ko' }, 'ko'],
  [['check', '--lang', 'en'], { LANG: 'ko' }, 'en'],
  [['--lang=ko', 'check'], {}, 'ko'],
  [['check', '--', '--lang', 'ko'], {}, 'en'],
])('%j %j speaks %s', (args, env, language) => {
  expect(chooseLanguage(args, env)).toBe(language);
});

test('percentiles are values that occur, by the nearest rank', () => {
  const gathered = new Gathered();
  for (let value = 2000; value > 0; value--) gathered.add(value);
  expect(gathered.distribution).toEqual({
    count: 2000,
    total: 2001000,
    min: 1,
    median: 1000,
    p95: 1900,
    max: 2000,
  });
  expect(new Gathered().distribution.max).toBe(0);
});
