import { describe, expect, it } from 'vitest';
import { fillText, parseText, spellValue } from '../../../server/src/engine/generate/textTemplate.ts';

describe('texts with slots', () => {
  it.each([
    ['푸시업', '을/를', '푸시업을'],
    ['플랭크', '을/를', '플랭크를'],
    ['조깅', '은/는', '조깅은'],
    ['빠르게 걷기', '이/가', '빠르게 걷기가'],
    ['조깅', '으로/로', '조깅으로'],
    ['빠르게 걷기', '으로/로', '빠르게 걷기로'],
    ['사이클', '으로/로', '사이클로'],
  ])('adds to %s of %s what fits', (word, spec, expected) => {
    expect(spellValue(word, spec)).toBe(expected);
  });

  it.each([
    [3500, ',', '3,500'],
    [13, '+', '+13'],
    [-4, '+', '-4'],
    [0, '+', '+0'],
    [4.5, '', '4.5'],
    [6, '.1', '6.0'],
    [5, '을/를', '5를'],
    [6, '을/를', '6을'],
  ])('spells %s by %j', (value, spec, expected) => {
    expect(spellValue(value, spec)).toBe(expected);
  });

  it('fills slots, and gives nothing where one has nothing', () => {
    const text = parseText('{a}시간 {b:+}');
    const values: Readonly<Record<string, number>> = { a: 5, b: 12 };
    expect(text.names).toEqual(['a', 'b']);
    expect(fillText(text, (name, spec) => spellValue(values[name], spec))).toBe('5시간 +12');
    expect(fillText(text, (name, spec) => spellValue(name === 'a' ? 5 : undefined, spec))).toBeUndefined();
  });

  it('takes braces that hold no name as they stand', () => {
    expect(parseText('{ } {1} ok').pieces).toEqual(['{ } {1} ok']);
  });
});
