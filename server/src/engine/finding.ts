/** How loud a finding is. `off` silences a code altogether. */
export type Severity = 'error' | 'warning' | 'information' | 'off';

/** Half-open range of UTF-16 offsets. Of the raw source line unless the owner says otherwise. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A replacement in the raw source line; `text` is already escaped for where it stands. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** A certain repair. Its edits do not overlap and all lie in the finding's own line. */
export interface Fix {
  readonly edits: readonly TextEdit[];
  /** Remove the whole line, its line break included (an exact duplicate). */
  readonly removeLine?: true;
}

/** Another place that a finding speaks of ("also in …"). */
export interface RelatedPlace {
  /** Path as the caller named it; absent: the finding's own file. */
  readonly file?: string;
  /** Source line, from 0. */
  readonly line: number;
  readonly span: Span;
}

/** What a message is made of: its key in the language bundles and the values to put in. */
export interface MessageData {
  readonly [name: string]: string | number;
}

/** What a check reports. Never an LSP type; fronts translate. */
export interface Finding {
  /** Stable dotted code, e.g. `grade.label-mismatch`. */
  readonly code: string;
  readonly severity: Exclude<Severity, 'off'>;
  /** Source line, from 0. */
  readonly line: number;
  /** Offsets in that raw line. A finding never crosses a line break. */
  readonly span: Span;
  /** In the language of the run. */
  readonly message: string;
  readonly data?: MessageData;
  readonly related?: readonly RelatedPlace[];
  readonly fix?: Fix;
}
