import type { InputSource } from '../contract/source.ts';
import language from '../l10n/language.json' with { type: 'json' };
import { LabelTrie } from './labelTrie.ts';
import {
  escapePattern,
  isDigit,
  isInsideNumber,
  isWordCode,
  NUMBER_PATTERN,
  parseNumber,
} from './numberText.ts';

export interface LabelledValue {
  readonly input: string;
  readonly value: number | string;
  /** Offsets of the value in the question. */
  readonly start: number;
  readonly end: number;
}

/** Marks that may enclose a label or a value: emphasis, quotes, brackets, table bars. */
const OPENING = '["\'`*_|[(]{0,4}';
const CLOSING = '["\'`*_|\\])】]{0,4}';
const SEPARATOR = [
  '[ \\t]*(?:[([][^()[\\]\\d\\n]{0,12}[)\\]])?',
  CLOSING,
  '[ \\t]*(?:',
  // A dash separates only with a space behind it; else it is a sign.
  `[:=：→]|->|[-–—](?=[ \\t])|${language.labelParticles.join('|')}`,
  ')?',
  CLOSING,
  '[ \\t]*',
  OPENING,
  `[ \\t]*(?:(?:${language.numberLeads.join('|')})[ \\t]*)?`,
].join('');
/** What may follow a number that has no unit: the rest of a sentence, as in `18.2이에요`. */
const AFTER_NUMBER = new RegExp(`(?:${language.afterNumber.join('|')})`, 'y');
const HALF = new RegExp(`[ \\t]?(?:${language.half.join('|')})`, 'y');
const NUMBER = new RegExp(NUMBER_PATTERN, 'y');
const NUMBER_AFTER = new RegExp(`${SEPARATOR}(${NUMBER_PATTERN})`, 'y');
const COLON = 0x3a;
const SPACE = 0x20;

interface LabelledInput {
  readonly name: string;
  /** Sticky: a unit that may follow the number. */
  readonly unit: RegExp | undefined;
  /** Sticky: smaller units that may follow the unit, with how many make one. */
  readonly parts: readonly { readonly pattern: RegExp; readonly per: number }[];
  /** Sticky: separator and one of the spellings of a word value. */
  readonly word: RegExp | undefined;
  readonly canonical: ReadonlyMap<string, string>;
}

/** Case, white space and `_` do not tell labels apart. */
export function foldLabel(label: string): string {
  return label.toLowerCase().replace(/[\s_]+/g, '');
}

/**
 * Reads `label: value unit` in any order and layout. The label may be the input's id, its label or an alias.
 */
export class LabelReader {
  private readonly byName = new Map<string, LabelledInput>();
  private readonly labels = new LabelTrie<LabelledInput>();

  constructor(inputs: Readonly<Record<string, InputSource>>) {
    const taken = new Map<string, LabelledInput>();
    for (const [name, input] of Object.entries(inputs)) {
      const labelled = labelledInput(name, input);
      this.byName.set(name, labelled);
      for (const label of [name, input.label, ...(input.aliases ?? [])]) {
        const folded = foldLabel(label);
        if (folded === '' || (taken.get(folded) ?? labelled) !== labelled) continue;
        taken.set(folded, labelled);
        this.labels.add(label, labelled);
      }
    }
  }

  /** A number of an input that ends at `end`, with the smaller unit that may follow: 4시간 30분. */
  withParts(input: string, value: number, text: string, end: number): { value: number; end: number } {
    const labelled = this.byName.get(input);
    return (labelled && partsAfter(labelled, value, text, end)) ?? { value, end };
  }

  read(text: string): LabelledValue[] {
    const found: LabelledValue[] = [];
    for (let at = 0; at < text.length; at++) {
      // A label begins a word.
      if (at > 0 && isWordCode(text.charCodeAt(at - 1))) continue;
      const input = this.labels.find(text, at);
      if (!input) continue;
      const after = this.labels.end;
      const value = input.word ? readWord(input, text, after) : readNumber(input, text, after);
      if (value) found.push(value);
      at = (value ? value.end : after) - 1;
    }
    return found;
  }
}

