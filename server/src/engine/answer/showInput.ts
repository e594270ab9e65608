import type { InputSource } from '../contract/source.ts';
import { spellNumber } from '../format/numberSpelling.ts';
import type { FactValue } from '../judge/lower.ts';
import type { FactProgram } from '../judge/program.ts';
import { escapePattern, NUMBER_PATTERN, parseNumber } from '../question/numberText.ts';

const SLOT = /\{([A-Za-z_]\w*)(?::([+,.\d]*))?\}/g;

/** How a row of a list shows an input: `78bpm (평소 대비 +13)`. */
export class ShownInput {
  private readonly forms: readonly {
    readonly source: string;
    readonly reader: RegExp;
    readonly slots: readonly string[];
  }[];

  constructor(
    readonly name: string,
    input: InputSource,
    private readonly inputs: Readonly<Record<string, InputSource>>,
    private readonly program: FactProgram,
  ) {
    const shows = input.show ?? [`{${name}${input.signed ? ':+' : ''}}${input.unit ?? ''}`];
    this.forms = shows.map((source) => ({
      source,
      slots: [...source.matchAll(SLOT)].map((match) => match[1] ?? ''),
      reader: new RegExp(
        `^${source
          .split(SLOT)
          .map((piece, i) => (i % 3 === 0 ? escapePattern(piece) : i % 3 === 1 ? `(${NUMBER_PATTERN})` : ''))
          .join('')}$`,
      ),
    }));
  }

  /** The first form whose slots are all known; `undefined` where none is. */
  write(registers: readonly FactValue[]): string | undefined {
    for (const { source, slots } of this.forms) {
      if (slots.some((slot) => typeof this.valueOf(slot, registers) !== 'number')) continue;
      return source.replace(SLOT, (_, slot: string, spec: string | undefined) =>
        this.spell(this.valueOf(slot, registers) as number, slot, spec ?? ''),
      );
    }
    return undefined;
  }

  /** The values that a shown text states, by register; `undefined` where it is in no form. */
  read(text: string): Map<number, number> | undefined {
    for (const { reader, slots } of this.forms) {
      const match = reader.exec(text);
      if (!match) continue;
      const values = new Map<number, number>();
      slots.forEach((slot, i) => {
        const register = this.program.register(slot);
        if (register !== undefined) values.set(register, parseNumber(match[i + 1] ?? ''));
      });
      return values;
    }
    return undefined;
  }

  private valueOf(slot: string, registers: readonly FactValue[]): FactValue {
    const register = this.program.register(slot);
    return register === undefined ? undefined : registers[register];
  }

  private spell(value: number, slot: string, spec: string): string {
    const decimals = this.inputs[slot]?.decimals ?? 6;
    const rounded = Number(value.toFixed(decimals));
    const type = { kind: 'number', decimals, negative: true } as const;
    return (
      spellNumber(rounded, type, { sign: spec.includes('+'), group: spec.includes(',') }) ?? String(rounded)
    );
  }
}
