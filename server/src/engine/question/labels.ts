import type { InputSource } from '../contract/source.ts';
import language from '../l10n/language.json' with { type: 'json' };
import { escapePattern, isInsideNumber, isWordCode, NUMBER_PATTERN, parseNumber } from './numberText.ts';

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
const NUMBER_AFTER = new RegExp(`${SEPARATOR}(${NUMBER_PATTERN})`, 'y');

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

const MAX_SPELLINGS = 1000;

/** Case, white space and `_` do not tell labels apart. */
export function foldLabel(label: string): string {
  return label.toLowerCase().replace(/[\s_]+/g, '');
}

/**
 * Reads `label: value unit` in any order and layout. The label may be the input's id, its label or an alias.
 */
export class LabelReader {
  private readonly byLabel = new Map<string, LabelledInput>();
  private readonly byName = new Map<string, LabelledInput>();
  private readonly bySpelling = new Map<string, LabelledInput>();
  private readonly labels: RegExp;

  constructor(inputs: Readonly<Record<string, InputSource>>) {
    const spellings = new Set<string>();
    for (const [name, input] of Object.entries(inputs)) {
      const labelled = labelledInput(name, input);
      this.byName.set(name, labelled);
      for (const label of [name, input.label, ...(input.aliases ?? [])]) {
        const folded = foldLabel(label);
        const taken = this.byLabel.get(folded);
        if (folded === '' || (taken && taken !== labelled)) continue;
        this.byLabel.set(folded, labelled);
        // The same label with a space and without are two spellings: either may be written.
        spellings.add(label);
      }
    }
    const patterns = [...spellings]
      .sort((a, b) => b.length - a.length)
      .map((label) =>
        label
          .split(/[\s_]+/)
          .map(escapePattern)
          .join('[\\s_]{0,2}'),
      );
    this.labels = new RegExp(patterns.length > 0 ? patterns.join('|') : '(?!)', 'gi');
  }

  /** The input of a label as it was written; spellings seen before are not folded again. */
  private inputOf(written: string): LabelledInput | undefined {
    const known = this.bySpelling.get(written);
    if (known) return known;
    const input = this.byLabel.get(foldLabel(written));
    if (input && this.bySpelling.size < MAX_SPELLINGS) this.bySpelling.set(written, input);
    return input;
  }

  /** A number of an input that ends at `end`, with the smaller unit that may follow: 4시간 30분. */
  withParts(input: string, value: number, text: string, end: number): { value: number; end: number } {
    const labelled = this.byName.get(input);
    return (labelled && partsAfter(labelled, value, text, end)) ?? { value, end };
  }

  read(text: string): LabelledValue[] {
    const found: LabelledValue[] = [];
    const { labels } = this;
    labels.lastIndex = 0;
    for (let match = labels.exec(text); match; match = labels.exec(text)) {
      if (match.index > 0 && isWordCode(text.charCodeAt(match.index - 1))) {
        labels.lastIndex = match.index + 1;
        continue;
      }
      const input = this.inputOf(match[0]);
      const after = match.index + match[0].length;
      const value = input && (input.word ? readWord(input, text, after) : readNumber(input, text, after));
      if (value) {
        found.push(value);
        labels.lastIndex = value.end;
      }
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
  NUMBER_AFTER.lastIndex = after;
  const match = NUMBER_AFTER.exec(text);
  const digits = match?.[1];
  if (!match || digits === undefined) return undefined;
  const end = NUMBER_AFTER.lastIndex;
  const start = end - digits.length;
  if (isInsideNumber(text, start)) return undefined;
  if (input.unit) input.unit.lastIndex = end;
  const hasUnit = input.unit?.test(text) ?? false;
  // After a number comes its unit or no letter at all: «3rd» is no value.
  AFTER_NUMBER.lastIndex = end;
  if (!hasUnit && isWordCode(text.charCodeAt(end)) && !AFTER_NUMBER.test(text)) return undefined;
  const value = parseNumber(digits);
  return { input: input.name, start, ...(partsAfter(input, value, text, end) ?? { value, end }) };
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
