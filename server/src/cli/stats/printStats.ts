import type { Contract } from '../../engine/contract/contract.ts';
import { paintSeverity } from '../reporters/paintSeverity.ts';
import { table } from '../reporters/table.ts';
import { categoryName } from '../split/splitTable.ts';
import type { Terminal } from '../terminal.ts';
import type { DatasetStats } from './datasetStats.ts';
import type { Distribution } from './distribution.ts';

/** The statistics for people. */
export function printStats(stats: DatasetStats, contract: Contract, terminal: Terminal): void {
  const { out, texts, colors } = terminal;
  const section = (title: string, lines: readonly string[]): void => {
    if (lines.length === 0) return;
    out.line(colors.bold(title));
    for (const line of lines) out.line(line);
    out.line();
  };
  section(texts.say('stats.records'), countLines(stats, contract, terminal));
  section(
    texts.say('stats.lengths'),
    distributionLines(stats, contract, terminal, (id) => {
      const range = contract.categories.get(id)?.length;
      return range ? `${range.min}–${range.max}` : '–';
    }),
  );
  section(texts.say('stats.tokens-title'), distributionLines(stats, contract, terminal, undefined));
  for (const [aspect, cells] of mergedTally(stats)) {
    if (aspect === 'boundaries') continue;
    const name = contract.source.inputs?.[aspect]?.label ?? texts.find(`stats.aspect.${aspect}`) ?? aspect;
    out.line(
      `${colors.bold(name)}  ${cells.map(([cell, count]) => `${cell} ${texts.number(count)}`).join(' · ')}`,
    );
  }
  out.line();
  const codes = Object.entries(stats.findings);
  section(
    texts.say('stats.findings'),
    codes.map(
      ([code, { severity, count }]) =>
        `  ${texts.number(count).padStart(7)}  ${code}  ${paintSeverity(severity, texts, colors)}`,
    ),
  );
  const { duplicates, nearDuplicates, leaks } = stats.dataset;
  out.line(texts.say('stats.dataset', { errors: codes.length, duplicates, nearDuplicates, leaks }));
}

function countLines({ categories, dataset }: DatasetStats, contract: Contract, terminal: Terminal): string[] {
  const { texts, colors } = terminal;
  const ids = [...categories.keys()];
  const found = new Set(ids.flatMap((id) => Object.keys(dataset.counts[id] ?? {})));
  const splits = [...new Set([...Object.keys(contract.source.split ?? {}), ...found])].filter((split) =>
    found.has(split),
  );
  const named = splits.length === 1 && splits[0] === '' ? [] : splits;
  const rows = ids.map((id) => {
    const wanted = contract.categories.get(id)?.source.count;
    return [
      categoryName(id, contract, texts),
      ...named.map((split) => texts.number(dataset.counts[id]?.[split] ?? 0)),
      texts.number(categories.get(id)?.records ?? 0),
      wanted === undefined ? '–' : texts.number(wanted),
    ];
  });
  const head = [
    texts.say('stats.category'),
    ...named.map((split) => (split === '' ? texts.say('stats.no-split') : split)),
    texts.say('stats.all'),
    texts.say('stats.wanted'),
  ];
  return table(head, rows, colors);
}

/** @param rangeOf the contract's range: then the lengths, else the tokens */
function distributionLines(
  { categories }: DatasetStats,
  contract: Contract,
  { texts, colors }: Terminal,
  rangeOf: ((id: string) => string) | undefined,
): string[] {
  const cells = ({ min, median, p95, max }: Distribution): string[] =>
    [min, median, p95, max].map((value) => texts.number(value));
  const rows = [...categories].map(([id, { length, tokens }]) => [
    categoryName(id, contract, texts),
    ...cells(rangeOf ? length : tokens),
    rangeOf ? rangeOf(id) : texts.number(tokens.total),
  ]);
  const last = texts.say(rangeOf ? 'stats.range' : 'stats.sum');
  return table(
    [texts.say('stats.category'), 'min', texts.say('stats.median'), 'p95', 'max', last],
    rows,
    colors,
  );
}

/** Counts of all categories together, by aspect and cell. */
export function mergedTally({ categories }: DatasetStats): [string, [string, number][]][] {
  const merged = new Map<string, Map<string, number>>();
  for (const { tally } of categories.values()) {
    for (const [aspect, counts] of Object.entries(tally)) {
      const cells = merged.get(aspect) ?? new Map<string, number>();
      merged.set(aspect, cells);
      for (const [cell, count] of Object.entries(counts)) cells.set(cell, (cells.get(cell) ?? 0) + count);
    }
  }
  return [...merged].map(([aspect, cells]) => [aspect, [...cells]]);
}
