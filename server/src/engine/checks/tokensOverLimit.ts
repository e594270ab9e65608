import type { TokenCounter } from '../tokens/llama3Counter.ts';
import { countRecord } from '../tokens/llama31Template.ts';
import { fitsWithoutCounting } from '../tokens/tokenBound.ts';
import type { RecordCheck } from './check.ts';

/** More than the template adds a message, its system preamble included. */
const TEMPLATE_TOKENS = 40;

/**
 * The record is longer than the contract's limit in tokens of the Llama 3.1 template; trainers cut or drop it.
 * `counter` is asked for only where the size in bytes does not settle it.
 */
export function tokensOverLimit(counter: () => TokenCounter | undefined): RecordCheck {
  return {
    code: 'tokens.over-limit',
    severity: 'error',
    on: 'texts',
    fixable: false,
    run({ messages, contract, line }, report) {
      // At most one token a byte, three bytes a UTF-16 unit, and the template's own few.
      if (line.text.length * 3 + TEMPLATE_TOKENS * (messages.length + 1) <= contract.tokenLimit) return;
      const turns = messages.flatMap(({ role, content }) =>
        role === undefined || content === undefined ? [] : [{ role, content }],
      );
      if (fitsWithoutCounting(turns, contract.tokenLimit)) return;
      const count = counter();
      if (!count) return;
      const { total, trained } = countRecord(turns, count);
      if (total <= contract.tokenLimit) return;
      const longest = messages.reduce((a, b) =>
        (b.content?.length ?? 0) > (a.content?.length ?? 0) ? b : a,
      );
      report(
        { path: ['messages', longest.index, 'content'] },
        { found: total, trained, expected: contract.tokenLimit },
      );
    },
  };
}
