import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceCount } from '../../../server/src/engine/tone/sentenceCount.ts';
import { sentences } from '../../../server/src/engine/tone/sentences.ts';

describe('how many sentences a text has', () => {
  it.each<[string, number]>([
    ['', 0],
    ['쉬세요.', 1],
    ['쉬세요. 내일 걸어요!', 2],
    ['7.5시간 잤어요. 괜찮아요?', 2],
    ['쉬세요. 😊', 1],
    ['쉬세요', 1],
    ['그래요(Milewski et al., 2014). 쉬세요.', 2],
  ])('%s has %d', (text, count) => {
    expect(sentenceCount(text)).toBe(count);
  });

  it('is that of the sentences cut out, whatever the text', () => {
    const text = fc
      .array(
        fc.constantFrom(
          '요',
          '가 ',
          ' ',
          '.',
          '!',
          '?',
          '…',
          '\n',
          '"',
          ')',
          '1',
          'a',
          'al.',
          '😊',
          'ㅎ',
          ',',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (each) => {
        const cut = sentences(each).filter(({ start, end }) => /[\p{L}\p{N}]/u.test(each.slice(start, end)));
        expect(sentenceCount(each)).toBe(cut.length);
      }),
      { numRuns: 2000 },
    );
  });
});
