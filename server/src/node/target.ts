import { lstatSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { FileError } from './fileError.ts';

/** Where a file is to be written. */
export interface Target {
  /** As the caller named it. */
  readonly path: string;
  /** Symbolic links followed: what is replaced is the file, not the link to it. */
  readonly real: string;
  /** Permission bits of the file that is there; undefined: there is none. */
  readonly mode: number | undefined;
}

/** As many links in a row as Linux follows. */
const MAX_LINKS = 40;

/**
 * Looks up where `path` leads.
 * @throws FileError `EEXIST` when there is a file and `overwrite` is false; `EISDIR`, `ENOENT` (its folder
 * is missing), `EINVAL` (a device or pipe, which a rename would destroy), …
 */
export function findTarget(path: string, overwrite: boolean): Target {
  try {
    const real = followLinks(resolve(path), MAX_LINKS);
    const stats = statsOf(real);
    if (stats === undefined) return { path, real, mode: undefined };
    if (stats.isDirectory()) throw new FileError('EISDIR', path);
    if (!stats.isFile()) throw new FileError('EINVAL', path, 'is not a regular file');
    if (!overwrite) throw new FileError('EEXIST', path);
    return { path, real, mode: stats.mode & 0o7777 };
  } catch (error) {
    throw FileError.from(error, path);
  }
}

/** The real path, also of a file that does not exist yet and of a link that points to such a one. */
function followLinks(path: string, links: number): string {
  const here = join(realpathSync(dirname(path)), basename(path));
  let stats: Stats | undefined;
  try {
    stats = lstatSync(here);
  } catch (error) {
    if (isMissing(error)) return here;
    throw error;
  }
  if (!stats.isSymbolicLink()) return here;
  if (links === 0) throw new FileError('ELOOP', path);
  return followLinks(resolve(dirname(here), readlinkSync(here)), links - 1);
}

function statsOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
