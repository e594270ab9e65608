import type { InputSource } from '../contract/source.ts';
import { spellNumber } from '../format/numberSpelling.ts';
import type { FactValue } from '../judge/lower.ts';
import type { FactProgram } from '../judge/program.ts';
import { escapePattern, NUMBER_PATTERN, parseNumber } from '../question/numberText.ts';

const SLOT = /\{([A-Za-z_]\w*)(?::([+,.\d]*))?\}/g;

/** One way of showing an input: literals and slots in turns, a literal first and last. */
interface Form {
  readonly literals: readonly string[];
  readonly slots: readonly {
    readonly register: number;
    readonly decimals: number;
    /** A word, not a number. */
    readonly word: boolean;
    readonly spec: { readonly sign: boolean; readonly group: boolean };
  }[];
  readonly reader: RegExp;
}

/** How a row of a list shows an input: `78bpm (+13)`. */
export class ShownInput {
  private readonly forms: readonly Form[];

  constructor(
    readonly name: string,
    input: InputSource,
    inputs: Readonly<Record<string, InputSource>>,
    program: FactProgram,
  ) {
    const shows = input.show ?? [`{${name}${input.signed ? ':+' : ''}}${input.unit ?? ''}`];
    this.forms = shows.map((source) => compileForm(source, inputs, program));
  }

  /** The first form whose slots are all known; `undefined` where none is. */
  write(registers: readonly FactValue[]): string | undefined {
    for (const { literals, slots } of this.forms) {
      let text: string | undefined = literals[0] ?? '';
      for (let i = 0; i < slots.length && text !== undefined; i++) {
        const slot = slots[i];
        const value = slot && registers[slot.register];
        const shown =
          slot && (slot.word ? value : typeof value === 'number' ? spell(value, slot) : undefined);
        text = typeof shown === 'string' ? text + shown + literals[i + 1] : undefined;
      }
      if (text !== undefined) return text;
    }
    return undefined;
  }

  /** The values that a shown text states, by register; `undefined` where it is in no form. */
  read(text: string): Map<number, number | string> | undefined {
    for (const { reader, slots } of this.forms) {
      const match = reader.exec(text);
      if (!match) continue;
      return new Map(
        slots.map(({ register, word }, i) => {
          const found = match[i + 1] ?? '';
          return [register, word ? found : parseNumber(found)];
        }),
      );
    }
    return undefined;
  }
}

function compileForm(
  source: string,
  inputs: Readonly<Record<string, InputSource>>,
  program: FactProgram,
): Form {
  const pieces = source.split(SLOT);
  const literals = pieces.filter((_, i) => i % 3 === 0);
  const named = [...source.matchAll(SLOT)];
  const patterns = named.map(
    ([, name = '']) => inputs[name]?.values?.map(escapePattern).join('|') ?? NUMBER_PATTERN,
  );
  return {
    literals,
    slots: named.map(([, name = '', spec = '']) => ({
      register: program.register(name) ?? -1,
      decimals: inputs[name]?.decimals ?? 6,
      word: inputs[name]?.values !== undefined,
      spec: { sign: spec.includes('+'), group: spec.includes(',') },
    })),
    reader: new RegExp(
      `^${literals.map((text, i) => (i === 0 ? '' : `(${patterns[i - 1]})`) + escapePattern(text)).join('')}$`,
    ),
  };
}

function spell(value: number, { decimals, spec }: Form['slots'][number]): string {
  const rounded = Number.isInteger(value) ? value : Number(value.toFixed(decimals));
  return spellNumber(rounded, { kind: 'number', decimals, negative: true }, spec) ?? String(rounded);
}
