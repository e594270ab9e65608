import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash64 } from '../../../server/src/engine/dataset/hash64.ts';

function hex(hash: string): string {
  return hash
    .split('')
    .map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'))
    .join('');
}

describe('hash64', () => {
  it('is the same everywhere', () => {
    expect(['', 'a', 'ab', 'abc', '오늘은 쉬어요.'].map((text) => hex(hash64(text)))).toMatchInlineSnapshot(`
      [
        "a61b288d8a0e6564",
        "f54aa0554beec10b",
        "7c3012bf3a53d254",
        "de1d157b13d9d0a4",
        "8c0f1d42f60e2dde",
      ]
    `);
  });

  it('tells 400,000 texts apart that differ in a few digits', () => {
    const hashes = new Set<string>();
    for (let i = 0; i < 400_000; i++)
      hashes.add(hash64(`수면 ${i % 100}.${Math.floor(i / 40_000)}시간, 걸음수 ${i}보`));
    expect(hashes.size).toBe(400_000);
  });

  it('fills both lanes: halves of the hash alone stay near the birthday bound', () => {
    const low = new Set<string>();
    const high = new Set<string>();
    for (let i = 0; i < 65_536; i++) {
      // two units changed, an even number of units apart: what a hash with a lane for every other block confuses
      const hash = hash64(`${String.fromCharCode(i & 0xff)}…1…${String.fromCharCode(i >> 8)}`);
      low.add(hash.slice(0, 2));
      high.add(hash.slice(2));
    }
    expect(low.size).toBeGreaterThan(65_530);
    expect(high.size).toBeGreaterThan(65_530);
  });

  it('has four units, and differs where texts differ', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(hash64(a)).toHaveLength(4);
        expect(hash64(a) === hash64(b)).toBe(a === b);
      }),
    );
  });
});
