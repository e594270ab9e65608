import fc from 'fast-check';

/** Text with what JSON cares about: quotes, backslashes, controls, Hangul, emoji, lone surrogates. */
export const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        '\\',
        '/',
        '\n',
        '\t',
        '\u0000',
        '\u2028',
        'a',
        'u',
        '한',
        '글',
        '⚠️',
        '🚨',
        '\ud83d',
        '\ude00',
        '{',
        ',',
        ']',
        ':',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const leaf = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);

/** Any JSON value, `__proto__` among its keys. */
export const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf,
    fc.array(tie('node'), { maxLength: 4 }),
    tie('object'),
  ),
  object: fc
    .array(fc.tuple(fc.oneof(text, fc.constantFrom('a', 'b', '0', '1', '__proto__')), tie('node')), {
      maxLength: 4,
    })
    .map((members) => Object.fromEntries(members)),
})).node;

/** Spells a string literal: one choice for each UTF-16 unit (0 plain or short escape, else `\uXXXX`). */
export function spell(content: string, choices: readonly number[]): string {
  let literal = '"';
  for (let i = 0; i < content.length; i++) {
    const unit = content.charCodeAt(i);
    const choice = choices.length === 0 ? 0 : (choices[i % choices.length] ?? 0);
    const hex = unit.toString(16).padStart(4, '0');
    const mustEscape = unit < 0x20 || unit === 0x22 || unit === 0x5c;
    if (choice % 3 === 1) literal += `\\u${choice > 3 ? hex.toUpperCase() : hex}`;
    else if (content[i] === '/' && choice % 3 === 2) literal += '\\/';
    else if (!mustEscape) literal += content[i];
    else literal += JSON.stringify(content[i]).slice(1, -1);
  }
  return `${literal}"`;
}

/** How a value is to be written: escapes by `choices`, white space by `blanks`, members doubled by `doubles`. */
export interface Spelling {
  readonly choices: readonly number[];
  readonly blanks: readonly string[];
  readonly doubles: readonly boolean[];
}

export const spelling: fc.Arbitrary<Spelling> = fc.record({
  choices: fc.array(fc.nat(5), { minLength: 1, maxLength: 7 }),
  blanks: fc.array(fc.constantFrom('', '', ' ', '\t', '  ', '\r'), { minLength: 1, maxLength: 5 }),
  doubles: fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
});

/** A value as JSON in that spelling. A doubled member comes first with a void value, then as it is. */
export function write(root: unknown, how: Spelling): string {
  let turn = 0;
  const blank = () => how.blanks[turn++ % how.blanks.length] ?? '';
  const one = (node: unknown): string => {
    if (typeof node === 'string') return spell(node, how.choices);
    if (Array.isArray(node)) return `[${blank()}${node.map(one).join(`${blank()},${blank()}`)}${blank()}]`;
    if (typeof node !== 'object' || node === null) return JSON.stringify(node);
    const members = Object.entries(node).flatMap(([key, member]) => {
      const written = `${spell(key, how.choices)}${blank()}:${blank()}${one(member)}`;
      const double = how.doubles[turn++ % how.doubles.length] === true;
      return double ? [`${JSON.stringify(key)}:{"a":["void"]}`, written] : [written];
    });
    return `{${blank()}${members.join(`${blank()},${blank()}`)}${blank()}}`;
  };
  return `${blank()}${one(root)}${blank()}`;
}

/** Every path of a value with what stands there, the root first. */
export function paths(root: unknown): { path: (string | number)[]; at: unknown }[] {
  const all: { path: (string | number)[]; at: unknown }[] = [];
  const visit = (at: unknown, path: (string | number)[]): void => {
    all.push({ path, at });
    if (typeof at !== 'object' || at === null) return;
    if (Array.isArray(at))
      at.forEach((element, index) => {
        visit(element, [...path, index]);
      });
    else for (const [key, member] of Object.entries(at)) visit(member, [...path, key]);
  };
  visit(root, []);
  return all;
}
