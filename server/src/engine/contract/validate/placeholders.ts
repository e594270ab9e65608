import type { Span } from '../../finding.ts';

/** A `{name}` or `{name:form}` in a text. */
export interface Placeholder {
  readonly name: string;
  /** Of the name alone. */
  readonly span: Span;
}

/** The placeholders of a phrase or template. `{2,3}` is a repetition and `\p{Hangul}` a class, not one. */
export function placeholders(text: string): Placeholder[] {
  return [...text.matchAll(/(?<!\\[pPx])\{([A-Za-z_][\w.]*)(?::[^{}]*)?\}/g)].map((match) => ({
    name: match[1] ?? '',
    span: { start: match.index + 1, end: match.index + 1 + (match[1] ?? '').length },
  }));
}
