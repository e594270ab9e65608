import { describe, it } from 'vitest';
import { HEAD } from './inMemory.ts';
import { bands, check, grades, LEVELS } from './smallContracts.ts';

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
      'covers 5',
    ],
    [
      'a gap between',
      bands('{when: "< 5", verdict: x, level: bad}', '{when: ">= 5.5", verdict: y, level: ok}').replace(
        'bands',
        '«bands»',
      ),
      'covers 5',
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
      'covers f',
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
    ['the same start', grades('id: A, from: 0, label: a', 'id: B, from: «0», label: b'), 'as A does'],
    ['an id twice', grades('id: A, from: 50, label: a', 'id: «A», from: 0, label: b'), ''],
    ['a label twice', grades('id: A, from: 50, label: a', 'id: B, from: 0, label: «a»'), ''],
  ])('%s', (_, source, message) => check('contract.grades', source, message));
});
