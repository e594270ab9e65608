import fc from 'fast-check';
import type { SlotResolver, SlotType } from '../../../server/src/engine/format/types.ts';

const TYPES: Record<string, SlotType> = {
  n: { kind: 'number', decimals: 0, negative: false },
  d: { kind: 'number', decimals: 2, negative: true },
  e: { kind: 'enum', values: ['a', 'a, b', '우수', '매우 우수', '⚠️ 주의', '5'] },
  s: { kind: 'set', values: ['(A, 2014)', '(B, 2020)', 'c'], joiner: ', ' },
  t: { kind: 'text' },
  list: { kind: 'rows' },
};

const literal = fc.constantFrom(
  ' ',
  ': ',
  ' → ',
  '수면 ',
  '-',
  ', ',
  ' (',
  ')',
  '**x:** ',
  '%',
  '/100',
  '💡 ',
  'and ',
  '\\{',
);

interface Names {
  next: number;
}

/** Slots get names of their own, `n1`, `t2`, whose first letter is their type. */
const slot = (names: Names): fc.Arbitrary<string> =>
  fc
    .constantFrom('n', 'n:,', 'd', 'd:+', 'd:+,.2', 'e', 's', 't', 'p: prose 1..2 sentences', 'q: text')
    .map((kind) => {
      names.next += 1;
      return `{${kind.replace(/^./, (letter) => `${letter}${names.next}`)}}`;
    });

const pieces = (names: Names, depth: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: literal },
        { weight: 4, arbitrary: slot(names) },
        ...(depth > 0
          ? [
              {
                weight: 1,
                arbitrary: fc
                  .tuple(pieces(names, depth - 1), fc.option(pieces(names, depth - 1)))
                  .map(([body, other]) => {
                    names.next += 1;
                    return `{if n${names.next}}${body}${other === null ? '' : `{else}${other}`}{/if}`;
                  }),
              },
              {
                weight: 1,
                arbitrary: pieces(names, depth - 1).map((body) => {
                  names.next += 1;
                  return `{each list${names.next}, ", "}${body}{/each}`;
                }),
              },
            ]
          : []),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) => parts.join(''));

const line = (names: Names): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .tuple(fc.constantFrom('', '- ', '## ', '> ', '가 '), pieces(names, 1))
        .map((parts) => parts.join('')),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom('- ', '1. ', '| '), pieces(names, 0)).map(([marker, body]) => {
        names.next += 1;
        return `${marker}{each list${names.next}}${body}{/each}${marker === '| ' ? ' |' : ''}`;
      }),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(pieces(names, 0), pieces(names, 0)).map(([a, b]) => {
        names.next += 1;
        return `{if n${names.next}}${a}\n${b}{/if}`;
      }),
    },
  );

/** Templates of a few lines. Names come out of a counter that only ever grows, so that they never clash. */
export const randomTemplate: fc.Arbitrary<{ readonly template: string; readonly resolve: SlotResolver }> = fc
  .constant(null)
  .chain(() => {
    const names: Names = { next: 0 };
    return fc
      .array(fc.tuple(line(names), fc.constantFrom('\n', '\n\n')), { minLength: 1, maxLength: 5 })
      .map((lines) => lines.flat().join(''));
  })
  .map((template) => ({ template, resolve: (path) => TYPES[path.replace(/\d+$/, '')] }));
