/** A place marked with `«…»`: where it stands in the text without the marks. */
export interface MarkedRange {
  /** From 0. */
  readonly line: number;
  /** Columns of the part on the first line, from 0. */
  readonly span: { readonly start: number; readonly end: number };
  /** Offsets in the whole text. */
  readonly start: number;
  readonly end: number;
}

export interface MarkedText {
  readonly text: string;
  /** In the order of the opening marks. */
  readonly ranges: readonly MarkedRange[];
}

/** Takes `«` and `»` out of a text and tells where they stood. Ranges may lie inside one another. */
export function marked(source: string): MarkedText {
  const open: { start: number; index: number }[] = [];
  const ranges: { start: number; end: number }[] = [];
  let text = '';
  let count = 0;
  for (const character of source) {
    if (character === '«') {
      open.push({ start: text.length, index: count });
      count += 1;
    } else if (character === '»') {
      const last = open.pop();
      if (!last) throw new Error('» without «');
      ranges[last.index] = { start: last.start, end: text.length };
    } else text += character;
  }
  if (open.length > 0) throw new Error('« without »');
  return { text, ranges: ranges.map((range) => place(text, range)) };
}

function place(text: string, { start, end }: { start: number; end: number }): MarkedRange {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', start);
  const stop = lineEnd < 0 ? end : Math.min(end, lineEnd);
  return {
    line: text.slice(0, start).split('\n').length - 1,
    span: { start: start - lineStart, end: stop - lineStart },
    start,
    end,
  };
}
