import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../server/src/engine/record/applyEdits.ts';
import { explainSyntax } from '../../../server/src/engine/record/explainSyntax.ts';
import { parseRecord } from '../../../server/src/engine/record/parseRecord.ts';
import { spelling, value, write } from './jsonArbitraries.ts';

function accepts(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON with a few letters put in, taken out or changed. */
const broken = fc
  .tuple(
    value,
    spelling,
    fc.array(
      fc.tuple(
        fc.nat(200),
        fc.nat(2),
        fc.constantFrom(
          '"',
          "'",
          ',',
          ':',
          '{',
          '}',
          '[',
          ']',
          '\\',
          '\\u',
          '\t',
          '\u00a0',
          '\ufeff',
          '-',
          '0',
          '1.',
          'e',
          'True',
          'NaN',
          '\n',
          '\u0000',
          ' ',
          '//',
          '“',
          '한',
          '\ud83d',
        ),
      ),
      { maxLength: 3 },
    ),
  )
  .map(([json, how, changes]) => {
    let text = write(json, how);
    for (const [place, removed, added] of changes) {
      const at = place % (text.length + 1);
      text = text.slice(0, at) + added + text.slice(at + removed);
    }
    return text;
  });

const anyLine = fc.oneof(broken, fc.string({ unit: 'binary' }), fc.string());

/** JSON with one kind of mistake all over it, as people and programs make them. */
const mistyped = fc
  .tuple(
    value.filter((json) => typeof json === 'object' && json !== null && Object.keys(json).length > 0),
    spelling,
    fc.constantFrom<(text: string) => string>(
      (text) => text.replace(/[}\]]/g, ',$&'),
      (text) =>
        text.replace(/true|false|null/g, (word) => ({ true: 'True', false: 'False' })[word] ?? 'None'),
      (text) => text.replace(/[,:]/g, '$&\u3000'),
      (text) => text.replace(/"(?=\s*:)/g, '\u0001$&'),
      (text) => `\ufeff${text}, `,
      (text) => `${text} ${text.replace(/^\s*\[.*/s, '{}')}`,
    ),
  )
  .map(([json, how, mistake]) => mistake(write(json, how)));

