import { describe, expect, it } from 'vitest';
import { expectedAt, HEAD, load, told } from './inMemory.ts';
import { categories, check, pattern, STUDY, STYLE, TABLE } from './smallContracts.ts';

describe('contract.regex', () => {
  const phrase = (text: string) =>
    `${HEAD}inputs: {a: {label: A}, s: {label: S, values: [x]}}\nphrases:\n  - '${text}'\n`;
  it.each([
    ['lookahead', phrase('{a} ?h«(?=»x)'), 'is a lookaround'],
    ['lookbehind', phrase('«(?<!»x){a} ?h'), 'is a lookaround'],
    ['a backreference', phrase('{a} ?(?:h)«\\1»'), 'is a backreference'],
    ['a bracket not closed', phrase('{a} «(?:h»'), 'missing closing'],
    ['a bracket not opened', phrase('«{a} h)»'), ''],
    ['a repetition of a repetition', phrase('{a} h«**»'), 'repetition'],
    [
      'a repetition of repetitions',
      phrase('{a}(?:(?:(?:h{1000}){1000})«{1000}»)'.replace('h{1000}', 'h{999}')),
      'repeat',
    ],
    ['another capture group', phrase('«(»x)? {a} h'), '(?:…)'],
    ['no value', phrase('«slept well»').replace("'«slept well»'", "«'slept well'»"), 'states no value'],
    ['a word', phrase('is {«s»}'), 'word input'],
    [
      'a quantity',
      `${HEAD}${TABLE}inputs: {a: {label: A}}\nlists: {l: {table: t, after: a, quantities: {n: "{n} ?«[»x"}}}\n`,
      '',
    ],
    [
      'a quantity without number',
      `${HEAD}${TABLE}inputs: {a: {label: A}}\nlists: {l: {table: t, after: a, quantities: {n: «sets»}}}\n`,
      '{n}',
    ],
    ['an accepted ending', `${HEAD}tone: {name: {en: t}, accept: ["y«(»"], reject: []}\n`, ''],
    [
      'a rejected ending',
      `${HEAD}tone: {name: {en: t}, accept: [y], reject: [{ends: ["«(?<=»a)b"], name: {en: t}}]}\n`,
      '',
    ],
    ['an exception', `${HEAD}tone: {name: {en: t}, accept: [y], reject: [], except: ['«[»a']}\n`, ''],
  ])('%s', (_, source, message) => {
    if (/not opened|bracket not|a quantity$|accepted|exception|repetitions/.test(_)) {
      // RE2 tells what it stumbled on, which may be the whole expression: the line is what counts.
      const { files, told: expected } = expectedAt('contract.regex', { 'contract.yaml': source });
      const findings = load(files).findings;
      expect(findings.map((finding) => told(finding).replace(/:\d+-\d+/, ''))).toEqual(
        expected.map((text) => text.replace(/:\d+-\d+/, '')),
      );
      expect(findings[0]?.message).toContain(message);
    } else check('contract.regex', source, message);
  });

  it('nothing wrong with what RE2 can', () => {
    check('', phrase('(?i)\\({a} ?(?:h|hours){1,2}[(?=x]\\\\1?\\p{Hangul}*'), '');
  });
});

describe('contract.composition and contract.split', () => {
  const other = (rest: string) => `  other: {label: Other${rest}}\n`;
  it.each([
    ['contract.composition', 'no records', categories(', count: «0»'), ''],
    ['contract.composition', 'fewer than none', categories(', count: «-4»'), ''],
    [
      'contract.composition',
      'counts for some',
      categories(', count: 4', `  «other»: {label: Other}\n`),
      '"other" has no count',
    ],
    ['contract.composition', 'no shares', `${categories('')}split: «{train: 0, test: 0}»\n`, 'add up to 0'],
    [
      'contract.split',
      'a fraction of a record',
      `${categories(', count: «15»', other(', count: 10'))}split: {train: 80, test: 20}\n`.replace(
        '80, test: 20',
        '90, test: 10',
      ),
      '"chat" cannot be split exactly: train would get 13.5',
    ],
  ])('%s: %s', (code, _, source, message) => check(code, source, message));

  it('a fraction leaves the contract usable', () => {
    const { findings, contract } = load({
      'contract.yaml': `${categories(', count: 15')}split: {a: 1, b: 1}\n`,
    });
    expect(findings).toMatchObject([{ code: 'contract.split', severity: 'warning' }]);
    expect(contract).toBe('compiled');
  });

  it('nothing wrong with thirds, decimals and what comes out even', () => {
    check('', `${categories(', count: 30', other(', count: 3'))}split: {a: 1, b: 1, c: 1}\n`, '');
    check(
      '',
      `${categories(', count: 1500', other(', count: 400'))}split: {train: 0.8, valid: 0.1, test: 0.1}\n`,
      '',
    );
  });
});

describe('contract.citations', () => {
  const cited = (item: string, rest = '') =>
    `${pattern('cap: low, cite: [s1, s2]')}citations:\n  items:\n    - ${STUDY}\n    - ${item}\n  ${STYLE.replace(', joiner: ', '\n  joiner: ')}\n${rest}`;
  it.each([
    ['no author', cited('{id: «s2», issued: {date-parts: [[2020]]}}'), 'no author'],
    ['no year', cited('{id: «s2», author: [{family: Lee}]}'), 'no year'],
    [
      'an id twice',
      cited('{id: «s1», author: [{family: Lee}], issued: {date-parts: [[2020]]}}').replace('s1, s2', 's1'),
      'Two studies',
    ],
    [
      'the same text',
      cited('{id: «s2», author: [{family: Kim}], issued: {date-parts: [[2020]]}}'),
      'the same text',
    ],
    [
      'never cited',
      cited(
        '{id: s2, author: [{family: Lee}], issued: {date-parts: [[2020]]}}\n    - {id: «s3», author: [{family: Han}], issued: {date-parts: [[2020]]}}',
      ),
      'Nothing in the contract cites "s3"',
    ],
    [
      'a style without year',
      cited('{id: s2, author: [{family: Lee}], issued: {date-parts: [[2020]]}}').replace(
        '"{author} {year}"',
        '«"{author}"»',
      ),
      'year',
    ],
    [
      'a style with an unknown slot',
      cited('{id: s2, author: [{family: Lee}], issued: {date-parts: [[2020]]}}').replace(
        '"{author} {year}"',
        '"{author} {«yaer»} {year}"',
      ),
      'author, year',
    ],
  ])('%s', (_, source, message) => check('contract.citations', source, message));
});

describe('contract.schema, beyond the schema', () => {
  it.each([
    ['a range turned round', `${HEAD}inputs: {a: {label: A, range: «[24, 0]»}}\n`, 'from 24 down to 0'],
    [
      'a length without target',
      categories(', length: {within: 30%}')
        .replace('length:', '«length»:')
        .replace('«length»: {within: 30%}', 'length: «{within: 30%}»'),
      'target',
    ],
    ['a fact of two kinds', `${HEAD}facts: {«f»: {value: "1.0", first: [{value: x}]}}\n`, 'value, first'],
  ])('%s', (_, source, message) => check('contract.schema', source, message));
});
