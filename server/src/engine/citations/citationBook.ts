import type { CitationsSource, CslItem } from '../contract/source.ts';

/** A study as an answer cites it. */
export interface Citation {
  readonly id: string;
  /** In-text form, to the letter: `(Milewski et al., 2014)`. */
  readonly text: string;
  /** Family name of the first author, or the name of the body it is shown under. */
  readonly author: string;
  readonly year: number;
  readonly item: CslItem;
}

/** The studies of a contract by id, in-text forms made from its style. */
export class CitationBook {
  readonly citations: readonly Citation[];
  private readonly byId: ReadonlyMap<string, Citation>;
  private readonly byText: ReadonlyMap<string, Citation>;

  constructor(readonly source: CitationsSource) {
    this.citations = source.items.map((item) => inText(item, source));
    this.byId = new Map(this.citations.map((citation) => [citation.id, citation]));
    this.byText = new Map(this.citations.map((citation) => [citation.text, citation]));
  }

  get(id: string): Citation | undefined {
    return this.byId.get(id);
  }

  /** The study whose in-text form is exactly `text`. */
  withText(text: string): Citation | undefined {
    return this.byText.get(text);
  }

  /** Studies of this author, case and spaces aside. */
  byAuthor(name: string): Citation[] {
    const folded = fold(name);
    return this.citations.filter(
      ({ author, item }) => fold(author) === folded || fold(item.author?.[0]?.family ?? '') === folded,
    );
  }
}

function inText(item: CslItem, { style, shown }: CitationsSource): Citation {
  const names = (item.author ?? []).map((author) => author.family ?? author.literal ?? '');
  const body = shown?.[item.id];
  const author = body ?? names[0] ?? item.id;
  const year = item.issued?.['date-parts']?.[0]?.[0] ?? 0;
  const form =
    body !== undefined || names.length < 2 ? style.one : names.length === 2 ? style.two : style.many;
  const parts: Readonly<Record<string, string>> = {
    author,
    author1: author,
    author2: names[1] ?? '',
    year: String(year),
  };
  const text = form.replace(/\{(author[12]?|year)\}/g, (_, name: string) => parts[name] ?? '');
  return { id: item.id, text, author, year, item };
}

function fold(name: string): string {
  return name.toLowerCase().replace(/\s+/g, '');
}
