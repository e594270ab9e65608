import type { Span } from '../finding.ts';

/**
 * What a slot may hold. The contract resolves a slot's path to one of these; the compiler knows nothing
 * of any domain.
 */
export type SlotType =
  /** A number in its one canonical spelling: at most `decimals` places, no trailing zeros, no `+`, no leading zeros. */
  | { readonly kind: 'number'; readonly decimals: number; readonly negative: boolean }
  /** One of the spellings, exactly. */
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  /** One or more different spellings of a set, joined. Order is kept. */
  | { readonly kind: 'set'; readonly values: readonly string[]; readonly joiner: string }
  /** Free text on one line: not empty, no line break, no control character, no space at either end. */
  | { readonly kind: 'text' }
  /** Free sentences on one line. The count is told to authors and checked outside the reader. */
  | { readonly kind: 'prose'; readonly min: number; readonly max: number }
  /** Rows; what a row holds is resolved with the list's path as scope. */
  | { readonly kind: 'rows' };

/**
 * Type of the slot at `path` (`score`, `grade.label`; in a loop the row's own names) seen from inside the
 * loops over `scope`, outermost first. `undefined`: no such name.
 */
export type SlotResolver = (path: string, scope: readonly string[]) => SlotType | undefined;

export type SlotValue = string | number | readonly string[] | readonly SlotValues[];

/**
 * Values by slot path, dots included in the key (`"grade.label"`). A list of a loop is an array of such
 * objects. A name that is absent is absent: an `{if name}` part is there exactly when `name` has a value
 * (0 and "" count as values, `true` stands for a part that carries no slot of that name).
 */
export interface SlotValues {
  readonly [path: string]: SlotValue | true;
}

/** One slot as it was read. */
export interface SlotRead {
  /** The template's path, `grade.label`. In a loop: the path of the row's slot. */
  readonly path: string;
  /** In a loop: its list and the row's index from 0. */
  readonly list?: string;
  readonly row?: number;
  /** Absent where the text does not fit the slot's type. */
  readonly value?: SlotValue;
  /** As written. */
  readonly text: string;
  /** Offsets in the text that was read. */
  readonly span: Span;
}

/** What the tolerant reader has to say about a text that is not in form. Spans are offsets in the text. */
export interface FormatProblem {
  readonly kind: /** A part of the form is not there. The span is the (empty or one-character) place where it belongs. */
    | 'missing-section'
    /** A line that the form does not have. */
    | 'unexpected-section'
    /** A part stands elsewhere than the form has it. */
    | 'section-order'
    /** A line is recognizable but not as the form writes it. */
    | 'malformed'
    /** A slot left unfilled: `[점수]`, `{slot}`. */
    | 'placeholder'
    /** Reads as the form but for invisible or look-alike characters (U+FE0F, odd spaces, CR): certain fix. */
    | 'spelling'
    /** A recognized slot whose text does not fit its type; the slot is also among the reads, without a value. */
    | 'invalid-slot'
    /** The text is longer than what is aligned; only its head was compared. */
    | 'too-long';
  readonly span: Span;
  /** What the section or slot is called: its lead text (`판단 근거`) or slot path. */
  readonly section: string;
  /** How the form would have it, slots as `[name]`; for a slot, the nearest allowed spelling. */
  readonly expected?: string;
  /** The text found there, shortened. */
  readonly found?: string;
  /** A certain repair: replacements in the text that was read. */
  readonly fix?: readonly { readonly span: Span; readonly text: string }[];
}

/** What reading a text gives. Never throws, on any string. */
export interface FormatRead {
  /** True when the text is exactly in form; then `problems` is empty. */
  readonly ok: boolean;
  readonly slots: readonly SlotRead[];
  /** `{if name}` parts in template order: whether each was there. In a loop the parts are left out. */
  readonly parts: readonly { readonly name: string; readonly present: boolean; readonly span?: Span }[];
  readonly problems: readonly FormatProblem[];
}

/** A mistake in a template. Offsets in the template's text. */
export interface TemplateProblem {
  readonly span: Span;
  /** Key in the language bundles under `contract.format.*`, with what to put in. */
  readonly key: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** JSON Schema of a format's slot values. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A template, compiled. */
export interface Format {
  /** Names of all slots in template order, loops' rows as `list[].name`. */
  readonly slotPaths: readonly string[];
  /** Prose slots outside loops, with the sentences they ask for. */
  readonly proseSlots: ReadonlyMap<string, { readonly min: number; readonly max: number }>;
  /** Names of the `{if name}` parts that stand outside loops. */
  readonly partNames: readonly string[];
  /** The lead text of every section in template order, and whether it is always there. */
  readonly sections: readonly { readonly name: string; readonly required: boolean }[];
  /**
   * The fast path: the values when `text` is exactly in form, else `undefined`. No spans, no problems, one
   * RegExp match.
   */
  match(text: string): SlotValues | undefined;
  /** Reads with spans; explains when the text is not in form. */
  read(text: string): FormatRead;
  /** Law: `match(write(v))` equals `v`. Throws `FormatWriteError` naming the slot whose value does not fit. */
  write(values: SlotValues): string;
  /** Fixed text removed: only what an author wrote (prose and text slots), joined by line breaks. */
  authored(values: SlotValues): string;
  readonly schema: JsonSchema;
}

export class FormatWriteError extends Error {
  constructor(
    readonly path: string,
    message: string,
  ) {
    super(message);
    this.name = 'FormatWriteError';
  }
}
