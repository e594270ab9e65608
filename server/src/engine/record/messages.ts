/** One turn as it stands, whatever its shape: `undefined` where the field is not a string. */
export interface Message {
  readonly role: string | undefined;
  readonly content: string | undefined;
  /** Place in `messages`, from 0. */
  readonly index: number;
}

/** What authoring keeps beside the messages. A number is taken as its text where the schema allows one. */
export interface Metadata {
  readonly id?: string;
  readonly category?: string;
  readonly group?: string;
  readonly source?: string;
}

/** The turns of a record, one for every element of `messages`; `undefined` where that is not an array. */
export function readMessages(value: unknown): Message[] | undefined {
  const messages = isObject(value) ? value.messages : undefined;
  if (!Array.isArray(messages)) return undefined;
  return messages.map((message: unknown, index) => {
    const { role, content } = isObject(message) ? message : {};
    return {
      role: typeof role === 'string' ? role : undefined,
      content: typeof content === 'string' ? content : undefined,
      index,
    };
  });
}

/** The fields of `metadata` that Tunewright reads; those that are absent or of another type are left out. */
export function readMetadata(value: unknown): Metadata {
  const metadata = isObject(value) ? value.metadata : undefined;
  if (!isObject(metadata)) return {};
  const read: { -readonly [name in keyof Metadata]: Metadata[name] } = {};
  for (const name of ['id', 'category', 'group', 'source'] as const) {
    const field = metadata[name];
    if (typeof field === 'string') read[name] = field;
    else if (typeof field === 'number' && (name === 'id' || name === 'group')) read[name] = String(field);
  }
  return read;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
