import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bigNumbers } from '../../../server/src/engine/record/bigNumbers.ts';
import { duplicateKeys } from '../../../server/src/engine/record/duplicateKeys.ts';
import { parseLosses } from '../../../server/src/engine/record/parseLosses.ts';
import { spelling, value, write } from './jsonArbitraries.ts';

const found = (raw: string) => bigNumbers(raw, JSON.parse(raw));

describe('bigNumbers', () => {
  it('finds integers that were rounded, in the order of the line', () => {
    const raw = '{"id":9007199254740993,"m":[{"n":-12345678901234567890}]}';
    expect(found(raw)).toEqual([
      { path: ['id'], span: { start: 6, end: 22 }, literal: '9007199254740993', read: 9007199254740992 },
      {
        path: ['m', 0, 'n'],
        span: { start: 33, end: 54 },
        literal: '-12345678901234567890',
        read: -12345678901234567000,
      },
    ]);
  });

  it('leaves large integers alone that a double holds', () => {
    expect(found('[9007199254740992,1e300,100000000000000000000]')).toEqual([]);
  });

  it('finds numbers read as Infinity', () => {
    expect(found('1e400')).toMatchObject([{ path: [], literal: '1e400' }]);
  });

  it('agrees with exact arithmetic', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n })), (numbers) => {
        const raw = `[${numbers.join(', ')}]`;
        const rounded = numbers.flatMap((number, index) =>
          BigInt(Number(number)) === number ? [] : [index],
        );
        expect(found(raw).map(({ path }) => path[0])).toEqual(rounded);
      }),
    );
  });
});

describe('parseLosses', () => {
  it('is undefined exactly when nothing was lost', () => {
    fc.assert(
      fc.property(value, spelling, (root, how) => {
        const raw = write(root, how);
        const parsed: unknown = JSON.parse(raw);
        const losses = { duplicateKeys: duplicateKeys(raw), bigNumbers: bigNumbers(raw, parsed) };
        const none = losses.duplicateKeys.length === 0 && losses.bigNumbers.length === 0;
        expect(parseLosses(raw, parsed)).toEqual(none ? undefined : losses);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['{"a":": \\":"}', '{"a\\\\" :1}', '{"0":1,"a":{"1":[]}}'])('is not misled by %s', (raw) => {
    expect(parseLosses(raw, JSON.parse(raw))).toBeUndefined();
  });

  it('sees a big number below a thousand brackets', () => {
    const raw = `${'['.repeat(1000)}9007199254740993${']'.repeat(1000)}`;
    expect(parseLosses(raw, JSON.parse(raw))?.bigNumbers).toHaveLength(1);
  });
});
