import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileContract } from '../../../server/src/engine/contract/compile.ts';
import { loadAndCompile } from '../../../server/src/engine/contract/loadAndCompile.ts';
import { type Files, filesOf, portsOf } from './inMemory.ts';

const ROOT = join(import.meta.dirname, '../../..');
const HEALTH = filesOf(join(ROOT, 'schemas/health-coach'));
const SUPPORT = filesOf(join(ROOT, 'test/fixtures/contracts/support'));

/** Every finding stands in a file of the contract, inside a line of it. */
function expectInPlace(files: Files): void {
  const { findings, contract } = loadAndCompile('contract.yaml', portsOf(files), 'ko', () => 'compiled');
  if (findings.some(({ severity }) => severity === 'error')) expect(contract).toBeUndefined();
  for (const { file, line, span, message, code } of findings) {
    const content = files[file] ?? '';
    const text = typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
    const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
    expect(line).toBeLessThan(lines.length);
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(lines[line]?.length ?? 0);
    expect(message).toMatch(/\p{Script=Hangul}/u);
    expect(code).toMatch(/^contract\.[a-z]+$/);
  }
}

const PIECES = [
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ': ',
  '- ',
  '\n',
  '\n  ',
  '\t',
  '&a ',
  '*a',
  '!x ',
  '|',
  '>',
  '#',
  '%',
  '\\',
  ',',
  '0',
  '-1',
  '(',
  '수',
  '\u0000',
  '\ufeff',
  '\r',
  '---\n',
  '?',
  '<<: ',
];

interface Change {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat({ max: 12 }),
  insert: fc.oneof(fc.constant(''), fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })),
});

function changed(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  return changes.reduce<Uint8Array>((text, { at, remove, insert }) => {
    const start = Math.floor(at * text.length);
    return Buffer.concat([text.subarray(0, start), Buffer.from(insert), text.subarray(start + remove)]);
  }, bytes);
}

describe('loading never throws', () => {
  it('on any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .array(fc.constantFrom(...PIECES, 'a', 'contract: 1\n'), { maxLength: 40 })
        .map((parts) => parts.join('')),
      fc.json({ maxDepth: 4 }),
    );
    fc.assert(
      fc.property(text, (contract) => expectInPlace({ 'contract.yaml': contract })),
      { numRuns: 1_500 },
    );
  });

  it('on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (contract) => {
        loadAndCompile('contract.yaml', portsOf({ 'contract.yaml': contract }), 'en', () => 'compiled');
      }),
      { numRuns: 500 },
    );
  });

  it('on a contract that is damaged anywhere', () => {
    const names = Object.keys(SUPPORT);
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        (name, changes) => {
          expectInPlace({
            ...SUPPORT,
            [name]: Buffer.from(changed(SUPPORT[name] ?? new Uint8Array(), changes)).toString(),
          });
        },
      ),
      { numRuns: 400 },
    );
  });

  it('on the built-in contract damaged anywhere', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
        const contract = changed(HEALTH['contract.yaml'] ?? new Uint8Array(), changes);
        loadAndCompile(
          'contract.yaml',
          portsOf({ ...HEALTH, 'contract.yaml': contract }),
          'ko',
          () => 'compiled',
        );
      }),
      { numRuns: 40 },
    );
  });

  it('composes with the compiler', () => {
    const { findings } = loadAndCompile('contract.yaml', portsOf(SUPPORT), 'en', compileContract);
    expect(findings.map(({ message }) => message)).toEqual([]);
  });

  it('tells of a contract on which the compiler gives up', () => {
    const give = () => {
      throw new Error('stack');
    };
    const { findings, contract } = loadAndCompile('contract.yaml', portsOf(SUPPORT), 'en', give);
    expect(contract).toBeUndefined();
    expect(findings).toMatchObject([
      { code: 'contract.compile', line: 2, message: expect.stringContaining('stack') },
    ]);
  });
});

describe('derived validators', () => {
  it('know every key that the schema describes, and every description says what it is for', () => {
    const schema = readFileSync(join(ROOT, 'schemas/contract.schema.json'), 'utf8');
    const bare: string[] = [];
    const walk = (part: unknown, path: string): void => {
      if (part === null || typeof part !== 'object') return;
      const { properties } = part as { properties?: Record<string, Record<string, unknown>> };
      for (const [key, value] of Object.entries(properties ?? {})) {
        if (typeof value === 'object' && !('description' in value) && !('$ref' in value))
          bare.push(`${path}/${key}`);
      }
      for (const [key, value] of Object.entries(part)) walk(value, `${path}/${key}`);
    };
    walk(JSON.parse(schema), '#');
    expect(bare.filter((path) => !path.includes('/then/') && !path.includes('/if/'))).toEqual([]);
  });
});
