/** One violation, as Ajv reports it. */
export interface SchemaError {
  /** JSON pointer into the value. */
  readonly instancePath: string;
  /** JSON pointer into the schema. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Under `propertyNames`: the key. */
  readonly propertyName?: string;
}

/** A validator compiled ahead of time; `errors` belongs to the last call. */
export interface SchemaValidator {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** The keys that a value may have, nested; `*` stands for any key or index. */
export interface SchemaShape {
  readonly [key: string]: SchemaShape;
}
