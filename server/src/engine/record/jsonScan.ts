/** Character codes of JSON's structure. */
export const QUOTE = 34;
export const COMMA = 44;
export const COLON = 58;
export const OPEN_BRACKET = 91;
export const BACKSLASH = 92;
export const CLOSE_BRACKET = 93;
export const OPEN_BRACE = 123;
export const CLOSE_BRACE = 125;

/** Offset of the first character at or after `at` that is not JSON white space. */
export function skipSpace(raw: string, at: number): number {
  let i = at;
  for (;;) {
    const c = raw.charCodeAt(i);
    if (c !== 32 && c !== 9 && c !== 10 && c !== 13) return i;
    i += 1;
  }
}

/** Offset after the string whose opening quote is at `at`; -1 when it is not closed. */
export function skipString(raw: string, at: number): number {
  let quote = raw.indexOf('"', at + 1);
  while (quote >= 0) {
    let before = quote - 1;
    while (raw.charCodeAt(before) === BACKSLASH) before -= 1;
    if ((quote - before) % 2 === 1) return quote + 1;
    quote = raw.indexOf('"', quote + 1);
  }
  return -1;
}

/** Offset after the value that starts at `at`; -1 when there is none or it is cut off. */
export function skipValue(raw: string, at: number): number {
  const first = raw.charCodeAt(at);
  if (first === QUOTE) return skipString(raw, at);
  if (first === OPEN_BRACE || first === OPEN_BRACKET) return skipContainer(raw, at);
  let i = at;
  while (i < raw.length && !endsScalar(raw.charCodeAt(i))) i += 1;
  return i > at ? i : -1;
}

function skipContainer(raw: string, at: number): number {
  let depth = 0;
  for (let i = at; i < raw.length; i++) {
    const c = raw.charCodeAt(i);
    if (c === QUOTE) {
      const end = skipString(raw, i);
      if (end < 0) return -1;
      i = end - 1;
    } else if (c === OPEN_BRACE || c === OPEN_BRACKET) depth += 1;
    else if (c === CLOSE_BRACE || c === CLOSE_BRACKET) {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  return -1;
}

function endsScalar(c: number): boolean {
  return (
    c === COMMA || c === CLOSE_BRACE || c === CLOSE_BRACKET || c === 32 || c === 9 || c === 10 || c === 13
  );
}

/** The text of the string literal at `[start, end)`, quotes included; undefined when it is malformed. */
export function stringAt(raw: string, start: number, end: number): string | undefined {
  const inside = raw.slice(start + 1, end - 1);
  if (!inside.includes('\\')) return inside;
  try {
    return JSON.parse(raw.slice(start, end)) as string;
  } catch {
    return undefined;
  }
}
