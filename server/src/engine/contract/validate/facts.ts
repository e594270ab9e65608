import type { PathReport } from '../createReport.ts';
import type { ContractSource, FactSource, Row } from '../source.ts';
import { checkReference } from './reference.ts';

const KINDS = ['value', 'first', 'row', 'highest'] as const;

/** Each fact is of one kind, and what it looks up exists. */
export function validateFacts(source: ContractSource, report: PathReport): void {
  const facts = source.facts ?? {};
  for (const [name, fact] of Object.entries(facts)) {
    const path = ['facts', name];
    const kinds = KINDS.filter((kind) => fact[kind] !== undefined);
    if (kinds.length > 1) report(path, 'schema.one-kind', { name, kinds: kinds.join(', ') }, 'key');
    else if (kinds.length === 0) validateColumn(name, source, report);
    if (fact.row !== undefined) {
      checkReference(report, [...path, 'row'], 'table', fact.row, Object.keys(source.tables ?? {}));
    }
    if (fact.highest !== undefined) validateHighest(name, fact, source, report);
  }
}

/** A fact of no kind explains a column of a looked-up row: `zone.p_low` of `zone`. */
function validateColumn(name: string, source: ContractSource, report: PathReport): void {
  const dot = name.lastIndexOf('.');
  const owner = dot < 0 ? undefined : source.facts?.[name.slice(0, dot)];
  if (owner?.row === undefined) {
    report(['facts', name], 'reference.no-fact', { name }, 'key');
    return;
  }
  const columns = columnsOf(source.tables?.[owner.row]?.rows ?? []);
  if (columns.length > 0) {
    checkReference(report, ['facts', name], 'column', name.slice(dot + 1), columns, 'key');
  }
}

function validateHighest(name: string, fact: FactSource, source: ContractSource, report: PathReport): void {
  const lists = source.lists ?? {};
  const stated = Object.keys(lists).filter((list) => 'table' in (lists[list] ?? {}));
  if (!checkReference(report, ['facts', name, 'highest'], 'list', fact.highest ?? '', stated)) return;
  const list = lists[fact.highest ?? ''];
  const table = list && 'table' in list ? list.table : '';
  const rows = source.tables?.[table]?.rows ?? [];
  if (rows.length === 0 || fact.column === undefined) return;
  const { column } = fact;
  if (!checkReference(report, ['facts', name, 'column'], 'column', column, columnsOf(rows))) return;
  rows.forEach((row, i) => {
    const level = row[column];
    if (level === undefined) return;
    checkReference(report, ['tables', table, 'rows', i, column], 'level', String(level), source.levels ?? []);
  });
}

function columnsOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}
