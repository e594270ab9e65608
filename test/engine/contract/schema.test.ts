import { describe, expect, it } from 'vitest';
import { expectedAt, findingsOf, HEAD, load, told } from './inMemory.ts';

describe('the shape of a contract', () => {
  it.each([
    ['an unknown key', `${HEAD}«inpts»: {}\n`, 'Did you mean "inputs"?'],
    ['an unknown key far from any', `${HEAD}«zebra»: 1\n`, '"zebra" is not a known key'],
    [
      'an unknown key of an input',
      `${HEAD}inputs: {a: {label: A, «rnge»: [0, 1]}}\n`,
      'Did you mean "range"?',
    ],
    [
      'a missing key',
      '«contract»: 1\nid: test\ncategories: {chat: {label: Chat}}\n',
      '"version" is missing. Add it.',
    ],
    ['a missing key in a map', `${HEAD}inputs:\n  «a»:\n    unit: h\n`, '"label" is missing in "a"'],
    [
      'a missing key in a flow map',
      `${HEAD}patterns:\n  - «{id: p, when: a, judgment: j, recommendation: r}»\n`,
      '"cap" is missing',
    ],
    ['a number for a text', `${HEAD.replace('1.0.0', '«1.0»')}`, 'Expected a text for "version", found 1.'],
    [
      'a text for a number',
      `${HEAD}inputs: {a: {label: A, decimals: «two»}}\n`,
      'Expected a whole number for "decimals", found "two"',
    ],
    ['a text for a list', `${HEAD}levels: «low»\n`, 'Expected a list for "levels", found "low"'],
    ['nothing for a list', `${HEAD}«levels»:\n`, 'Expected a list for "levels", found null'],
    ['an unknown word', `${HEAD}encoding: {bom: «alow»}\n`, 'Did you mean "allow"?'],
    ['a number too small', `${HEAD}limits: {tokens: «0»}\n`, 'at least 1'],
    ['a range of three', `${HEAD}inputs: {a: {label: A, range: «[1, 2, 3]»}}\n`, 'at most 2'],
    ['an infinite number', `${HEAD}inputs: {a: {label: A, range: [0, «.inf»]}}\n`, 'Expected a number'],
    ['another version', HEAD.replace('contract: 1', 'contract: «2»'), 'Write 1'],
    [
      'a name that expressions cannot use',
      `${HEAD}inputs: {«수면»: {label: 수면}}\n`,
      'cannot be used as a name',
    ],
    ['a level twice', `${HEAD}levels: «[a, b, a]»\n`, 'Item 3 is the same as item 1'],
    ['an empty label', `${HEAD}inputs: {a: {label: «""»}}\n`, 'is empty'],
    [
      'a length that is no share',
      HEAD.replace('label: Chat', 'label: Chat, length: {target: 9, within: «a third»}'),
      'does not have the form',
    ],
    ['a list of no kind', `${HEAD}lists: {«a»: {}}\n`.replace('«a»: {}', 'a: «{}»'), 'table, inputs'],
    [
      'a list that is half stated',
      `${HEAD}lists: {a: «{table: t, after: b}»}\n`,
      '"table" has to be used with "quantities"',
    ],
    [
      'an unknown source of citations',
      HEAD.replace('label: Chat', 'label: Chat, cite: {all_of: [«pattern»]}'),
      'Did you mean "patterns"?',
    ],
    ['tone that is neither file nor rules', `${HEAD}tone: «3»\n`, 'a text or a map'],
    [
      'a limit with a wrong range',
      `${HEAD}tables: {t: {key: a, rows: [{a: b}], limits: [{measure: m, allowed: [«3»]}]}}\n`,
      'Expected a list',
    ],
  ])('%s', (_, source, message) => {
    const { files, told: expected } = expectedAt('contract.schema', { 'contract.yaml': source });
    const { findings, source: loaded, contract } = load(files);
    // A contract may lack several keys at one place.
    expect([...new Set(findings.map(told))]).toEqual(expected);
    expect(findings[0]?.message).toContain(message);
    expect(loaded).toBeUndefined();
    expect(contract).toBeUndefined();
  });

  it('a text, a list or nothing instead of a contract', () => {
    for (const text of ['', 'hello', '- a\n', '3', '~', '# only a comment\n']) {
      expect(findingsOf(text).map(({ code }) => code)).toEqual(['contract.schema']);
    }
  });

  it('does not tell more than a reader can use', () => {
    const wrong = Array.from({ length: 5_000 }, (_, i) => `  k${i}: 3`).join('\n');
    expect(findingsOf(`${HEAD}inputs:\n${wrong}\n`).length).toBeLessThanOrEqual(100);
  });
});
