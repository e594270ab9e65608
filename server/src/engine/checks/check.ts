import type { Fix, MessageData, RelatedPlace, Severity, Span } from '../finding.ts';
import type { RecordContext } from './recordContext.ts';

/**
 * Where a finding lies. `span`: offsets in a message's text as it reads (see `readable`); `written`: in its
 * decoded text as it is written.
 */
export type Place =
  | { readonly raw: Span }
  | { readonly path: readonly (string | number)[]; readonly of?: 'key' | 'value' }
  | { readonly message: number; readonly span: Span }
  | { readonly message: number; readonly written: Span };

export interface ReportOptions {
  /** Reported instead of the check's own code: a code that the contract declares. */
  readonly code?: string;
  /** Which of a code's messages: key `<code>.<variant>`. */
  readonly variant?: string;
  /** A certain repair of the content: replacements at offsets of the same kind. */
  readonly replace?: readonly { readonly span: Span; readonly text: string }[];
  readonly fix?: Fix;
  readonly related?: readonly RelatedPlace[];
}

export type Report = (place: Place, data: MessageData, options?: ReportOptions) => void;

/**
 * One rule over one record. `on` says what it needs, so that a clean record passes most rules by:
 * `line` runs on every line, `record` where the line is a JSON object, `texts` where it also has messages,
 * `answer` only where the answer is not exactly what its input calls for.
 */
export interface RecordCheck {
  /** Stable dotted code; also the key of its message and of its documentation. */
  readonly code: string;
  readonly severity: Exclude<Severity, 'off'>;
  readonly on: 'line' | 'record' | 'texts' | 'answer';
  /** Findings may carry a certain fix. */
  readonly fixable: boolean;
  run(context: RecordContext, report: Report): void;
}
