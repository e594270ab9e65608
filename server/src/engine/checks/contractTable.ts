import type { Contract, Limit, Table } from '../contract/contract.ts';
import type { Row, Text } from '../contract/source.ts';
import type { FactValue } from '../judge/lower.ts';
import type { Item } from '../question/items.ts';
import type { RecordCheck } from './check.ts';

/** The checks of a contract's tables: `<code>.unknown` and `<code>.prescription`. */
export function tableChecks(contract: Contract, language: keyof Text): RecordCheck[] {
  return [...contract.tables.values()].flatMap((table) => {
    const { code } = table.source;
    if (code === undefined) return [];
    const lists = Object.entries(contract.source.lists ?? {}).flatMap(([name, list]) =>
      'table' in list && list.table === table.name ? [name] : [],
    );
    return [
      unknownRow(`${code}.unknown`, table, lists),
      outsideLimits(`${code}.prescription`, table, lists, language),
    ];
  });
}

/** An item, in the question or the answer, that the table has no row for. */
function unknownRow(code: string, table: Table, lists: readonly string[]): RecordCheck {
  const { key, rows } = table.source;
  const known = rows.map((row) => String(row[key]));
  return {
    code,
    severity: 'error',
    on: 'texts',
    fixable: false,
    run(context, report) {
      const { asked, answer, category, question } = context;
      if (!asked || !category) return;
      const data = (found: string) => ({ found, expected: known.join(', ') });
      for (const list of lists) {
        for (const { name, row, start, end } of question.items.get(list) ?? []) {
          if (!row)
            report({ message: asked.index, span: { start, end } }, data(name), { variant: 'table-unknown' });
        }
      }
      if (!answer || context.answerIsClean) return;
      for (const slot of context.analysis?.read?.slots ?? []) {
        if (slot.value !== undefined || slot.path !== key || !lists.includes(slot.list ?? '')) continue;
        report({ message: answer.index, span: slot.span }, data(slot.text), { variant: 'table-unknown' });
      }
    },
  };
}

/** An item whose quantities lie outside what the table's limits allow. */
function outsideLimits(
  code: string,
  table: Table,
  lists: readonly string[],
  language: keyof Text,
): RecordCheck {
  const limits = table.limits.map((limit) => bindLimit(limit, language));
  return {
    code,
    severity: 'error',
    on: 'texts',
    fixable: false,
    run({ asked, category, question, contract }, report) {
      if (!asked || !category) return;
      for (const list of lists) {
        for (const item of question.items.get(list) ?? []) {
          for (const { find, label, allowed, cite } of item.row ? limits : []) {
            const found = find(item, item.row ?? {});
            if (found === undefined) continue;
            const studies = cite.flatMap((id) => contract.citations?.get(id)?.text ?? []).join(', ');
            report(
              { message: asked.index, span: { start: item.start, end: item.itemEnd } },
              { item: item.name, quantity: label, found, expected: allowed, cite: studies },
              { variant: 'table-limit' },
            );
          }
        }
      }
    },
  };
}

function bindLimit({ source, where, measure }: Limit, language: keyof Text) {
  const names = [...new Set([...(where?.uses ?? []), ...measure.uses])];
  const register = (name: string) => names.indexOf(name);
  const applies = where?.bind(register);
  const measured = measure.bind(register);
  const isAllowed = (value: number) => source.allowed.some(([low, high]) => value >= low && value <= high);
  const values: FactValue[] = [];
  return {
    label: source.label?.[language] ?? source.label?.en ?? source.measure,
    allowed: source.allowed.map(([low, high]) => (low === high ? `${low}` : `${low}–${high}`)).join(', '),
    cite: source.cite ?? [],
    /** The measured quantity where it lies outside every allowed range. */
    find(item: Item, row: Row): number | undefined {
      for (let i = 0; i < names.length; i++) {
        const name = names[i] ?? '';
        values[i] = (item.quantities[name] ?? row[name]) as FactValue;
      }
      const value = measured(values);
      if (typeof value !== 'number' || isAllowed(value)) return undefined;
      return !applies || applies(values) === true ? value : undefined;
    },
  };
}
