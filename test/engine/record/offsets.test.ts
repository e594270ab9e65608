import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeContent, toDecoded, toRaw } from '../../../server/src/engine/record/offsets.ts';
import { spell, text } from './jsonArbitraries.ts';

const choices = fc.array(fc.nat(5), { maxLength: 7 });
const around = fc.constantFrom('', '{"a":', '[ ');

describe('toRaw and toDecoded', () => {
  it('map every decoded slice to raw text that decodes to it, and back', () => {
    fc.assert(
      fc.property(text, choices, around, (content, how, before) => {
        const literal = spell(content, how);
        const raw = `${before}${literal} , "\\n"`;
        const place = { start: before.length, end: before.length + literal.length };
        for (let start = 0; start <= content.length; start++) {
          for (let end = start; end <= content.length; end++) {
            const span = toRaw(raw, place, start, end);
            expect(place.start < span.start && span.start <= span.end && span.end < place.end).toBe(true);
            expect(JSON.parse(`"${raw.slice(span.start, span.end)}"`)).toBe(content.slice(start, end));
            expect(toDecoded(raw, place, span.start, span.end)).toEqual({ start, end });
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('widens a raw span that cuts an escape sequence', () => {
    const raw = '"a\\u0062c\\n"';
    const place = { start: 0, end: raw.length };
    expect(toDecoded(raw, place, 4, 5)).toEqual({ start: 1, end: 2 });
    expect(toDecoded(raw, place, 4, 4)).toEqual({ start: 1, end: 2 });
    expect(toDecoded(raw, place, 1, 10)).toEqual({ start: 0, end: 4 });
    expect(toDecoded(raw, place, 0, 99)).toEqual({ start: 0, end: 4 });
  });

  it('takes offsets beyond the string for its end', () => {
    expect(toRaw('["한글"]', { start: 1, end: 5 }, -3, 9)).toEqual({ start: 2, end: 4 });
    expect(toRaw('["한글"]', { start: 1, end: 5 }, 7, 9)).toEqual({ start: 4, end: 4 });
  });
});

describe('escapeContent', () => {
  it('stands between quotes for the text', () => {
    fc.assert(fc.property(text, (content) => JSON.parse(`"${escapeContent(content)}"`) === content));
    expect(escapeContent('"가"\n\t\\/')).toBe('\\"가\\"\\n\\t\\\\/');
  });
});
