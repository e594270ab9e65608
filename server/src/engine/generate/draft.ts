import type { FactValue } from '../judge/lower.ts';
import type { Question } from '../question/readQuestion.ts';

/** What a record shows: what coverage is counted on. */
export interface View {
  /** Facts by register. */
  readonly facts: readonly FactValue[];
  /** Names of the items of each stated list. */
  readonly items: ReadonlyMap<string, readonly string[]>;
}

/** A record that may be written, if nothing speaks against it. */
export interface Draft {
  readonly question: string;
  readonly answer: string;
  /** Records that may be alike: the intent. */
  readonly group: string | undefined;
  /** What the question was read to state. */
  readonly read: Question;
  /** The prose of the answer. */
  readonly prose: string;
  readonly facts: readonly FactValue[];
  /** Ids of the studies cited. */
  readonly citations: readonly string[];
}

/** Why a draft could not be made; a code like those of findings. */
export interface Refusal {
  readonly refused: string;
}

/** One of the kinds of records of a category: a scenario or an intent. */
export interface DraftSource {
  readonly weight: number;
  draft(): Draft | Refusal;
}

export function isRefusal(result: Draft | Refusal): result is Refusal {
  return 'refused' in result;
}
