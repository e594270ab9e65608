import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFormat } from '../../../server/src/engine/format/compile.ts';
import { plainText, valuesFor } from './arbitraries.ts';
import { type Damage, damages } from './damage.ts';
import { resolve, TEMPLATES } from './forms.ts';

const ROW = /^(?:- (?:산소|심박수|활동 칼로리|이동|BMI)|\| (?!Item|---)|\d+\. )/;
const OPTIONAL = /^(?:⚠️ \*\*주의|Tags:)/;
const LAST_OPTIONAL: Record<string, RegExp> = { CHAT: /^📚/, PATTERN: /^📚/ };

/** Damages of some texts of a form, each with what the reader said. */
function outcomes(name: string, template: string, texts: number): { damage: Damage; kinds: string[] }[] {
  const { format } = compileFormat(template, resolve);
  if (format === undefined) throw new Error(`${name} does not compile`);
  return fc.sample(valuesFor(template, resolve, plainText), { numRuns: texts, seed: 7 }).flatMap((values) => {
    const text = format.write(values);
    const read = format.read(text);
    const free = new Set(read.slots.map((slot) => slot.text));
    return damages(text, read, (line) => ({
      row: ROW.test(line),
      optional: ROW.test(line) || OPTIONAL.test(line) || LAST_OPTIONAL[name]?.test(line) === true,
      free: free.has(line),
    })).map((damage) => {
      const found = format.read(damage.text);
      for (const { span } of [...found.problems, ...found.slots]) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(damage.text.length);
      }
      const fixes = found.problems.flatMap(({ fix }) => fix ?? []);
      if (found.problems.every(({ fix }) => fix !== undefined)) {
        const repaired = format.read(repair(damage.text, fixes));
        expect(repaired.problems, damage.name).toEqual([]);
      }
      return { damage, kinds: found.problems.map((problem) => problem.kind) };
    });
  });
}

function repair(
  text: string,
  fixes: readonly { span: { start: number; end: number }; text: string }[],
): string {
  return [...fixes]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((all, { span, text: put }) => all.slice(0, span.start) + put + all.slice(span.end), text);
}

describe('single damages', () => {
  const all = Object.entries(TEMPLATES).flatMap(([name, template]) =>
    outcomes(name, template, 12).map((outcome) => ({ name, ...outcome })),
  );

  it('are told by their kind, and nothing else is told', () => {
    const right = all.filter(({ damage, kinds }) => kinds.includes(damage.kind)).length;
    const told = all.reduce((sum, { kinds }) => sum + kinds.length, 0);
    const exact = all.filter(({ damage, kinds }) => kinds.length === 1 && kinds[0] === damage.kind).length;
    const recall = right / all.length;
    const precision = right / told;
    if (process.env.FORMAT_DAMAGE) show(all, recall, precision, exact / all.length);
    expect(recall).toBeGreaterThan(0.99);
    expect(precision).toBeGreaterThan(0.99);
  });
});

function show(all: readonly { name: string; damage: Damage; kinds: string[] }[], ...numbers: number[]): void {
  const wrong = new Map<string, { count: number; example: string }>();
  const totals = new Map<string, number>();
  for (const { name, damage, kinds } of all) {
    const group = `${name} ${damage.name.split(':')[0]}`;
    totals.set(group, (totals.get(group) ?? 0) + 1);
    if (kinds.length === 1 && kinds[0] === damage.kind) continue;
    const known = wrong.get(group) ?? { count: 0, example: `${damage.name} => ${kinds.join(',')}` };
    wrong.set(group, { ...known, count: known.count + 1 });
  }
  const lines = [...wrong].map(
    ([group, { count, example }]) => `${count}/${totals.get(group)} ${group}   e.g. ${example}`,
  );
  process.stdout.write(
    `${all.length} damages: recall, precision, exact ${numbers.map((n) => n.toFixed(4)).join(' ')}\n${lines.join('\n')}\n`,
  );
}
