import { describe, expect, it } from 'vitest';
import { expectedAt, HEAD, load, told } from './inMemory.ts';

const LEVELS = `levels: [low, high]
verdict_levels:
  ok: {emoji: 🟢, level: high, recommendation: Go on}
  bad: {emoji: 🔴, level: low, recommendation: Stop}
`;
const STYLE =
  'style: {one: "{author} {year}", two: "{author1} {author2} {year}", many: "{author} {year}"}, joiner: ", "';
const STUDY = '{id: s1, author: [{family: Kim}], issued: {date-parts: [[2020]]}}';
const TABLE = 'tables:\n  t: {key: name, rows: [{name: a, level: low}, {name: b, level: high}]}\n';

function bands(...lines: string[]): string {
  return `${HEAD}${LEVELS}inputs:\n  a:\n    label: A\n    range: [0, 24]\n    decimals: 1\n    bands:\n${lines.map((line) => `      - ${line}\n`).join('')}`;
}

function pattern(rest: string): string {
  return `${HEAD}${LEVELS}inputs: {a: {label: A}}\npatterns:\n  - {id: p, when: a > 1, judgment: J, recommendation: R, cap: low}\n  - {id: q, when: a > 2, judgment: J, recommendation: R, ${rest}}\n`;
}

function grades(...lines: string[]): string {
  const list = lines.map((line) => `    - {emoji: 🟢, level: high, recommendation: R, ${line}}\n`).join('');
  return `${HEAD}${LEVELS}inputs:\n  a: {label: A, bands: [{verdict: fine, level: ok, points: 9}]}\nscale:\n  score: {weights: {a: 1}}\n  range: [0, 100]\n  grades:\n${list}`;
}

function categories(chat: string, other = ''): string {
  return `contract: 1\nid: test\nversion: 1.0.0\ncategories:\n  chat: {label: Chat${chat}}\n${other}`;
}

function check(code: string, source: string, message: string, files: Record<string, string> = {}): void {
  const { files: plain, told: expected } = expectedAt(code, { 'contract.yaml': source, ...files });
  const { findings } = load(plain);
  expect(findings.map(told)).toEqual(expected);
  if (message !== '') expect(findings[0]?.message).toContain(message);
  for (const { message: text } of [...findings, ...load(plain, 'ko').findings]) {
    expect(text).not.toMatch(/^(?:contract|schema)\.|undefined/);
  }
}

