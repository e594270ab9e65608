import type { Span } from '../finding.ts';
import type { FactValue } from '../judge/lower.ts';
import type { Misspelling } from './misspelling.ts';

/** A place where an answer says something else than its input calls for. Spans are offsets in the answer. */
export type Mismatch =
  | {
      readonly kind: 'slot';
      readonly path: string;
      readonly span: Span;
      readonly found: string;
      /** As the form spells it. */
      readonly expected: string;
      readonly value: FactValue;
    }
  /** A row of a list that the facts call for and the answer lacks; the span is where the list stands. */
  | {
      readonly kind: 'row-missing';
      readonly list: string;
      readonly label: string;
      readonly span: Span;
      readonly expected: string;
    }
  | {
      readonly kind: 'row-extra';
      readonly list: string;
      readonly label: string;
      readonly span: Span;
      readonly input?: string;
    }
  | {
      readonly kind: 'row-value' | 'row-verdict';
      readonly list: string;
      readonly input: string;
      readonly span: Span;
      readonly found: string;
      readonly expected: string;
    }
  /**
   * What is right but for its spelling. `how`: in other characters, or otherwise spaced, grouped or marked;
   * `run-on`: and then goes on where the next line should begin; `unread`: no value of the slot at all, and
   * what is right is not known.
   */
  | {
      readonly kind: 'misspelled';
      readonly how: Misspelling | 'run-on' | 'unread';
      readonly path: string;
      readonly span: Span;
      readonly found: string;
      readonly expected: string;
    }
  /** An item of a stated list that the question does not have, or one that the answer leaves out. */
  | {
      readonly kind: 'item';
      readonly list: string;
      readonly span: Span;
      readonly found: string;
      readonly expected: string;
    }
  | {
      readonly kind: 'part-missing' | 'part-unowed';
      readonly part: string;
      readonly code: string;
      readonly span: Span;
    };
