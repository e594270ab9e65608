import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../server/src/engine/finding.ts';
import { type DuplicateKey, duplicateKeys } from '../../../server/src/engine/record/duplicateKeys.ts';
import { spelling, value, write } from './jsonArbitraries.ts';

describe('duplicateKeys', () => {
  it('finds what a plain recursive reader finds', () => {
    fc.assert(
      fc.property(value, spelling, (root, how) => {
        const raw = write(root, how);
        const expected = naive(raw);
        expect(duplicateKeys(raw)).toEqual(expected);
        expect(duplicateKeys(raw, JSON.parse(raw))).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('compares keys as decoded and gives each repetition with the first', () => {
    const raw = '{"x":[0,{"a":1,"\\u0061":2,"a":3}]}';
    const first = { start: 9, end: 12 };
    expect(duplicateKeys(raw, JSON.parse(raw))).toEqual([
      { path: ['x', 1, 'a'], span: { start: 15, end: 23 }, first },
      { path: ['x', 1, 'a'], span: { start: 26, end: 29 }, first },
    ]);
  });

  it('ends on any text', () => {
    fc.assert(fc.property(fc.string(), (raw) => Array.isArray(duplicateKeys(raw))));
  });

  it('stands a million brackets', () => {
    const raw = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
    expect(duplicateKeys(raw, JSON.parse(raw))).toEqual([]);
    expect(duplicateKeys(raw)).toEqual([]);
  });
});

/** Recursive descent over JSON that is known to be valid. */
function naive(raw: string): DuplicateKey[] {
  const found: DuplicateKey[] = [];
  let at = 0;
  const blank = () => {
    while (/[ \t\n\r]/.test(raw.charAt(at))) at += 1;
  };
  const string = (): { text: string; span: Span } => {
    const literal = /"(?:[^"\\]|\\.)*"/y;
    literal.lastIndex = at;
    const [match = ''] = literal.exec(raw) ?? [];
    at += match.length;
    return { text: JSON.parse(match), span: { start: at - match.length, end: at } };
  };
  const read = (path: readonly (string | number)[]): void => {
    blank();
    if (raw[at] === '"') string();
    else if (raw[at] === '[') {
      at += 1;
      for (let index = 0; ; index++) {
        blank();
        if (raw[at] === ']') break;
        read([...path, index]);
        blank();
        if (raw[at] === ',') at += 1;
      }
      at += 1;
    } else if (raw[at] === '{') {
      at += 1;
      const keys: { text: string; span: Span }[] = [];
      for (;;) {
        blank();
        if (raw[at] === '}') break;
        const key = string();
        const first = keys.find((other) => other.text === key.text);
        if (first === undefined) keys.push(key);
        else found.push({ path: [...path, key.text], span: key.span, first: first.span });
        blank();
        at += 1;
        read([...path, key.text]);
        blank();
        if (raw[at] === ',') at += 1;
      }
      at += 1;
    } else while (at < raw.length && !/[,\]}\s]/.test(raw.charAt(at))) at += 1;
  };
  read([]);
  return found;
}
