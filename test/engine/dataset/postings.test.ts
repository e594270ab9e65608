import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPostings } from '../../../server/src/engine/dataset/postings.ts';

describe('createPostings', () => {
  it('is a multimap, newest first', () => {
    const step = fc.record({
      add: fc.boolean(),
      key: fc.constantFrom(0, -1, 7, 0x7fffffff),
      owner: fc.nat(5),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const postings = createPostings();
        const model = new Map<number, number[]>();
        for (const { add, key, owner } of steps) {
          const owners = model.get(key) ?? [];
          model.set(key, owners);
          if (add) {
            postings.add(key, owner);
            owners.unshift(owner);
          } else {
            postings.remove(key, owner);
            const at = owners.indexOf(owner);
            if (at >= 0) owners.splice(at, 1);
          }
        }
        for (const [key, owners] of model) {
          const seen: number[] = [];
          expect(postings.visit(key, 1000, (owner) => seen.push(owner))).toBe(true);
          expect(seen).toEqual(owners);
        }
      }),
    );
  });

  it('grows, keeps the order, and says when a limit cut it short', () => {
    const postings = createPostings();
    for (let i = 0; i < 10_000; i++) postings.add(i % 7, i);
    const seen: number[] = [];
    expect(postings.visit(3, 4, (owner) => seen.push(owner))).toBe(false);
    expect(seen).toEqual([9999, 9992, 9985, 9978].map((owner) => owner - ((owner - 3) % 7)));
    expect(postings.visit(99, 4, () => expect.unreachable())).toBe(true);
  });
});
