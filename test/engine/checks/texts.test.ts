import { describe, expect, it } from 'vitest';
import {
  CHAT,
  changed,
  EXERCISE,
  expectAtMarks,
  expectCodes,
  HEALTH,
  PATTERN,
  rawOf,
  tellings,
} from './markedRecords.ts';

const codes = (raw: string): Set<string> => new Set(tellings(raw).map((each) => each.split(' ')[0] ?? ''));

describe('one wrong character is one finding', () => {
  it.each([HEALTH, EXERCISE, CHAT, PATTERN])('$category decomposed', (record) => {
    expect(codes(rawOf({ ...record, assistant: record.assistant.normalize('NFD') }))).toEqual(
      new Set(['text.not-nfc']),
    );
    expect(codes(rawOf({ ...record, user: record.user.normalize('NFD') }))).toEqual(
      new Set(/[가-힣]/.test(record.user) ? ['text.not-nfc'] : []),
    );
  });

  it.each([HEALTH, EXERCISE, CHAT, PATTERN])('$category with a control character anywhere', (record) => {
    for (let at = 0; at <= record.assistant.length; at += 7) {
      if (/[\udc00-\udfff]/.test(record.assistant.charAt(at))) continue;
      const assistant = `${record.assistant.slice(0, at)}\u200b${record.assistant.slice(at)}`;
      expect(tellings(rawOf({ ...record, assistant }))).toEqual(['text.control-character «\u200b»']);
    }
  });

  it('a terminal sequence is one', () => {
    expect(tellings(rawOf(changed(HEALTH, '수면', '\u001b[1m수면')))).toEqual([
      'text.control-character «\u001b[1m»',
    ]);
  });

  it('a wrong value in a decomposed answer is told at its place', () => {
    const record = changed(HEALTH, '수면 4.5', '수면 7.5');
    const told = tellings(rawOf({ ...record, assistant: record.assistant.normalize('NFD') }));
    expect(told).toContain('judgment.value-mismatch «7.5»');
    expect(told).toHaveLength(2);
  });
});

describe('tone.register', () => {
  it.each([
    changed(CHAT, '편이 좋아요.', '편이 «좋습니다».'),
    changed(EXERCISE, '이어 가 주세요.', '이어 가 주«십시오».'),
  ])('at the ending', (record) => expectAtMarks(record, 'tone.register'));

  it('lists and headings carry no register', () => {
    expect(codes(rawOf(HEALTH))).toEqual(new Set());
  });
});

describe('length.out-of-range', () => {
  it('too long, and only that', () => {
    expectCodes(
      changed(
        CHAT,
        '💡 ',
        `💡 ${'아침에는 물을 마시고 점심에는 볕을 쬐며 걷고 저녁에는 따뜻한 물로 씻은 뒤 '.repeat(3)}`,
      ),
      'length.out-of-range',
    );
  });

  it('is not told of what is short only because a section is missing', () => {
    expectCodes(changed(CHAT, /💡.*\n\n/, ''), 'format.missing-section');
  });
});