describe('contract.reference', () => {
  it.each([
    [
      'a weight',
      `${HEAD}${LEVELS}inputs: {sleep: {label: S, bands: [{verdict: v, level: ok, points: 1}]}}\nscale: {score: {weights: {«slep»: 1}}, range: [0, 1], grades: [{id: A, from: 0, label: a, emoji: e, level: low, recommendation: r}]}\n`,
      'Did you mean "sleep"?',
    ],
    [
      'the stated score',
      `${HEAD}${LEVELS}inputs: {a: {label: A, bands: [{verdict: v, level: ok, points: 1}]}}\nscale: {score: {stated: «b», weights: {a: 1}}, range: [0, 1], grades: [{id: A, from: 0, label: a, emoji: e, level: low, recommendation: r}]}\n`,
      'no input "b"',
    ],
    [
      'a phrase',
      `${HEAD}inputs: {sleep: {label: S}}\nphrases: ["slept {«slep»} hours"]\n`,
      'Did you mean "sleep"?',
    ],
    [
      'a phrase with a sign',
      `${HEAD}inputs: {sleep: {label: S}}\nphrases:\n  - 'slept {sleep} of {«usual»:+}'\n`,
      '',
    ],
    ['a shown value', `${HEAD}inputs: {sleep: {label: S, show: ["{«slip»:,}h"]}}\n`, ''],
    [
      'a spelling',
      `${HEAD}inputs: {sex: {label: S, values: [male], spellings: {«mael»: [m]}}}\n`,
      'Did you mean "male"?',
    ],
    ['after', `${HEAD}${TABLE}lists: {l: {table: t, after: «b», quantities: {n: "{n}"}}}\n`, ''],
    [
      'the inputs of a list',
      `${HEAD}inputs: {a: {label: A}}\nlists: {l: {inputs: [a, «b»], where: stated}}\n`,
      '',
    ],
    [
      "a band's level",
      bands('{when: "< 5", verdict: x, level: «bda»}', '{verdict: y, level: ok}'),
      'Did you mean "bad"?',
    ],
    [
      "a band's recommendation",
      bands('{verdict: x, level: ok, recommendation: {text: t, level: «lwo»}}'),
      '',
    ],
    [
      "a verdict level's level",
      `${HEAD}levels: [low]\nverdict_levels: {ok: {emoji: e, level: «hgh», recommendation: r}}\n`,
      'The levels are: low',
    ],
    [
      "a grade's level",
      grades('id: A, from: 0, label: a').replace(
        'level: high, recommendation: R',
        'level: «hihg», recommendation: R',
      ),
      '',
    ],
    ['a cap', pattern('cap: «lo»'), 'Did you mean "low"?'],
    ['a superseded pattern', pattern('cap: low, supersedes: [«pp»]'), ''],
    ['a pattern that supersedes itself', pattern('cap: low, supersedes: [«q»]'), 'supersede'],
    ['a pattern twice', pattern('cap: low').replace('id: q', 'id: «p»'), 'twice'],
    [
      'a citation',
      `${pattern('cap: low, cite: [s1, «s2»]')}citations: {items: [${STUDY}], ${STYLE}}\n`,
      'Did you mean "s1"?',
    ],
    ['a citation without any', pattern('cap: low, cite: [«s2»]'), ''],
    [
      'a body that is shown',
      `${pattern('cap: low, cite: [s1]')}citations: {items: [${STUDY}], shown: {«s9»: X}, ${STYLE}}\n`,
      '',
    ],
    ['a source of citations', categories(', cite: {all_of: [«mentions»]}'), ''],
    [
      "a list's table",
      `${HEAD}${TABLE}inputs: {a: {label: A}}\nlists: {l: {table: «tt», after: a, quantities: {n: "{n}"}}}\n`,
      '',
    ],
    ["a fact's table", `${HEAD}${TABLE}facts: {f: {row: «u», key: '"a"'}}\n`, ''],
    [
      "a fact's list",
      `${HEAD}${TABLE}inputs: {a: {label: A}}\nlists: {l: {inputs: [a], where: stated}}\nfacts: {f: {highest: «l», column: level}}\n`,
      '',
    ],
    [
      "a fact's column",
      `${HEAD}${LEVELS}${TABLE}inputs: {a: {label: A}}\nlists: {l: {table: t, after: a, quantities: {n: "{n}"}}}\nfacts: {f: {highest: l, column: «levl»}}\n`,
      'Did you mean "level"?',
    ],
    [
      'a level in a table',
      `${HEAD}levels: [high]\ntables:\n  t: {key: name, rows: [{name: a, level: «low»}, {name: b, level: high}]}\ninputs: {a: {label: A}}\nlists: {l: {table: t, after: a, quantities: {n: "{n}"}}}\nfacts: {f: {highest: l, column: level}}\n`,
      '',
    ],
    ['a fact that is none', `${HEAD}facts: {«f»: {decimals: 1}}\n`, 'Nothing says what "f" is'],
    [
      'a column that the row has not',
      `${HEAD}${TABLE}facts: {f: {row: t, key: '"a"'}, «f.lvl»: {decimals: 1}}\n`,
      '',
    ],
    ["a table's key", `${HEAD}tables: {t: {key: «nam», rows: [{name: a}]}}\n`, 'Did you mean "name"?'],
    ['a row without key', `${HEAD}tables: {t: {key: name, rows: [{name: a}, «{other: b}»]}}\n`, ''],
    ['a row twice', `${HEAD}tables: {t: {key: name, rows: [{name: a}, {name: «a»}]}}\n`, ''],
    ['a word of the language', `${HEAD}inputs: {«in»: {label: In}}\n`, ''],
    ['a fact that exists anyway', `${HEAD}facts: {«score»: {value: "1.0"}}\n`, ''],
    ['a name taken by an input', `${HEAD}inputs: {a: {label: A}}\nfacts: {«a»: {value: "1.0"}}\n`, 'already'],
  ])('%s', (_, source, message) => check('contract.reference', source, message));

  it('a part that the format has not', () => {
    check(
      'contract.reference',
      categories(', answer: f.md, parts: {«cuation»: [{when: "true"}]}'),
      '"caution"',
      {
        'f.md': 'Hello{if caution}\nCareful{/if}\n',
      },
    );
  });
});

describe('contract.labels', () => {
  it.each([
    ['two labels', `${HEAD}inputs: {a: {label: Sleep}, b: {label: «Sleep»}}\n`],
    [
      'label and alias, case and spaces aside',
      `${HEAD}inputs: {a: {label: Sleep Hours}, b: {label: B, aliases: [x, «sleep_hours»]}}\n`,
    ],
    ['a label and the name of an input', `${HEAD}inputs: {a: {label: B b}, «b_b»: {label: C}}\n`],
    [
      'two spellings',
      `${HEAD}inputs: {s: {label: S, values: [male, female], spellings: {male: [m], female: [f, «M»]}}}\n`,
    ],
  ])('%s', (_, source) => check('contract.labels', source, 'already'));

  it('what is derived may share the label of an input before it', () => {
    check('', `${HEAD}inputs: {a: {label: Pulse}, b: {label: Pulse, derive: a}}\n`, '');
  });
});

