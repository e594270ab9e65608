import type { Span } from '../finding.ts';
import type { FormatRead, SlotRead } from '../format/types.ts';
import type { FactValue } from '../judge/lower.ts';
import { isUnfilled } from './compareAnswer.ts';
import type { ExpectedRow } from './expected.ts';
import type { Judged } from './judged.ts';
import type { Mismatch } from './mismatch.ts';
import { misspelling } from './misspelling.ts';

/** Rows of a judged list, matched by label. */
export function compareRows(
  judged: Judged,
  list: string,
  read: FormatRead,
  following: readonly FactValue[],
  text: string,
): Mismatch[] {
  const declared = judged.contract.source.lists?.[list];
  if (!declared || 'table' in declared) return [];
  const expected = judged.expectations.rows(list, judged.registers);
  const then = judged.expectations.rows(list, following);
  const rows = rowsOf(read.slots, list);
  const found: Mismatch[] = [];
  const seen = new Set<string>();
  const strange: [SlotRead, Row][] = [];
  const runOn = read.slots.flatMap(({ value, text: each }) => (value === undefined ? [each] : []));
  const malformed = read.problems.filter(({ kind }) => kind === 'malformed');
  for (const row of rows) {
    const label = row.get('label');
    if (!label || [...row.values()].some((slot) => isUnfilled(slot, read))) {
      if (label) seen.add(label.text);
      continue;
    }
    seen.add(label.text);
    const wanted = expected.find((each) => each.label === label.text);
    const isMalformed = malformed.some(({ span }) => overlap(span, spanOf(row)));
    const compared = wanted && compareRow(list, row, wanted, then, isMalformed);
    if (compared) {
      found.push(...compared);
      for (const each of compared)
        if (each.kind === 'misspelled' && each.how === 'run-on') runOn.push(each.found);
    } else if (!isImpossible(judged, label.text)) strange.push([label, row]);
  }
  for (const [label, row] of strange) {
    // A row of a label nobody has, with the value of one that is missing: its label is what is wrong.
    const meant =
      label.value === undefined
        ? expected.find((each) => !seen.has(each.label) && each.value === row.get('value')?.text)
        : undefined;
    if (!meant) {
      found.push(unexpectedRow(judged, list, label, spanOf(row)));
      continue;
    }
    seen.add(meant.label);
    const said = { span: label.span, found: label.text, expected: meant.label };
    found.push({ kind: 'misspelled', how: 'otherwise', path: meant.input, ...said });
    found.push(...compareRow(list, row, meant, then, false));
  }
  const place = rows.at(-1) ? spanOf(rows.at(-1) as Row) : lastSpan(read);
  for (const { label, value, verdict } of expected) {
    // A line that is there but badly written is the reader's to tell.
    if (seen.has(label) || runOn.some((each) => each.includes(label))) continue;
    if (malformed.some(({ span }) => text.slice(span.start, span.end).includes(label))) continue;
    found.push({
      kind: 'row-missing',
      list,
      label,
      span: { start: place.end, end: place.end },
      expected: [label, value, verdict && `→ ${verdict}`].filter(Boolean).join(' '),
    });
  }
  return found;
}

/** Items of a stated list: the answer lists those of the question, in any order. */
export function compareItems(judged: Judged, list: string, read: FormatRead): Mismatch[] {
  const declared = judged.contract.source.lists?.[list];
  const items = judged.question.items.get(list);
  if (!declared || !('table' in declared) || !items || items.length === 0) return [];
  const key = judged.contract.source.tables?.[declared.table]?.key;
  const wanted = new Set(items.map(({ name }) => name));
  let unknown = items.filter(({ row, name }) => !row && !read.slots.some(({ text }) => text === name)).length;
  const slots = read.slots.filter((slot) => slot.list === list && slot.path === key);
  const known = new Set(items.flatMap(({ row, name }) => (row ? [name] : [])));
  const missing = [...known].filter((name) => !slots.some(({ text }) => text === name));
  const found: Mismatch[] = [];
  for (const { text, span, value } of slots) {
    // A name that the table does not know is reported as such.
    if (wanted.has(text) || value === undefined) continue;
    // It may be what the question means by a name that the table does not know.
    if (unknown > 0) unknown -= 1;
    else found.push({ kind: 'item', list, span, found: text, expected: missing.shift() ?? '' });
  }
  const last = slots.at(-1);
  // Names the reader could not make out may be the ones that are missing.
  const unread = slots.filter(({ value }) => value === undefined).length;
  for (const name of last ? missing.slice(unread) : []) {
    found.push({ kind: 'item', list, span: last?.span ?? { start: 0, end: 0 }, found: '', expected: name });
  }
  return found;
}

type Row = ReadonlyMap<string, SlotRead>;

function rowsOf(slots: readonly SlotRead[], list: string): Row[] {
  const rows: Map<string, SlotRead>[] = [];
  for (const slot of slots) {
    if (slot.list !== list || slot.row === undefined) continue;
    const row = rows[slot.row] ?? new Map<string, SlotRead>();
    rows[slot.row] = row;
    row.set(slot.path, slot);
  }
  return rows.filter((row) => row !== undefined);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

/** The question states it, but as something that cannot be. */
function isImpossible({ question, contract }: Judged, label: string): boolean {
  const { inputs = {} } = contract.source;
  return question.values.some(
    ({ input }) =>
      inputs[input]?.label === label && question.stated[contract.program.register(input) ?? -1] === undefined,
  );
}

function compareRow(
  list: string,
  row: Row,
  wanted: ExpectedRow,
  then: readonly ExpectedRow[],
  isMalformed: boolean,
): Mismatch[] {
  const found: Mismatch[] = [];
  const value = row.get('value');
  const { input, value: expected } = wanted;
  if (value && expected !== undefined && value.text !== expected) {
    const { span, text } = value;
    const how = misspelling(text, expected);
    const said = { span, found: text, expected };
    if (how !== undefined) found.push({ kind: 'misspelled', how, path: input, ...said });
    else if (!text.startsWith(isMalformed ? expected : `${expected} `))
      found.push({ kind: 'row-value', list, input, ...said });
    // What stands behind the value was drawn into it: a line that goes on where the next begins.
    else return isMalformed ? [] : [{ kind: 'misspelled', how: 'run-on', path: input, ...said }];
  }
  const verdict = row.get('verdict');
  const follows = then.some(({ label, verdict: v }) => label === wanted.label && v === verdict?.text);
  if (verdict && wanted.verdict !== undefined && verdict.text !== wanted.verdict && !follows) {
    const said = { span: verdict.span, found: verdict.text, expected: wanted.verdict };
    const how = misspelling(verdict.text, wanted.verdict);
    if (how !== undefined) found.push({ kind: 'misspelled', how, path: input, ...said });
    else found.push({ kind: 'row-verdict', list, input, ...said });
  }
  return found;
}

function unexpectedRow(judged: Judged, list: string, label: SlotRead, span: Span): Mismatch {
  const { inputs = {} } = judged.contract.source;
  const input = Object.keys(inputs).find((name) => inputs[name]?.label === label.text);
  return { kind: 'row-extra', list, label: label.text, span, ...(input === undefined ? {} : { input }) };
}

function spanOf(row: Row): Span {
  const spans = [...row.values()].map(({ span }) => span);
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}

function lastSpan(read: FormatRead): Span {
  const end = read.slots.at(-1)?.span.end ?? 0;
  return { start: end, end };
}
