import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemeLength, outOfRange } from '../../../server/src/engine/text/graphemes.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const reference = (text: string): number => [...segmenter.segment(text)].length;

describe('length as a reader counts it', () => {
  it.each<[string, number]>([
    ['', 0],
    ['가나다', 3],
    ['각'.normalize('NFD'), 1],
    ['ㅎㅎ', 2],
    ['⚠️', 1],
    ['👨‍👩‍👧‍👦', 1],
    ['🇰🇷🇯🇵', 2],
    ['👍🏽', 1],
    ['1️⃣', 1],
    ['🏋️‍♀️', 1],
    ['e\u0301', 1],
    ['क्षि', 1],
    ['\r\n', 1],
    ['\n\r', 2],
    ['ำ', 1],
    ['กำ', 1],
    ['\ud83d', 1],
    ['💡 **권장:**', 9],
  ])('%j is %d', (text, length) => {
    expect(graphemeLength(text)).toBe(length);
  });
});

/** Characters that join their neighbours, in every way there is. */
const joining = fc.constantFrom(
  ...['\u1100', '\u1161', '\u11a8', '\ua960', '\ud7b0', '\ud7cb', '가', '각'],
  ...[
    '\u200d',
    '\ufe0f',
    '\u20e3',
    '\u{1f3fd}',
    '\u{1f468}',
    '\u{1f469}',
    '❤',
    '⚠',
    '♀',
    '🏋',
    '\u{1f1f0}',
    '\u{1f1f7}',
  ],
  ...[
    '\u0301',
    '\u0e33',
    '\u0eb3',
    '\u0903',
    '\u094d',
    '\u0915',
    '\u0937',
    '\u093f',
    '\u0b95',
    '\u0bcd',
    '\u0d4d',
    '\u0d15',
    '\u1039',
    '\u17d2',
    '\u1b44',
  ],
  ...[
    '\u0600',
    '\u070f',
    '\u0890',
    '\u08e2',
    '\u0d4e',
    '\u{110bd}',
    '\u{11a3a}',
    '\u{e0020}',
    '\u{e007f}',
    '\u{1f3f4}',
  ],
  ...[
    '\r',
    '\n',
    '\t',
    ' ',
    'a',
    '1',
    '\ud83d',
    '\udc00',
    '\u00ad',
    '\u200b',
    '\u200c',
    '\u200e',
    '\u2028',
    '\ufeff',
    '\u3099',
    '\uff9e',
    '\uff9f',
    '\u302e',
    '\u061c',
    '\u180e',
  ],
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(joining, { maxLength: 40 }).map((parts) => parts.join('')),
  fc
    .array(fc.oneof(joining, fc.constantFrom('가', '나', '.', ' ')), { maxLength: 40 })
    .map((parts) => parts.join('')),
);

describe('laws', () => {
  it('the bounds decide what the segmenter decides', () => {
    fc.assert(
      fc.property(text, fc.nat(45), fc.nat(45), (source, a, b) => {
        const [min, max] = a < b ? [a, b] : [b, a];
        const length = reference(source);
        expect(outOfRange(source, min, max)).toBe(length < min || length > max ? length : undefined);
      }),
      { numRuns: 6000 },
    );
  });

  it('one character more or less at the edge of the range', () => {
    fc.assert(
      fc.property(text, (source) => {
        const length = reference(source);
        expect(outOfRange(source, length, length)).toBeUndefined();
        expect(outOfRange(source, length + 1, length + 1)).toBe(length);
        if (length > 0) expect(outOfRange(source, 0, length - 1)).toBe(length);
      }),
      { numRuns: 2000 },
    );
  });

  it('every character of the plane, between two others', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const character = String.fromCharCode(unit);
      const source = `가${character}각`;
      const length = reference(source);
      if (outOfRange(source, length, length) !== undefined || outOfRange(source, length + 1, 9) !== length)
        expect.fail(`U+${unit.toString(16)} joins`);
    }
  });
});
