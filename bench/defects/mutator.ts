import type { Line } from '../../server/src/engine/record/line.ts';
import type { Draw } from './draw.ts';
import { type RecordParts, type Specimen, withTexts } from './specimen.ts';

/** A damaged record. */
export interface Damage {
  /** To be written as a line in one of the spellings. */
  readonly parts?: RecordParts;
  /** Or the raw line itself, as a part of a file. */
  readonly raw?: string;
  readonly line?: Partial<Line>;
  /** Of a text that was changed: before and after, so that the place of the finding can be judged. */
  readonly edited?: { readonly before: string; readonly after: string };
}

/** One kind of damage. */
export interface Mutator {
  /** What a domain expert calls the mistake. */
  readonly code: string;
  readonly kind: string;
  /** Categories where it can happen; all where absent. */
  readonly in?: readonly string[];
  /** Codes that are as right: the label is open. Each use says why. */
  readonly or?: readonly string[];
  /** The finding's place is told by what is near, not by what was changed. */
  readonly placed?: false;
  /** `undefined`: not possible in this record. */
  mutate(specimen: Specimen, draw: Draw): Damage | undefined;
}

export const HEALTH = ['health-analysis'];
export const EXERCISE = ['exercise-analysis'];
export const CHAT = ['coaching-chat'];
export const PATTERN = ['decision-pattern'];

/** Another answer; `undefined` or the same text: not possible. */
export function answering(specimen: Specimen, answer: string | undefined): Damage | undefined {
  if (answer === undefined || answer === specimen.answer) return undefined;
  return { parts: withTexts(specimen, { answer }), edited: { before: specimen.answer, after: answer } };
}

/** Another question. */
export function asking(specimen: Specimen, question: string | undefined): Damage | undefined {
  if (question === undefined || question === specimen.question) return undefined;
  return { parts: withTexts(specimen, { question }), edited: { before: specimen.question, after: question } };
}

/** Replaces the first match in the answer. */
export function replacing(
  specimen: Specimen,
  pattern: RegExp,
  by: string | ((...groups: string[]) => string | undefined),
): Damage | undefined {
  const match = pattern.exec(specimen.answer);
  if (!match) return undefined;
  const text = typeof by === 'string' ? by : by(...match.map((group) => group ?? ''));
  if (text === undefined) return undefined;
  const { index } = match;
  return answering(
    specimen,
    specimen.answer.slice(0, index) + text + specimen.answer.slice(index + match[0].length),
  );
}

/** One of the matches of a pattern, with its place. */
export function oneMatch(text: string, pattern: RegExp, draw: Draw): RegExpMatchArray | undefined {
  const all = [...text.matchAll(pattern)];
  return all.length === 0 ? undefined : draw.pick(all);
}

/** `text` with a stretch replaced. */
export function spliced(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** Another of the values. */
export function other<T>(values: readonly T[], value: T, draw: Draw): T | undefined {
  const others = values.filter((each) => each !== value);
  return others.length === 0 ? undefined : draw.pick(others);
}
