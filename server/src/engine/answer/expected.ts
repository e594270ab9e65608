import type { Category, Contract } from '../contract/contract.ts';
import type { SlotValues } from '../format/types.ts';
import type { FactValue } from '../judge/lower.ts';
import type { Question } from '../question/readQuestion.ts';
import { ShownInput } from './showInput.ts';

/** A row of a judged list as the facts have it. */
export interface ExpectedRow {
  readonly input: string;
  readonly label: string;
  /** Absent: not known. */
  readonly value: string | undefined;
  readonly verdict: string | undefined;
}

/** An input of a judged list with where its facts are. */
interface ListedInput {
  readonly input: string;
  readonly label: string;
  readonly register: number;
  readonly level: number;
  readonly verdict: number;
  readonly shown: ShownInput | undefined;
}

/** Reads and writes what facts put into an answer. Built once per contract. */
export class Expectations {
  private readonly shown = new Map<string, ShownInput>();
  private readonly lists = new Map<
    string,
    { readonly onlyBad: boolean; readonly inputs: readonly ListedInput[] }
  >();
  private readonly good: string | undefined;

  constructor(private readonly contract: Contract) {
    const { source, program } = contract;
    const { inputs = {}, lists = {}, scale } = source;
    this.good = Object.keys(source.verdict_levels ?? {})[0];
    for (const [name, input] of Object.entries(inputs)) {
      this.shown.set(name, new ShownInput(name, input, inputs, program));
    }
    for (const [name, list] of Object.entries(lists)) {
      if ('table' in list) continue;
      const at = (fact: string) => program.register(fact) ?? -1;
      const listed = list.inputs.map((input) => ({
        input,
        label: inputs[input]?.label ?? input,
        register: at(input),
        level: at(`${input}.level`),
        // An input that states the score itself is judged by its grade.
        verdict: at(scale?.score.stated === input ? 'grade.label' : `${input}.verdict`),
        shown: this.shown.get(input),
      }));
      this.lists.set(name, { onlyBad: list.where === 'not-ok', inputs: listed });
    }
  }

  shownInput(name: string): ShownInput | undefined {
    return this.shown.get(name);
  }

  /** Whether these are the rows of a judged list; nothing is put together to tell. */
  areRows(list: string, registers: readonly FactValue[], rows: readonly SlotValues[]): boolean {
    const declared = this.lists.get(list);
    let next = 0;
    for (const { label, register, level, verdict, shown } of declared?.inputs ?? []) {
      const value = registers[register];
      if (value === undefined || value === null) continue;
      if (declared?.onlyBad && registers[level] === this.good) continue;
      const row = rows[next++];
      const judged = registers[verdict];
      if (row?.label !== label || row.verdict !== (typeof judged === 'string' ? judged : undefined))
        return false;
      if (row.value !== shown?.write(registers)) return false;
    }
    return next === rows.length;
  }

  /** Rows of a judged list. */
  rows(list: string, registers: readonly FactValue[]): ExpectedRow[] {
    const declared = this.lists.get(list);
    const rows: ExpectedRow[] = [];
    for (const { input, label, register, level, verdict, shown } of declared?.inputs ?? []) {
      const value = registers[register];
      if (value === undefined || value === null) continue;
      if (declared?.onlyBad && registers[level] === this.good) continue;
      const judged = registers[verdict];
      rows.push({
        input,
        label,
        value: shown?.write(registers),
        verdict: typeof judged === 'string' ? judged : undefined,
      });
    }
    return rows;
  }

  /**
   * The slot values that the facts determine. Prose is the author's; `citations` are the ids owed. Unknown
   * facts are left out.
   */
  values(
    category: Category,
    registers: readonly FactValue[],
    question: Question,
    citations: readonly string[],
  ): SlotValues {
    const values: Record<string, SlotValues[string]> = {};
    for (const binding of category.bindings) {
      if (binding.kind === 'fact') {
        const value = registers[binding.register];
        if (typeof value === 'number') values[binding.path] = Number(value.toFixed(binding.decimals));
        else if (typeof value === 'string' || value === true) values[binding.path] = value;
      } else if (binding.kind === 'citations') {
        const texts = citations.flatMap((id) => this.contract.citations?.get(id)?.text ?? []);
        if (texts.length > 0) values[binding.path] = texts;
      } else if (binding.kind === 'list') {
        const rows = this.listValues(binding.path, registers, question);
        if (rows.length > 0) values[binding.path] = rows;
      }
    }
    for (const part of category.factParts) {
      if (registers[part.register] === true) values[part.name] = true;
    }
    return values;
  }

  private listValues(list: string, registers: readonly FactValue[], question: Question): SlotValues[] {
    const items = question.items.get(list);
    if (items) return items.map(({ name, row }) => ({ ...(row as SlotValues | undefined), name }));
    return this.rows(list, registers).map(({ label, value, verdict }) => ({
      label,
      ...(value === undefined ? {} : { value }),
      ...(verdict === undefined ? {} : { verdict }),
    }));
  }
}
