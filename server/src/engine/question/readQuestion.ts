import type { ContractSource, Row } from '../contract/source.ts';
import { highest } from '../judge/contractFacts.ts';
import type { FactValue } from '../judge/lower.ts';
import type { FactProgram } from '../judge/program.ts';
import { type Item, ItemReader } from './items.ts';
import { type LabelledValue, LabelReader } from './labels.ts';
import { isInsideNumber, parseNumber } from './numberText.ts';
import { compilePhrase, nextStart, type Phrase } from './phrases.ts';

/** What a question states. */
export interface Question {
  /** By register of the fact program; inputs come first, in contract order. A value outside its range is left out. */
  readonly stated: FactValue[];
  /** Every value with its place; an input stated twice is there twice. */
  readonly values: readonly LabelledValue[];
  /** Items of the stated lists, by list. */
  readonly items: ReadonlyMap<string, readonly Item[]>;
}

const NO_ITEMS: ReadonlyMap<string, readonly Item[]> = new Map();

/** Reads what a user message states: labelled fields, phrases in prose, listed items. */
export class QuestionReader {
  private readonly labels: LabelReader;
  private readonly phrases: readonly Phrase[];
  private readonly inputs = new Map<string, { register: number; least: number; most: number }>();
  private readonly lists: readonly { name: string; after: string; reader: ItemReader }[];
  private readonly sums: readonly { register: number; list: string; column: string }[];

  constructor(
    private readonly source: ContractSource,
    program: FactProgram,
  ) {
    for (const [name, { range }] of Object.entries(source.inputs ?? {})) {
      const register = program.register(name);
      const [least, most] = range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
      if (register !== undefined) this.inputs.set(name, { register, least, most });
    }
    this.labels = new LabelReader(source.inputs ?? {});
    this.phrases = (source.phrases ?? []).map(compilePhrase);
    this.lists = Object.entries(source.lists ?? {}).flatMap(([name, list]) => {
      const table = 'table' in list ? source.tables?.[list.table] : undefined;
      return 'table' in list && table
        ? [{ name, after: list.after, reader: new ItemReader(list, table) }]
        : [];
    });
    this.sums = Object.entries(source.facts ?? {}).flatMap(([name, fact]) => {
      const register = program.register(name);
      return fact.highest !== undefined && fact.column !== undefined && register !== undefined
        ? [{ register, list: fact.highest, column: fact.column }]
        : [];
    });
  }

  /** Reader of a stated list's items. */
  itemReader(list: string): ItemReader | undefined {
    return this.lists.find(({ name }) => name === list)?.reader;
  }

  /** `fields`: labels, items and phrases; `phrases`: prose, where a label is only a word. */
  read(text: string, reads: 'fields' | 'phrases'): Question {
    const values: LabelledValue[] = reads === 'fields' ? this.labels.read(text) : [];
    if (hasNumberBeside(text, values)) this.readPhrases(text, values);
    const stated: FactValue[] = new Array(this.inputs.size);
    for (const { input, value } of values) {
      const known = this.inputs.get(input);
      // What cannot be is not taken for a fact.
      if (!known || (typeof value === 'number' && (value < known.least || value > known.most))) continue;
      stated[known.register] ??= value;
    }
    const items =
      reads === 'fields' && this.lists.length > 0 ? this.readItems(text, values, stated) : NO_ITEMS;
    return { stated, values, items };
  }

  private readPhrases(text: string, values: LabelledValue[]): void {
    let starts: Set<number> | undefined;
    for (const phrase of this.phrases) {
      const { pattern, inputs } = phrase;
      for (let from = nextStart(phrase, text, 0); from >= 0; ) {
        const match = pattern.exec(text, from);
        if (!match) break;
        from = nextStart(phrase, text, Math.max(match.end, from + 1));
        starts ??= new Set(values.map(({ start }) => start));
        let at = match.start;
        for (let i = 0; i < inputs.length; i++) {
          const digits = match.groups[i];
          if (digits === undefined) continue;
          const start = text.indexOf(digits, at);
          at = start + digits.length;
          const input = inputs[i] ?? '';
          if (isInsideNumber(text, start) || starts.has(start)) continue;
          starts.add(start);
          values.push({ input, start, ...this.labels.withParts(input, parseNumber(digits), text, at) });
        }
      }
    }
  }

  private readItems(
    text: string,
    values: readonly LabelledValue[],
    stated: FactValue[],
  ): ReadonlyMap<string, readonly Item[]> {
    const items = new Map<string, readonly Item[]>();
    for (const { name, after, reader } of this.lists) {
      const introduced = values.find(({ input }) => input === after);
      if (introduced) items.set(name, withoutValues(reader.read(text, introduced.end), values));
    }
    for (const { register, list, column } of this.sums) {
      const rows: Row[] = [];
      const stating = items.get(list) ?? [];
      for (const { row } of stating) if (row) rows.push(row);
      // With an item of no known row, what is highest is not known either.
      if (rows.length === 0 || rows.length < stating.length) continue;
      stated[register] = highest(rows, column, this.source.levels ?? []);
    }
    return items;
  }
}

/** Whether the text has a number that is none of the values, which are in order: a phrase may state it. */
function hasNumberBeside(text: string, values: readonly LabelledValue[]): boolean {
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39 || isInsideNumber(text, at)) continue;
    while ((values[next]?.start ?? at) < at) next += 1;
    if (values[next]?.start !== at) return true;
  }
  return false;
}

/** `수면: 7시간 30분` behind a routine is a value of its own, not an item that the table does not know. */
function withoutValues(items: readonly Item[], values: readonly LabelledValue[]): readonly Item[] {
  if (items.every(({ row }) => row)) return items;
  const starts = values.map(({ start }) => start).sort((a, b) => a - b);
  let next = 0;
  return items.filter(({ row, start, itemEnd }) => {
    while ((starts[next] ?? itemEnd) < start) next += 1;
    return row || (starts[next] ?? itemEnd) >= itemEnd;
  });
}
