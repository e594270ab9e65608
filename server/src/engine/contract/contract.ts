import type { CitationBook } from '../citations/citationBook.ts';
import type { Format } from '../format/types.ts';
import type { CompiledExpression } from '../judge/expression.ts';
import type { FactValue } from '../judge/lower.ts';
import type { FactProgram } from '../judge/program.ts';
import type { QuestionReader } from '../question/readQuestion.ts';
import type { Register } from '../tone/register.ts';
import type {
  CategorySource,
  CiteRule,
  ContractSource,
  LimitSource,
  PatternSource,
  TableSource,
} from './source.ts';

/** A condition over facts, bound to registers. */
export type Condition = (registers: readonly FactValue[]) => FactValue;

/** What the slots of a format are compared with. */
export type SlotBinding =
  | { readonly kind: 'fact'; readonly path: string; readonly register: number; readonly decimals: number }
  | { readonly kind: 'citations'; readonly path: string }
  | { readonly kind: 'list'; readonly path: string }
  | { readonly kind: 'prose'; readonly path: string; readonly min: number; readonly max: number };

export interface PartRule {
  readonly when: Condition;
  readonly source: string;
  readonly missing: string;
}

export interface Category {
  readonly id: string;
  readonly source: CategorySource;
  /** Absent: answers of this category are free text. */
  readonly format?: Format;
  readonly bindings: readonly SlotBinding[];
  /** The answer states a score or grade, so nothing is recommended without one. */
  readonly graded: boolean;
  readonly cite: { readonly mode: 'first_of' | 'all_of'; readonly rules: readonly CiteRule[] } | undefined;
  /** Optional parts whose presence is owed under a condition. */
  readonly parts: ReadonlyMap<string, readonly PartRule[]>;
  /** Optional parts that are there exactly when a fact of their name is. */
  readonly factParts: readonly { readonly name: string; readonly register: number }[];
  /** Accepted length of an answer in graphemes. */
  readonly length: { readonly min: number; readonly max: number; readonly target?: number } | undefined;
}

export interface Limit {
  readonly source: LimitSource;
  readonly where: CompiledExpression | undefined;
  readonly measure: CompiledExpression;
}

export interface Table {
  readonly name: string;
  readonly source: TableSource;
  readonly limits: readonly Limit[];
}

/** A contract ready for use. Immutable. */
export interface Contract {
  readonly source: ContractSource;
  readonly program: FactProgram;
  readonly question: QuestionReader;
  readonly citations: CitationBook | undefined;
  /** Decision patterns with the register that tells whether each fires. */
  readonly patterns: readonly { readonly source: PatternSource; readonly fires: number }[];
  readonly standards: readonly { readonly when: Condition | undefined; readonly cite: readonly string[] }[];
  readonly register: Register | undefined;
  readonly tables: ReadonlyMap<string, Table>;
  readonly categories: ReadonlyMap<string, Category>;
  /** Category of a system prompt, trimmed. */
  readonly bySystem: ReadonlyMap<string, Category>;
  readonly tokenLimit: number;
  readonly nearDuplicates: { readonly threshold: number; readonly ngram: number };
}
