import type { PathReport } from '../createReport.ts';
import type { ContractSource } from '../source.ts';
import { checkReference } from './reference.ts';

/** Every row has a key of its own; lists name tables that exist. */
export function validateTables({ tables = {}, lists = {} }: ContractSource, report: PathReport): void {
  for (const [name, { key, rows }] of Object.entries(tables)) {
    const keys = new Set<unknown>();
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    if (rows.length > 0 && !checkReference(report, ['tables', name, 'key'], 'column', key, columns)) continue;
    rows.forEach((row, i) => {
      const path = ['tables', name, 'rows', i];
      const value = row[key];
      if (typeof value !== 'string' && typeof value !== 'number') {
        report(path, 'reference.row-key', { name: key });
      } else if (keys.has(value)) {
        report([...path, key], 'reference.duplicate-row', { name: key, value });
      }
      keys.add(value);
    });
  }
  for (const [name, list] of Object.entries(lists)) {
    if ('table' in list) {
      checkReference(report, ['lists', name, 'table'], 'table', list.table, Object.keys(tables));
    }
  }
}
