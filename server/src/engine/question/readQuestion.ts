import type { ContractSource } from '../contract/source.ts';
import { highest } from '../judge/contractFacts.ts';
import type { FactValue } from '../judge/lower.ts';
import type { FactProgram } from '../judge/program.ts';
import { type Item, ItemReader } from './items.ts';
import { type LabelledValue, LabelReader } from './labels.ts';
import { isInsideNumber, parseNumber } from './numberText.ts';
import { compilePhrase, type Phrase } from './phrases.ts';

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
  private readonly lists: readonly { name: string; after: string; reader: ItemReader }[];
  private readonly sums: readonly { register: number; list: string; column: string }[];

  constructor(
    private readonly source: ContractSource,
    private readonly program: FactProgram,
  ) {
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
    if (/\d/.test(text)) this.readPhrases(text, values);
    const stated: FactValue[] = [];
    for (const { input, value } of values) {
      const register = this.program.register(input);
      const range = this.source.inputs?.[input]?.range;
      // What cannot be is not taken for a fact.
      const isPossible =
        typeof value !== 'number' || range === undefined || (value >= range[0] && value <= range[1]);
      if (register !== undefined && isPossible) stated[register] ??= value;
    }
    const items =
      reads === 'fields' && this.lists.length > 0 ? this.readItems(text, values, stated) : NO_ITEMS;
    return { stated, values, items };
  }

  private readPhrases(text: string, values: LabelledValue[]): void {
    const starts = new Set(values.map(({ start }) => start));
    for (const { pattern, inputs, literal } of this.phrases) {
      if (literal !== '' && !text.includes(literal)) continue;
      let from = 0;
      for (let match = pattern.exec(text, 0); match; match = pattern.exec(text, from)) {
        from = Math.max(match.end, from + 1);
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
      const rows = items.get(list);
      // With an item of no known row, what is highest is not known either.
      if (!rows || rows.length === 0 || rows.some(({ row }) => !row)) continue;
      stated[register] = highest(
        rows.flatMap(({ row }) => (row ? [row] : [])),
        column,
        this.source.levels ?? [],
      );
    }
    return items;
  }
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
