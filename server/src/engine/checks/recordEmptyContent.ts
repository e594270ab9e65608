import type { RecordCheck } from './check.ts';

/** A turn without text: nothing is learned from it, and some targets drop the record. */
export const recordEmptyContent: RecordCheck = {
  code: 'record.empty-content',
  severity: 'error',
  on: 'texts',
  fixable: false,
  run({ messages, record }, report) {
    const raw = (record.value as { messages: readonly unknown[] }).messages;
    for (const { role, content, index } of messages) {
      const message = raw[index] as Readonly<Record<string, unknown>> | null;
      if (typeof message !== 'object' || message === null) continue;
      const calls = message.tool_calls !== undefined || message.function_call !== undefined;
      const given = message.content;
      const empty =
        content !== undefined
          ? content.trim() === ''
          : given === null ||
            (Array.isArray(given) && given.length === 0) ||
            (given === undefined && 'role' in message);
      if (!empty || (role === 'assistant' && (calls || message.refusal !== undefined))) continue;
      const of = given === undefined ? ['messages', index] : ['messages', index, 'content'];
      report({ path: of }, { role: role ?? '' });
    }
  },
};
