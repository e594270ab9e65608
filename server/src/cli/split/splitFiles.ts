import { join, relative, sep } from 'node:path';
import type { SplitPlan } from '../../engine/split/planSplit.ts';
import { AtomicFiles } from '../../node/atomicFiles.ts';
import { STDIN } from '../../node/collectPaths.ts';
import { hashFile } from '../../node/hashFile.ts';
import { makeFolder } from '../../node/makeFolder.ts';
import type { OpenContract } from '../openContract.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usageError.ts';
import { planFiles } from './planFiles.ts';
import { type SplitManifest, splitManifest } from './splitManifest.ts';
import { writeSplit } from './writeSplit.ts';

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

/** The files that a split wrote, and what it came to. */
export interface SplitResult {
  readonly manifest: SplitManifest;
  readonly plan: SplitPlan;
  /** Records with errors in the sets, and lines that are no record and so in none. */
  readonly faulty: number;
  readonly unreadable: number;
  /** Empty after a dry run. */
  readonly paths: readonly string[];
}

/**
 * Checks, plans and writes a split.
 * @param spool where standard input was put
 * @throws UsageError, FileError
 */
export async function splitFiles(
  files: readonly string[],
  open: OpenContract,
  options: SplitOptions,
  terminal: Terminal,
  spool: string | undefined,
): Promise<SplitResult> {
  const { contract } = open;
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
      path: path === STDIN ? path : relative(options.out, path).split(sep).join('/'),
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
  return { manifest, plan, faulty, unreadable, paths: dryRun ? [] : written };
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
