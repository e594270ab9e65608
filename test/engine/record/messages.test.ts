import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessages, readMetadata } from '../../../server/src/engine/record/messages.ts';

describe('readMessages', () => {
  it('keeps every element in its place, whatever its shape', () => {
    const messages = [
      { role: 'user', content: '안녕' },
      null,
      { role: 1, content: ['x'] },
      'text',
      { role: 'assistant' },
    ];
    expect(readMessages({ messages })).toEqual([
      { role: 'user', content: '안녕', index: 0 },
      { role: undefined, content: undefined, index: 1 },
      { role: undefined, content: undefined, index: 2 },
      { role: undefined, content: undefined, index: 3 },
      { role: 'assistant', content: undefined, index: 4 },
    ]);
  });

  it('is undefined without an array of messages', () => {
    for (const value of [undefined, null, 1, 'x', [], {}, { messages: {} }])
      expect(readMessages(value)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        readMessages(value);
        readMessages({ messages: [value] });
        readMetadata({ metadata: value });
      }),
    );
  });
});

describe('readMetadata', () => {
  it('takes texts and numbers, leaves out the rest', () => {
    expect(readMetadata({ metadata: { id: 7, category: '건강 분석', group: null, other: 'x' } })).toEqual({
      id: '7',
      category: '건강 분석',
    });
    expect(readMetadata({ messages: [] })).toEqual({});
  });
});
