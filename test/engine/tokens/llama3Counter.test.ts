import fc from 'fast-check';
import { Llama3Tokenizer } from 'llama3-tokenizer-js';
import { describe, expect, test } from 'vitest';
import { utf8Length } from '../../../server/src/engine/record/utf8.ts';
import { createLlama3Counter, loadLlama3Counter } from '../../../server/src/engine/tokens/llama3Counter.ts';
import { referenceCount } from './reference.ts';
import { anyText, SAMPLES } from './samples.ts';

const counter = createLlama3Counter(Llama3Tokenizer);
const cacheless = createLlama3Counter(Llama3Tokenizer, 0);

describe('count equals the reference tokenizer', () => {
  test.each(Object.entries(SAMPLES))('%s', (_, text) => {
    expect(counter.count(text)).toBe(referenceCount(text));
    expect(counter.count(text), 'from the cache').toBe(referenceCount(text));
  });

  test('all samples in one text', () => {
    const text = Object.values(SAMPLES).join('\n\n');
    expect(counter.count(text)).toBe(referenceCount(text));
  });

  test('any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const expected = referenceCount(text);
        expect(counter.count(text)).toBe(expected);
        expect(cacheless.count(text)).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });

  test('every precomposed syllable, between others', () => {
    let text = '';
    for (let unit = 0xac00; unit <= 0xd7a3; unit++)
      text += `${String.fromCharCode(unit)}는 하${String.fromCharCode(unit)}`;
    expect(counter.count(text)).toBe(referenceCount(text));
  });

  // 588 tokens cannot be reached by merges; each of these takes three or four without `ignore_merges`.
  test.each([' việc', ' hợp', ' nhiều', ' jeho', 'ektedir', ' ایران'])(
    '%j is in the vocabulary: one token',
    (word) => {
      expect(referenceCount(word)).toBe(1);
      expect(counter.count(word)).toBe(1);
    },
  );
});

describe('words of any length', () => {
  test.each([95, 96, 97, 98, 1000, 20_000])(
    '%i bytes: both ways of merging agree with the reference',
    (length) => {
      const mixed = Array.from({ length }, (_, i) => 'etaoinshrdlu'[(i * i * 7 + (i >> 3)) % 12]).join('');
      expect(counter.count(mixed)).toBe(referenceCount(mixed));
      expect(counter.count('a'.repeat(length))).toBe(referenceCount('a'.repeat(length)));
    },
  );

  test.each([
    ['one letter', 'a'.repeat(200_000)],
    ['one syllable', '가'.repeat(100_000)],
    [
      'many syllables',
      Array.from({ length: 100_000 }, (_, i) => String.fromCharCode(0xac00 + ((i * 7919) % 11172))).join(''),
    ],
    ['spaces', `${' '.repeat(200_000)}x`],
    ['space and line break in turn', ' \n'.repeat(100_000)],
    ['marks', '!?'.repeat(100_000)],
  ])('200,000 characters without a break take no quadratic time: %s', (_, text) => {
    const started = performance.now();
    expect(counter.count(text)).toBeGreaterThan(0);
    // n log n takes some 50 ms, n² some minutes.
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

test('more words than the cache holds', () => {
  const small = createLlama3Counter(Llama3Tokenizer, 4);
  const text = Object.values(SAMPLES).join(' ').repeat(2);
  expect(small.count(text)).toBe(counter.count(text));
});

test('law: at most one token per UTF-8 byte', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const bytes = new TextEncoder().encode(text).length;
      expect(utf8Length(text)).toBe(bytes);
      expect(counter.count(text)).toBeLessThanOrEqual(bytes);
    }),
    { numRuns: 1000 },
  );
});

test('loadLlama3Counter finds the package by itself', async () => {
  const loaded = await loadLlama3Counter();
  expect(loaded.count(SAMPLES.korean ?? '')).toBe(counter.count(SAMPLES.korean ?? ''));
});

test('a package that hides its vocabulary is an error, not a wrong count', () => {
  class Other {}
  expect(() => createLlama3Counter(Other as unknown as typeof Llama3Tokenizer)).toThrow(/no longer hands/);
});
