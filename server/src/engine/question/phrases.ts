import { NUMBER_PATTERN } from './numberText.ts';
import { compilePattern, type Pattern } from './pattern.ts';

/** `{name}`; not the braces of `\p{Hangul}`. */
const PLACEHOLDER = /(?<!\\[pPx])\{([A-Za-z_]\w*)(?::\+)?\}/g;

/** What stands in every match of an expression: a cheap test before it runs. */
export interface Literals {
  /** Literals that every match contains, in order, each in one of its forms. */
  readonly literals: readonly (readonly string[])[];
  /** How far at most the first of them is from the start of a match. */
  readonly reach: number;
}

/** A phrase from which values are read: `{sleep_hr} ?시간 잤`. */
export interface Phrase extends Literals {
  readonly pattern: Pattern;
  /** The inputs it states, in the order of its numbers. */
  readonly inputs: readonly string[];
}

/**
 * Where the next match may begin at the earliest, -1 where there is none: nothing before the reach
 * of its literals has to be looked at.
 */
export function nextStart({ literals, reach }: Literals, text: string, from: number): number {
  let first = -1;
  let at = from;
  for (const forms of literals) {
    let found = -1;
    for (const form of forms) {
      const place = text.indexOf(form, at);
      if (place >= 0 && (found < 0 || place < found)) found = place;
    }
    if (found < 0) return -1;
    if (first < 0) first = found;
    at = found + 1;
  }
  return first < 0 ? from : Math.max(from, first - reach);
}

/** Compiles a phrase. Throws what RE2 says of an invalid or unsupported expression. */
export function compilePhrase(source: string): Phrase {
  const inputs: string[] = [];
  const withNumbers = source.replace(PLACEHOLDER, (_, name: string) => {
    inputs.push(name);
    return `(${NUMBER_PATTERN})`;
  });
  const withoutNumbers = source.replace(PLACEHOLDER, '(0)');
  return { pattern: compilePattern(withNumbers, withoutNumbers), inputs, ...literalsIn(source) };
}

/** The literals of an expression in which `{name}` stands for a number. */
export function literalsIn(source: string): Literals {
  const literals = literalsOf(source);
  return {
    literals: literals.map(({ forms }) => forms),
    reach: reachOf(source.slice(0, literals[0]?.at ?? 0)),
  };
}

/** Longest number that `NUMBER_PATTERN` takes. */
const MAX_NUMBER = 30;

/** Most characters that a pattern takes: one for each of its own at most, unless it repeats something. */
function reachOf(source: string): number {
  const plain = source.replace(PLACEHOLDER, '0'.repeat(MAX_NUMBER));
  return /[*+{]/.test(plain) ? Number.POSITIVE_INFINITY : plain.length;
}

/** `(?:걸었|걸은)` that is there in every match. */
const ALTERNATIVES = /\(\?:([^\\.^$?*+|()[\]{}]+(?:\|[^\\.^$?*+|()[\]{}]+)*)\)(?![?*+{])/y;

/** Runs of plain characters outside every other group and quantified character, with their places. */
function literalsOf(source: string): { readonly forms: readonly string[]; readonly at: number }[] {
  const runs: { forms: readonly string[]; at: number }[] = [];
  let depth = 0;
  let run = '';
  const close = (end: number) => {
    if (run !== '') runs.push({ forms: [run], at: end - run.length });
    run = '';
  };
  for (let i = 0; i < source.length; i++) {
    const c = source[i] ?? '';
    const next = source[i + 1] ?? '';
    ALTERNATIVES.lastIndex = i;
    const group = depth === 0 ? ALTERNATIVES.exec(source) : null;
    if (group) {
      close(i);
      runs.push({ forms: (group[1] ?? '').split('|'), at: i });
      i += group[0].length - 1;
    } else if (c === '(' || c === '[' || c === '{') {
      close(i);
      depth += 1;
    } else if (c === ')' || c === ']' || c === '}') {
      depth -= 1;
    } else if (depth > 0) {
      // inside a group or class
      if (c === '\\') i += 1;
    } else if (c === '|') {
      return [];
    } else if (c === '\\' || /[.^$?*+]/.test(c)) {
      close(i);
      if (c === '\\') i += 1;
    } else if (/[?*+{]/.test(next)) {
      close(i);
    } else {
      run += c;
    }
  }
  close(source.length);
  return runs;
}
