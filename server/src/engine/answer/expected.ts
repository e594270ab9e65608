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

/** Reads and writes what facts put into an answer. Built once per contract. */
export class Expectations {
  private readonly shown = new Map<string, ShownInput>();

  constructor(private readonly contract: Contract) {
    const { inputs = {} } = contract.source;
    for (const [name, input] of Object.entries(inputs)) {
      this.shown.set(name, new ShownInput(name, input, inputs, contract.program));
    }
  }

  shownInput(name: string): ShownInput | undefined {
    return this.shown.get(name);
  }

  /** Rows of a judged list. */
  rows(list: string, registers: readonly FactValue[]): ExpectedRow[] {
    const { source, program } = this.contract;
    const declared = source.lists?.[list];
    if (!declared || 'table' in declared) return [];
    const good = Object.keys(source.verdict_levels ?? {})[0];
    const at = (name: string): FactValue => registers[program.register(name) ?? -1];
    return declared.inputs.flatMap((input) => {
      const value = at(input);
      if (value === undefined || value === null) return [];
      if (declared.where === 'not-ok' && at(`${input}.level`) === good) return [];
      const states = source.scale?.score.stated === input;
      const verdict = at(states ? 'grade.label' : `${input}.verdict`);
      return [
        {
          input,
          label: source.inputs?.[input]?.label ?? input,
          value: this.shown.get(input)?.write(registers),
          verdict: typeof verdict === 'string' ? verdict : undefined,
        },
      ];
    });
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
