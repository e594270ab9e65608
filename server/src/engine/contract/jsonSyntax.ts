import type { YamlProblem } from './yamlValue.ts';

/** A JSON string, number or word, with the white space around it; or one mark of its structure. */
const TOKEN =
  /[ \t\n]*(?:("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([[\]{},:]))[ \t\n]*/y;

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'next' | 'nothing';

/**
 * Where a text stops being JSON, if it does. JSON files are read as YAML, which contains it, so that values
 * know where they stand; what only YAML allows is refused here. (What JSON.parse says of a position differs
 * between versions.)
 */
export function jsonProblem(text: string): YamlProblem | undefined {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const [, string, word, mark]: (string | undefined)[] = match ?? [];
    const next: Expected | undefined = match ? following(expected, open, string, word, mark) : undefined;
    if (!match || next === undefined) return problemAt(text, at);
    expected = next;
    at = TOKEN.lastIndex;
  }
  return expected === 'nothing' ? undefined : problemAt(text, text.length);
}

/** What may follow a token, `undefined` where it may not stand. Keeps track of what is open. */
function following(
  expected: Expected,
  open: ('[' | '{')[],
  string: string | undefined,
  word: string | undefined,
  mark: string | undefined,
): Expected | undefined {
  const isValue = expected === 'value' || expected === 'value-or-end';
  if (string !== undefined && (expected === 'key' || expected === 'key-or-end')) return 'colon';
  if (string !== undefined || word !== undefined) return isValue ? after(open) : undefined;
  if (mark === '[' || mark === '{') {
    if (!isValue) return undefined;
    open.push(mark);
    return mark === '[' ? 'value-or-end' : 'key-or-end';
  }
  if (mark === ':') return expected === 'colon' ? 'value' : undefined;
  if (mark === ',') return expected !== 'next' ? undefined : open.at(-1) === '[' ? 'value' : 'key';
  const closes = mark === ']' ? '[' : '{';
  const mayEnd = expected === 'next' || expected === (mark === ']' ? 'value-or-end' : 'key-or-end');
  return mayEnd && open.pop() === closes ? after(open) : undefined;
}

function after(open: readonly string[]): Expected {
  return open.length === 0 ? 'nothing' : 'next';
}

/** The first character that does not fit; at the end of the text, the last one there is. */
function problemAt(text: string, offset: number): YamlProblem {
  const from = offset + (/^\s*/.exec(text.slice(offset))?.[0].length ?? 0);
  const start = from < text.length ? from : Math.max(0, text.trimEnd().length - 1);
  return { key: 'syntax.json', data: {}, span: { start, end: Math.min(start + 1, text.length) } };
}
