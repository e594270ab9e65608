import type { PathReport } from '../createReport.ts';
import type { CitationsSource, ContractSource, CslItem } from '../source.ts';
import { placeholders } from './placeholders.ts';

/** Every study can be cited, and by a text that is its own. */
export function validateCitations({ citations }: ContractSource, report: PathReport): void {
  if (!citations) return;
  validateStyle(citations, report);
  const ids = new Set<string>();
  const texts = new Map<string, string>();
  citations.items.forEach((item, i) => {
    const path = ['citations', 'items', i];
    const { id } = item;
    if (ids.has(id)) {
      report([...path, 'id'], 'citations.duplicate', { id });
      return;
    }
    ids.add(id);
    const year = item.issued?.['date-parts']?.[0]?.[0];
    const authors = authorsOf(item, citations);
    if (authors.length === 0) report([...path, 'id'], 'citations.author', { id });
    if (year === undefined) report([...path, 'id'], 'citations.year', { id });
    if (authors.length === 0 || year === undefined) return;
    const text = citedAs(authors, year);
    const other = texts.get(text);
    if (other !== undefined) report([...path, 'id'], 'citations.same-text', { id, other });
    else texts.set(text, id);
  });
}

const STYLE_SLOTS: Readonly<Record<string, readonly string[]>> = {
  one: ['author', 'year'],
  two: ['author1', 'author2', 'year'],
  many: ['author', 'year'],
};

function validateStyle({ style }: CitationsSource, report: PathReport): void {
  for (const key of ['one', 'two', 'many'] as const) {
    const path = ['citations', 'style', key];
    const allowed = [...(STYLE_SLOTS[key] ?? []), 'author', 'author1'];
    const found = placeholders(style[key]);
    for (const { name, span } of found) {
      if (!allowed.includes(name)) {
        report(path, 'citations.style-slot', { name, known: (STYLE_SLOTS[key] ?? []).join(', ') }, span);
      }
    }
    if (!found.some(({ name }) => name === 'year')) report(path, 'citations.style-year');
    if (!found.some(({ name }) => name.startsWith('author'))) report(path, 'citations.style-author');
  }
}

/** Names under which the study is cited: the body's, or its authors'. */
function authorsOf(item: CslItem, { shown }: CitationsSource): string[] {
  const body = shown?.[item.id];
  if (body !== undefined) return [body];
  return (item.author ?? [])
    .map(({ family, literal }) => family ?? literal ?? '')
    .filter((name) => name !== '');
}

/** What decides the in-text form: the first author, a second of two, whether there are more, the year. */
function citedAs(authors: readonly string[], year: number): string {
  return JSON.stringify([authors[0], authors.length === 2 ? authors[1] : authors.length > 2, year]);
}
