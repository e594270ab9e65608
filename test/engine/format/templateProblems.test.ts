import { describe, expect, it } from 'vitest';
import { compileFormat } from '../../../server/src/engine/format/compile.ts';
import { resolve } from './forms.ts';

/** Takes the marked range out of a template: `«` and `»` around what the problem is about. */
function marked(template: string): { text: string; span: { start: number; end: number } } {
  const start = template.indexOf('«');
  const end = template.indexOf('»') - 1;
  return { text: template.replace(/[«»]/g, ''), span: { start, end } };
}

const CASES: readonly [string, string, Record<string, string | number>?][] = [
  ['doubleBrace', '점수 «{{score}}» 점'],
  ['strayBrace', '점수 «}» 점'],
  ['unclosedBrace', '점수 «{»score 점'],
  ['badSlot', '점수 «{score points}» 점', { text: '{score points}' }],
  ['badSpec', '점수 «{score:++}» 점', { text: 'score:++' }],
  ['badSpec', '«{answer: prose 3..1 sentences}»', { text: 'answer: prose 3..1 sentences' }],
  ['unknownPath', '점수 «{scor}» 점', { path: 'scor' }],
  ['unknownPath', '점수 {score}«{if scor}» 점{/if}', { path: 'scor' }],
  ['unknownPath', '- «{each other}»{label}{/each}', { path: 'other' }],
  ['notAList', '- «{each score}»x {label: text}{/each}', { path: 'score' }],
  ['listAsSlot', '목록 «{others}»', { path: 'others' }],
  ['specNeedsNumber', '등급 «{grade.label:,}»', { path: 'grade.label' }],
  ['unclosedBlock', '«{if score}»점수 {score}', { block: 'if' }],
  ['unclosedBlock', '- «{each others}»{label: text}', { block: 'each' }],
  ['strayControl', '점수 {score}«{/if}»', { block: '/if' }],
  ['strayControl', '점수 {score}«{else}»', { block: 'else' }],
  ['emptyPart', '점수 {score}«{if steps}»{/if}'],
  ['emptyPart', '점수 {score}\n«{if steps}»\n{/if}'],
  ['eachNeedsJoiner', '목록: «{each routine}»{exercise}{/each}', { list: 'routine' }],
  ['eachSpansLines', '- «{each routine}»{exercise}\n{/each}'],
  ['partNotWholeLines', '점수 «{if steps}»{steps}\n보{/if}'],
  ['doubleBlank', '점수\n\n«\n»{score}'],
  ['trailingSpace', '«점수 {score} »'],
  ['controlCharacter', '점수«\t»{score}'],
  ['emptyTemplate', '«»\n'],
  ['ambiguous', '«{score}»{steps}', { path: 'score', text: '00' }],
  ['ambiguous', '{if zone.low}{a: text}{else}«{b: text}»{/if}'],
];

describe('mistakes in templates', () => {
  it.each(CASES)('%s in %j', (key, template, data) => {
    const { text, span } = marked(template);
    const { format, problems } = compileFormat(text, resolve);
    expect(format).toBeUndefined();
    const problem = problems.find((candidate) => candidate.key === key);
    expect(problem, JSON.stringify(problems)).toBeDefined();
    if (key !== 'ambiguous') expect(problem?.span).toEqual(span);
    if (data !== undefined && key !== 'ambiguous') expect(problem?.data).toEqual(data);
  });

  it('are all told, in order', () => {
    const { problems } = compileFormat(
      '{{a}} {nothing}\n\nA\n\n\nB\n\n}\n- {each routine}{exercise:,}{/each}\n{if score}',
      resolve,
    );
    expect(problems.map(({ key }) => key)).toEqual([
      'doubleBrace',
      'unknownPath',
      'doubleBlank',
      'strayBrace',
      'specNeedsNumber',
      'unclosedBlock',
    ]);
  });
});

