import type { Span } from '../finding.ts';
import { CONTROL } from './controlCharacters.ts';

/**
 * A text as it reads once its characters are put right: without control characters, in Unicode normal form C.
 * What a record says is judged on this, so that one wrong character is one finding and not a dozen.
 */
export interface Readable {
  readonly text: string;
  /** Offsets in `text` → offsets in the text as it is written. */
  toWritten(span: Span): Span;
}

/** A base character with the marks and the vowels and finals of decomposed Hangul that belong to it. */
const CLUSTER = /[^\p{M}\u1160-\u11ff][\p{M}\u1160-\u11ff]*|[\p{M}\u1160-\u11ff]+/gsu;
/** In normal form as it stands: nothing to compose, nothing to replace. */
const PRECOMPOSED = /^[\x20-\x7e\n\uac00-\ud7a3]$/;

export function readable(written: string): Readable {
  if (written.search(CONTROL) < 0 && written.normalize('NFC') === written) return asWritten(written);
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  const push = (unit: string, start: number, end: number): void => {
    text += unit;
    for (let i = 0; i < unit.length; i++) {
      starts.push(start);
      ends.push(end);
    }
  };
  const pushClusters = (from: number, to: number): void => {
    for (const match of written.slice(from, to).matchAll(CLUSTER)) {
      const start = from + match.index;
      const [cluster] = match;
      if (PRECOMPOSED.test(cluster)) push(cluster, start, start + 1);
      else {
        const composed = cluster.normalize('NFC');
        if (composed !== cluster) push(composed, start, start + cluster.length);
        else for (let i = 0; i < cluster.length; i++) push(cluster.charAt(i), start + i, start + i + 1);
      }
    }
  };
  let at = 0;
  for (const match of written.matchAll(CONTROL)) {
    pushClusters(at, match.index);
    at = match.index + match[0].length;
  }
  pushClusters(at, written.length);
  return {
    text,
    toWritten({ start, end }) {
      if (start >= end) {
        const here = starts[start] ?? written.length;
        return { start: here, end: here };
      }
      return { start: starts[start] ?? written.length, end: ends[end - 1] ?? written.length };
    },
  };
}

function asWritten(text: string): Readable {
  return { text, toWritten: (span) => span };
}
