import { describe, expect, it } from 'vitest';
import { validateRecord } from '../../../server/src/engine/schema/validateRecord.ts';

const user = { role: 'user', content: 'hello' };
const answer = { role: 'assistant', content: 'hi' };
const call = {
  id: 'call_1',
  type: 'function',
  function: { name: 'get_weather', arguments: '{"city":"Seoul"}' },
};

describe('records in the chat format', () => {
  it.each<[string, unknown]>([
    ['a question and an answer', { messages: [user, answer] }],
    [
      'a system prompt and metadata',
      {
        messages: [{ role: 'system', content: 's' }, user, answer],
        metadata: { id: 'a', category: 'c', group: 'g', source: 's', more: [1] },
      },
    ],
    ['weights', { messages: [user, { ...answer, weight: 0 }, user, { ...answer, weight: 1 }] }],
    [
      'a tool call without content',
      {
        messages: [
          user,
          { role: 'assistant', tool_calls: [call] },
          { role: 'tool', tool_call_id: 'call_1', content: '{"t":1}' },
          answer,
        ],
      },
    ],
    [
      'a tool call with null content',
      { messages: [user, { role: 'assistant', content: null, tool_calls: [call, call] }] },
    ],
    [
      'a function call of the older form',
      {
        messages: [
          user,
          { role: 'assistant', content: null, function_call: { name: 'f', arguments: '{}' } },
          { role: 'function', name: 'f', content: '1' },
          answer,
        ],
        functions: [{ name: 'f', parameters: { type: 'object', properties: {} } }],
      },
    ],
    [
      'tools with schemas of any depth',
      {
        messages: [user, answer],
        tools: [
          {
            type: 'function',
            function: {
              name: 'get_weather',
              description: 'd',
              strict: true,
              parameters: {
                type: 'object',
                properties: { city: { type: 'string', enum: ['a'] } },
                required: ['city'],
                additionalProperties: false,
              },
            },
          },
        ],
        parallel_tool_calls: false,
      },
    ],
    [
      'images',
      {
        messages: [
          {
            role: 'user',
            content: [
              { type: 'text', text: 't' },
              { type: 'image_url', image_url: { url: 'https://x', detail: 'low' } },
            ],
          },
          answer,
        ],
      },
    ],
    [
      'text parts in an answer',
      { messages: [user, { role: 'assistant', content: [{ type: 'text', text: 'hi' }] }] },
    ],
    ['names', { messages: [{ ...user, name: 'kim' }, answer] }],
    ['a refusal', { messages: [user, { role: 'assistant', content: null, refusal: 'no' }] }],
    ['an answer with an empty refusal', { messages: [user, { ...answer, refusal: null }] }],
    ['a developer prompt', { messages: [{ role: 'developer', content: 'd' }, user, answer] }],
    ['other top-level keys', { messages: [user, answer], prompt: 'x', response_format: {} }],
    ['an empty answer', { messages: [user, { role: 'assistant', content: '' }] }],
  ])('nothing wrong with %s', (_, record) => expect(validateRecord(record)).toEqual([]));

  it.each<[string, unknown, string, string]>([
    ['a list', [], '', 'schema.type.object'],
    ['no messages', { metadata: {} }, '', 'schema.required'],
    ['messages as text', { messages: 'hi' }, 'messages', 'schema.type.array'],
    ['an empty conversation', { messages: [] }, 'messages', 'schema.min-items'],
    ['a message as text', { messages: ['hi'] }, 'messages.0', 'schema.type.object'],
    ['an unknown role', { messages: [{ role: 'asistant', content: 'x' }] }, 'messages.0.role', 'schema.enum'],
    ['no role', { messages: [{ content: 'x' }] }, 'messages.0', 'schema.required'],
    ['no content', { messages: [{ role: 'user' }] }, 'messages.0', 'schema.required'],
    [
      'null content',
      { messages: [{ role: 'user', content: null }] },
      'messages.0.content',
      'schema.type.array-or-string',
    ],
    ['an answer of nothing', { messages: [{ role: 'assistant' }] }, 'messages.0', 'schema.one-of-keys'],
    [
      'an answer of null',
      { messages: [{ role: 'assistant', content: null }] },
      'messages.0.content',
      'schema.type.array-or-string',
    ],
    [
      'a number as content',
      { messages: [{ role: 'user', content: 3 }] },
      'messages.0.content',
      'schema.type.array-or-string',
    ],
    [
      'an unknown key of a message',
      { messages: [{ ...user, contents: 'x' }] },
      'messages.0.contents',
      'schema.unknown-key',
    ],
    ['a weight of 2', { messages: [{ ...answer, weight: 2 }] }, 'messages.0.weight', 'schema.enum'],
    ['a weight as text', { messages: [{ ...answer, weight: '1' }] }, 'messages.0.weight', 'schema.enum'],
    [
      'arguments that are no text',
      {
        messages: [{ role: 'assistant', tool_calls: [{ ...call, function: { name: 'f', arguments: {} } }] }],
      },
      'messages.0.tool_calls.0.function.arguments',
      'schema.type.string',
    ],
    [
      'a tool message without call',
      { messages: [{ role: 'tool', content: 'x' }] },
      'messages.0',
      'schema.required',
    ],
    [
      'a part without type',
      { messages: [{ role: 'user', content: [{ text: 'x' }] }] },
      'messages.0.content.0',
      'schema.required',
    ],
    [
      'a part of text without text',
      { messages: [{ role: 'user', content: [{ type: 'text' }] }] },
      'messages.0.content.0',
      'schema.required',
    ],
    [
      'a tool without function',
      { messages: [user], tools: [{ type: 'function' }] },
      'tools.0',
      'schema.required',
    ],
    [
      'a tool name with a space',
      { messages: [user], tools: [{ type: 'function', function: { name: 'a b' } }] },
      'tools.0.function.name',
      'schema.pattern',
    ],
    ['metadata as text', { messages: [user], metadata: 'x' }, 'metadata', 'schema.type.object'],
    [
      'a category that is a number',
      { messages: [user], metadata: { category: 3 } },
      'metadata.category',
      'schema.type.string',
    ],
  ])('%s', (_, record, path, key) => {
    expect(validateRecord(record).map((problem) => [problem.path.join('.'), problem.key])).toEqual([
      [path, key],
    ]);
  });

  it('names the key that was meant', () => {
    const [problem] = validateRecord({ messages: [{ role: 'user', contnt: 'x', content: 'x' }] });
    expect(problem).toMatchObject({ atKey: true, data: { name: 'contnt' } });
    const [missing] = validateRecord({ messages: [{ role: 'assistant', tool_cals: [call], content: 'x' }] });
    expect(missing?.data.nearest).toBe('tool_calls');
  });
});
