import type { Category, Contract } from '../contract/contract.ts';
import type { FactValue } from '../judge/lower.ts';
import type { Question } from '../question/readQuestion.ts';
import type { Expectations } from './expected.ts';

/** What an answer is compared with. */
export interface Judged {
  readonly contract: Contract;
  readonly category: Category;
  readonly question: Question;
  /** Facts of the input. */
  readonly registers: readonly FactValue[];
  readonly expectations: Expectations;
}
