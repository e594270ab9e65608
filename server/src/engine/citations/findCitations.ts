import type { Span } from '../finding.ts';
import language from '../l10n/language.json' with { type: 'json' };
import type { Citation, CitationBook } from './citationBook.ts';

/** Something in an answer that cites, or looks as if it did. Spans are offsets in the text. */
export interface CitationUse {
  readonly text: string;
  readonly span: Span;
  /** The study meant. Absent: none that the contract knows. */
  readonly citation?: Citation;
  readonly problem?: 'unknown' | 'year' | 'style';
}

const AND = language.and.join('|');
const OTHERS = language.andOthers.join('|');
const YEAR = '((?:19|20)\\d\\d)[a-z]?';
/** Bounded, here and below: what may stand more than once must not make a text slow. */
const GAP = '\\s{0,3}';
const NAME = "[\\p{L}][\\p{L}\\p{M}.'’\\-]{0,40}";
const NAMES = `${NAME}(?:${GAP}(?:,|${AND}|${OTHERS})${GAP}|\\s{1,3}${NAME}){0,6}`;
const LATIN_NAME = "\\p{Lu}[\\p{L}'’\\-]{1,40}";
/** (Buchheit, 2014) · [Milewski et al., 2014] · (Milewski 2014) */
const ENCLOSED = new RegExp(`[([（]${GAP}(${NAMES}),?${GAP}${YEAR}${GAP}[)\\]）]`, 'gu');
/** Milewski (2014) · Milewski et al. (2014) */
const NARRATIVE = new RegExp(
  `(${LATIN_NAME}(?:${GAP}(?:${AND})${GAP}${LATIN_NAME}|${GAP}(?:${OTHERS}))?),?${GAP}[(（]${GAP}${YEAR}${GAP}[)）]`,
  'gu',
);
/** Several in one pair of brackets: (A, 2014; B, 2015). */
const GROUPED = /[([][^()[\]\n]{1,120};[^()[\]\n]{1,120}\d{4}[a-z]?\s*[)\]]/gu;
const IN_GROUP = new RegExp(`^\\s*(.*?),?\\s*${YEAR}\\s*$`, 'su');
/** Milewski et al., 2014 */
const BARE = new RegExp(
  `(${LATIN_NAME}(?:${GAP}(?:${AND})${GAP}${LATIN_NAME}|${GAP}(?:${OTHERS}))?),${GAP}${YEAR}`,
  'gu',
);
const INITIALS = /(?:\s+\p{Lu}{1,3}\.?){1,3}$/u;
const FIRST_NAME = new RegExp(`\\s*(?:,|\\b(?:and|et\\s+al)\\b|${AND}|${OTHERS})`, 'u');

/** Finds every citation in a text, right or wrong, in order. */
export function findCitations(text: string, book: CitationBook): CitationUse[] {
  // A citation has a year: no digit pair «19» or «20» behind a letter, no citation.
  if (!/(?:19|20)\d\d/.test(text)) return [];
  const uses: CitationUse[] = [];
  const covered = new Uint8Array(text.length);
  const taken = (start: number, end: number) => covered.subarray(start, end).includes(1);
  const push = (use: CitationUse) => {
    covered.fill(1, use.span.start, use.span.end);
    uses.push(use);
  };
  const add = (start: number, end: number, names: string, year: number) => {
    if (taken(start, end)) return;
    push(classify(text.slice(start, end), { start, end }, names, year, book));
  };
  for (const { text: known } of book.citations) {
    for (let at = text.indexOf(known); at >= 0; at = text.indexOf(known, at + known.length)) {
      const citation = book.withText(known);
      if (citation && !taken(at, at + known.length)) {
        push({ text: known, span: { start: at, end: at + known.length }, citation });
      }
    }
  }
  for (const group of text.matchAll(GROUPED)) {
    const inner = group[0].slice(1, -1);
    let at = group.index + 1;
    for (const part of inner.split(';')) {
      const match = IN_GROUP.exec(part);
      const lead = part.length - part.trimStart().length;
      if (match) add(at + lead, at + part.trimEnd().length, match[1]?.trim() ?? '', Number(match[2]));
      at += part.length + 1;
    }
  }
  for (const match of text.matchAll(NARRATIVE)) {
    add(match.index, match.index + match[0].length, match[1] ?? '', Number(match[2]));
  }
  for (const match of text.matchAll(ENCLOSED)) {
    const names = match[1] ?? '';
    // Without a comma only a name in Latin letters or one the contract knows is taken for an author.
    const comma = /,\s*\d{4}/.test(match[0]);
    if (!comma && !/^\p{Lu}\p{Script=Latin}+/u.test(names) && book.byAuthor(names).length === 0) continue;
    add(match.index, match.index + match[0].length, names, Number(match[2]));
  }
  for (const match of text.matchAll(BARE)) {
    // Outside brackets only a name the contract knows is taken for an author.
    if (book.byAuthor((match[1] ?? '').split(FIRST_NAME, 1)[0] ?? '').length === 0) continue;
    add(match.index, match.index + match[0].length, match[1] ?? '', Number(match[2]));
  }
  return uses.sort((a, b) => a.span.start - b.span.start);
}

function classify(text: string, span: Span, names: string, year: number, book: CitationBook): CitationUse {
  const first = names.split(FIRST_NAME, 1)[0]?.trim() ?? '';
  const family = first.replace(INITIALS, '');
  const candidates = [
    ...book.byAuthor(first),
    ...book.byAuthor(family),
    ...book.byAuthor(names.replace(/[\s,.]+$/, '')),
  ];
  const citation = candidates.find((candidate) => candidate.year === year) ?? candidates[0];
  if (!citation) return { text, span, problem: 'unknown' };
  return { text, span, citation, problem: citation.year === year ? 'style' : 'year' };
}
