import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../server/src/engine/question/pattern.ts';
import { compilePhrase, nextStart } from '../../../server/src/engine/question/phrases.ts';

describe('regular expressions of a contract', () => {
  it.each([
    '(a+)+$',
    '(a|a)*b',
    '(a|aa)+$',
    '(?:a?){30}a{30}',
    '([a-z]+)*\\d',
    'a*a*a*a*a*b',
    '(.*)(.*)(.*)x',
  ])('%s is linear', (source) => {
    const pattern = compilePattern(source);
    const start = performance.now();
    pattern.exec('a'.repeat(5000), 0);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it.each(['(', '[', '[^]', '[b-a]', 'a)', '(?=a)', '(?<!a)b', '(a)\\1', 'a{2,1}', '*'])(
    '%s is refused',
    (source) => {
      expect(() => compilePattern(source)).toThrow();
    },
  );

  it.each(['\\pL', '\\p{Hangul}', '\\x{1F600}', '\\A', '(?i)abc', '\\Qa.b\\E'])(
    '%s means what RE2 says, with repetitions and without',
    (source) => {
      for (const text of ['abc', '가나', 'ABC', 'a.b', 'x{1F600}', '😀', '{Hangul}']) {
        const [plain, repeated] = [compilePattern(source), compilePattern(`(?:${source})+?`)];
        expect(plain.exec(text, 0)?.start).toBe(repeated.exec(text, 0)?.start);
      }
    },
  );

  it('the fast way finds what the linear way finds', () => {
    const source = fc
      .array(
        fc.constantFrom('가', '나', 'a', '1', ' ?', '(?:가|나)', '[가-힣]', '\\d', '.', 'a?', '(1)', '(나)?'),
        { minLength: 1, maxLength: 8 },
      )
      .map((parts) => parts.join(''));
    const text = fc
      .array(fc.constantFrom('가', '나', 'a', '1', ' ', '\n'), { maxLength: 20 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(source, text, (pattern, subject) => {
        // An empty repetition leaves the language as it is and forces the linear engine.
        const [fast, linear] = [compilePattern(pattern), compilePattern(`${pattern}(?:q*){0}`)];
        expect(fast.exec(subject, 0)).toEqual(linear.exec(subject, 0));
      }),
      { numRuns: 500 },
    );
  });
});

describe('phrases', () => {
  it('name their inputs in order and the literals of every match', () => {
    expect(compilePhrase('평소 {usual} ?(?:bpm)?, {change:+}')).toMatchObject({
      inputs: ['usual', 'change'],
      literals: [['평소'], [',']],
    });
  });

  it.each([
    '{n}세|{n}살',
    '{n} ?(?:개|번)',
    '(?:약 )?{n}?',
    '{n}\\p{Hangul}',
    '[가-힣]{2} {n}a?',
    '{n} ?시간(?:만)? ?(?:잤|자고)',
  ])('the literal of %s stands in every match', (source) => {
    const phrase = compilePhrase(source);
    for (const text of [
      '3세',
      '3살',
      '3 개',
      '3번',
      '약 3',
      '3명',
      '거의 3a',
      '거의 3',
      '3시간만 잤',
      '3 시간자고',
      '잤 3시간',
    ]) {
      const match = phrase.pattern.exec(text, 0);
      if (!match) continue;
      expect(nextStart(phrase, text, 0)).toBeGreaterThanOrEqual(0);
      expect(nextStart(phrase, text, 0)).toBeLessThanOrEqual(match.start);
    }
  });

  it.each(['\\p{Hangul}{n}', '\\d{2}{n}'])('%s has one input', (source) => {
    expect(compilePhrase(source).inputs).toEqual(['n']);
  });
});
