import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pretokenEnd } from '../../../server/src/engine/tokens/pretokens.ts';
import { anyText } from './samples.ts';

/** Llama 3's expression as llama3-tokenizer-js spells it for JavaScript. */
const EXPRESSION =
  /(?:'([sS]|[tT]|[rR][eE]|[vV][eE]|[mM]|[lL][lL]|[dD]))|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+/gu;

function split(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = pretokenEnd(text, at, text.length);
    words.push(text.slice(at, end));
    at = end;
  }
  return words;
}

function splitByExpression(text: string): string[] {
  return Array.from(text.matchAll(EXPRESSION), (match) => match[0]);
}

test('splits any text as the expression does', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(split(text)).toEqual(splitByExpression(text));
    }),
    { numRuns: 3000 },
  );
});

test('splits any run of the classes as the expression does', () => {
  const alphabet = [
    ..."aé1٣\r\n\t !'sLlvEd가\u00a0\u3000",
    '\ud800',
    '\udc00',
    '😀',
    '𝟏',
    '𠮷',
    '\u0301',
    '\ufeff',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...alphabet), { maxLength: 12 }), (characters) => {
      const text = characters.join('');
      expect(split(text)).toEqual(splitByExpression(text));
    }),
    { numRuns: 20_000 },
  );
});

test('knows the class of every code point', () => {
  for (let from = 0; from < 0x110000; from += 0x1000) {
    // Planes 4 to 13 have no characters, 15 and 16 are for private use: a look at the head of each will do.
    if (from > 0x40000 && from % 0x10000 !== 0) continue;
    let text = '';
    for (let code = from; code < from + 0x1000; code++) {
      const character = String.fromCodePoint(code);
      text += `a${character}b1${character}1 ${character}${character}\n`;
    }
    if (split(text).join('\0') !== splitByExpression(text).join('\0')) {
      expect.fail(`differs in U+${from.toString(16)} and the 4,095 after it`);
    }
  }
});

test('looks no further than the end it is given', () => {
  expect(pretokenEnd('ab', 0, 1)).toBe(1);
  expect(pretokenEnd("'ll", 0, 2)).toBe(2);
  expect(pretokenEnd('1234', 0, 2)).toBe(2);
  expect(pretokenEnd('   x', 0, 3)).toBe(3);
  expect(pretokenEnd('!\n', 0, 1)).toBe(1);
});