function labelledInput(name: string, input: InputSource): LabelledInput {
  const canonical = new Map<string, string>();
  for (const value of input.values ?? []) {
    canonical.set(value.toLowerCase(), value);
    for (const other of input.spellings?.[value] ?? []) canonical.set(other.toLowerCase(), value);
  }
  const words = [...canonical.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const units = [input.unit, ...(input.units ?? [])].filter((unit): unit is string => !!unit);
  units.sort((a, b) => b.length - a.length);
  return {
    name,
    canonical,
    parts: Object.entries(input.parts ?? {}).map(([unit, per]) => ({
      pattern: new RegExp(`[ \\t]?(\\d{1,4})[ \\t]?${escapePattern(unit)}`, 'iy'),
      per,
    })),
    unit: units.length > 0 ? new RegExp(`[ \\t]?(?:${units.map(escapePattern).join('|')})`, 'iy') : undefined,
    word: input.values ? new RegExp(`${SEPARATOR}(${words.join('|')})`, 'iy') : undefined,
  };
}

function readNumber(input: LabelledInput, text: string, after: number): LabelledValue | undefined {
  const start = numberStart(text, after);
  if (start < 0) return undefined;
  NUMBER.lastIndex = start;
  if (!NUMBER.test(text)) return undefined;
  const end = NUMBER.lastIndex;
  const digits = text.slice(start, end);
  if (isInsideNumber(text, start)) return undefined;
  if (input.unit) input.unit.lastIndex = end;
  const hasUnit = input.unit?.test(text) ?? false;
  // After a number comes its unit or no letter at all: «3rd» is no value.
  AFTER_NUMBER.lastIndex = end;
  if (!hasUnit && isWordCode(text.charCodeAt(end)) && !AFTER_NUMBER.test(text)) return undefined;
  const value = parseNumber(digits);
  const whole = partsAfter(input, value, text, end);
  return { input: input.name, value: whole?.value ?? value, start, end: whole?.end ?? end };
}

/** Where the number behind a label begins, -1 where there is none. */
function numberStart(text: string, after: number): number {
  // By far the most have a colon and a space.
  if (
    text.charCodeAt(after) === COLON &&
    text.charCodeAt(after + 1) === SPACE &&
    isDigit(text.charCodeAt(after + 2))
  )
    return after + 2;
  NUMBER_AFTER.lastIndex = after;
  const digits = NUMBER_AFTER.exec(text)?.[1];
  return digits === undefined ? -1 : NUMBER_AFTER.lastIndex - digits.length;
}

/** The value with the part behind its unit, and where that ends; `undefined` where there is none. */
function partsAfter({ parts, unit }: LabelledInput, value: number, text: string, end: number) {
  if (!unit || parts.length === 0) return undefined;
  unit.lastIndex = end;
  if (!unit.test(text)) return undefined;
  const after = unit.lastIndex;
  for (const { pattern, per } of parts) {
    pattern.lastIndex = after;
    const part = pattern.exec(text)?.[1];
    if (part !== undefined) return { value: value + Number(part) / per, end: pattern.lastIndex };
  }
  HALF.lastIndex = after;
  return HALF.test(text) ? { value: value + 0.5, end: HALF.lastIndex } : undefined;
}

function readWord(input: LabelledInput, text: string, after: number): LabelledValue | undefined {
  if (!input.word) return undefined;
  input.word.lastIndex = after;
  const word = input.word.exec(text)?.[1];
  const value = word === undefined ? undefined : input.canonical.get(word.toLowerCase());
  if (word === undefined || value === undefined) return undefined;
  return { input: input.name, value, start: input.word.lastIndex - word.length, end: input.word.lastIndex };
}
