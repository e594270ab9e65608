import type { RecordCheck } from './check.ts';

const SYSTEM = new Set(['system', 'developer']);
const TOOL = new Set(['tool', 'function']);
const KNOWN = new Set([...SYSTEM, ...TOOL, 'user', 'assistant']);

/**
 * The order of turns: system only first, user and assistant in turns, tool results after the assistant's call,
 * the assistant last. Targets refuse others without saying which line.
 */
export const recordRoles: RecordCheck = {
  code: 'record.roles',
  severity: 'error',
  on: 'texts',
  fixable: false,
  run({ messages, record }, report) {
    const at = (index: number) => ({ path: ['messages', index, 'role'] });
    let previous: string | undefined;
    for (const { role, index } of messages) {
      // What is no known role is the schema's business.
      if (role === undefined || !KNOWN.has(role)) return;
      if (SYSTEM.has(role)) {
        if (index > 0)
          report(
            at(index),
            { role },
            { variant: SYSTEM.has(previous ?? '') ? 'second-system' : 'late-system' },
          );
      } else if (TOOL.has(role)) {
        const after = previous === 'assistant' || TOOL.has(previous ?? '');
        if (!after) report(at(index), { role }, { variant: 'tool' });
      } else if (role === previous) {
        report(at(index), { role }, { variant: 'repeated' });
      } else if (role === 'assistant' && (previous === undefined || SYSTEM.has(previous))) {
        report(at(index), { role }, { variant: 'no-user' });
      }
      previous = role;
    }
    const last = messages.at(-1);
    if (last && last.role !== 'assistant')
      report(at(last.index), { role: last.role ?? '' }, { variant: 'last' });
    else if (last && isToolCall(record.value, last.index)) return;
  },
};

/** An assistant turn that calls a tool may stand last: it is what is to be learned. */
function isToolCall(value: unknown, index: number): boolean {
  const messages = (value as { messages?: readonly { tool_calls?: unknown }[] }).messages;
  return messages?.[index]?.tool_calls !== undefined;
}
