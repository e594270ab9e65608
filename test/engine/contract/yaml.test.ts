import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../server/src/engine/contract/yamlDocument.ts';
import { marked } from '../../support/markers.ts';
import { expectedAt, findingsOf, HEAD, load, told } from './inMemory.ts';

describe('YAML mistakes', () => {
  it.each([
    ['a duplicate key', `${HEAD}levels: [a]\n«levels»: [b]\n`],
    ['a duplicate key in a flow map', `${HEAD}title: {en: a, «en»: b}\n`],
    ['an unclosed quote', `${HEAD}title: {en: «"abc}»\n`],
    ['an alias without anchor', `${HEAD}title: «*nothing»\n`],
    ['an alias to what contains it', `${HEAD}title: &a {en: «*a»}\n`],
    ['a tag', `${HEAD}title: «!!binary» abc\n`],
    ['a second document', `${HEAD}«-»--\na: b\n`],
  ])('%s', (_, source) => {
    const { files, told: expected } = expectedAt('contract.syntax', { 'contract.yaml': source });
    const { findings, source: loaded } = load(files);
    expect(findings.map(told).slice(0, 1)).toEqual(expected);
    expect(loaded).toBeUndefined();
  });

  it('a tab that indents', () => {
    const findings = findingsOf(`${HEAD}title:\n\ten: a\n`);
    expect(findings[0]).toMatchObject({
      code: 'contract.syntax',
      line: 5,
      message: expect.stringContaining('tab'),
    });
  });

  it.each([
    ['aliases that multiply', bomb()],
    ['flow lists without end', `a: ${'['.repeat(200_000)}`],
    ['closed flow lists', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['indentation without end', Array.from({ length: 3_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['block lists without end', '- '.repeat(50_000)],
    ['a map deeper than any contract', `a: ${'{b: '.repeat(100)}1${'}'.repeat(100)}`],
  ])('survives %s', (_, text) => {
    const started = performance.now();
    const findings = findingsOf(text);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ code }) => code === 'contract.syntax')).toBe(true);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('does not compare every key with every other', () => {
    const text = Array.from({ length: 40_000 }, (_, i) => `k${i}: 1`).join('\n');
    const started = performance.now();
    expect(findingsOf(text).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('keys named like methods are keys like any other', () => {
    const { value } = parseYaml('__proto__: {a: 1}\nconstructor: 2\ntoString: 3\n');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });
});

describe('places of a part of a scalar', () => {
  it.each([
    ['plain', 'a: one «two» three\n', 'two'],
    ['plain over lines', 'a: one\n  «two» three\n', 'two'],
    ['plain over blank lines', 'a: one\n\n\n  «two»\n', 'two'],
    ['single quotes', "a: 'it''s «two»'\n", 'two'],
    ['single quotes doubled inside', "a: 'one «it''s» two'\n", "it's"],
    ['double quotes', 'a: "\\t\\u00e9\\\\ «two»"\n', 'two'],
    ['an escape', 'a: "one «\\u00e9» two"\n', 'é'],
    ['a long escape', 'a: "«\\U0001F600» two"\n', '😀'],
    ['double quotes over lines', 'a: "one\n  «two» three"\n', 'two'],
    ['double quotes joined', 'a: "one \\\n  «two»"\n', 'two'],
    ['literal block', 'a: |\n  one\n  «two» three\n', 'two'],
    ['literal block with deeper lines', 'a: |-\n  one\n    «two»\n', 'two'],
    ['folded block', 'a: >\n  one\n  «two» three\n\n  four\n', 'two'],
    ['Hangul', 'a: 수면 «부족» 경고\n', '부족'],
    ['the end', 'a: one «two»\n', 'two'],
  ])('%s', (_, source, part) => {
    const { text, ranges } = marked(source);
    const document = parseYaml(text);
    const value = String((document.value as { a: string }).a);
    const start = value.indexOf(part);
    expect(start).toBeGreaterThanOrEqual(0);
    const { start: from, end } = document.spanOf(['a'], { start, end: start + part.length });
    expect({ start: from, end }).toEqual({ start: ranges[0]?.start, end: ranges[0]?.end });
  });
});

describe('places of values', () => {
  const text = 'a:\n  b: 1\n  c: {d: [x, y]}\n  e:\n    - f: 2\n      g: 3\nh: &i\n  j: k\nl: *i\nm:\n';
  it.each([
    [['a'], 'a'],
    [['a', 'b'], '1'],
    [['a', 'c'], '{d: [x, y]}'],
    [['a', 'c', 'd', 1], 'y'],
    [['a', 'c', 'd', 9], 'd'],
    [['a', 'e'], 'e'],
    [['a', 'e', 0], 'f'],
    [['a', 'e', 0, 'g'], '3'],
    [['a', 'e', 0, 'none'], 'f'],
    [['a', 'none', 'more'], 'a'],
    [['l', 'j'], 'k'],
    [['m'], 'm'],
    [['none'], 'a'],
    [[], 'a'],
  ])('%j', (path, expected) => {
    const { start, end } = parseYaml(text).spanOf(path);
    expect(text.slice(start, end)).toBe(expected);
  });

  it('the key of a value', () => {
    const { start, end } = parseYaml(text).spanOf(['a', 'c', 'd'], 'key');
    expect(text.slice(start, end)).toBe('d');
  });
});

/** Nine levels of nine aliases: 387 million values. */
function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, i) => {
    const item = i === 0 ? 'lol' : `*a${i - 1}`;
    return `a${i}: &a${i} [${Array.from({ length: 9 }, () => item).join(', ')}]`;
  });
  return levels.join('\n');
}
