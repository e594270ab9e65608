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
  const read: Message[] = [];
  for (let index = 0; index < messages.length; index++) {
    const message: unknown = messages[index];
    const role = isObject(message) ? message.role : undefined;
    const content = isObject(message) ? message.content : undefined;
    read.push({
      role: typeof role === 'string' ? role : undefined,
      content: typeof content === 'string' ? content : undefined,
      index,
    });
  }
  return read;
}

/** The fields of `metadata` that Tunewright reads; those that are absent or of another type are left out. */
export function readMetadata(value: unknown): Metadata {
  const metadata = isObject(value) ? value.metadata : undefined;
  if (!isObject(metadata)) return {};
  const { id, category, group, source } = metadata;
  const read: { -readonly [name in keyof Metadata]: Metadata[name] } = {};
  if (typeof id === 'string' || typeof id === 'number') read.id = String(id);
  if (typeof category === 'string') read.category = category;
  if (typeof group === 'string' || typeof group === 'number') read.group = String(group);
  if (typeof source === 'string') read.source = source;
  return read;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
