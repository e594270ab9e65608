/**
 * How a contract generates records, as its author wrote it; schemas/contract.schema.json describes the same
 * for authors and validates what they write. `{name}` in a text stands for a variable, a fact of the contract,
 * a list or a pool of words; `{name:,}` groups thousands, `{name:+}` shows the sign, `{name:.1}` fixes the
 * decimals, `{name:A/B}` adds the Korean particle that fits.
 */

import type { Expression } from '../contract/source.ts';

/** A text, or texts that fit only where `when` holds. */
export type TextSource = string | { readonly when?: Expression; readonly texts: readonly string[] };
export type TextsSource = readonly TextSource[];

/** One of the listed values. */
export interface ChoiceSource {
  readonly choice: readonly (string | number)[];
  /** Whole numbers, one a value. */
  readonly weights?: readonly number[];
}

/** Any value of the range, each as likely. */
export interface RangeSource {
  readonly range: readonly [number, number];
  readonly decimals?: number;
}

/** Bell-shaped about `mean`, cut off at `min` and `max`. */
export interface NormalSource {
  readonly normal: {
    readonly mean: Expression | number;
    readonly sd: number;
    readonly min: number;
    readonly max: number;
  };
  readonly decimals?: number;
}

/** One of the bands of an input, then a value inside it. */
export interface BandSourceDraw {
  readonly band: string;
  /** Whole numbers by verdict; a band that is not named has 1. */
  readonly weights?: Readonly<Record<string, number>>;
  /** How often, 0–1, the value lies exactly where a band begins or ends. */
  readonly boundary?: number;
  /** Values are drawn from this part of the input's range. */
  readonly typical?: readonly [number, number];
  /** Fewer decimal places than the input has. */
  readonly decimals?: number;
}

/** What follows from the variables above. */
export interface ValueSource {
  readonly value: Expression | number;
  readonly decimals?: number;
}

export type VariableSource = ChoiceSource | RangeSource | NormalSource | BandSourceDraw | ValueSource;

/** Rows taken from the list's table, each row once in a list. */
export interface PickSource {
  /** Over the row's columns and the variables. */
  readonly where?: Expression;
  readonly count: readonly [number, number];
}

/** How a list that a question states is drawn. The items stand in the order of the picks. */
export interface ItemsSource {
  readonly picks: readonly PickSource[];
  /** Least and most items in all. */
  readonly count: readonly [number, number];
  /** Column that holds the doses of a row, each with `text` and numbers. */
  readonly dose?: string;
  /** Variables that count the items of which something holds. */
  readonly counts?: Readonly<Record<string, Expression>>;
  /** Variables that name the first item of which something holds. */
  readonly names?: Readonly<Record<string, Expression>>;
  /** An input that is the sum of a number of the doses. */
  readonly sum?: { readonly input: string; readonly of: string; readonly round_up?: number };
}

/** How stated values are spelled, by the name of the field. */
export interface StyleSource {
  readonly fields: Readonly<Record<string, string | TextsSource>>;
  readonly lists?: Readonly<Record<string, { readonly item: string; readonly between: string }>>;
}

export interface FieldSource {
  readonly name: string;
  /** How often, 0–1, it is stated; 1 unless told. */
  readonly share?: number;
  /** Stays behind the others when fields are shuffled. */
  readonly last?: boolean;
}

/** How the fields of a question stand together. */
export interface LayoutSource {
  readonly style: string;
  readonly between: string;
  readonly order?: 'listed' | 'shuffled';
  /** The whole question with `{fields}` and pools of words. Default: the scenario's. */
  readonly forms?: readonly string[];
  readonly weight?: number;
}

/** What a category's records are to show evenly. */
export interface CoverSource {
  /** The values of a fact; of several, their combinations. */
  readonly facts?: readonly string[];
  /** The verdicts of these inputs. */
  readonly bands?: readonly string[];
  /** Which decision patterns fire. */
  readonly patterns?: boolean;
  /** The rows of the table of this list. */
  readonly items?: string;
  /** The values at which a band of these inputs, or a grade, begins or ends. */
  readonly boundaries?: readonly string[];
  /** For boundaries: how often each is wanted in the category. 10 unless told. */
  readonly least?: number;
  /** How much this counts against the others; 1 unless told. */
  readonly weight?: number;
}

/** A kind of record within a category. What it leaves out it has from its category. */
export interface ScenarioSource {
  /** Share of the category's records, against the other scenarios. */
  readonly weight?: number;
  readonly variables?: Readonly<Record<string, VariableSource>>;
  /** Must hold, over variables and facts; otherwise all is drawn again. */
  readonly where?: Expression;
  readonly items?: Readonly<Record<string, ItemsSource>>;
  readonly fields?: readonly (string | FieldSource)[];
  readonly layouts?: readonly LayoutSource[];
  readonly forms?: readonly string[];
  readonly words?: Readonly<Record<string, TextsSource>>;
  /** The prose of the answer by slot. */
  readonly answer?: Readonly<Record<string, string>>;
}

export interface CategoryGenerationSource extends Omit<ScenarioSource, 'weight'> {
  readonly scenarios?: readonly ScenarioSource[];
  readonly cover?: readonly CoverSource[];
  /** How many draws are compared for what they cover. */
  readonly candidates?: number;
  /** Records are made from intents: the prose slots of the answer and the member of an intent that fills each. */
  readonly intents?: Readonly<Record<string, string>>;
}

/** A question that people ask in many words, and what is answered. */
export interface IntentSource {
  readonly id: string;
  readonly topic?: string;
  readonly params?: Readonly<Record<string, readonly (string | number)[]>>;
  /** The inputs that the question states, with the parameter of each. */
  readonly states?: Readonly<Record<string, string>>;
  readonly questions: readonly string[];
  /** Texts by member: `answers`, `advice`. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
}

export interface GenerationSource {
  readonly variables: Readonly<Record<string, VariableSource>>;
  readonly words: Readonly<Record<string, TextsSource>>;
  readonly styles: Readonly<Record<string, StyleSource>>;
  readonly intents: readonly IntentSource[];
  readonly categories: Readonly<Record<string, CategoryGenerationSource>>;
}
