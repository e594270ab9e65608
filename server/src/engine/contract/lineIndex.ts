import type { Span } from '../finding.ts';

/** Offsets of a text as lines and columns, both from 0. Lines end with LF. */
export class LineIndex {
  private readonly starts: readonly number[];
  private readonly length: number;

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.starts = starts;
    this.length = text.length;
  }

  /** The line on which `span` starts and the part of the span that lies on it, in columns. */
  place(span: Span): { readonly line: number; readonly span: Span } {
    const start = Math.max(0, Math.min(span.start, this.length));
    const line = this.lineAt(start);
    const from = this.starts[line] ?? 0;
    const next = this.starts[line + 1];
    const lineEnd = next === undefined ? this.length : next - 1;
    const end = Math.max(start, Math.min(span.end, lineEnd));
    return { line, span: { start: start - from, end: end - from } };
  }

  private lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
