import type { RecordCheck } from './check.ts';

/** A turn without text: nothing is learned from it, and some targets drop the record. */
export const recordEmptyContent: RecordCheck = {
  code: 'record.empty-content',
  severity: 'error',
  on: 'texts',
  fixable: false,
  run(context, report) {
    const raw = (context.record.value as { messages: readonly unknown[] }).messages;
    for (const { role, content, index } of context.messages) {
      const message = raw[index] as Readonly<Record<string, unknown>> | null;
      if (typeof message !== 'object' || message === null) continue;
      if (
        content === undefined
          ? !isNothing(message.content)
          : !isBlank(content, () => context.readable(index).text)
      )
        continue;
      const calls = message.tool_calls !== undefined || message.function_call !== undefined;
      if (role === 'assistant' && (calls || message.refusal !== undefined)) continue;
      // A tool may well have nothing to say.
      if ((role === 'tool' || role === 'function') && content !== undefined) continue;
      report({ path: ['messages', index, 'content'] }, { role: role ?? '' });
    }
  },
};

/** Null or a list without parts. A key that is missing altogether is the schema's business. */
export function isNothing(content: unknown): boolean {
  return content === null || (Array.isArray(content) && content.length === 0);
}

/** Nothing to be seen; `readable`: the text without invisible characters, asked for only where it can matter. */
function isBlank(content: string, readable: () => string): boolean {
  return content.trim() === '' || (content.length < 20 && readable().trim() === '');
}
