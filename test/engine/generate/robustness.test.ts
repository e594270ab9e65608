import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGeneration } from '../../../server/src/engine/generate/compileGeneration.ts';
import { generatorOf, linesOf, open } from './generatorOf.ts';

const support = open('test/fixtures/contracts/support');

/** Paths to every value of a document. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, each]) =>
    pathsOf(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inside : [path, ...inside];
}

function replaced(value: unknown, path: readonly (string | number)[], by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  const copy: unknown = structuredClone(value);
  if (typeof copy !== 'object' || copy === null) return copy;
  const old: unknown = Reflect.get(copy, key);
  const next = replaced(old, rest, by);
  if (next === undefined) Reflect.deleteProperty(copy, key);
  else Reflect.set(copy, key, next);
  return copy;
}

describe('a generation that is damaged', () => {
  const data = support.contract.source.generation;
  const paths = pathsOf(data);
  const junk = fc.oneof(
    fc.constantFrom(
      undefined,
      null,
      '',
      -1,
      0,
      1e308,
      true,
      [],
      {},
      '{nothing}',
      '{ask}',
      '1 + "a"',
      [1, 2, 3],
      [5, 1],
    ),
    fc.string({ maxLength: 12 }),
    fc.jsonValue({ maxDepth: 2 }),
  );

  it('is told, or generates what the checks pass; nothing is thrown', () => {
    fc.assert(
      fc.property(fc.nat(paths.length - 1), junk, (at, by) => {
        const generation = replaced(data, paths[at] ?? [], by);
        const contract = { ...support.contract, source: { ...support.contract.source, generation } };
        let problems = 0;
        const compiled = compileGeneration(contract, () => {
          problems += 1;
        });
        if (!compiled) {
          expect(problems).toBeGreaterThan(0);
          return;
        }
        const opened = { contract, generation: compiled, checker: support.checker };
        const counts = { 'refund-reply': 2, 'help-chat': 2 };
        expect(linesOf(generatorOf(opened, { counts, attempts: 3 })).length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 400 },
    );
  });
});
