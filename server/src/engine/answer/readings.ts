import type { FormatRead } from '../format/types.ts';
import type { FactValue } from '../judge/lower.ts';
import { compareAnswer } from './compareAnswer.ts';
import type { Judged } from './judged.ts';
import type { Mismatch } from './mismatch.ts';
import { overridesOf } from './overrides.ts';

/** An input as it is best understood, and what the answer says otherwise. */
export interface Reading {
  readonly registers: readonly FactValue[];
  readonly mismatches: readonly Mismatch[];
  /** Registers of inputs that the question states in a way that cannot be. Nothing is known of what rests on them. */
  readonly doubtful: ReadonlySet<number>;
}

/**
 * Compares an answer with its input. An input that states a value twice and differently leaves open which is
 * right: that one counts which the answer contradicts less. For a value that cannot be, the answer's own is taken.
 */
export function bestReading(judged: Judged, read: FormatRead | undefined, text: string): Reading {
  const { question, category, contract } = judged;
  const { program } = contract;
  const impossible = new Set(
    question.values.flatMap(({ input }) => {
      const register = program.register(input);
      return register === undefined || question.stated[register] !== undefined ? [] : [register];
    }),
  );
  let { registers } = judged;
  let base = judged;
  if (impossible.size > 0) {
    const said = read
      ? overridesOf(contract, category, read.slots, judged.expectations, false)
      : new Map<number, FactValue>();
    const stated = [...question.stated];
    for (const register of [...impossible]) {
      if (!said.has(register)) continue;
      stated[register] = said.get(register);
      impossible.delete(register);
    }
    registers = program.evaluate(stated, category.graded);
    base = { ...judged, question: { ...question, stated }, registers };
  }
  if (!read) return { registers, mismatches: [], doubtful: impossible };
  let best = compareAnswer(base, read, text, impossible);
  for (const { input, value } of question.values) {
    if (best.length === 0) break;
    const register = program.register(input);
    if (register === undefined || impossible.has(register) || sameAs(base.registers[register], value))
      continue;
    if (
      base.question.stated[register] === undefined ||
      isOutside(value, contract.source.inputs?.[input]?.range)
    )
      continue;
    const other = program.evaluateWith(base.question.stated, new Map([[register, value]]), category.graded);
    other[register] = value;
    const mismatches = compareAnswer({ ...base, registers: other }, read, text, impossible);
    if (mismatches.length < best.length) [best, registers] = [mismatches, other];
  }
  return { registers, mismatches: best, doubtful: impossible };
}

function isOutside(value: number | string, range: readonly [number, number] | undefined): boolean {
  return range !== undefined && typeof value === 'number' && (value < range[0] || value > range[1]);
}

function sameAs(a: unknown, b: unknown): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-9 : a === b;
}
