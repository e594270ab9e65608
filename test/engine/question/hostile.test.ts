import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fastest } from '../../support/fastest.ts';
import { healthCoach } from '../../support/healthCoach.ts';

const READS = ['fields', 'phrases'] as const;
const N = 100_000;

const HOSTILE: Record<string, string> = {
  digits: '1'.repeat(N),
  'labels in a row': '수면'.repeat(N),
  'labels with colons': '수면: '.repeat(N / 4),
  'labels with values': '수면: 7시간 '.repeat(N / 8),
  'the longest label': '평소 안정시 심박수'.repeat(N / 10),
  'half of a label': '평소 안정시 '.repeat(N / 7),
  spaces: `수면:${' '.repeat(N)}7`,
  'brackets open': `수면 ${'('.repeat(N)}`,
  'brackets and blanks': `수면 ${'( '.repeat(N / 2)}`,
  bars: `수면 ${'|'.repeat(N)} 7`,
  'thousands separators': `걸음수: ${'1,000,'.repeat(N / 6)}`,
  'decimal points': '1.'.repeat(N / 2),
  commas: ','.repeat(N),
  'line breaks': '\n'.repeat(N),
  'a phrase again and again': '35세 '.repeat(N / 4),
  'sleep again and again': '4시간밖에 못 잤 '.repeat(N / 10),
  'usual again and again': '평소 65, +13 '.repeat(N / 10),
  'usual without an end': `평소 65${' '.repeat(N)}`,
  'items of a routine': `루틴: 30분\n${'- 푸시업 3세트 × 12회\n'.repeat(N / 17)}`,
  'one endless item': `루틴: 30분 ${'가'.repeat(N)} 3세트`,
  'half of a name': `루틴: 30분 ${'스탠딩 사이드 '.repeat(N / 8)}`,
  'quantities without a name': `루틴: 30분 ${'3세트 '.repeat(N / 4)}`,
  'combining marks': `수면: 7${'\u0301'.repeat(N)}`,
  'high surrogates': '\ud800'.repeat(N),
};

describe('hostile questions are read in linear time', () => {
  it.each(Object.entries(HOSTILE))('%s', (_, text) => {
    const { question } = healthCoach();
    for (const reads of READS) {
      question.read(text.slice(0, 2000), reads);
      expect(fastest(() => question.read(text, reads), 50)).toBeLessThanOrEqual(50);
    }
  });
});

const word = fc.constantFrom(
  ...[
    '수면',
    'sleep_hr',
    ':',
    ' ',
    '\n',
    '7',
    '.',
    ',',
    '시간',
    '30분',
    '평소',
    '대비',
    '+',
    '−',
    '보',
    '걸었',
    '세',
    '(',
    ')',
  ],
  ...[
    '루틴',
    '- ',
    '푸시업',
    '3세트',
    '×',
    '12회',
    '반',
    '%',
    '=',
    '|',
    '성별',
    'M',
    '\u0000',
    '\ud83d',
    '１２',
    '٣',
  ],
);

describe('any text can be read', () => {
  it('and every value lies in it', () => {
    const { question } = healthCoach();
    const text = fc.oneof(
      fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...READS), (source, reads) => {
        const { values, items, stated } = question.read(source, reads);
        for (const { start, end, value } of values) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        }
        for (const item of [...items.values()].flat()) {
          expect(source.slice(item.start, item.end)).toBe(item.name);
          expect(item.itemEnd).toBeGreaterThanOrEqual(item.end);
          expect(item.itemEnd).toBeLessThanOrEqual(source.length);
        }
        expect(
          stated.every((value) => value === undefined || ['number', 'string'].includes(typeof value)),
        ).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('reading leaves no trace: the same text gives the same values again', () => {
    const { question } = healthCoach();
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.array(word, { maxLength: 30 }), (a, b) => {
        const before = question.read(a.join(''), 'fields');
        question.read(b.join(''), 'fields');
        expect(question.read(a.join(''), 'fields')).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });
});
