import { describe, expect, it } from 'vitest';
import type { CitationBook } from '../../../server/src/engine/citations/citationBook.ts';
import { findCitations } from '../../../server/src/engine/citations/findCitations.ts';
import { fastest } from '../../support/fastest.ts';
import { healthCoach } from '../../support/healthCoach.ts';

function book(): CitationBook {
  const { citations } = healthCoach();
  if (!citations) throw new Error('no citations');
  return citations;
}

/** Uses as `id problem «text»`. */
function found(text: string): string[] {
  return findCitations(text, book()).map(({ text: use, span, citation, problem }) => {
    expect(text.slice(span.start, span.end)).toBe(use);
    return `${citation?.id ?? '-'} ${problem ?? 'right'} «${use}»`;
  });
}

describe('citations as they should be', () => {
  it.each(healthCoach().citations?.citations ?? [])('$text', ({ id, text }) => {
    expect(found(text)).toEqual([`${id} right «${text}»`]);
    expect(found(`수면이 짧으면 다칠 수 있어요 ${text}.`)).toEqual([`${id} right «${text}»`]);
    expect(found(`연구${text}에 따르면`)).toEqual([`${id} right «${text}»`]);
  });

  it('several, in order', () => {
    expect(found('📚 참고: (Milewski et al., 2014), (Buchheit, 2014)')).toEqual([
      'milewski2014 right «(Milewski et al., 2014)»',
      'buchheit2014 right «(Buchheit, 2014)»',
    ]);
  });
});

