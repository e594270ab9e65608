import type { Span } from '../finding.ts';
import { locate, type Path } from './locate.ts';
import { isBig, surveyValue } from './surveyValue.ts';

/** A number that `JSON.parse` did not keep as written. */
export interface BigNumber {
  readonly path: Path;
  readonly span: Span;
  /** As written. */
  readonly literal: string;
  /** As it was read. */
  readonly read: number;
}

/**
 * Integers beyond 2^53 that were silently rounded, and numbers too large for a double (read as Infinity).
 * Walks the parsed value, which costs next to nothing; the line is scanned only where one is suspected.
 */
export function bigNumbers(raw: string, value: unknown): BigNumber[] {
  if (!surveyValue(value).big) return [];
  const found: BigNumber[] = [];
  for (const path of bigPaths(value)) {
    const span = locate(raw, path, 'value');
    if (span === undefined) continue;
    const literal = raw.slice(span.start, span.end);
    const read = Number(literal);
    if (!Number.isFinite(read) || (/^-?\d+$/.test(literal) && BigInt(literal) !== BigInt(read))) {
      found.push({ path, span, literal, read });
    }
  }
  return found;
}

interface Place {
  readonly value: unknown;
  readonly parent: Place | undefined;
  readonly step: string | number;
}

/** In the order of the line. */
function bigPaths(root: unknown): Path[] {
  const paths: Path[] = [];
  const todo: Place[] = [{ value: root, parent: undefined, step: '' }];
  for (let place = todo.pop(); place !== undefined; place = todo.pop()) {
    const { value } = place;
    if (isBig(value)) paths.push(pathOf(place));
    if (typeof value !== 'object' || value === null) continue;
    const steps = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
    for (const step of steps.reverse()) {
      todo.push({ value: (value as Record<string | number, unknown>)[step], parent: place, step });
    }
  }
  return paths;
}

function pathOf(place: Place): Path {
  const path: (string | number)[] = [];
  for (let at = place; at.parent !== undefined; at = at.parent) path.push(at.step);
  return path.reverse();
}
