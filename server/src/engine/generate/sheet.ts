import type { Condition } from '../contract/contract.ts';
import type { ContractPath, ContractReport } from '../contract/report.ts';
import { ExpressionScope, type FactType, isProblem } from '../judge/expression.ts';
import type { FactValue } from '../judge/lower.ts';
import type { FactProgram } from '../judge/program.ts';

/** Which of two of one name an expression means. */
export type Reading = 'facts-first' | 'variables-first';

/**
 * Names that the texts and conditions of a scenario may use: the contract's facts and the scenario's
 * variables. A sheet holds the values of both: facts by register, then variables.
 */
export class Sheet {
  private readonly scope: ExpressionScope;
  private readonly variables = new Map<string, number>();

  constructor(
    private readonly program: FactProgram,
    levels: readonly string[],
    private readonly report: ContractReport,
  ) {
    this.scope = new ExpressionScope(levels);
    for (const name of program.names) this.scope.declare(name, program.typeOf(name) ?? 'string');
  }

  /** Declares a variable; the first has place 0. */
  declare(name: string, type: FactType): void {
    if (!this.variables.has(name)) this.variables.set(name, this.variables.size);
    this.scope.declare(name, type);
  }

  placeOf(variable: string): number | undefined {
    return this.variables.get(variable);
  }

  get names(): string[] {
    return [...this.variables.keys(), ...this.program.names];
  }

  has(name: string): boolean {
    return this.at(name, 'variables-first') !== undefined;
  }

  /** The values of both. */
  fill(facts: readonly FactValue[], drawn: readonly FactValue[]): FactValue[] {
    const sheet = facts.slice();
    sheet.length = this.program.names.length;
    for (let i = 0; i < this.variables.size; i++) sheet.push(drawn[i]);
    return sheet;
  }

  /** The drawn value of a name, else the fact's. */
  valueOf(name: string, sheet: readonly FactValue[]): FactValue {
    return sheet[this.at(name, 'variables-first') ?? -1];
  }

  condition(text: string, path: ContractPath, reading: Reading): Condition | undefined {
    const expression = this.scope.compile(text);
    if (!isProblem(expression) && expression.type !== 'bool') {
      this.report(path, 'expression.type', { expected: 'bool', found: expression.type });
    }
    if (!isProblem(expression)) return expression.bind((name) => this.at(name, reading) ?? -1);
    this.report(path, 'expression', { problem: expression.message }, expression.span);
    return undefined;
  }

  private at(name: string, reading: Reading): number | undefined {
    const fact = this.program.register(name);
    const place = this.variables.get(name);
    const variable = place === undefined ? undefined : this.program.names.length + place;
    return reading === 'facts-first' ? (fact ?? variable) : (variable ?? fact);
  }
}
