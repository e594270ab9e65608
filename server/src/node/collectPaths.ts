import { realpathSync, type Stats, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { FileError } from './fileError.ts';

/** Stands for standard input among paths. */
export const STDIN = '-';

/** Names of dataset files in a folder. */
const DATASETS = ['**/*.jsonl', '**/*.ndjson'];
const IGNORED = ['**/node_modules/**'];
const MAGIC = /[*?[\]{}()!]/;

/** What one path named nothing for: no such file, a folder without datasets, a pattern without match. */
export class NothingThere extends Error {
  override readonly name = 'NothingThere';
  constructor(
    readonly kind: 'missing' | 'empty-folder' | 'no-match',
    readonly path: string,
  ) {
    super(`${path}: ${kind}`);
  }
}

/**
 * The files that paths, folders and glob patterns name, in that order, those of one folder or pattern sorted
 * by their code units; a file named twice is taken once. Files named as such are taken whatever their ending.
 * @throws NothingThere for the first that names nothing; FileError where a path cannot be looked at
 */
export async function collectPaths(patterns: readonly string[]): Promise<string[]> {
  const seen = new Set<string>();
  const files: string[] = [];
  const take = (path: string): void => {
    const key = path === STDIN ? STDIN : realpathSync(path);
    if (seen.has(key)) return;
    seen.add(key);
    files.push(path);
  };
  for (const pattern of patterns) {
    if (pattern === STDIN) {
      take(STDIN);
      continue;
    }
    const stats = look(pattern);
    if (stats?.isDirectory()) {
      const found = await glob(DATASETS, pattern);
      if (found.length === 0) throw new NothingThere('empty-folder', pattern);
      for (const path of found) take(path);
    } else if (stats) {
      take(pattern);
    } else {
      if (!MAGIC.test(pattern)) throw new NothingThere('missing', pattern);
      const found = await glob([sep === '\\' ? pattern.replaceAll('\\', '/') : pattern], '');
      if (found.length === 0) throw new NothingThere('no-match', pattern);
      for (const path of found) take(path);
    }
  }
  return files;
}

function look(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return undefined;
    throw FileError.from(error, path);
  }
}

async function glob(patterns: readonly string[], folder: string): Promise<string[]> {
  const { glob: find } = await import('tinyglobby');
  const found = await find([...patterns], {
    ...(folder === '' ? {} : { cwd: folder }),
    ignore: IGNORED,
    dot: false,
    expandDirectories: false,
    onlyFiles: true,
  });
  return found.sort(byCodeUnits).map((path) => (folder === '' ? path : normalize(join(folder, path))));
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
