import type { Text } from '../contract/source.ts';
import type { Severity } from '../finding.ts';
import type { TokenCounter } from '../tokens/llama3Counter.ts';

/** How a caller wants records checked. */
export interface CheckerOptions {
  readonly language: keyof Text;
  /** Severity by code, over the contract's and the checks' own. */
  readonly severity?: Readonly<Record<string, Severity>>;
  /** Asked for only where a record's size in bytes does not settle whether it fits. */
  readonly counter?: () => TokenCounter | undefined;
}
