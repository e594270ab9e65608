import { ExpressionScope, type FactType } from './expression.ts';
import type { FactValue } from './lower.ts';

/**
 * One step of a judgment: reads registers, writes its targets. `read` and `write` are the same array unless
 * some facts are overridden by what an answer states.
 */
export interface Step {
  readonly targets: readonly number[];
  readonly uses: readonly number[];
  run(read: readonly FactValue[], write: FactValue[], graded: boolean): void;
}

/** What a question states: by register; absent entries are unknown. */
export type Stated = readonly FactValue[];

/**
 * The facts of a contract as a straight-line program over registers: stated inputs first, then every
 * derived fact in an order that respects what it uses. Evaluating allocates one array.
 */
export class FactProgram {
  constructor(
    readonly names: readonly string[],
    private readonly index: ReadonlyMap<string, number>,
    private readonly types: ReadonlyMap<string, FactType>,
    private readonly steps: readonly Step[],
  ) {}

  /** Register of a fact, or `undefined` for a name that is none. */
  register(name: string): number | undefined {
    return this.index.get(name);
  }

  typeOf(name: string): FactType | undefined {
    return this.types.get(name);
  }

  /**
   * The facts that follow from what was stated. `graded`: the answer states a grade, so without a score
   * nothing is recommended (else the stated bands recommend by themselves).
   */
  evaluate(stated: Stated, graded: boolean): FactValue[] {
    const registers: FactValue[] = new Array(this.names.length);
    for (let i = 0; i < stated.length; i++) registers[i] = stated[i];
    for (const step of this.steps) step.run(registers, registers, graded);
    return registers;
  }

  /**
   * The facts as they follow from `overrides` where those are given: `computed[i]` is what fact `i` would be
   * if everything above it were as overridden. Tells a wrong root from what merely follows from it.
   */
  evaluateWith(stated: Stated, overrides: ReadonlyMap<number, FactValue>, graded: boolean): FactValue[] {
    const computed: FactValue[] = new Array(this.names.length);
    const effective: FactValue[] = new Array(this.names.length);
    for (let i = 0; i < stated.length; i++) computed[i] = stated[i];
    for (let i = 0; i < computed.length; i++)
      effective[i] = overrides.has(i) ? overrides.get(i) : computed[i];
    for (const step of this.steps) {
      step.run(effective, computed, graded);
      for (const target of step.targets) {
        effective[target] = overrides.has(target) ? overrides.get(target) : computed[target];
      }
    }
    return computed;
  }

  /** The stated inputs that a fact rests on, by register, nearest first. */
  inputsOf(register: number, inputCount: number): number[] {
    const found: number[] = [];
    const seen = new Set<number>();
    const queue = [register];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (seen.has(next)) continue;
      seen.add(next);
      if (next < inputCount && next !== register) found.push(next);
      for (const step of this.steps) if (step.targets.includes(next)) queue.push(...step.uses);
    }
    return found;
  }
}

/** Collects registers and steps while a contract is compiled. */
export class ProgramBuilder {
  readonly scope: ExpressionScope;
  private readonly names: string[] = [];
  private readonly index = new Map<string, number>();
  private readonly types = new Map<string, FactType>();
  private readonly steps: Step[] = [];

  constructor(readonly levels: readonly string[]) {
    this.scope = new ExpressionScope(levels);
  }

  /** Declares a fact that expressions and formats may name. */
  declare(name: string, type: FactType): number {
    const known = this.index.get(name);
    if (known !== undefined) return known;
    const register = this.names.push(name) - 1;
    this.index.set(name, register);
    this.types.set(name, type);
    this.scope.declare(name, type);
    return register;
  }

  /** Register of a declared fact; a name nobody declared gets one that stays unknown. */
  at(name: string): number {
    return this.index.get(name) ?? this.declare(name, 'string');
  }

  has(name: string): boolean {
    return this.index.has(name);
  }

  step(step: Step): void {
    this.steps.push(step);
  }

  build(): FactProgram {
    return new FactProgram(this.names, this.index, this.types, this.steps);
  }
}
