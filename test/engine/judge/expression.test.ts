import { describe, expect, it } from 'vitest';
import { ExpressionScope, type FactType, isProblem } from '../../../server/src/engine/judge/expression.ts';
import type { FactValue } from '../../../server/src/engine/judge/lower.ts';
import { marked } from '../../support/markers.ts';

const LEVELS = ['rest', 'low', 'high'];
const NAMES: Record<string, FactType> = {
  age: 'double',
  rhr: 'double',
  'sleep.level': 'string',
  'zone.p_low': 'double',
  zone: 'bool',
  type: 'string',
  int: 'double',
  list: 'bool',
};

function scopeOf(names: Record<string, FactType> = NAMES): ExpressionScope {
  const scope = new ExpressionScope(LEVELS);
  for (const [name, type] of Object.entries(names)) scope.declare(name, type);
  return scope;
}

function evaluate(source: string, values: Record<string, FactValue> = {}): FactValue {
  const names = Object.keys(NAMES);
  const compiled = scopeOf().compile(source);
  if (isProblem(compiled)) throw new Error(`${source}: ${compiled.message}`);
  return compiled.bind((name) => names.indexOf(name))(names.map((name) => values[name]));
}

describe('what expressions compute', () => {
  it.each<[string, Record<string, FactValue>, FactValue]>([
    ['220 - age', { age: 35 }, 185],
    ['age - 220', { age: 35 }, -185],
    ['age * 2 + 1', { age: 3 }, 7],
    ['(220 - age - rhr) * zone.p_low / 100 + rhr', { age: 35, rhr: 65, 'zone.p_low': 40 }, 113],
    ['-age', { age: 2 }, -2],
    ['-1 - -1', {}, 0],
    ['1 / 2', {}, 0.5],
    ['1 / 2 == 0.5', {}, true],
    ['7 % 2', {}, 1],
    ['2 == 2.0', {}, true],
    ['age == 2', { age: 2 }, true],
    ['age != 2', { age: 2 }, false],
    ['age >= 2 && age < 3', { age: 2 }, true],
    ['age > 2 || age <= 1', { age: 2 }, false],
    ['!(age > 2)', { age: 2 }, true],
    ['age in [1, 2]', { age: 2 }, true],
    ['sleep.level in ["ok", "watch"]', { 'sleep.level': 'alert' }, false],
    ['age > 30 ? "old" : "young"', { age: 31 }, 'old'],
    ['round(age / 2)', { age: 5 }, 3],
    ['round(-2.5)', {}, -2],
    ['floor(2.9) + ceil(2.1) + abs(-1)', {}, 6],
    ['min(age, 3) + max(age, 3.5)', { age: 4 }, 7],
    ['rank("high") > rank("rest")', {}, true],
    ['rank(sleep.level)', { 'sleep.level': 'low' }, 1],
    ['sleep.level.contains("er")', { 'sleep.level': 'alert' }, true],
    ['sleep.level.startsWith("a") && sleep.level.endsWith("t")', { 'sleep.level': 'alert' }, true],
    ['sleep.level == "sleep.level"', { 'sleep.level': 'sleep.level' }, true],
    ["sleep.level == 'it\\'s age'", { 'sleep.level': "it's age" }, true],
    ['zone', { zone: null }, null],
    ['zone && known(zone)', { zone: true }, true],
    ['known(age)', {}, false],
    ['known(zone)', { zone: null }, false],
  ])('%s with %j is %j', (source, values, expected) => {
    expect(evaluate(source, values)).toBe(expected);
  });
});

describe('what is unknown spreads', () => {
  it.each<[string, FactValue]>([
    ['age > 5', undefined],
    ['age + 1', undefined],
    ['-age', undefined],
    ['!(age > 5)', undefined],
    ['age > 5 && false', false],
    ['false && age > 5', false],
    ['age > 5 && true', undefined],
    ['age > 5 || true', true],
    ['true || age > 5', true],
    ['age > 5 || false', undefined],
    ['age > 5 ? 1 : 2', undefined],
    ['age in [1, 2]', undefined],
    ['rank(sleep.level)', undefined],
    ['rank("nowhere")', undefined],
    ['round(age)', undefined],
    ['max(age, 1)', undefined],
    ['max(1, age)', undefined],
    ['sleep.level.contains("a")', undefined],
    ['1 / 0', undefined],
    ['1 % 0', undefined],
  ])('%s is %j', (source, expected) => {
    expect(evaluate(source)).toBe(expected);
  });
});

