import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AtomicFiles } from '../../node/atomicFiles.ts';
import { FileError } from '../../node/fileError.ts';
import { makeFolder } from '../../node/makeFolder.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { builtInContractFolder, CONTRACT_NAME } from '../findContract.ts';
import { shownPath } from '../shownPath.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usageError.ts';

export interface InitOptions {
  readonly force?: boolean;
}

const SCHEMA = 'contract.schema.json';
/** Tells editors where the schema lies: beside the built-in contract's folder, but inside that of the copy. */
const SCHEMA_LINE = /^(#\s*yaml-language-server:\s*\$schema=)\.\.\//m;

/** `tunewright init`: an editable copy of the built-in contract. */
export async function init(
  [folder = '.']: readonly string[],
  { force = false }: InitOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { texts, err, out, quiet } = terminal;
  if (!force && !isEmpty(folder)) throw new UsageError('init.not-empty', { path: folder });
  const source = builtInContractFolder();
  const names = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(source.length + 1))
    .sort();
  const transaction = new AtomicFiles({ overwrite: force });
  try {
    for (const name of names) {
      const path = join(folder, name);
      makeFolder(dirname(path));
      const text = readFileSync(join(source, name), 'utf8');
      transaction.open(path).write(text.replace(SCHEMA_LINE, '$1'));
    }
    transaction.open(join(folder, SCHEMA)).write(readFileSync(join(dirname(source), SCHEMA), 'utf8'));
    transaction.commit();
  } finally {
    transaction.abort();
  }
  const path = shownPath(join(folder, CONTRACT_NAME));
  out.line(path);
  if (quiet) return EXIT.clean;
  err.line(texts.say('init.written', { path: shownPath(folder), files: names.length + 1 }));
  err.line(texts.say('init.next', { contract: path }));
  err.line(texts.say('init.next-found', { path: shownPath(folder) }));
  return EXIT.clean;
}

/** Hidden files (a repository's) do not count. */
function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).every((name) => name.startsWith('.'));
  } catch (error) {
    const fileError = FileError.from(error, folder);
    if (fileError.code === 'ENOENT') return true;
    throw fileError;
  }
}
