import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { builtInContract } from '../findContract.ts';
import { openContract } from '../openContract.ts';
import { shownPath } from '../shownPath.ts';
import { splitFiles } from '../split/splitFiles.ts';
import { splitTable } from '../split/splitTable.ts';
import { datasetStats } from '../stats/datasetStats.ts';
import { mergedTally } from '../stats/printStats.ts';
import type { Terminal } from '../terminal.ts';
import { generate } from './generate.ts';

export interface DemoOptions {
  readonly out: string;
  readonly force?: boolean;
}

/** The same dataset, under the same names, for everyone and every day: a second run replaces the first. */
const SEED = 20260101;
const DATE = '20260101';

/** `tunewright demo`: the built-in contract's dataset, generated, checked and split. */
export async function demo(
  _: readonly string[],
  { out: folder, force = false }: DemoOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { out, texts, colors } = terminal;
  const start = performance.now();
  const contract = builtInContract();
  // Out of the way of `check demo`, which passes dot folders by: every record stands in a set too.
  const records = join(folder, '.records');
  const silent = { ...terminal, quiet: true };

  const made = await generate([], { contract, out: `${records}/`, seed: SEED, force }, silent);
  if (made !== EXIT.clean) return made;
  const open = await openContract(contract, terminal, { whole: true });
  const ids = [...open.contract.categories.keys()];
  const files = ids.map((id) => join(records, `${id}.jsonl`));
  const { manifest, paths } = await splitFiles(
    files,
    open,
    { out: folder, seed: SEED, date: DATE, force },
    silent,
    undefined,
  );
  const inSets = paths.filter((path) => path.endsWith('.jsonl'));
  const stats = await datasetStats(inSets, open.contract, terminal);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);

  for (const line of splitTable(manifest, open.contract, texts, colors)) out.line(line);
  out.line();
  out.line(`  ${texts.say('demo.covered-title')}`);
  for (const [aspect, cells] of mergedTally(stats)) {
    if (aspect === 'boundaries') continue;
    const shown = cells.filter(([cell]) => cell !== 'none');
    const taught = shown.filter(([, count]) => count > 0).length;
    const name =
      open.contract.source.inputs?.[aspect]?.label ?? texts.find(`stats.aspect.${aspect}`) ?? aspect;
    out.line(`    ${texts.say('demo.covered', { name, taught, all: shown.length })}`);
  }
  out.line();
  const found = Object.values(stats.findings).reduce((sum, { count }) => sum + count, 0);
  const { duplicates, nearDuplicates, leaks } = stats.dataset;
  out.line(`  ${texts.say('demo.found', { found, duplicates, nearDuplicates, leaks })}`);
  out.line(`  ${texts.say('demo.time', { seconds })}`);
  out.line();
  for (const path of [...files, ...paths]) out.line(`  ${shownPath(path)}`);
  out.line();
  if (!terminal.quiet) out.line(texts.say('demo.next', { folder: shownPath(folder) }));
  return found > 0 ? EXIT.findings : EXIT.clean;
}