describe('what templates may hold', () => {
  const written = (
    template: string,
    values: Parameters<NonNullable<ReturnType<typeof compileFormat>['format']>['write']>[0],
  ): string => {
    const { format, problems } = compileFormat(template, resolve);
    if (format === undefined) throw new Error(JSON.stringify(problems));
    const text = format.write(values);
    expect(format.match(text)).toEqual(values);
    return text;
  };

  it.each([
    ['{score}', { score: 0 }, '0'],
    ['{rhr_change:+}', { rhr_change: 0 }, '+0'],
    ['{rhr_change:+}', { rhr_change: -3 }, '-3'],
    ['{rhr_change}', { rhr_change: -3 }, '-3'],
    ['{steps:,}보', { steps: 1234567 }, '1,234,567보'],
    ['{total:.2}', { total: 3 }, '3.00'],
    ['{total:+,.2}', { total: 1234.5 }, '+1,234.50'],
    ['\\{{score}\\}', { score: 5 }, '{5}'],
    ['{a: text} - {b: text}', { a: 'x', b: 'y - z' }, 'x - y - z'],
    ['{a: text} and {b: text}', { a: 'android', b: 'x and y' }, 'android and x and y'],
    ['A\n\n{if steps}B {steps}{/if}\n\nC', {}, 'A\n\nC'],
    ['{if steps}B {steps}{/if}\n\nC', {}, 'C'],
    ['A\n\n{if steps}B {steps}{/if}', { steps: 0 }, 'A\n\nB 0'],
    ['A\n{if steps}\nB {steps}\n{else}\nnone\n{/if}\nC', {}, 'A\nnone\nC'],
    ['A{if steps} {steps}{/if}', {}, 'A'],
    ['{steps}{if steps} A{/if}', { steps: 1 }, '1 A'],
    ['{note: text}{if steps} A{/if}', { note: 'x' }, 'x'],
    ['T:\n- {each routine}{exercise}{/each}', { routine: [] }, 'T:'],
    [
      '1. {each routine}{exercise}{/each}',
      { routine: [{ exercise: '조깅' }, { exercise: '푸시업' }] },
      '1. 조깅\n2. 푸시업',
    ],
    [
      '({each routine, ", "}{exercise}{/each})',
      { routine: [{ exercise: '조깅' }, { exercise: '푸시업' }] },
      '(조깅, 푸시업)',
    ],
  ] as const)('%j with %j', (template, values, text) => {
    expect(written(template, values)).toBe(text);
  });

  it('a loop that stands alone needs a row', () => {
    const { format } = compileFormat('T\n\n- {each routine}{exercise}{/each}', resolve);
    expect(() => format?.write({ routine: [] })).toThrow('at least one row');
    expect(format?.match('T')).toBeUndefined();
  });

  it('a refused value is named', () => {
    const { format } = compileFormat('등급 {grade.label} {score}', resolve);
    expect(() => format?.write({ 'grade.label': '최고', score: 1 })).toThrow(
      expect.objectContaining({ path: 'grade.label' }),
    );
    expect(() => format?.write({ 'grade.label': '우수', score: 1.5 })).toThrow(
      expect.objectContaining({ path: 'score' }),
    );
    expect(() => format?.write({ 'grade.label': '우수' })).toThrow(
      expect.objectContaining({ path: 'score' }),
    );
  });

  it('authored text is what is free in it', () => {
    const { format } = compileFormat(
      '등급 {grade.label}: {note: text}\n- {each order.items}{name: text} {qty}{/each}',
      resolve,
    );
    const values = {
      'grade.label': '우수',
      note: '좋아요',
      'order.items': [
        { name: '사과', qty: 1 },
        { name: '배', qty: 2 },
      ],
    };
    expect(format?.authored(values)).toBe('좋아요\n사과\n배');
    expect(format?.slotPaths).toEqual(['grade.label', 'note', 'order.items[].name', 'order.items[].qty']);
  });
});