describe('contract.bands', () => {
  const rest = '{verdict: rest, level: ok}';
  it.each([
    ['no condition', bands('{when: «few», verdict: x, level: bad}', rest), 'not a condition'],
    ['a whole expression', bands('{when: «"< 5 && > 3"», verdict: x, level: bad}', rest), ''],
    ['a word for a number', bands('{when: «\'== "x"\'», verdict: x, level: bad}', rest), 'with a number'],
    [
      'a gap at the end',
      bands('{when: "< 5", verdict: x, level: bad}', '{when: "> 5", verdict: y, level: ok}').replace(
        'bands',
        '«bands»',
      ),
      'holds for 5',
    ],
    [
      'a gap between',
      bands('{when: "< 5", verdict: x, level: bad}', '{when: ">= 5.5", verdict: y, level: ok}').replace(
        'bands',
        '«bands»',
      ),
      'holds for 5',
    ],
    [
      'a band after the last',
      bands('{verdict: all, level: ok}', '«{when: "< 5", verdict: x, level: bad}»'),
      'no condition',
    ],
    [
      'a wider band before',
      bands('{when: "< 7", verdict: x, level: bad}', '«{when: "< 5", verdict: y, level: bad}»', rest),
      'already meets "< 7"',
    ],
    [
      'the same band',
      bands('{when: "< 7", verdict: x, level: bad}', '«{when: "< 7", verdict: y, level: bad}»', rest),
      '',
    ],
    ['a band outside the range', bands('«{when: "> 24", verdict: x, level: bad}»', rest), 'range'],
    [
      'a band between two possible values',
      bands('{when: "<= 4.9", verdict: x, level: bad}', '«{when: "< 5", verdict: y, level: bad}»', rest),
      '',
    ],
    [
      'a rest of which nothing is left',
      bands(
        '{when: "< 5", verdict: x, level: bad}',
        '{when: ">= 5", verdict: y, level: ok}',
        '«{verdict: rest, level: ok}»',
      ),
      '',
    ],
    ['a verdict twice', bands('{when: "< 5", verdict: x, level: bad}', '{verdict: «x», level: ok}'), ''],
    [
      'a word without band',
      `${HEAD}${LEVELS}inputs: {a: {label: A, values: [m, f], bands: «[{when: '== "m"', verdict: x, level: ok}]»}}\n`,
      'holds for f',
    ],
  ])('%s', (_, source, message) => check('contract.bands', source, message));

  it.each([
    [
      'bands that touch',
      bands('{when: "< 5", verdict: x, level: bad}', '{when: ">= 5", verdict: y, level: ok}'),
    ],
    [
      'bands next to one another in decimals',
      bands('{when: "<= 4.9", verdict: x, level: bad}', '{when: ">= 5", verdict: y, level: ok}'),
    ],
    [
      'a point between',
      bands('{when: "< 5", verdict: x, level: bad}', '{when: "== 5", verdict: y, level: bad}', rest),
    ],
    ['the whole range', bands('{when: "<= 24", verdict: x, level: bad}')],
    [
      'bounds from above and below',
      bands('{when: "> 20", verdict: x, level: bad}', '{when: "< 4", verdict: y, level: bad}', rest),
    ],
  ])('nothing wrong with %s', (_, source) => check('', source, ''));

  it('points that the score needs', () => {
    const source = grades('id: A, from: 0, label: a').replace('points: 9', 'points: «900»');
    check('contract.bands', source, '0 to 100');
    check(
      'contract.bands',
      grades('id: A, from: 0, label: a').replace(
        '{verdict: fine, level: ok, points: 9}',
        '«{verdict: fine, level: ok}»',
      ),
      'has no points',
    );
    check(
      'contract.bands',
      grades('id: A, from: 0, label: a')
        .replace(', bands: [{verdict: fine, level: ok, points: 9}]', '')
        .replace('{a: 1}', '{«a»: 1}'),
      'no bands',
    );
  });
});

describe('contract.grades', () => {
  it.each([
    [
      'a gap at the low end',
      grades('id: A, from: 50, label: a', 'id: B, from: «10», label: b'),
      'from 0 to below 10',
    ],
    [
      'a start outside the range',
      grades('id: A, from: «101», label: a', 'id: B, from: 0, label: b'),
      'outside',
    ],
    [
      'a wrong order',
      grades('id: A, from: 0, label: a', 'id: B, from: «50», label: b'),
      'highest to the lowest',
    ],
    ['the same start', grades('id: A, from: 0, label: a', 'id: B, from: «0», label: b'), 'like A'],
    ['an id twice', grades('id: A, from: 50, label: a', 'id: «A», from: 0, label: b'), ''],
    ['a label twice', grades('id: A, from: 50, label: a', 'id: B, from: 0, label: «a»'), ''],
  ])('%s', (_, source, message) => check('contract.grades', source, message));
});

describe('contract.regex', () => {
  const phrase = (text: string) =>
    `${HEAD}inputs: {a: {label: A}, s: {label: S, values: [x]}}\nphrases:\n  - '${text}'\n`;
  it.each([
    ['lookahead', phrase('{a} ?h«(?=»x)'), 'looks around'],
    ['lookbehind', phrase('«(?<!»x){a} ?h'), 'looks around'],
    ['a backreference', phrase('{a} ?(?:h)«\\1»'), 'refers back'],
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
    ['a word', phrase('is {«s»}'), 'input of words'],
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
    ['contract.composition', 'no shares', `${categories('')}split: «{train: 0, test: 0}»\n`, 'sum to 0'],
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
      'two studies',
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
