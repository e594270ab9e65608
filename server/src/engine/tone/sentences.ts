import type { Span } from '../finding.ts';

const END = /[.!?…。！？]+["'”’)\]]*(?=\s|$)|\n/g;

/** Sentences of a text as spans, without the space around them. A line break ends a sentence too. */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const add = (end: number) => {
    let start = from;
    while (start < end && /\s/.test(text[start] ?? '')) start += 1;
    let stop = end;
    while (stop > start && /\s/.test(text[stop - 1] ?? '')) stop -= 1;
    if (stop > start) spans.push({ start, end: stop });
    from = end;
  };
  END.lastIndex = 0;
  for (let match = END.exec(text); match; match = END.exec(text)) add(match.index + match[0].length);
  add(text.length);
  return spans;
}
