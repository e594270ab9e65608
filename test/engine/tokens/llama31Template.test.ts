import fc from 'fast-check';
import { Llama3Tokenizer } from 'llama3-tokenizer-js';
import { describe, expect, test } from 'vitest';
import { createLlama3Counter } from '../../../server/src/engine/tokens/llama3Counter.ts';
import {
  countRecord,
  renderLlama31,
  type TemplateMessage,
} from '../../../server/src/engine/tokens/llama31Template.ts';
import { fitsWithoutCounting } from '../../../server/src/engine/tokens/tokenBound.ts';
import { referenceCount } from './reference.ts';
import { anyText } from './samples.ts';

const counter = createLlama3Counter(Llama3Tokenizer);

const anyRecord: fc.Arbitrary<TemplateMessage[]> = fc.array(
  fc.record({
    role: fc.constantFrom('system', 'user', 'assistant', 'tool', 'ipython', '사용자'),
    content: anyText,
  }),
  { maxLength: 5 },
);

describe('the stock Llama 3.1 Instruct template', () => {
  test('system, user and assistant, contents trimmed', () => {
    const rendered = renderLlama31([
      { role: 'system', content: '  당신은 건강 코치예요.\n' },
      { role: 'user', content: '오늘 뛰어도 될까요? ' },
      { role: 'assistant', content: '\n네,\n\n가볍게요.' },
    ]);
    expect(rendered).toBe(
      `<|begin_of_text|><|start_header_id|>system<|end_header_id|>

Cutting Knowledge Date: December 2023
Today Date: 26 Jul 2024

당신은 건강 코치예요.<|eot_id|><|start_header_id|>user<|end_header_id|>

오늘 뛰어도 될까요?<|eot_id|><|start_header_id|>assistant<|end_header_id|>

네,

가볍게요.<|eot_id|>`,
    );
  });

  test('the system block is there without a system message; a later one is an ordinary turn', () => {
    expect(
      renderLlama31([
        { role: 'user', content: 'a' },
        { role: 'system', content: 'b' },
      ]),
    ).toBe(
      '<|begin_of_text|><|start_header_id|>system<|end_header_id|>\n\nCutting Knowledge Date: December 2023\nToday Date: 26 Jul 2024\n\n<|eot_id|><|start_header_id|>user<|end_header_id|>\n\na<|eot_id|><|start_header_id|>system<|end_header_id|>\n\nb<|eot_id|>',
    );
  });

  test('a tool answer goes out under ipython as a JSON string, untrimmed', () => {
    expect(renderLlama31([{ role: 'tool', content: ' "심박"\n' }])).toContain(
      '<|start_header_id|>ipython<|end_header_id|>\n\n" \\"심박\\"\\n"<|eot_id|>',
    );
  });

  test("trims Python's white space", () => {
    const rendered = renderLlama31([
      { role: 'user', content: '\u001c\u0085\u3000\u00a0\ufeffa\ufeff\u2028\u001f\t' },
    ]);
    expect(rendered).toContain('<|end_header_id|>\n\n\ufeffa\ufeff<|eot_id|>');
  });
});

describe('countRecord', () => {
  test('trained tokens are the assistant contents and their ends of turn', () => {
    const messages = [
      { role: 'user', content: '안녕' },
      { role: 'assistant', content: ' 안녕하세요 ' },
      { role: 'user', content: '또?' },
      { role: 'assistant', content: '네' },
    ];
    expect(countRecord(messages, counter)).toEqual({
      total: referenceCount(renderLlama31(messages)),
      trained: referenceCount('안녕하세요') + 1 + referenceCount('네') + 1,
    });
  });

  test('a byte order mark and line break after a header join the line breaks before it', () => {
    const messages = ['system', 'user', 'assistant'].map((role) => ({ role, content: '\ufeff\n\ufeffa' }));
    expect(countRecord(messages, counter).total).toBe(referenceCount(renderLlama31(messages)));
  });

  test('total equals the reference on the rendered text', () => {
    fc.assert(
      fc.property(anyRecord, (messages) => {
        const { total, trained } = countRecord(messages, counter);
        expect(total).toBe(referenceCount(renderLlama31(messages)));
        expect(trained).toBeLessThan(total);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('fitsWithoutCounting', () => {
  const korean = [{ role: 'user', content: '가'.repeat(100) }];

  test('says yes only to what fits', () => {
    fc.assert(
      fc.property(anyRecord, fc.integer({ min: 0, max: 900 }), (messages, limit) => {
        if (fitsWithoutCounting(messages, limit)) {
          expect(countRecord(messages, counter).total).toBeLessThanOrEqual(limit);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('says yes at all, exactly from the bytes on', () => {
    const least = Array.from({ length: 1000 }, (_, limit) => limit).find((limit) =>
      fitsWithoutCounting(korean, limit),
    );
    expect(least).toBeGreaterThanOrEqual(300);
    expect(least).toBeLessThan(300 + 120);
    const ascii = [{ role: 'user', content: 'a'.repeat(300) }];
    expect(fitsWithoutCounting(ascii, least ?? 0)).toBe(true);
    expect(fitsWithoutCounting(ascii, (least ?? 0) - 1)).toBe(false);
  });
});
