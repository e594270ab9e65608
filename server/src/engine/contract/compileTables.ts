import { columnsOf } from '../judge/contractFacts.ts';
import { ExpressionScope, isProblem } from '../judge/expression.ts';
import type { Limit, Table } from './contract.ts';
import type { ContractReport } from './report.ts';
import type { ContractSource } from './source.ts';

/** Compiles the limits of every table; they may name the table's columns and the quantities of its lists. */
export function compileTables(source: ContractSource, report: ContractReport): ReadonlyMap<string, Table> {
  const tables = new Map<string, Table>();
  for (const [name, table] of Object.entries(source.tables ?? {})) {
    const scope = new ExpressionScope(source.levels);
    for (const [column, type] of columnsOf(table)) scope.declare(column, type);
    for (const list of Object.values(source.lists ?? {})) {
      if (!('table' in list) || list.table !== name) continue;
      for (const quantity of Object.keys(list.quantities)) scope.declare(quantity, 'double');
    }
    const limits = (table.limits ?? []).flatMap((limit, i): Limit[] => {
      const compile = (key: 'where' | 'measure', text: string) => {
        const expression = scope.compile(text);
        if (!isProblem(expression)) return expression;
        report(
          ['tables', name, 'limits', i, key],
          'expression',
          { problem: expression.message },
          expression.span,
        );
        return undefined;
      };
      const measure = compile('measure', limit.measure);
      const where = limit.where === undefined ? undefined : compile('where', limit.where);
      return measure ? [{ source: limit, where, measure }] : [];
    });
    tables.set(name, { name, source: table, limits });
  }
  return tables;
}
