import type { Draw } from '../draw.ts';
import {
  answering,
  CHAT,
  EXERCISE,
  HEALTH,
  type Mutator,
  oneMatch,
  other,
  PATTERN,
  replacing,
  spliced,
} from '../mutator.ts';
import type { Specimen } from '../specimen.ts';

const ALL = [
  '(Buchheit, 2014)',
  '(Milewski et al., 2014)',
  '(Karvonen et al., 1957)',
  '(ACSM, 2011)',
  '(WHO, 2020)',
  '(Tudor-Locke & Bassett, 2004)',
];
const CITED = /\((?:Buchheit|Milewski et al\.|Karvonen et al\.|ACSM|WHO|Tudor-Locke & Bassett), \d{4}\)/g;
const EVERYWHERE = [...HEALTH, ...EXERCISE, ...CHAT, ...PATTERN];

const m = (
  code: string,
  kind: string,
  categories: readonly string[],
  mutate: Mutator['mutate'],
  or?: readonly string[],
): Mutator => ({
  code,
  kind,
  in: categories,
  ...(or ? { or } : {}),
  mutate,
});

/** One citation of the answer written otherwise. */
function cited(s: Specimen, draw: Draw, by: (found: string) => string | undefined) {
  const match = oneMatch(s.answer, CITED, draw);
  const text = match && by(match[0]);
  if (!match || text === undefined) return undefined;
  return answering(s, spliced(s.answer, match.index ?? 0, (match.index ?? 0) + match[0].length, text));
}

