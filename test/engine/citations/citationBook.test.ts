import { describe, expect, it } from 'vitest';
import { CitationBook } from '../../../server/src/engine/citations/citationBook.ts';
import type { CslItem } from '../../../server/src/engine/contract/source.ts';
import { healthCoach } from '../../support/healthCoach.ts';

const STYLE = {
  one: '({author}, {year})',
  two: '({author1} & {author2}, {year})',
  many: '({author} et al., {year})',
};

function item(id: string, authors: CslItem['author'], year = 2020): CslItem {
  return { id, ...(authors ? { author: authors } : {}), issued: { 'date-parts': [[year, 3, 1]] } };
}

function bookOf(items: CslItem[], shown: Record<string, string> = {}, style = STYLE): CitationBook {
  return new CitationBook({ items, style, shown, joiner: ', ' });
}

describe('in-text forms', () => {
  it.each<[string, CslItem['author'], string]>([
    ['one author', [{ family: 'Kim', given: 'A' }], '(Kim, 2020)'],
    ['two', [{ family: 'Kim' }, { family: 'Lee' }], '(Kim & Lee, 2020)'],
    ['three', [{ family: 'Kim' }, { family: 'Lee' }, { family: 'Park' }], '(Kim et al., 2020)'],
    ['one and others', [{ family: 'Kim' }, { family: 'Lee' }, { literal: 'et al.' }], '(Kim et al., 2020)'],
    ['a body', [{ literal: 'World Health Organization' }], '(World Health Organization, 2020)'],
    ['a body and a person', [{ literal: 'WHO' }, { family: 'Bull' }], '(WHO & Bull, 2020)'],
    ['a name of several words', [{ family: 'van der Berg' }], '(van der Berg, 2020)'],
    ['a hyphen', [{ family: 'Tudor-Locke' }, { family: 'Bassett' }], '(Tudor-Locke & Bassett, 2020)'],
    ['a Korean name', [{ family: '김' }, { family: '이' }], '(김 & 이, 2020)'],
    ['nobody', undefined, '(x, 2020)'],
    ['a dollar sign', [{ family: '$& $1' }], '($& $1, 2020)'],
  ])('%s: %j', (_, authors, text) => {
    expect(bookOf([item('x', authors)]).get('x')?.text).toBe(text);
  });

  it('a study shown under the name of its body has the form of one author', () => {
    const book = bookOf([item('x', [{ family: 'Garber' }, { family: 'B' }, { family: 'C' }], 2011)], {
      x: 'ACSM',
    });
    expect(book.get('x')).toMatchObject({ text: '(ACSM, 2011)', author: 'ACSM', year: 2011 });
  });

  it('the built-in studies', () => {
    expect(healthCoach().citations?.citations.map(({ text }) => text)).toEqual([
      '(Buchheit, 2014)',
      '(Milewski et al., 2014)',
      '(Karvonen et al., 1957)',
      '(ACSM, 2011)',
      '(WHO, 2020)',
      '(Tudor-Locke & Bassett, 2004)',
    ]);
  });
});

describe('looking studies up', () => {
  const book = bookOf(
    [
      item('a', [{ family: 'Kim' }], 2019),
      item('b', [{ family: 'Kim' }], 2021),
      item('c', [{ family: 'Garber' }]),
    ],
    { c: 'ACSM' },
  );

  it.each<[string, string[]]>([
    ['Kim', ['a', 'b']],
    ['KIM ', ['a', 'b']],
    ['ACSM', ['c']],
    // Also under the name of who wrote it.
    ['Garber', ['c']],
    ['Lee', []],
    ['', []],
  ])('%j', (name, ids) => {
    expect(book.byAuthor(name).map(({ id }) => id)).toEqual(ids);
  });

  it('by id and by text', () => {
    expect(book.get('a')?.text).toBe('(Kim, 2019)');
    expect(book.withText('(Kim, 2021)')?.id).toBe('b');
    expect(book.get('z')).toBeUndefined();
    expect(book.withText('(Kim, 2020)')).toBeUndefined();
  });
});
