import type { RecordContext } from '../engine/checks/recordContext.ts';
import type { TokenCounter } from '../engine/tokens/llama3Counter.ts';
import { countRecord, type RecordTokens } from '../engine/tokens/llama31Template.ts';

/** Tokens of a record under the Llama 3.1 chat template; turns without role or text are left out. */
export function recordTokens(
  { messages }: Pick<RecordContext, 'messages'>,
  counter: TokenCounter,
): RecordTokens {
  const turns = messages.flatMap(({ role, content }) =>
    role === undefined || content === undefined ? [] : [{ role, content }],
  );
  return countRecord(turns, counter);
}
