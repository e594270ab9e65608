/**
 * A contract as its author wrote it: the YAML document and the files it names, read in and shape-checked
 * by schemas/contract.schema.json, nothing resolved. The schema's descriptions are the reference.
 */

/** A text in one or both languages of the product. */
export interface Text {
  readonly ko?: string;
  readonly en?: string;
}

/** CEL source. Numbers are doubles; names are facts (`sleep_hr`, `sleep_hr.level`, `grade.label`). */
export type Expression = string;

export interface BandSource {
  /** `< 5`, `>= 10`; absent: holds otherwise. */
  readonly when?: string;
  readonly verdict: string;
  readonly level: string;
  readonly points?: number;
  readonly recommendation?: { readonly text: string; readonly level: string };
}

export interface InputSource {
  readonly label: string;
  readonly aliases?: readonly string[];
  readonly unit?: string;
  /** Other spellings of the unit. */
  readonly units?: readonly string[];
  readonly range?: readonly [number, number];
  readonly decimals?: number;
  /** Smaller units that may follow, as parts of one: 4시간 30분 with `분: 60`. */
  readonly parts?: Readonly<Record<string, number>>;
  /** May carry a sign (+13). */
  readonly signed?: boolean;
  /** An input of words: its values, and other spellings of each. */
  readonly values?: readonly string[];
  readonly spellings?: Readonly<Record<string, readonly string[]>>;
  readonly derive?: Expression;
  /** How a list row shows it: the first template whose slots are all known. Default `{name}unit`. */
  readonly show?: readonly string[];
  readonly bands?: readonly BandSource[];
}

export interface VerdictLevelSource {
  readonly emoji: string;
  readonly level: string;
  readonly recommendation: string;
}

export interface GradeSource {
  readonly id: string;
  /** Lowest score of the grade; it ends below the next higher grade's. */
  readonly from: number;
  readonly label: string;
  readonly emoji: string;
  readonly level: string;
  readonly recommendation: string;
}

export interface ScaleSource {
  readonly score: {
    /** Input by which a question states the score itself. */
    readonly stated?: string;
    /** Weight of each input's band points; the score is the weighted mean, rounded half up. */
    readonly weights: Readonly<Record<string, number>>;
  };
  readonly range: readonly [number, number];
  readonly grades: readonly GradeSource[];
}

export interface PatternSource {
  readonly id: string;
  readonly when: Expression;
  readonly supersedes?: readonly string[];
  readonly judgment: string;
  readonly recommendation: string;
  readonly cap: string;
  readonly cite?: readonly string[];
  readonly words?: readonly string[];
}

export type Row = Readonly<Record<string, unknown>>;

export interface LimitSource {
  readonly where?: Expression;
  readonly measure: Expression;
  readonly allowed: readonly (readonly [number, number])[];
  readonly label?: Text;
  readonly cite?: readonly string[];
}

export interface TableSource {
  readonly key: string;
  readonly rows: readonly Row[];
  /** Prefix of the codes `<code>.unknown` and `<code>.prescription`. */
  readonly code?: string;
  readonly limits?: readonly LimitSource[];
}

export interface StatedListSource {
  readonly table: string;
  /** The items stand after this input's label. */
  readonly after: string;
  /** Regular expressions with `{n}` for the number. */
  readonly quantities: Readonly<Record<string, string>>;
  /** Words with a quantity that are no items (휴식 30초). */
  readonly ignore?: readonly string[];
}

export interface JudgedListSource {
  readonly inputs: readonly string[];
  readonly where: 'not-ok' | 'stated';
}

export type ListSource = StatedListSource | JudgedListSource;

export interface FactSource {
  readonly value?: Expression;
  readonly first?: readonly { readonly when?: Expression; readonly value: string }[];
  /** The row of this table whose key is `key`; its columns become `<name>.<column>`. */
  readonly row?: string;
  readonly key?: Expression;
  /** The highest, by `levels`, of this column over a stated list. */
  readonly highest?: string;
  readonly column?: string;
  readonly decimals?: number;
  /** Reported when an answer gets the fact wrong. */
  readonly code?: string;
  readonly explain?: Text;
  readonly cite?: readonly string[];
}

