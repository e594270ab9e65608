import { describe, expect, it } from 'vitest';
import { proseOf } from '../../../server/src/engine/answer/prose.ts';
import { categoryOf } from '../../support/healthCoach.ts';

describe('prose of an answer without a form', () => {
  it.each<[string, string[]]>([
    ['한 문장이에요.', ['한 문장이에요.']],
    ['# 제목\n\n문장이에요.\n- 항목\n* 항목\n1. 항목\n> 인용\n| a | b |', ['문장이에요.']],
    ['앞이에요.\n```js\n쉬어라\n```\n뒤예요.', ['앞이에요.', '뒤예요.']],
    ['~~~\n쉬어라\n~~~', []],
    ['```\n닫히지 않은 코드', []],
    ['**굵게** 시작해도 문장이에요.', ['**굵게** 시작해도 문장이에요.']],
    ['-3도예요.', ['-3도예요.']],
    ['#태그로 시작해요.', ['#태그로 시작해요.']],
    ['[링크](https://example.com)', []],
    ['', []],
    ['\n\n', []],
  ])('%j', (answer, texts) => {
    const prose = proseOf(answer, undefined, undefined, () => undefined);
    expect(prose.map(({ text }) => text)).toEqual(texts);
    for (const { text, start } of prose) expect(answer.slice(start, start + text.length)).toBe(text);
  });
});

describe('prose of an answer in form', () => {
  const chat = categoryOf('coaching-chat');
  const answer = '오늘은 쉬어요. 내일 걸어요.\n\n💡 오늘은 쉬어요.';

  it('its prose slots, each where it stands, though one repeats the other', () => {
    const prose = proseOf(answer, chat, chat.format?.match(answer), () => undefined);
    expect(
      prose.map(({ path, text, start }) => [path, text, answer.slice(start, start + text.length)]),
    ).toEqual([
      ['answer', '오늘은 쉬어요. 내일 걸어요.', '오늘은 쉬어요. 내일 걸어요.'],
      ['advice', '오늘은 쉬어요.', '오늘은 쉬어요.'],
    ]);
    expect(prose[1]?.start).toBe(answer.lastIndexOf('오늘은'));
  });

  it('the same whether matched or read', () => {
    const matched = proseOf(answer, chat, chat.format?.match(answer), () => undefined);
    expect(proseOf(answer, chat, undefined, () => chat.format?.read(answer))).toEqual(matched);
  });

  it('a form without prose slots has none', () => {
    expect(proseOf('## 무엇이든', categoryOf('health-analysis'), undefined, () => undefined)).toEqual([]);
  });
});
