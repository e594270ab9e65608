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
const ITEM = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?:)?|[\s\S]/g;
/** So many ways through a pattern at one place are bearable; more are left to the linear engine. */
const MAX_WAYS = 1024;

/**
 * Compiles a regular expression written in a contract. It runs in linear time: on RE2 (re2js), or natively
 * where it has no unbounded repetition and few branches, which bounds what backtracking can cost and is
 * some 50 times faster. Throws what RE2 says of an invalid or unsupported expression.
 */
export function compilePattern(source: string, ownBounded = source): Pattern {
  if (!isBounded(ownBounded)) return linearPattern(RE2JS.compile(source));
  if (!COMMON.test(ownBounded)) RE2JS.compile(source);
  return nativePattern(source);
}

/** Has nothing but what RE2 and RegExp have in common; RE2 takes some milliseconds to say so too. */
const COMMON = /^(?:[^\\[\](){}*+?.^$|]|\\[d.()[\]{}*+?|^$]|\[\^?[^^\][\\][^\][\\]*\]|\((?:\?:)?|[)|.^$?])*$/;

/** Spelled or meant otherwise by RegExp than by RE2. */
const DIALECT = /\\[pPxAzZQCa]|\(\?[^:]/;

function isBounded(source: string): boolean {
  if (DIALECT.test(source)) return false;
  for (const match of source.matchAll(UNBOUNDED)) if (match[1] !== undefined) return false;
  return waysThrough(source) <= MAX_WAYS;
}

/** Ways through a pattern without repetitions, at most: alternatives add up, what may be absent adds one. */
function waysThrough(source: string): number {
  /** Of each open group: ways of the alternatives before, of the one at hand, and of that but for its last item. */
  const open = [{ before: 0, now: 1, butLast: 1 }];
  for (const [item] of source.matchAll(ITEM)) {
    const group = open.at(-1);
    if (!group) return Number.POSITIVE_INFINITY;
    if (item.startsWith('(')) open.push({ before: 0, now: 1, butLast: 1 });
    else if (item === '|') {
      group.before += group.now;
      group.now = 1;
      group.butLast = 1;
    } else if (item === '?') group.now += group.butLast;
    else if (item === ')') {
      open.pop();
      const outer = open.at(-1);
      if (!outer) return Number.POSITIVE_INFINITY;
      outer.butLast = outer.now;
      outer.now *= group.before + group.now;
    } else group.butLast = group.now;
  }
  return open.reduce((ways, { before, now }) => ways * (before + now), 1);
}

function nativePattern(source: string): Pattern {
  const expression = regExp(source);
  return {
    exec(text, from) {
      expression.lastIndex = from;
      const match = expression.exec(text);
      if (!match) return undefined;
      return { start: match.index, end: match.index + match[0].length, groups: match.slice(1) };
    },
  };
}

/** Throws what RE2 says. */
function regExp(source: string): RegExp {
  try {
    return new RegExp(source, 'g');
  } catch (error) {
    RE2JS.compile(source);
    throw error;
  }
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