export interface CitationsSource {
  /** CSL-JSON items. */
  readonly items: readonly CslItem[];
  readonly style: { readonly one: string; readonly two: string; readonly many: string };
  readonly shown?: Readonly<Record<string, string>>;
  readonly joiner: string;
  readonly standards?: readonly { readonly when?: Expression; readonly cite: readonly string[] }[];
  readonly mentions?: readonly { readonly words: readonly string[]; readonly cite: readonly string[] }[];
}

/** The members of a CSL-JSON item that Tunewright reads (https://docs.citationstyles.org). */
export interface CslItem {
  readonly id: string;
  readonly title?: string;
  readonly author?: readonly {
    readonly family?: string;
    readonly given?: string;
    readonly literal?: string;
  }[];
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
  readonly 'container-title'?: string;
  readonly DOI?: string;
  /** What the study supports. */
  readonly note?: string;
}

export type CiteRule = 'patterns' | 'standards' | 'mentions';

export interface PartRuleSource {
  readonly when: Expression;
  /** Code reported when the part is owed and absent; default format.missing-section. */
  readonly missing?: string;
}

export interface CategorySource {
  readonly label: string;
  readonly count?: number;
  /** Text of the system prompt. */
  readonly system?: string;
  readonly question?: { readonly reads: 'fields' | 'phrases' };
  /** Text of the answer's format template. */
  readonly answer?: string;
  readonly cite?: { readonly first_of?: readonly CiteRule[]; readonly all_of?: readonly CiteRule[] };
  readonly parts?: Readonly<Record<string, readonly PartRuleSource[]>>;
  readonly length?: {
    readonly target?: number;
    /** `30%` */
    readonly within?: string;
    readonly range?: readonly [number, number];
  };
}

/** How a sentence of the answer may end. Regular expressions are RE2, matched at the sentence's end. */
export interface ToneSource {
  readonly name: Text;
  /** Endings that are in register. */
  readonly accept: readonly string[];
  /** Endings that are not, each with what it is called. The first that matches a sentence not accepted is named. */
  readonly reject: readonly {
    readonly ends: readonly string[];
    readonly name: Text;
    /** Endings that can be replaced with certainty: 합니다 → 해요. */
    readonly replace?: Readonly<Record<string, string>>;
  }[];
  /** Words that look like an ending and are none (필요, 중요). A sentence ending in one is not judged. */
  readonly except?: readonly string[];
}

export interface TrainingSource {
  readonly model: string;
  readonly epochs?: number;
  readonly batch_size?: number;
  readonly learning_rate?: number;
  readonly lora?: { readonly r: number; readonly alpha: number };
}

export interface ContractSource {
  readonly contract: 1;
  readonly id: string;
  readonly version: string;
  readonly title?: Text;
  readonly language?: string;
  readonly inputs?: Readonly<Record<string, InputSource>>;
  readonly phrases?: readonly string[];
  readonly verdict_levels?: Readonly<Record<string, VerdictLevelSource>>;
  readonly levels?: readonly string[];
  readonly scale?: ScaleSource;
  readonly patterns?: readonly PatternSource[];
  readonly tables?: Readonly<Record<string, TableSource>>;
  readonly lists?: Readonly<Record<string, ListSource>>;
  readonly facts?: Readonly<Record<string, FactSource>>;
  readonly citations?: CitationsSource;
  readonly categories: Readonly<Record<string, CategorySource>>;
  readonly tone?: ToneSource;
  readonly limits?: { readonly tokens?: number };
  readonly encoding?: { readonly bom?: 'forbid' | 'require' | 'allow' };
  readonly near_duplicates?: { readonly threshold?: number; readonly ngram?: number };
  readonly split?: Readonly<Record<string, number>>;
  /** Severity by code. */
  readonly severity?: Readonly<Record<string, 'error' | 'warning' | 'information' | 'off'>>;
  readonly generation?: unknown;
  readonly training?: TrainingSource;
}
