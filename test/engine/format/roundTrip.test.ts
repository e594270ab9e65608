import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFormat } from '../../../server/src/engine/format/compile.ts';
import { type Format, FormatWriteError, type SlotValues } from '../../../server/src/engine/format/types.ts';
import { plainText, valuesFor } from './arbitraries.ts';
import { resolve, TEMPLATES } from './forms.ts';
import { randomTemplate } from './randomTemplates.ts';

function compiled(template: string): Format {
  const { format, problems } = compileFormat(template, resolve);
  if (format === undefined) throw new Error(JSON.stringify(problems));
  return format;
}

/** The text, or `undefined` when a free slot holds what it may not. */
function written(format: Format, values: SlotValues): string | undefined {
  try {
    return format.write(values);
  } catch (error) {
    if (error instanceof FormatWriteError) return undefined;
    throw error;
  }
}

describe.each(Object.entries(TEMPLATES))('round trip of %s', (_name, template) => {
  const format = compiled(template);
  const valid = new Ajv().compile(format.schema);

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(valuesFor(template, resolve, plainText), (values) => {
        const text = format.write(values);
        expect(format.match(text)).toEqual(values);
        const read = format.read(text);
        expect(read.problems).toEqual([]);
        expect(read.ok).toBe(true);
        for (const slot of read.slots) expect(text.slice(slot.span.start, slot.span.end)).toBe(slot.text);
      }),
      { numRuns: 200 },
    );
  });

  it('reads back free text that looks like the form, or refuses to write it', () => {
    fc.assert(
      fc.property(valuesFor(template, resolve), (values) => {
        const text = written(format, values);
        fc.pre(text !== undefined);
        expect(format.match(text)).toEqual(values);
      }),
      { numRuns: 200 },
    );
  });

  it('has a schema that its values fit', () => {
    fc.assert(
      fc.property(valuesFor(template, resolve), (values) => {
        expect(valid(values), JSON.stringify(valid.errors)).toBe(true);
      }),
      { numRuns: 100 },
    );
    expect(valid({ nothing: 1 })).toBe(false);
  });
});

describe('random templates', () => {
  it('that compile read back what they wrote', () => {
    let compiledCount = 0;
    let total = 0;
    let refused = 0;
    fc.assert(
      fc.property(
        randomTemplate.chain((made) =>
          fc.tuple(
            fc.constant(made),
            fc.array(valuesFor(made.template, made.resolve), { minLength: 5, maxLength: 5 }),
          ),
        ),
        ([{ template, resolve: own }, drafts]) => {
          total += 1;
          const { format, problems } = compileFormat(template, own);
          expect(format === undefined).toBe(problems.length > 0);
          for (const { span } of problems) {
            expect(span.start).toBeLessThanOrEqual(span.end);
            expect(span.end).toBeLessThanOrEqual(template.length);
          }
          if (format === undefined) return;
          compiledCount += 1;
          for (const values of drafts) {
            const text = written(format, values);
            if (text === undefined) refused += 1;
            else expect(format.match(text)).toEqual(values);
          }
        },
      ),
      { numRuns: 600 },
    );

    expect(compiledCount).toBeGreaterThan(total / 6);
    expect(refused).toBeLessThan(compiledCount * 5 * 0.4);
  });
});
