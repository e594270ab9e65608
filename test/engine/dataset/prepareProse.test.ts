import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareProse } from '../../../server/src/engine/dataset/prepareProse.ts';

describe('prepareProse', () => {
  it.each([
    ['수면 4.5시간, 걸음수 3,500보!', '수면 0시간 걸음수 0보'],
    ['수면 7시간 걸음수 12000보', '수면 0시간 걸음수 0보'],
    ['**오늘은**  쉬어요.\n\n- 물을\t마셔요', '오늘은 쉬어요 물을 마셔요'],
    ['\u1112\u1161\u11ab\u1100\u1173\u11af', '한글'],
    ['BMI 23.5 (정상)', 'bmi 0 정상'],
    ['⚠️ 수면 부족 🚨', '수면 부족'],
    ['\ufeff전각 공백　과\u00a0붙임 공백\u200b', '전각 공백 과 붙임 공백'],
    ['끝 12.', '끝 0'],
    ['۱۲ 그리고 １２', '0 그리고 0'],
    ['𠮷野家 𝟏', '𠮷野家 𝟏'],
    ['', ''],
    [' \n ', ''],
    ['0', '0'],
  ])('%j → %j', (text, prepared) => {
    expect(prepareProse(text)).toBe(prepared);
  });

  it('keeps a text that is nothing but symbols, so that it is not empty', () => {
    expect(prepareProse(' 👍 ')).toBe('👍');
    expect(prepareProse('?!')).not.toBe(prepareProse('...'));
  });

  it('has no space at the ends or beside another, no capital and no number but 0', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const prepared = prepareProse(text);
        expect(prepared).toBe(prepared.trim());
        expect(prepared).not.toMatch(/\s\s|[A-Z1-9]/u);
      }),
    );
  });

  it('does not see how a text is normalised, spaced or punctuated', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[가-힣a-z]{1,6}$/), { minLength: 1 }), (words) => {
        const plain = words.join(' ');
        expect(prepareProse(`${words.join(',  \n')}…`.normalize('NFD'))).toBe(prepareProse(plain));
      }),
    );
  });
});
