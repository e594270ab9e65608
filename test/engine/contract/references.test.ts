import { describe, it } from 'vitest';
import { HEAD } from './inMemory.ts';
import { bands, categories, check, grades, LEVELS, pattern, STUDY, STYLE, TABLE } from './smallContracts.ts';

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
    ['a fact that is none', `${HEAD}facts: {«f»: {decimals: 1}}\n`, 'Nothing defines "f"'],
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
