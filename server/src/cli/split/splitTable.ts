import type { Contract } from '../../engine/contract/contract.ts';
import { table } from '../reporters/table.ts';
import type { Colors } from '../terminal.ts';
import type { Texts } from '../texts.ts';
import type { SplitManifest } from './splitManifest.ts';

/** Records by category and set, as lines of a table. */
export function splitTable(
  manifest: SplitManifest,
  contract: Contract,
  texts: Texts,
  colors: Colors,
): string[] {
  const sets = Object.entries(manifest.splits);
  const ids = [...new Set(sets.flatMap(([, { categories }]) => Object.keys(categories)))];
  const known = [...contract.categories.keys()];
  ids.sort((a, b) => known.indexOf(a) - known.indexOf(b));
  const rows = ids.map((id) => {
    const counts = sets.map(([, { categories }]) => categories[id]?.records ?? 0);
    return [categoryName(id, contract, texts), ...counts, counts.reduce((a, b) => a + b, 0)];
  });
  const totals = sets.map(([, { records }]) => records);
  rows.push([texts.say('stats.all'), ...totals, manifest.records]);
  const tokens = sets.map(([, set]) => set.tokens?.all.total);
  if (tokens.every((count) => count !== undefined)) {
    rows.push([texts.say('stats.tokens'), ...tokens, tokens.reduce((a, b) => a + b, 0)]);
  }
  const head = [texts.say('stats.category'), ...sets.map(([name]) => name), texts.say('stats.all')];
  return table(
    head,
    rows.map((row) => row.map((cell) => (typeof cell === 'number' ? texts.number(cell) : cell))),
    colors,
  );
}

/** A category by its label; records without one are called so. */
export function categoryName(id: string, contract: Contract, texts: Texts): string {
  return id === '' ? texts.say('stats.no-category') : (contract.categories.get(id)?.source.label ?? id);
}
