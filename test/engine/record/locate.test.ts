import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate } from '../../../server/src/engine/record/locate.ts';
import { paths, spelling, value, write } from './jsonArbitraries.ts';

describe('locate', () => {
  it('finds at every path the text of the value there, and its key, though keys come twice', () => {
    fc.assert(
      fc.property(value, spelling, (root, how) => {
        const raw = write(root, how);
        for (const { path, at } of paths(JSON.parse(raw))) {
          const span = locate(raw, path, 'value');
          if (span === undefined) throw new Error(`nothing at ${JSON.stringify(path)} of ${raw}`);
          expect(JSON.parse(raw.slice(span.start, span.end))).toEqual(at);
          const key = locate(raw, path, 'key');
          const step = path[path.length - 1];
          if (typeof step === 'string') expect(JSON.parse(raw.slice(key?.start, key?.end))).toBe(step);
          else expect(key).toBeUndefined();
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes the last of several, with what is in it', () => {
    const raw = '{"a":{"b":1},"a":{"b":2},"c":{"b":3},"c":4}';
    expect(locate(raw, ['a', 'b'], 'value')).toEqual({ start: 22, end: 23 });
    expect(locate(raw, ['c', 'b'], 'value')).toBeUndefined();
  });

  it('finds nothing where nothing is', () => {
    const raw = '{"messages":[{"role":"user"}],"0":[1]}';
    for (const path of [['x'], ['messages', 1], ['messages', 'role'], ['messages', 0, 'role', 0], [0, 1]]) {
      expect(locate(raw, path, 'value')).toBeUndefined();
    }
    expect(locate(raw, ['messages', 0], 'key')).toBeUndefined();
    expect(locate(raw, [], 'key')).toBeUndefined();
  });

  it('ends on any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          value.map((root) => JSON.stringify(root).slice(0, -1)),
        ),
        (raw) => {
          for (const path of [[], ['a'], [0], ['a', 0, 'b']]) locate(raw, path, 'value');
        },
      ),
    );
  });

  it('stands a million brackets', () => {
    const raw = `[${'['.repeat(1_000_000)}${']'.repeat(1_000_000)},7]`;
    expect(locate(raw, [1], 'value')).toEqual({ start: raw.length - 2, end: raw.length - 1 });
  });
});
