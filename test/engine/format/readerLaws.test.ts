import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFormat } from '../../../server/src/engine/format/compile.ts';
import type { Format } from '../../../server/src/engine/format/types.ts';
import { nastyText, plainText, valuesFor } from './arbitraries.ts';
import { resolve, TEMPLATES } from './forms.ts';
import { randomTemplate } from './randomTemplates.ts';

function lawful(format: Format, text: string): void {
  const read = format.read(text);
  const matched = format.match(text) !== undefined;
  if (!matched) expect(read.problems.length).toBeGreaterThan(0);
  expect(read.ok).toBe(read.problems.length === 0);
  if (read.ok) expect(matched).toBe(true);
  for (const { span } of [
    ...read.problems,
    ...read.slots,
    ...read.problems.flatMap(({ fix }) => fix ?? []),
  ]) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
  }
  for (const { span, text: found } of read.slots) expect(text.slice(span.start, span.end)).toBe(found);
  for (const { fix } of read.problems) {
    const ends = (fix ?? []).map(({ span }) => span).sort((a, b) => a.start - b.start);
    ends.forEach((span, index) => {
      expect(span.start).toBeGreaterThanOrEqual(ends[index - 1]?.end ?? 0);
    });
  }
}

const compiled = (template: string): Format => {
  const { format, problems } = compileFormat(template, resolve);
  if (format === undefined) throw new Error(JSON.stringify(problems));
  return format;
};

const anyText = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        nastyText,
        fc.constantFrom('\n', '\n\n', '\r\n', '\ufe0f', '\u00a0', '[점수]', '{x}', '- 수면 ', '## '),
      ),
    )
    .map((parts) => parts.join('')),
);

describe.each(Object.entries(TEMPLATES))('reader of %s', (_name, template) => {
  const format = compiled(template);

  it('never throws, keeps its spans inside the text and finds something in what is not in form', () => {
    fc.assert(
      fc.property(anyText, (text) => lawful(format, text)),
      { numRuns: 150 },
    );
  });

  it('holds the same laws for texts in form with random edits', () => {
    const edit = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 12 }),
      anyText,
    );
    fc.assert(
      fc.property(
        valuesFor(template, resolve, plainText),
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        (values, edits) => {
          let text = format.write(values);
          for (const [where, length, put] of edits) {
            const at = Math.floor(where * text.length);
            text = text.slice(0, at) + put.slice(0, 20) + text.slice(at + length);
          }
          lawful(format, text);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('readers of random templates', () => {
  it('hold the laws', () => {
    fc.assert(
      fc.property(
        randomTemplate.chain((made) =>
          fc.tuple(fc.constant(made), valuesFor(made.template, made.resolve), anyText),
        ),
        ([{ template, resolve: own }, values, other]) => {
          const { format } = compileFormat(template, own);
          if (format === undefined) return;
          lawful(format, other);
          try {
            const text = format.write(values);
            const middle = Math.floor(text.length / 2);
            lawful(format, text.slice(0, middle) + text.slice(middle + 1));
            lawful(format, text.replaceAll(' ', '\u00a0'));
            lawful(format, text.replaceAll('\n', '\r\n'));
          } catch (error) {
            if (!(error instanceof Error) || error.name !== 'FormatWriteError') throw error;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('time', () => {
  const hard = [
    '**'.repeat(9000),
    '| '.repeat(9000),
    '- 수면 '.repeat(3000),
    '- 수면 1시간 → 아주\n'.repeat(500),
    'a → '.repeat(4500),
    '조깅, '.repeat(4500),
    `Tags: ${'a, '.repeat(6000)}`,
    '가나 '.repeat(40_000),
    'a b → e (f) : g\n'.repeat(190),
    `**루틴:** 10분 (${'조깅, '.repeat(2000)}조깅`,
  ];

  it('is bounded for texts made to be slow', () => {
    for (const template of Object.values(TEMPLATES)) {
      const format = compiled(template);
      format.read('');
      for (const text of hard) {
        const start = performance.now();
        format.match(text);
        lawful(format, text);
        // Some 15 ms in practice; the slack is for busy machines.
        expect(performance.now() - start, text.slice(0, 20)).toBeLessThan(400);
      }
    }
  });
});
