import type { MessageData } from '../engine/finding.ts';
import type { TextKey } from './texts.ts';

/** What the user has to change before the command can run: one line on standard error, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  constructor(
    readonly key: TextKey,
    readonly data: MessageData = {},
  ) {
    super(key);
  }
}
