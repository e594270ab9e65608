import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../server/src/engine/finding.ts';
import { checkerOf, contractOf, healthCoach, lineOf } from '../support/healthCoach.ts';
import { GOOD, mutated, rearranged, turn, value, wordDamaged } from './hostileLines.ts';

const MINIMAL = contractOf({
  'c.yaml': 'contract: 1\nid: any\nversion: 1.0.0\ncategories: {chat: {label: Chat}}\n',
});
const CONTRACTS = [healthCoach(), MINIMAL];

function isInside(raw: string, { span, fix }: Finding): boolean {
  const lies = ({ start, end }: { start: number; end: number }) =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end >= start && end <= raw.length;
  const edits = fix?.edits ?? [];
  return (
    lies(span) &&
    edits.every((edit, i) => lies(edit.span) && (edits[i - 1]?.span.end ?? 0) <= edit.span.start)
  );
}

/** Checks a line under both contracts: nothing crashes, everything told lies in it. */
function survives(raw: string): void {
  for (const contract of CONTRACTS) {
    const { findings } = checkerOf(contract).check(lineOf(raw));
    for (const finding of findings) {
      if (finding.code === 'check.crashed') expect.fail(`${finding.message}\n${raw}`);
      if (!isInside(raw, finding)) expect.fail(`${finding.code} ${JSON.stringify(finding)}\n${raw}`);
      if (/\{\w+[?|}]|undefined|NaN|\[object/.test(finding.message.replaceAll(raw, ''))) {
        // Only where the text itself holds such a word may the message repeat it.
        if (!/undefined|NaN|object|\{/.test(raw)) expect.fail(`${finding.code}: ${finding.message}\n${raw}`);
      }
    }
  }
}

describe('no line makes a check crash or point outside of it', () => {
  it.each(GOOD.map((raw, i): [number, string] => [i, raw]))('a good record: %d', (_, raw) => survives(raw));

  it.each([
    '',
    ' ',
    '\u0000',
    '\ufeff',
    'null',
    '[]',
    '{}',
    '{"messages":null}',
    '{"messages":[]}',
    '{"messages":[null,1,"x",[]]}',
    '{"messages":[{}]}',
    '{"messages":{"length":3}}',
    '{"messages":[{"role":"user","content":[]}]}',
    '{"__proto__":{"messages":[]}}',
    '[[[[[[',
    '"\\ud83d"',
    '{"a":1}{"b":2}',
    '1e999',
    `${'['.repeat(5000)}`,
    `{"messages":[{"role":"user","content":"${'수면 '.repeat(5000)}"}]}`,
  ])('%j', (raw) => survives(raw));

  it.each<[string, fc.Arbitrary<string>, number]>([
    ['any text', fc.string({ unit: 'binary', maxLength: 60 }), 500],
    ['any JSON', fc.json({ maxDepth: 4 }), 300],
    ['any value', value.map((each) => JSON.stringify(each)), 300],
    ['any turns', fc.array(turn, { maxLength: 5 }).map((messages) => JSON.stringify({ messages })), 400],
    ['good records with damaged bytes', mutated, 600],
    ['good records with damaged texts', wordDamaged, 800],
    ['good records with lines in disorder', rearranged, 300],
  ])('%s', (_, lines, numRuns) => {
    fc.assert(fc.property(lines, survives), { numRuns });
  });
});

describe('what is told does not depend on what was checked before', () => {
  it('the same line, the same findings', () => {
    const checker = checkerOf(healthCoach());
    fc.assert(
      fc.property(wordDamaged, mutated, (raw, other) => {
        const before = checkerOf(healthCoach()).check(lineOf(raw, 1)).findings;
        checker.check(lineOf(other, 0));
        checker.check(lineOf('{}', 1));
        expect(checker.check(lineOf(raw, 1)).findings).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });
});
