import { RE2JS } from 're2js';

/** A compiled regular expression of a contract. */
export interface Pattern {
  /** First match at or after `from`: its bounds and the capture groups, in order. */
  exec(
    text: string,
    from: number,
  ): { start: number; end: number; groups: readonly (string | undefined)[] } | undefined;
}

const UNBOUNDED = /\\.|\[(?:\\.|[^\]\\])*\]|([*+]|\{\d*,?\d*\})/g;
const BRANCHING = /\\.|\[(?:\\.|[^\]\\])*\]|(\?(?![:=!<])|\|)/g;
/** 2^10 ways through a pattern at one place are bearable; more are left to the linear engine. */
const MAX_BRANCHES = 10;

/**
 * Compiles a regular expression written in a contract. It runs in linear time: on RE2 (re2js), or natively
 * where it has no unbounded repetition and few branches, which bounds what backtracking can cost and is
 * some 50 times faster. Throws what RE2 says of an invalid or unsupported expression.
 */
export function compilePattern(source: string, ownBounded = source): Pattern {
  const re2 = RE2JS.compile(source);
  return isBounded(ownBounded) ? nativePattern(source) : linearPattern(re2);
}

/** Spelled or meant otherwise by RegExp than by RE2. */
const DIALECT = /\\[pPxAzZQCa]|\(\?[^:]/;

function isBounded(source: string): boolean {
  if (DIALECT.test(source)) return false;
  if (count(source, UNBOUNDED) > 0) return false;
  return count(source, BRANCHING) <= MAX_BRANCHES;
}

function count(source: string, pattern: RegExp): number {
  let n = 0;
  for (const match of source.matchAll(pattern)) if (match[1] !== undefined) n += 1;
  return n;
}

function nativePattern(source: string): Pattern {
  const expression = new RegExp(source, 'g');
  return {
    exec(text, from) {
      expression.lastIndex = from;
      const match = expression.exec(text);
      if (!match) return undefined;
      return { start: match.index, end: match.index + match[0].length, groups: match.slice(1) };
    },
  };
}

function linearPattern(re2: RE2JS): Pattern {
  return {
    exec(text, from) {
      const matcher = re2.matcher(text);
      if (!matcher.find(from)) return undefined;
      const groups: (string | undefined)[] = [];
      for (let i = 1; i <= matcher.groupCount(); i++) groups.push(matcher.group(i) ?? undefined);
      return { start: matcher.start(), end: matcher.end(), groups };
    },
  };
}
