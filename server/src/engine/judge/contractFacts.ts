import type { ContractPath, ContractReport } from '../contract/report.ts';
import type { ContractSource, FactSource, Row, TableSource } from '../contract/source.ts';
import { type CompiledExpression, type FactType, isProblem } from './expression.ts';
import type { FactValue } from './lower.ts';
import type { ProgramBuilder } from './program.ts';

/**
 * The contract's own facts, in the order declared: a fact may use those above it. `row` facts declare one
 * fact a column, so a later entry of that name only adds its code and explanation.
 */
export function addContractFacts(
  source: ContractSource,
  builder: ProgramBuilder,
  report: ContractReport,
): void {
  for (const [name, list] of Object.entries(source.lists ?? {})) {
    if (!('table' in list)) continue;
    // What a question lists is summed up before the program runs: see `highest`.
    for (const fact of Object.entries(source.facts ?? {})) {
      if (fact[1].highest === name) builder.declare(fact[0], 'string');
    }
  }
  for (const [name, fact] of Object.entries(source.facts ?? {})) addFact(name, fact, source, builder, report);
}

function addFact(
  name: string,
  fact: FactSource,
  source: ContractSource,
  builder: ProgramBuilder,
  report: ContractReport,
): void {
  const compile = (text: string, path: ContractPath): CompiledExpression | undefined => {
    const expression = builder.scope.compile(text);
    if (!isProblem(expression)) return expression;
    report(path, 'expression', { problem: expression.message }, expression.span);
    return undefined;
  };
  if (fact.value !== undefined) {
    const expression = compile(fact.value, ['facts', name, 'value']);
    if (expression) addValue(name, fact, expression, builder);
  } else if (fact.first) {
    addFirst(name, fact.first, builder, compile);
  } else if (fact.row !== undefined && fact.key !== undefined) {
    const key = compile(fact.key, ['facts', name, 'key']);
    const table = source.tables?.[fact.row];
    if (key && table) addRow(name, table, key, builder);
  }
}

function addValue(
  name: string,
  fact: FactSource,
  expression: CompiledExpression,
  builder: ProgramBuilder,
): void {
  const value = expression.bind((used) => builder.at(used));
  const target = builder.declare(name, expression.type);
  const scale = 10 ** (fact.decimals ?? 6);
  builder.step({
    targets: [target],
    uses: expression.uses.map((used) => builder.at(used)),
    run: (read, write) => {
      const result = value(read);
      write[target] = typeof result === 'number' ? Math.round(result * scale) / scale : result;
    },
  });
}

function addFirst(
  name: string,
  rows: NonNullable<FactSource['first']>,
  builder: ProgramBuilder,
  compile: (text: string, path: ContractPath) => CompiledExpression | undefined,
): void {
  const conditions = rows.map((row, i) =>
    row.when === undefined ? undefined : compile(row.when, ['facts', name, 'first', i, 'when']),
  );
  const tests = conditions.map((condition) => condition?.bind((used) => builder.at(used)) ?? (() => true));
  const target = builder.declare(name, 'string');
  builder.step({
    targets: [target],
    uses: conditions.flatMap((condition) => condition?.uses.map((used) => builder.at(used)) ?? []),
    run: (read, write) => {
      write[target] = undefined;
      for (let i = 0; i < tests.length; i++) {
        const holds = tests[i]?.(read);
        if (holds === undefined) return;
        if (holds === true) {
          write[target] = rows[i]?.value;
          return;
        }
      }
    },
  });
}

function addRow(name: string, table: TableSource, key: CompiledExpression, builder: ProgramBuilder): void {
  const find = key.bind((used) => builder.at(used));
  const rows = new Map(table.rows.map((row) => [row[table.key], row]));
  const self = builder.declare(name, 'bool');
  const columns = columnsOf(table).map(([column, type]) => ({
    column,
    target: builder.declare(`${name}.${column}`, type),
  }));
  builder.step({
    targets: [self, ...columns.map(({ target }) => target)],
    uses: key.uses.map((used) => builder.at(used)),
    run: (read, write) => {
      const wanted = find(read);
      const row = wanted === undefined ? undefined : rows.get(wanted);
      // No row for a known key: the fact is known to be absent.
      const none = wanted === undefined ? undefined : null;
      write[self] = row ? true : none;
      for (const { column, target } of columns) write[target] = row ? (row[column] as FactValue) : none;
    },
  });
}

/** Columns that hold one plain value in every row that has them, with their type. */
export function columnsOf(table: TableSource): [string, FactType][] {
  const types = new Map<string, FactType | 'mixed'>();
  for (const row of table.rows) {
    for (const [column, value] of Object.entries(row)) {
      const type = typeOfCell(value);
      const known = types.get(column);
      types.set(column, type !== undefined && (known === undefined || known === type) ? type : 'mixed');
    }
  }
  return [...types].filter((entry): entry is [string, FactType] => entry[1] !== 'mixed');
}

function typeOfCell(value: unknown): FactType | undefined {
  if (typeof value === 'number') return 'double';
  if (typeof value === 'string') return 'string';
  return typeof value === 'boolean' ? 'bool' : undefined;
}

/** The highest, by the contract's levels, of a column over rows; `undefined` where there are none. */
export function highest(rows: readonly Row[], column: string, levels: readonly string[]): string | undefined {
  let rank = -1;
  for (const row of rows) rank = Math.max(rank, levels.indexOf(String(row[column])));
  return levels[rank];
}