export const CITATIONS: readonly Mutator[] = [
  m('citation.missing', 'one of two', [...HEALTH, ...CHAT, ...PATTERN], (s) =>
    replacing(s, /(참고: \([^()]+\)), \([^()]+\)/, (_, first) => first),
  ),
  m('citation.missing', 'the other of two', [...HEALTH, ...PATTERN], (s) =>
    replacing(s, /참고: \([^()]+\), (\([^()]+\))/, (_, second) => `참고: ${second}`),
  ),
  {
    ...m('citation.missing', 'reference line', [...CHAT, ...PATTERN], (s) =>
      answering(s, s.answer.replace(/\n\n📚.*$/u, '')),
    ),
    placed: false,
  },
  m('citation.missing', 'in the caution', EXERCISE, (s) => replacing(s, / \([^()]+\)\.$/, '.')),
  m('citation.missing', 'second one in the caution', EXERCISE, (s) => replacing(s, /, \([^()]+\)\.$/, '.')),

  m('citation.unwarranted', 'added', [...HEALTH, ...PATTERN, ...CHAT], (s, draw) =>
    replacing(s, /참고: .*$/m, (line) => `${line}, ${draw.pick(ALL.filter((each) => !line.includes(each)))}`),
  ),
  m('citation.unwarranted', 'reference line for nothing', [...CHAT, ...PATTERN], (s, draw) =>
    s.answer.includes('📚') ? undefined : answering(s, `${s.answer}\n\n📚 참고: ${draw.pick(ALL)}`),
  ),
  m('citation.unwarranted', 'in prose', [...CHAT, ...EXERCISE], (s, draw) =>
    replacing(s, /요\.(?=\s)/, () => `요 ${draw.pick(ALL.filter((each) => !s.answer.includes(each)))}.`),
  ),
  // The study that is owed is missing because another stands in its place: either names it.
  m(
    'citation.unwarranted',
    'another study in its place',
    [...HEALTH, ...PATTERN, ...CHAT],
    (s, draw) =>
      cited(s, draw, (found) =>
        other(
          ALL.filter((each) => each === found || !s.answer.includes(each)),
          found,
          draw,
        ),
      ),
    ['citation.missing'],
  ),

  m('citation.unknown', 'made up', EVERYWHERE, (s, draw) =>
    cited(s, draw, () =>
      draw.pick([
        '(Kim et al., 2020)',
        '(Smith & Lee, 2019)',
        '(Johnson, 2018)',
        '(Walker, 2017)',
        '(NSCA, 2016)',
        '(Park et al., 2021)',
      ]),
    ),
  ),
  m('citation.unknown', 'Korean body', EVERYWHERE, (s, draw) =>
    cited(s, draw, () =>
      draw.pick([
        '(대한스포츠의학회, 2018)',
        '(보건복지부, 2020)',
        '(김철수 외, 2019)',
        '(질병관리청, 2021)',
      ]),
    ),
  ),
  m('citation.unknown', 'added', [...HEALTH, ...PATTERN, ...CHAT], (s, draw) =>
    replacing(
      s,
      /참고: .*$/m,
      (line) => `${line}, ${draw.pick(['(Kim et al., 2020)', '(Walker, 2017)', '(AHA, 2018)'])}`,
    ),
  ),
  m('citation.unknown', 'in prose', [...CHAT, ...EXERCISE], (s, draw) =>
    replacing(
      s,
      /요\.(?=\s)/,
      () => `요 ${draw.pick(['(Kim et al., 2020)', '(Walker, 2017)', '(하버드 의대, 2019)'])}.`,
    ),
  ),
  m('citation.unknown', 'narrative', [...CHAT, ...EXERCISE], (s, draw) =>
    replacing(s, /^(?:[가-힣].*요\.|💡 (?:\*\*코멘트:\*\* )?.*?요\.)/mu, (line) =>
      line.replace(
        /^(?:💡 (?:\*\*코멘트:\*\* )?|)/u,
        (lead) => `${lead}${draw.pick(['Walker (2017)', 'Kim et al. (2020)'])}에 따르면 `,
      ),
    ),
  ),
  m('citation.unknown', 'misspelled author', EVERYWHERE, (s, draw) =>
    cited(s, draw, (found) =>
      found
        .replace('Milewski', 'Milevsky')
        .replace('Buchheit', 'Bucheit')
        .replace('ACSM', 'ASCM')
        .replace('WHO', 'OMS')
        .replace('Karvonen', 'Karvinen'),
    ),
  ),

  m('citation.year', 'a year off', EVERYWHERE, (s, draw) =>
    cited(s, draw, (found) => found.replace(/\d{4}/, (year) => String(Number(year) + draw.pick([-1, 1, 2])))),
  ),
  m('citation.year', 'digits swapped', EVERYWHERE, (s, draw) =>
    cited(s, draw, (found) =>
      found.replace('2014', '2041').replace('2011', '2001').replace('2020', '2002').replace('1957', '1975'),
    ),
  ),
  m('citation.year', 'year of another study', EVERYWHERE, (s, draw) =>
    cited(s, draw, (found) =>
      found.replace(/\d{4}/, (year) => other(['2014', '2011', '2020', '1957'], year, draw) ?? year),
    ),
  ),
  m('citation.year', 'narrative and wrong', EXERCISE, (s, draw) =>
    cited(s, draw, (found) => found.replace(/\((.*), (\d{4})\)/, '$1 (2016)')),
  ),

  m('citation.style', 'narrative', EVERYWHERE, (s, draw) =>
    cited(s, draw, (found) => found.replace(/^\((.+), (\d{4})\)$/, '$1 ($2)')),
  ),
  m('citation.style', 'narrative, first author', EVERYWHERE, (s, draw) =>
    cited(s, draw, (found) =>
      found.includes('et al') ? found.replace(/^\((\S+) et al\., (\d{4})\)$/, '$1 ($2)') : undefined,
    ),
  ),
  m('citation.style', 'et al. lost', EVERYWHERE, (s, draw) =>
    cited(s, draw, (found) => (found.includes('et al') ? found.replace(' et al.', '') : undefined)),
  ),
  m('citation.style', 'et al. too many', EVERYWHERE, (s, draw) =>
    cited(s, draw, (found) =>
      found.includes('Buchheit') ? found.replace('Buchheit', 'Buchheit et al.') : undefined,
    ),
  ),
  m('citation.style', 'comma lost', EVERYWHERE, (s, draw) =>
    cited(s, draw, (found) => found.replace(/, (?=\d{4})/, ' ')),
  ),
  m('citation.style', 'square brackets', EVERYWHERE, (s, draw) =>
    cited(s, draw, (found) => `[${found.slice(1, -1)}]`),
  ),
  m('citation.style', 'brackets lost', EVERYWHERE, (s, draw) =>
    cited(s, draw, (found) => found.slice(1, -1)),
  ),
  m('citation.style', 'Korean et al.', EVERYWHERE, (s, draw) =>
    cited(s, draw, (found) =>
      found.includes('et al.') ? found.replace(' et al.', draw.pick([' 외', ' 등'])) : undefined,
    ),
  ),
  m('citation.style', 'dot of et al. lost', EVERYWHERE, (s, draw) =>
    cited(s, draw, (found) => (found.includes('et al.') ? found.replace('al.', 'al') : undefined)),
  ),
  m('citation.style', 'small letter', EVERYWHERE, (s, draw) =>
    cited(s, draw, (found) => found.replace(/[A-Z]/, (c) => c.toLowerCase())),
  ),
  m('citation.style', 'no space', EVERYWHERE, (s, draw) =>
    cited(s, draw, (found) => found.replace(', ', ',')),
  ),
  m('citation.style', 'two in one bracket', [...HEALTH, ...PATTERN, ...CHAT], (s) =>
    replacing(s, /참고: \(([^()]+)\), \(([^()]+)\)/, (_, a, b) => `참고: (${a}; ${b})`),
  ),
  m('citation.style', 'author of the body', HEALTH, (s, draw) =>
    cited(s, draw, (found) =>
      found.includes('ACSM')
        ? '(Garber et al., 2011)'
        : found.includes('WHO')
          ? '(Bull et al., 2020)'
          : undefined,
    ),
  ),
];
