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
const TYPE_NAMES = new Set([
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
 * registers. `220 - age` is lifted to doubles, so that an author need not write `220.0`. A dotted name
 * becomes one identifier of the same length (`sleep_hr.level` → `sleep_hr_level`), which keeps the positions
 * of problems true.
 */
export class ExpressionScope {
  private readonly environment = numericEnvironment();
  private readonly flatToName = new Map<string, string>();
  private readonly types = new Map<string, FactType>();

  /** `levels` orders what `rank()` ranks, low to high. */
  constructor(private readonly levels: readonly string[] = []) {}

  declare(name: string, type: FactType): void {
    const flat = flatName(name);
    if (this.flatToName.has(flat)) return;
    this.flatToName.set(flat, name);
    this.types.set(name, type);
    this.environment.registerVariable(flat, type);
  }

  typeOf(name: string): FactType | undefined {
    return this.types.get(name);
  }

  /** The longest known name that the token starts with becomes one identifier; what follows is a method. */
  private flatten(token: string): string {
    for (let end = token.length; end > 0; end = token.lastIndexOf('.', end - 1)) {
      const name = token.slice(0, end);
      if (this.types.has(name)) return flatName(name) + token.slice(end);
    }
    return token;
  }

  compile(source: string): CompiledExpression | ExpressionProblem {
    const flat = source.replace(NAME_OR_STRING, (token) => this.flatten(token));
    try {
      const parsed = this.environment.parse(flat);
      const checked = parsed.check();
      if (!checked.valid) return problem(checked.error, source);
      const type = String(checked.type);
      const uses: string[] = [];
      collectNames(parsed.ast, this.flatToName, uses);
      const expression: CompiledExpression = {
        type: type === 'int' ? 'double' : (type as FactType),
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

/** One identifier of the same length, so that positions stay true. */
function flatName(name: string): string {
  return TYPE_NAMES.has(name) ? `${name.slice(0, -1)}_` : name.replaceAll('.', '_');
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
  for (const operator of ['+', '-', '*', '/']) {
    env.registerOperator(`int ${operator} double`, none);
    env.registerOperator(`double ${operator} int`, none);
  }
  for (const name of ['round', 'floor', 'ceil', 'abs']) {
    env.registerFunction(`${name}(double): double`, none);
    env.registerFunction(`${name}(int): double`, none);
  }
  for (const name of ['min', 'max']) {
    for (const signature of ['double, double', 'double, int', 'int, double']) {
      env.registerFunction(`${name}(${signature}): double`, none);
    }
  }
  env.registerFunction('rank(string): double', none);
  env.registerFunction('known(dyn): bool', none);
  return env;
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