describe('columns named like the types of CEL', () => {
  it.each<[string, Record<string, FactValue>, FactValue]>([
    ['type == "strength"', { type: 'strength' }, true],
    ['int + 1', { int: 2 }, 3],
    ['list && type != "x"', { list: true, type: 'y' }, true],
  ])('%s', (source, values, expected) => {
    expect(evaluate(source, values)).toBe(expected);
  });

  it('keeps apart a name and the one it is turned into', () => {
    const scope = scopeOf({ type: 'string', typ_: 'double' });
    const compiled = scope.compile('typ_ > 1');
    expect(isProblem(compiled) ? compiled.message : compiled.uses).toEqual(['typ_']);
  });

  it('keeps apart a dotted name and one with an underscore', () => {
    const scope = scopeOf({ 'a.b': 'string', a_b: 'double' });
    const compiled = scope.compile('a_b > 1');
    expect(isProblem(compiled) ? compiled.message : compiled.uses).toEqual(['a_b']);
  });
});

describe('names that are none', () => {
  it.each([
    '«sleep_level» == "ok"',
    'age > 1 && «zone_p_low» > 2',
    '«typ_» == "x"',
    '«sleep_level».contains("a")',
  ])('what a name is turned into is refused: %s', (source) => {
    const { text, ranges } = marked(source);
    const problem = scopeOf().compile(text);
    expect(isProblem(problem) && problem.span).toEqual({ start: ranges[0]?.start, end: ranges[0]?.end });
  });
});

describe('what a compiled expression tells of itself', () => {
  it.each<[string, FactType, string[]]>([
    ['220 - age', 'double', ['age']],
    ['1 + 1', 'double', []],
    ['zone.p_low > age && zone', 'bool', ['zone.p_low', 'age', 'zone']],
    ['"age" == sleep.level', 'bool', ['sleep.level']],
    ['age > 1 ? sleep.level : type', 'string', ['age', 'sleep.level', 'type']],
    ['age in [rhr, 2.0]', 'bool', ['age', 'rhr']],
  ])('%s is a %s of %j', (source, type, uses) => {
    const compiled = scopeOf().compile(source);
    expect(isProblem(compiled) ? compiled.message : compiled).toMatchObject({ type, uses });
  });
});

describe('problems stand where they are', () => {
  it.each([
    '220 - «sleep.level»',
    'age > «weight»',
    'age > 5 && «sleep.lvel» == "ok"',
    'zone && «age»',
    'rank(«age»)',
    'age «>»',
    '«nope»(age)',
    'age > "five"',
    '!age',
  ])('%s', (source) => {
    const { text, ranges } = marked(source);
    const problem = scopeOf().compile(text);
    if (!isProblem(problem)) throw new Error('compiled');
    expect(problem.span.start).toBeGreaterThanOrEqual(0);
    expect(problem.span.end).toBeLessThanOrEqual(text.length);
    expect(problem.message).not.toBe('');
    const [range] = ranges;
    if (!range) return;
    // Within the marked place or touching it: CEL may mark the operator or the operand.
    expect(problem.span.start).toBeLessThanOrEqual(range.end);
    expect(problem.span.end).toBeGreaterThanOrEqual(range.start);
  });

  it.each([
    '',
    ' ',
    '(',
    '1 +',
    '"open',
    '[1][0]',
    'age.size()',
    'size("x")',
    '{1: 2}',
    'x in y',
    '((((',
    '\u0000',
    'age in [1',
    'timestamp("x")',
    'zone != null',
    'null',
    '[age]',
    '1u',
    'b"x"',
  ])('refuses %j instead of throwing later', (source) => {
    const compiled = scopeOf().compile(source);
    expect(isProblem(compiled)).toBe(true);
  });

  it('refuses what is too deep or too large', () => {
    expect(isProblem(scopeOf().compile(`${'('.repeat(200)}1${')'.repeat(200)}`))).toBe(true);
    expect(isProblem(scopeOf().compile(Array(5000).fill('age').join(' + ')))).toBe(true);
  });
});
