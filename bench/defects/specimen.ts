import type { Category } from '../../server/src/engine/contract/contract.ts';
import type { FactValue } from '../../server/src/engine/judge/lower.ts';
import type { Draw } from './draw.ts';

export interface Turn {
  readonly role: string;
  readonly content: string;
}

/** A record in parts, before it is written as a line. */
export interface RecordParts {
  readonly messages: readonly Turn[];
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** A record that is right, with what it was made from. */
export interface Specimen extends RecordParts {
  readonly category: Category;
  readonly question: string;
  readonly answer: string;
  /** What it was made from: the intent of a chat. */
  readonly group: string | undefined;
  /** How the question is laid out. */
  readonly layout: string;
  /** Value of a fact of the question. */
  readonly fact: (name: string) => FactValue;
}

/** Ways of writing the same record as a line. */
export const SPELLINGS = ['compact', 'spaced', 'ascii', 'metadata-first', 'slashes'] as const;
export type Spelling = (typeof SPELLINGS)[number];

export function writeLine({ messages, metadata }: RecordParts, spelling: Spelling): string {
  const record =
    spelling === 'metadata-first' && metadata !== undefined
      ? { metadata, messages }
      : { messages, ...(metadata === undefined ? {} : { metadata }) };
  const compact = JSON.stringify(record);
  if (spelling === 'spaced') return pythonSpaces(record);
  if (spelling === 'ascii') return ascii(pythonSpaces(record));
  return spelling === 'slashes' ? compact.replaceAll('/', '\\/') : compact;
}

/** As Python's json.dumps: a space after commas and colons. */
function pythonSpaces(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(pythonSpaces).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, each]) => `${JSON.stringify(key)}: ${pythonSpaces(each)}`)
      .join(', ')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

function ascii(text: string): string {
  return text.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

export function spellingOf(draw: Draw): Spelling {
  return draw.pick(SPELLINGS);
}

/** The specimen's record with another question or answer. */
export function withTexts(specimen: Specimen, texts: { question?: string; answer?: string }): RecordParts {
  const { question = specimen.question, answer = specimen.answer } = texts;
  let asked = false;
  const messages = [...specimen.messages].reverse().map((turn) => {
    if (turn.role === 'assistant' && turn.content === specimen.answer) return { ...turn, content: answer };
    if (turn.role === 'user' && !asked && turn.content === specimen.question) {
      asked = true;
      return { ...turn, content: question };
    }
    return turn;
  });
  const { metadata } = specimen;
  return { messages: messages.reverse(), ...(metadata === undefined ? {} : { metadata }) };
}
