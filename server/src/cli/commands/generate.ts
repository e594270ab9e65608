import { statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { compileGeneration } from '../../engine/generate/compileGeneration.ts';
import { AtomicFiles, type TextSink } from '../../node/atomicFiles.ts';
import { makeFolder } from '../../node/makeFolder.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { generateRecords, writesBom } from '../generateRecords.ts';
import { openGenerator } from '../openContract.ts';
import { stepProgress } from '../progress.ts';
import { shownPath } from '../shownPath.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usageError.ts';

export interface GenerateOptions {
  readonly contract?: string;
  readonly out: string;
  readonly category?: readonly string[];
  readonly count?: number;
  readonly seed: number;
  readonly force?: boolean;
}

const BYTE_ORDER_MARK = '\ufeff';
/** Records between two looks at the world. */
const STEP = 20;

/** `tunewright generate`: writes records that follow the contract to one file, or to one a category. */
export async function generate(
  _: readonly string[],
  { contract: asked, out, category: ids, count, seed, force = false }: GenerateOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { texts, err, quiet } = terminal;
  const toFolder = isFolder(out);
  const { contract, generation, path } = await openGenerator(asked, terminal, compileGeneration);
  if (!generation) throw new UsageError('generate.none', { path: shownPath(path) });
  const known = [...generation.categories.keys()];
  const unknown = ids?.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw new UsageError('generate.unknown-category', { id: unknown, ids: known.join(', ') });
  }
  const request = { seed, count, categories: ids && known.filter((id) => ids.includes(id)) };
  const records = await generateRecords(contract, generation, texts.language, request);
  const progress = await stepProgress(records.total, texts.say('generate.progress'), terminal);
  const transaction = new AtomicFiles({ overwrite: force });
  const files = new Map<string, { readonly sink: TextSink; count: number }>();
  try {
    const fileOf = (category: string): { readonly sink: TextSink; count: number } => {
      const target = toFolder ? join(out, `${category}.jsonl`) : out;
      const open = files.get(target);
      if (open) return open;
      const sink = transaction.open(target);
      if (writesBom(contract)) sink.write(BYTE_ORDER_MARK);
      const file = { sink, count: 0 };
      files.set(target, file);
      return file;
    };
    if (toFolder) makeFolder(out);
    // A file that may not be replaced is told before the work, not after.
    for (const category of request.categories ?? known) fileOf(category);
    let done = 0;
    for (const { line, category } of records) {
      const file = fileOf(category);
      file.sink.write(`${line}\n`);
      file.count += 1;
      done += 1;
      if (done % STEP !== 0) continue;
      progress.step(done);
      // Signals and the bar get their turn.
      await setImmediate();
    }
    transaction.commit();
  } finally {
    progress.end();
    transaction.abort();
  }
  if (!quiet) {
    for (const [target, file] of files) {
      err.line(texts.say('generate.written', { path: shownPath(target), records: texts.number(file.count) }));
    }
  }
  const short = records.summary().filter(({ wanted, written }) => written < wanted);
  for (const { category, wanted, written } of short) {
    err.line(texts.say('generate.short', { id: category, made: written, asked: wanted }));
  }
  return short.length > 0 ? EXIT.findings : EXIT.clean;
}

/** A folder that is there, or a name that ends like no file: then there is one file a category. */
function isFolder(out: string): boolean {
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory()) return true;
  if (/[\\/]$/.test(out)) return true;
  const suffix = extname(out).toLowerCase();
  if (suffix === '.jsonl' || suffix === '.ndjson') return false;
  if (suffix !== '') throw new UsageError('generate.no-suffix', { path: out });
  return true;
}