describe('parseRecord', () => {
  it('tells a syntax problem exactly when JSON.parse throws, with a span inside the line', () => {
    fc.assert(
      fc.property(anyLine, (text) => {
        const record = parseRecord(text);
        expect(record.raw).toBe(text);
        expect(record.syntax === undefined).toBe(accepts(text));
        expect(explainSyntax(text) === undefined).toBe(accepts(text));
        if (record.syntax === undefined) return;
        const { start, end } = record.syntax.span;
        expect(0 <= start && start < Math.max(1, end) && end <= text.length).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('offers a fix only where it makes the line JSON', () => {
    let fixed = 0;
    fc.assert(
      fc.property(fc.oneof(mistyped, anyLine), (text) => {
        const fix = parseRecord(text).syntax?.fix;
        if (fix === undefined || fix.removeLine === true) return;
        fixed += 1;
        const parts = text.includes('\n')
          ? [applyEdits(text, fix.edits)]
          : applyEdits(text, fix.edits).split('\n');
        for (const part of parts) expect(accepts(part)).toBe(true);
        let last = 0;
        for (const { span } of fix.edits) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          last = span.end;
        }
      }),
      { numRuns: 3000 },
    );
    expect(fixed).toBeGreaterThan(300);
  });

  // « » mark the span; the third column is the line after the fix.
  it.each([
    ['trailing-comma', '{"a":1«,»}', '{"a":1}'],
    ['trailing-comma', '{"a":[1,2«,» ], }', '{"a":[1,2 ] }'],
    ['trailing-comma', '{"a":1}«,» ', '{"a":1} '],
    ['extra-comma', '{"a":1,«,»"b":2}', '{"a":1,"b":2}'],
    ['extra-comma', '[1,«,»2]', undefined],
    ['control-character', '{"a":"가«\t»나\u0000"}', '{"a":"가\\t나\\u0000"}'],
    ['control-character', '«\u0000»\u0000', undefined],
    ['bad-escape', '{"a":"it«\\\'»s"}', '{"a":"it\'s"}'],
    ['bad-escape', '{"a":"C:«\\U»sers"}', undefined],
    ['bad-escape', '{"a":"«\\u12»g4"}', undefined],
    ['bom', '«\ufeff»{"a":1}', '{"a":1}'],
    ['bad-space', '{"a":«\u3000»1}', '{"a": 1}'],
    ['python-literal', '{"a":«True»,"b":None}', '{"a":true,"b":null}'],
    ['missing-comma', '[{"a":1} «{»"b":2}]', '[{"a":1}, {"b":2}]'],
    ['missing-comma', '{"a":"1" «"»b":2}', undefined],
    ['two-records', '{"a":1} «{»"b":2}', '{"a":1} \n{"b":2}'],
    ['two-records', '{"a":1},«{»"b":2}', '{"a":1}\n{"b":2}'],
    ['two-records', '{"a":1}«{»"b":', undefined],
    ['unescaped-quote', '{"a":"그는 «"»안녕" 했다"}', undefined],
    ['truncated', '{"messages":[{"role":"us«e»', undefined],
    ['truncated', '{"a":{"b":1«}»', undefined],
    ['truncated', '{"a":tr«u»', undefined],
    ['truncated', '{"a":"끝\\u12«3»', undefined],
    ['multi-line', '«{»', undefined],
    ['multi-line', '{"messages": «[»', undefined],
    ['multi-line', '{"id": 1«,»', undefined],
    ['multi-line', '[{"a":1}«,»', undefined],
    ['fragment', '  "messages"«:» [', undefined],
    ['fragment', '«}», {"a":1}', undefined],
    ['fragment', '"user"«,»', undefined],
    ['trailing', '{"a":1} «끝.» ', undefined],
    ['trailing', '{"a":1}«}»', undefined],
    ['mismatched-bracket', '{"a":[1«}»}', undefined],
    ['missing-colon', '{"a" «1»}', undefined],
    ['missing-value', '{"a":«}»', undefined],
    ['missing-value', '{"a":«,»"b":1}', undefined],
    ['single-quotes', "{«'»a': 1}", undefined],
    ['typographic-quotes', '{"a": «“»가”}', undefined],
    ['unquoted-key', '{«role»: "user"}', undefined],
    ['nan', '{"a":«-Infinity»}', undefined],
    ['bad-number', '{"a":«007»}', undefined],
    ['bad-number', '[«.5»]', undefined],
    ['comment', '«/»/ 첫 줄', undefined],
    ['unexpected', '«안녕하세요»', undefined],
  ])('%s: %s', (key, marked, repaired) => {
    const raw = marked.replace(/[«»]/g, '');
    const start = marked.indexOf('«');
    const problem = parseRecord(raw).syntax;
    expect(problem).toMatchObject({ key, span: { start, end: marked.indexOf('»') - 1 } });
    expect(problem?.fix && applyEdits(raw, problem.fix.edits)).toBe(repaired);
  });

  it('removes an empty line', () => {
    for (const raw of ['', '  ', '\t', '\u3000', '\ufeff']) {
      expect(parseRecord(raw).syntax).toMatchObject({ key: 'empty', fix: { removeLine: true } });
    }
  });

  it('says where what stays open was opened', () => {
    expect(parseRecord('{"a":["끝').syntax?.data).toEqual({ inside: 'string', opened: 6 });
    expect(parseRecord('{"a":[1').syntax?.data).toEqual({ inside: 'array', opened: 5 });
    expect(parseRecord('{"a":[1}').syntax?.data).toEqual({ found: '}', expected: ']', opened: 5 });
  });

  it('reads any JSON value and leaves its shape to others', () => {
    expect(parseRecord('[1]')).toEqual({ raw: '[1]', value: [1] });
    expect(parseRecord('null')).toEqual({ raw: 'null', value: null });
  });

  it('stands a million brackets', () => {
    const deep = '['.repeat(1_000_000);
    expect(parseRecord(deep).syntax?.key).toBe('multi-line');
    expect(parseRecord(`${deep}}`).syntax?.key).toBe('mismatched-bracket');
    expect(parseRecord(deep + ']'.repeat(1_000_000)).syntax).toBeUndefined();
  });

  it('stands a megabyte of control characters', () => {
    expect(parseRecord(`"${'\t'.repeat(1_000_000)}`).syntax?.key).toBe('control-character');
  });
});
