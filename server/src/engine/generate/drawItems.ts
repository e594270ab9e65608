import type { Condition } from '../contract/contract.ts';
import type { ContractPath, ContractReport } from '../contract/report.ts';
import type { ContractSource, Row } from '../contract/source.ts';
import { columnsOf } from '../judge/contractFacts.ts';
import { ExpressionScope, type FactType, isProblem } from '../judge/expression.ts';
import type { FactValue } from '../judge/lower.ts';
import { shuffle } from '../split/random.ts';
import { between, type Random } from './chance.ts';
import { checkOrder } from './checkOrder.ts';
import type { ItemsSource } from './source.ts';
import type { Variables } from './variables.ts';

/** A row that was drawn, with the dose prescribed. */
export interface DrawnItem {
  readonly name: string;
  readonly row: Row;
  /** Text and numbers of the dose. */
  readonly dose: Row;
}

/** A list of a question, compiled. */
export interface ItemDraw {
  readonly list: string;
  /** The input that sums up the doses. */
  readonly sumInput: string | undefined;
  /** `undefined` where the picks do not come to the number wanted. */
  draw(random: Random, drawn: readonly FactValue[]): DrawnItem[] | undefined;
  sumOf(items: readonly DrawnItem[]): number | undefined;
  /** Variables that follow from the items. */
  readonly derived: readonly ItemVariable[];
}

/** How many items are of a kind, or what the first of them is called. */
export interface ItemVariable {
  readonly name: string;
  readonly type: FactType;
  of(items: readonly DrawnItem[], drawn: readonly FactValue[]): FactValue;
}

/** How often the picks are tried for the number of items that is wanted. */
const TRIES = 12;

export function compileItems(
  list: string,
  source: ItemsSource,
  contract: ContractSource,
  variables: Variables,
  path: ContractPath,
  report: ContractReport,
): ItemDraw | undefined {
  const declared = contract.lists?.[list];
  const table = declared && 'table' in declared ? contract.tables?.[declared.table] : undefined;
  if (!table) {
    report(path, 'generation.unknown-list', { name: list });
    return undefined;
  }
  const scope = new ExpressionScope(contract.levels);
  const columns = columnsOf(table);
  for (const [column, type] of columns) scope.declare(column, type);
  for (const [i, name] of variables.names.entries()) scope.declare(name, variables.types[i] ?? 'string');
  const places = new Map(columns.map(([column], i) => [column, i]));
  const register = (name: string) => places.get(name) ?? columns.length + variables.names.indexOf(name);
  const compile = (text: string | undefined, at: ContractPath): Condition | undefined => {
    const expression = text === undefined ? undefined : scope.compile(text);
    if (!expression || !isProblem(expression)) return expression?.bind(register);
    report(at, 'expression', { problem: expression.message }, expression.span);
    return undefined;
  };
  const cells = new Map(table.rows.map((row) => [row, columns.map(([column]) => row[column] as FactValue)]));
  const sheets = new WeakMap<readonly FactValue[], Map<Row, readonly FactValue[]>>();
  /** The row's cells and the variables; made once for each row of a draw. */
  const sheetOf = (row: Row, drawn: readonly FactValue[]): readonly FactValue[] => {
    let ofDraw = sheets.get(drawn);
    if (!ofDraw) {
      ofDraw = new Map();
      sheets.set(drawn, ofDraw);
    }
    let sheet = ofDraw.get(row);
    if (!sheet) {
      sheet = (cells.get(row) ?? []).concat(drawn);
      ofDraw.set(row, sheet);
    }
    return sheet;
  };
  checkOrder(source.count, [...path, 'count'], report);
  const picks = source.picks.map(({ where, count }, i) => {
    checkOrder(count, [...path, 'picks', i, 'count'], report);
    return { count, holds: compile(where, [...path, 'picks', i, 'where']) };
  });
  const counts = Object.entries(source.counts ?? {}).map(([name, text]): ItemVariable => {
    const holds = compile(text, [...path, 'counts', name]);
    const of: ItemVariable['of'] = (items, drawn) =>
      items.filter(({ row }) => holds?.(sheetOf(row, drawn)) === true).length;
    return { name, type: 'double', of };
  });
  const names = Object.entries(source.names ?? {}).map(([name, text]): ItemVariable => {
    const holds = compile(text, [...path, 'names', name]);
    const of: ItemVariable['of'] = (items, drawn) =>
      items.find(({ row }) => holds?.(sheetOf(row, drawn)) === true)?.name;
    return { name, type: 'string', of };
  });
  const [least, most] = source.count;
  const attempt = (random: Random, eligible: readonly (readonly Row[])[]): DrawnItem[] => {
    const taken = new Set<Row>();
    const items: DrawnItem[] = [];
    for (const [i, { count }] of picks.entries()) {
      const rows = (eligible[i] ?? []).filter((row) => !taken.has(row));
      shuffle(rows, random);
      for (const row of rows.slice(0, between(count[0], count[1], random))) {
        taken.add(row);
        items.push({ name: String(row[table.key]), row, dose: doseOf(row, source.dose, random) });
      }
    }
    return items;
  };
  return {
    list,
    sumInput: source.sum?.input,
    derived: [...counts, ...names],
    draw(random, drawn) {
      const eligible = picks.map(({ holds }) =>
        table.rows.filter((row) => !holds || holds(sheetOf(row, drawn)) === true),
      );
      for (let i = 0; i < TRIES; i++) {
        const items = attempt(random, eligible);
        if (items.length >= least && items.length <= most) return items;
      }
      return undefined;
    },
    sumOf(items) {
      const { sum } = source;
      if (!sum) return undefined;
      const total = items.reduce((all, { dose }) => all + (Number(dose[sum.of]) || 0), 0);
      const step = sum.round_up ?? 1;
      return Math.ceil(total / step - 1e-9) * step;
    },
  };
}

function doseOf(row: Row, column: string | undefined, random: Random): Row {
  const doses = column === undefined ? undefined : row[column];
  const dose: unknown = Array.isArray(doses) ? doses[random.below(doses.length)] : undefined;
  return typeof dose === 'object' && dose !== null ? (dose as Row) : {};
}