describe('known studies, cited otherwise', () => {
  it.each<[string, string[]]>([
    ['Milewski (2014)', ['milewski2014 style «Milewski (2014)»']],
    ['Milewski et al. (2014)', ['milewski2014 style «Milewski et al. (2014)»']],
    ['(Milewski, 2014)', ['milewski2014 style «(Milewski, 2014)»']],
    ['(Milewski et al. 2014)', ['milewski2014 style «(Milewski et al. 2014)»']],
    ['(Milewski et al., 2014 )', ['milewski2014 style «(Milewski et al., 2014 )»']],
    ['(milewski et al., 2014)', ['milewski2014 style «(milewski et al., 2014)»']],
    ['(Milewski 등, 2014)', ['milewski2014 style «(Milewski 등, 2014)»']],
    ['(Milewski 외, 2014)', ['milewski2014 style «(Milewski 외, 2014)»']],
    ['Milewski 등(2014)', ['milewski2014 style «Milewski 등(2014)»']],
    ['[Milewski et al., 2014]', ['milewski2014 style «[Milewski et al., 2014]»']],
    ['（Buchheit, 2014）', ['buchheit2014 style «（Buchheit, 2014）»']],
    ['(Buchheit 2014)', ['buchheit2014 style «(Buchheit 2014)»']],
    ['(Buchheit,2014)', ['buchheit2014 style «(Buchheit,2014)»']],
    ['(Buchheit et al., 2014)', ['buchheit2014 style «(Buchheit et al., 2014)»']],
    ['(Buchheit, 2014a)', ['buchheit2014 style «(Buchheit, 2014a)»']],
    ['Buchheit(2014)의 연구', ['buchheit2014 style «Buchheit(2014)»']],
    ['Buchheit, 2014', ['buchheit2014 style «Buchheit, 2014»']],
    ['Milewski et al., 2014', ['milewski2014 style «Milewski et al., 2014»']],
    ['(Tudor-Locke and Bassett, 2004)', ['tudorlocke2004 style «(Tudor-Locke and Bassett, 2004)»']],
    ['(Tudor-Locke, 2004)', ['tudorlocke2004 style «(Tudor-Locke, 2004)»']],
    ['Tudor-Locke & Bassett (2004)', ['tudorlocke2004 style «Tudor-Locke & Bassett (2004)»']],
    ['(Garber et al., 2011)', ['garber2011 style «(Garber et al., 2011)»']],
    ['ACSM (2011)', ['garber2011 style «ACSM (2011)»']],
    ['WHO(2020)', ['bull2020 style «WHO(2020)»']],
    ['(WHO 2020)', ['bull2020 style «(WHO 2020)»']],
    ['(Karvonen, Kentala & Mustala, 1957)', ['karvonen1957 style «(Karvonen, Kentala & Mustala, 1957)»']],
    ['(Milewski MD, 2014)', ['milewski2014 style «(Milewski MD, 2014)»']],
    ['(Milewski, Skaggs, & Bishop, 2014)', ['milewski2014 style «(Milewski, Skaggs, & Bishop, 2014)»']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('known studies with another year', () => {
  it.each<[string, string[]]>([
    ['(Buchheit, 2015)', ['buchheit2014 year «(Buchheit, 2015)»']],
    ['(Milewski et al., 2013)', ['milewski2014 year «(Milewski et al., 2013)»']],
    ['Milewski (1999)', ['milewski2014 year «Milewski (1999)»']],
    ['(ACSM, 2018)', ['garber2011 year «(ACSM, 2018)»']],
    ['(WHO, 2010)', ['bull2020 year «(WHO, 2010)»']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('studies that nobody knows', () => {
  it.each<[string, string[]]>([
    ['(Kim, 2019)', ['- unknown «(Kim, 2019)»']],
    ['(Kim et al., 2019)', ['- unknown «(Kim et al., 2019)»']],
    ['(Kim & Lee, 2019)', ['- unknown «(Kim & Lee, 2019)»']],
    ['(김철수, 2019)', ['- unknown «(김철수, 2019)»']],
    ['(대한운동학회, 2021)', ['- unknown «(대한운동학회, 2021)»']],
    ['(Kim 2019)', ['- unknown «(Kim 2019)»']],
    ['Walker (2017)', ['- unknown «Walker (2017)»']],
    ['Kim et al. (2019)', ['- unknown «Kim et al. (2019)»']],
    ['(van der Berg et al., 2019)', ['- unknown «(van der Berg et al., 2019)»']],
    ["(O'Brien, 2019)", ["- unknown «(O'Brien, 2019)»"]],
    ['(Müller, 2019)', ['- unknown «(Müller, 2019)»']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('several in one pair of brackets', () => {
  it.each<[string, string[]]>([
    [
      '(Milewski et al., 2014; Buchheit, 2014)',
      ['milewski2014 style «Milewski et al., 2014»', 'buchheit2014 style «Buchheit, 2014»'],
    ],
    [
      '(Milewski et al., 2013; Kim, 2019; ACSM, 2011)',
      ['milewski2014 year «Milewski et al., 2013»', '- unknown «Kim, 2019»', 'garber2011 style «ACSM, 2011»'],
    ],
    [
      '(Milewski et al., 2014, Buchheit, 2014)',
      ['milewski2014 style «Milewski et al., 2014»', 'buchheit2014 style «Buchheit, 2014»'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('what is no citation', () => {
  it.each([
    '(2024년)',
    '(2014)',
    '(2014–2016)',
    '(2020년 기준)',
    '(2024년 3월)',
    '(2024-03-01)',
    '2014년 연구에서',
    '2014~2016년',
    '1990년대부터 2000년대까지',
    '(220-나이-RHR)',
    '(220-나이-RHR) × 40%-59% + RHR',
    '(30분, 2000보)',
    '(하루, 2000보)',
    '(오늘, 2000보)',
    '(약 2000보)',
    '(2,000보)',
    '(2000보)',
    '(총 2000kcal)',
    '(목표 2000보)',
    '(하루 2000)',
    '(월요일 2000)',
    '(35/100)',
    '(평소 대비 +13)',
    '(2세트, 10회)',
    '걷기 (2000보)',
    '오늘은 1957보 걸었어요',
    '매출은 2014, 2015년에 늘었어요',
    '버전 2014',
    'iPhone 2014',
    'RFC 2014 (1996년 10월)',
    '(수면, 안정시 심박, 2024년 자료)',
    '',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

const N = 100_000;
describe('hostile texts are searched in linear time', () => {
  it.each<[string, string]>([
    ['letters', 'A'.repeat(N)],
    ['brackets', '('.repeat(N)],
    ['names and no year', `2014 (${'Kim, '.repeat(N / 5)}`],
    ['names apart', `2014 ${'(Kim '.repeat(N / 5)}`],
    ['words', `2014 ${'Kim Lee '.repeat(N / 8)}`],
    ['and others', `2014 (Kim${' et al.'.repeat(N / 7)}`],
    ['blanks', `2014 (Kim,${' '.repeat(N)}2014`],
    ['blanks before brackets', `2014 Kim${' '.repeat(N)}(`],
    ['semicolons', `2014 (${'a;'.repeat(N / 2)}2014)`],
    ['groups', '(a;2014)'.repeat(N / 8)],
    ['years', '2014 '.repeat(N / 5)],
    ['right citations', '(Buchheit, 2014) '.repeat(N / 17)],
    ['wrong citations', '(Buchheit, 2015) '.repeat(N / 17)],
    ['unknown citations', 'Kim (2015) '.repeat(N / 11)],
    ['bare citations', 'Buchheit, 2014 '.repeat(N / 15)],
    ['hyphens', `2014 (${'A-'.repeat(N / 2)}`],
    ['ampersands', `2014 (${'A & '.repeat(N / 4)}`],
    ['Korean', `2014 (${'수면 '.repeat(N / 3)}`],
  ])('%s', (_, text) => {
    const known = book();
    findCitations(text.slice(0, 2000), known);
    expect(fastest(() => findCitations(text, known), 50)).toBeLessThanOrEqual(50);
  });
});
