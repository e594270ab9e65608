import { type Mutator, replacing } from '../mutator.ts';
import type { Specimen } from '../specimen.ts';

/** A mutator, told in one line. */
export function make(
  code: string,
  kind: string,
  categories: readonly string[],
  mutate: Mutator['mutate'],
  or?: readonly string[],
): Mutator {
  return { code, kind, in: categories, ...(or ? { or } : {}), mutate };
}

/** The answer with what a pattern captures replaced. */
export function swap(s: Specimen, pattern: RegExp, by: string | undefined) {
  if (by === undefined) return undefined;
  return replacing(s, pattern, (whole, ...groups) =>
    groups[0] === undefined ? undefined : replaceLast(whole, groups[0], by),
  );
}

/** What is captured stands last in what is matched. */
function replaceLast(text: string, found: string, by: string): string {
  const at = text.lastIndexOf(found);
  return text.slice(0, at) + by + text.slice(at + found.length);
}

const RECOMMENDED = /권장:\*\* (.+)$|→ ([^→\n]+)(?=\n\n\*\*목표)/m;

/** The answer with another recommendation. */
export function recommend(s: Specimen, text: string | undefined) {
  if (text === undefined) return undefined;
  return replacing(s, RECOMMENDED, (whole, a, b) => whole.replace(a || b || '', () => text));
}

export function recommended(s: Specimen): string {
  const match = RECOMMENDED.exec(s.answer);
  return match?.[1] ?? match?.[2] ?? '';
}

export function fires(s: Specimen): boolean {
  return Number(s.fact('patterns.count')) > 0;
}

export function decidedByPattern(s: Specimen): boolean {
  return String(s.fact('recommendation.by')).startsWith('pattern.');
}
