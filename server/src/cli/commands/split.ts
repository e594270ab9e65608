import { join } from 'node:path';
import { AtomicFiles } from '../../node/atomicFiles.ts';
import { STDIN } from '../../node/collectPaths.ts';
import { hashFile } from '../../node/hashFile.ts';
import { makeFolder } from '../../node/makeFolder.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { inputFiles } from '../inputFiles.ts';
import { type OpenContract, openContract } from '../openContract.ts';
import { shownPath } from '../shownPath.ts';
import { planFiles } from '../split/planFiles.ts';
import { type SplitManifest, splitManifest } from '../split/splitManifest.ts';
import { splitTable } from '../split/splitTable.ts';
import { writeSplit } from '../split/writeSplit.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usageError.ts';

export interface SplitOptions {
  readonly contract?: string;
  readonly out: string;
  readonly ratios?: readonly number[];
  readonly seed: number;
  readonly date?: string;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly allowFindings?: boolean;
}

/** `tunewright split`: puts records into sets without leaks, and writes down how. */
export async function split(
  paths: readonly string[],
  options: SplitOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const open = openContract(options.contract, terminal, { whole: true });
  const files = await inputFiles(paths);
  if (!files.includes(STDIN)) {
    await splitFiles(files, open, options, terminal, undefined);
    return EXIT.clean;
  }
  const { spool } = await import('../../node/spoolStdin.ts');
  const stdin = await spool(process.stdin);
  try {
    await splitFiles(files, open, options, terminal, stdin.path);
    return EXIT.clean;
  } finally {
    stdin.end();
  }
}

/** The files that a split wrote, and what it came to. */
export interface SplitResult {
  readonly manifest: SplitManifest;
  readonly paths: readonly string[];
}

export async function splitFiles(
  files: readonly string[],
  open: OpenContract,
  options: SplitOptions,
  terminal: Terminal,
  spool: string | undefined,
): Promise<SplitResult> {
  const { contract } = open;
  const { texts, out, err, quiet } = terminal;
  const ratios = ratiosOf(open, options.ratios);
  const { seed, date = today(), dryRun = false, force = false } = options;
  const { plan, faulty, unreadable, lines } = await planFiles(
    files,
    contract,
    { ratios, seed },
    terminal,
    spool,
  );
  if (plan.records.length === 0) throw new UsageError('split.no-records', { path: files.join(', ') });
  if (faulty + unreadable > 0 && !options.allowFindings) {
    throw new UsageError('split.findings', { faulty, unreadable: unreadable === 0 ? '' : unreadable });
  }
  const fileOf = (name: string): string => `${name}_${date}.jsonl`;
  const statsFile = `stats_${date}.json`;
  const sources = await Promise.all(
    files.map(async (path) => ({
      path,
      sha256: await hashFile(path === STDIN ? (spool ?? path) : path),
      records: lines.get(path)?.records ?? 0,
      leftOut: lines.get(path)?.leftOut ?? 0,
    })),
  );
  const facts = { open, plan, seed, date, sources, fileOf };
  const transaction = new AtomicFiles({ overwrite: force });
  const written = [...plan.splits.map(({ name }) => fileOf(name)), statsFile].map((name) =>
    join(options.out, name),
  );
  let manifest = splitManifest(facts);
  try {
    if (!dryRun) {
      makeFolder(options.out);
      const sinks = plan.splits.map(({ name }) => transaction.open(join(options.out, fileOf(name))));
      const stats = transaction.open(join(options.out, statsFile));
      manifest = splitManifest({ ...facts, tokens: await writeSplit(files, plan, contract, sinks, spool) });
      stats.write(`${JSON.stringify(manifest, undefined, 2)}\n`);
      transaction.commit();
    }
  } finally {
    transaction.abort();
  }
  for (const line of splitTable(manifest, contract, texts, terminal.colors)) out.line(line);
  if (!quiet) {
    err.line(texts.say('split.groups', { groups: texts.number(plan.groups), largest: plan.largestGroup }));
    const { duplicates, nearDuplicates } = plan;
    if (duplicates > 0) err.line(texts.say('split.duplicates', { count: texts.number(duplicates) }));
    if (nearDuplicates > 0) err.line(texts.say('split.near', { count: texts.number(nearDuplicates) }));
    if (faulty > 0) err.line(texts.say('split.faulty', { count: texts.number(faulty) }));
    if (unreadable > 0) err.line(texts.say('split.left-out', { count: texts.number(unreadable) }));
    for (const { category, split: set, wanted, got } of manifest.deviations) {
      err.line(texts.say('split.deviation', { category, set, wanted, got }));
    }
    if (dryRun) err.line(texts.say('split.dry'));
    else err.line(texts.say('split.written', { paths: written.map(shownPath).join('\n  ') }));
  }
  return { manifest, paths: dryRun ? [] : written };
}

/** Ratios by the contract's sets. */
function ratiosOf({ contract }: OpenContract, asked: readonly number[] | undefined): Record<string, number> {
  const own = contract.source.split ?? { train: 80, valid: 10, test: 10 };
  const names = Object.keys(own);
  if (asked && asked.length !== names.length) {
    throw new UsageError('split.ratio-count', { count: names.length, names: names.join(', ') });
  }
  if (names.length < 2) throw new UsageError('split.too-few', {});
  return asked ? Object.fromEntries(names.map((name, i) => [name, asked[i] ?? 1])) : { ...own };
}

/** The day here, as YYYYMMDD. */
export function today(now = new Date()): string {
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}${part(now.getMonth() + 1)}${part(now.getDate())}`;
}
