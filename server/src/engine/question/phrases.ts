import { NUMBER_PATTERN } from './numberText.ts';
import { compilePattern, type Pattern } from './pattern.ts';

/** `{name}`; not the braces of `\p{Hangul}`. */
const PLACEHOLDER = /(?<!\\[pPx])\{([A-Za-z_]\w*)(?::\+)?\}/g;

/** A phrase from which values are read: `{sleep_hr} ?시간 잤`. */
export interface Phrase {
  readonly pattern: Pattern;
  /** The inputs it states, in the order of its numbers. */
  readonly inputs: readonly string[];
  /** A literal that every match contains: a cheap test before the pattern runs. */
  readonly literal: string;
}

/** Compiles a phrase. Throws what RE2 says of an invalid or unsupported expression. */
export function compilePhrase(source: string): Phrase {
  const inputs: string[] = [];
  const withNumbers = source.replace(PLACEHOLDER, (_, name: string) => {
    inputs.push(name);
    return `(${NUMBER_PATTERN})`;
  });
  const withoutNumbers = source.replace(PLACEHOLDER, '(0)');
  return { pattern: compilePattern(withNumbers, withoutNumbers), inputs, literal: literalOf(source) };
}

/** The longest run of plain characters outside every group, alternative and quantified character. */
function literalOf(source: string): string {
  if (/(?:^|[^\\])\|/.test(source.replace(/\([^()]*\)/g, ''))) return '';
  let depth = 0;
  let run = '';
  let best = '';
  const close = () => {
    if (run.length > best.length) best = run;
    run = '';
  };
  for (let i = 0; i < source.length; i++) {
    const c = source[i] ?? '';
    const next = source[i + 1] ?? '';
    if (c === '(' || c === '[' || c === '{') {
      close();
      depth += 1;
    } else if (c === ')' || c === ']' || c === '}') {
      depth -= 1;
    } else if (depth > 0) {
      // inside a group or class
      if (c === '\\') i += 1;
    } else if (c === '\\' || /[.^$?*+|]/.test(c)) {
      close();
      if (c === '\\') i += 1;
    } else if (/[?*+{]/.test(next)) {
      close();
    } else {
      run += c;
    }
  }
  close();
  return best;
}
