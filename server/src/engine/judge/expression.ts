import { type ASTNode, Environment } from '@marcbachmann/cel-js';
import type { Span } from '../finding.ts';
import { type FactValue, lower } from './lower.ts';

export type FactType = 'double' | 'string' | 'bool';

/** Numbers are doubles. */
export interface CompiledExpression {
  readonly type: FactType;
  /** Names it reads, in order of first use. */
  readonly uses: readonly string[];
  /** Binds the names to register numbers. An unknown operand makes the result unknown (`undefined`). */
  bind(register: (name: string) => number): (registers: readonly FactValue[]) => FactValue;
}

export interface ExpressionProblem {
  readonly message: string;
  /** Offsets in the expression. */
  readonly span: Span;
}

const NAME_OR_STRING = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/g;
/** Names that CEL keeps for its types; a contract may use them for its own all the same. */
const TYPE_NAMES: ReadonlySet<string> = new Set([
  'type',
  'int',
  'uint',
  'double',
  'bool',
  'string',
  'bytes',
  'list',
  'map',
  'dyn',
  'null_type',
  'optional_type',
]);

/**
 * The names that expressions may use, with their types; grows as a contract declares facts.
 *
 * Expressions are CEL (https://cel.dev), type-checked when the contract loads and lowered to closures over
 * registers. Whole numbers are read as doubles, so that an author need not write `220.0 - age` or `age ==
 * 30.0`. A dotted name becomes one identifier of the same length (`sleep_hr.level` → `sleep_hr_level`), which
 * keeps the positions of problems true.
 */
export class ExpressionScope {
  private readonly environment = numericEnvironment();
  private readonly flatToName = new Map<string, string>();
  private readonly nameToFlat = new Map<string, string>();
  private readonly types = new Map<string, FactType>();

  /** `levels` orders what `rank()` ranks, low to high. */
  constructor(private readonly levels: readonly string[] = []) {}

  declare(name: string, type: FactType): void {
    if (this.types.has(name)) return;
    const flat = flatNames(name).find((each) => !this.flatToName.has(each));
    if (flat === undefined) return;
    this.flatToName.set(flat, name);
    this.nameToFlat.set(name, flat);
    this.types.set(name, type);
    this.environment.registerVariable(flat, type);
  }

  typeOf(name: string): FactType | undefined {
    return this.types.get(name);
  }

  /** The longest known name that the token starts with becomes one identifier; what follows is a method. */
  private flatten(token: string, start: number): string {
    for (let end = token.length; end > 0; end = token.lastIndexOf('.', end - 1)) {
      const flat = this.nameToFlat.get(token.slice(0, end));
      if (flat !== undefined) return flat + token.slice(end);
    }
    // What a name is turned into is no name itself.
    const [head = ''] = token.split('.', 1);
    if (this.flatToName.has(head)) throw new UnknownName(head, start);
    return token;
  }

  compile(source: string): CompiledExpression | ExpressionProblem {
    try {
      const flat = source.replace(NAME_OR_STRING, (token, start: number) => this.flatten(token, start));
      const parsed = this.environment.parse(flat);
      liftIntegers(parsed.ast);
      const checked = parsed.check();
      if (!checked.valid) return problem(checked.error, source);
      const type = String(checked.type);
      if (!isFactType(type)) return problem(`a ${type} is not available in a contract's expressions`, source);
      const uses: string[] = [];
      collectNames(parsed.ast, this.flatToName, uses);
      const expression: CompiledExpression = {
        type,
        uses,
        bind: (register) => lower(parsed.ast, (id) => register(this.flatToName.get(id) ?? id), this.levels),
      };
      // What cel-js knows and the lowering does not is refused now, not at the first record.
      expression.bind(() => 0);
      return expression;
    } catch (error) {
      return problem(error, source);
    }
  }
}

class UnknownName extends Error {
  readonly range: Span;

  constructor(name: string, start: number) {
    super(`Unknown variable: ${name}`);
    this.range = { start, end: start + name.length };
  }
}

/** Identifiers of the same length that a name may be turned into, so that positions stay true; best first. */
function flatNames(name: string): string[] {
  const fillers = [...'_ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  if (name.includes('.')) return fillers.map((filler) => name.replaceAll('.', filler));
  const others = fillers.map((filler) => name.slice(0, -1) + filler);
  return TYPE_NAMES.has(name) ? others : [name, ...others];
}

function isFactType(type: string): type is FactType {
  return type === 'double' || type === 'string' || type === 'bool';
}

export function isProblem(result: CompiledExpression | ExpressionProblem): result is ExpressionProblem {
  return 'message' in result;
}

function numericEnvironment(): Environment {
  // cel-js only type-checks here; it never evaluates, so the handlers have nothing to do.
  const none = () => 0;
  const env = new Environment({
    unlistedVariablesAreDyn: false,
    limits: { maxDepth: 50, maxAstNodes: 1000 },
  });
  env.registerOperator('double % double', none);
  for (const name of ['round', 'floor', 'ceil', 'abs']) env.registerFunction(`${name}(double): double`, none);
  for (const name of ['min', 'max']) env.registerFunction(`${name}(double, double): double`, none);
  env.registerFunction('rank(string): double', none);
  env.registerFunction('known(dyn): bool', none);
  return env;
}

/** Whole numbers as doubles: the only numbers that facts have. */
function liftIntegers(node: unknown): void {
  if (Array.isArray(node)) for (const item of node) liftIntegers(item);
  if (!isNode(node)) return;
  if (node.op === 'value' && typeof node.args === 'bigint') {
    (node as { args: unknown }).args = Number(node.args);
  } else liftIntegers(node.args);
}

function collectNames(node: unknown, flatToName: ReadonlyMap<string, string>, into: string[]): void {
  if (Array.isArray(node)) {
    for (const item of node) collectNames(item, flatToName, into);
    return;
  }
  if (!isNode(node)) return;
  if (node.op === 'id') {
    const name = flatToName.get(node.args);
    if (name !== undefined && !into.includes(name)) into.push(name);
    return;
  }
  collectNames(node.args, flatToName, into);
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}

function problem(error: unknown, source: string): ExpressionProblem {
  const range = (error as { range?: Span } | undefined)?.range;
  const message = error instanceof Error ? error.message : String(error);
  return {
    message: message.split('\n', 1)[0] ?? message,
    span: range
      ? { start: Math.min(range.start, source.length), end: Math.min(range.end, source.length) }
      : { start: 0, end: source.length },
  };
}
