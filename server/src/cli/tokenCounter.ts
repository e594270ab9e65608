import type { TokenCounter } from '../engine/tokens/llama3Counter.ts';

let loading: Promise<TokenCounter> | undefined;

/** The token counter of this process; its 3 MB are loaded when first asked for. */
export function tokenCounter(): Promise<TokenCounter> {
  loading ??= import('../engine/tokens/llama3Counter.ts').then(({ loadLlama3Counter }) =>
    loadLlama3Counter(),
  );
  return loading;
}
