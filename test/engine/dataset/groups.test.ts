import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../../server/src/engine/dataset/groups.ts';

const input = fc.integer({ min: 1, max: 30 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    edges: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 20 }),
    labels: fc.array(fc.option(fc.constantFrom('', 'p', 'q'), { nil: undefined }), { maxLength: count }),
  }),
);

/** The same by spreading the smallest index until nothing changes. */
function spread(
  count: number,
  edges: readonly (readonly [number, number])[],
  labels: readonly (string | undefined)[],
) {
  const group = Array.from({ length: count }, (_, i) => i);
  const together = [...edges];
  labels.forEach((a, i) => {
    labels.forEach((b, j) => {
      if (a !== undefined && a === b) together.push([i, j]);
    });
  });
  for (let changed = true; changed; ) {
    changed = false;
    for (const [a, b] of together) {
      const least = Math.min(group[a] ?? 0, group[b] ?? 0);
      if (group[a] !== least || group[b] !== least) changed = true;
      group[a] = least;
      group[b] = least;
    }
  }
  return group;
}

describe('groupsOf', () => {
  it('joins by edges and labels, over several steps', () => {
    expect(groupsOf(6, [[4, 1]], ['p', undefined, 'p', undefined, 'q', 'q'])).toEqual([0, 1, 0, 3, 1, 1]);
  });

  it('agrees with spreading the smallest index', () => {
    fc.assert(
      fc.property(input, ({ count, edges, labels }) => {
        expect(groupsOf(count, edges, labels)).toEqual(spread(count, edges, labels));
      }),
    );
  });

  it('does not depend on the order or direction of edges', () => {
    fc.assert(
      fc.property(input, ({ count, edges, labels }) => {
        const turned = edges.map(([a, b]) => [b, a] as const).reverse();
        expect(groupsOf(count, turned, labels)).toEqual(groupsOf(count, edges, labels));
      }),
    );
  });

  it('joins a chain of 400,000 without trouble', () => {
    const count = 400_000;
    const edges = Array.from({ length: count - 1 }, (_, i) => [count - 1 - i, count - 2 - i] as const);
    expect(new Set(groupsOf(count, edges))).toEqual(new Set([0]));
  });

  it('refuses an edge to nowhere', () => {
    expect(() => groupsOf(2, [[0, 2]])).toThrow(RangeError);
    expect(() => groupsOf(2, [[0.5, 1]])).toThrow(RangeError);
  });
});
