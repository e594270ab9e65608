import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ExpressionScope, isProblem } from '../../../server/src/engine/judge/expression.ts';
import type { FactValue } from '../../../server/src/engine/judge/lower.ts';

const NAMES = ['a', 'b', 'c', 'x', 'y'];
const scope = new ExpressionScope();
for (const name of ['a', 'b', 'c']) scope.declare(name, 'bool');
for (const name of ['x', 'y']) scope.declare(name, 'double');

const { condition } = fc.letrec<{ condition: string; amount: string }>((tie) => ({
  amount: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('x', 'y', '0', '1', '2.5'),
    fc
      .tuple(tie('amount'), fc.constantFrom('+', '-', '*', '/'), tie('amount'))
      .map(([l, op, r]) => `(${l} ${op} ${r})`),
    fc.tuple(fc.constantFrom('round', 'abs', 'floor'), tie('amount')).map(([f, v]) => `${f}(${v})`),
    fc.tuple(tie('condition'), tie('amount'), tie('amount')).map(([c, l, r]) => `(${c} ? ${l} : ${r})`),
  ),
  condition: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('a', 'b', 'c', 'true', 'false'),
    fc
      .tuple(tie('amount'), fc.constantFrom('<', '<=', '>', '>=', '==', '!='), tie('amount'))
      .map(([l, op, r]) => `(${l} ${op} ${r})`),
    fc
      .tuple(tie('condition'), fc.constantFrom('&&', '||'), tie('condition'))
      .map(([l, op, r]) => `(${l} ${op} ${r})`),
    tie('condition').map((c) => `!(${c})`),
  ),
}));

function compile(source: string): (values: readonly FactValue[]) => FactValue {
  const compiled = scope.compile(source);
  if (isProblem(compiled)) throw new Error(`${source}: ${compiled.message}`);
  return compiled.bind((name) => NAMES.indexOf(name));
}

const known = fc.tuple(
  fc.boolean(),
  fc.boolean(),
  fc.boolean(),
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: -3, max: 3 }),
);

it('more knowledge never changes what was already known', () => {
  fc.assert(
    fc.property(
      condition,
      known,
      fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
      (source, all, hidden) => {
        const run = compile(source);
        const some = all.map((value, i) => (hidden[i] ? undefined : value));
        const before = run(some);
        if (before !== undefined) expect(run(all)).toBe(before);
      },
    ),
    { numRuns: 2000 },
  );
});

it('with everything known a condition is true or false, but for a division by zero', () => {
  fc.assert(
    fc.property(condition, known, (source, all) => {
      fc.pre(!source.includes('/'));
      expect(typeof compile(source)(all)).toBe('boolean');
    }),
    { numRuns: 500 },
  );
});

const THREE = [true, false, undefined];

it('`&&`, `||` and `!` are those of Kleene', () => {
  const run = (source: string, a: FactValue, b: FactValue) => compile(source)([a, b]);
  for (const a of THREE) {
    for (const b of THREE) {
      const both = a === false || b === false ? false : a && b ? true : undefined;
      expect(run('a && b', a, b)).toBe(both);
      expect(run('b && a', a, b)).toBe(both);
      // De Morgan.
      expect(run('!(!a || !b)', a, b)).toBe(both);
      expect(run('!(!a && !b)', a, b)).toBe(run('a || b', a, b));
    }
  }
});

it('what is known to be absent is not what is asked for', () => {
  const run = compile('a && b');
  expect(run([null, false])).toBe(false);
  expect(run([null, true])).toBeUndefined();
});
