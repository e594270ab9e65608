import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { nameBeside } from './atomicFile.ts';
import { FileError } from './fileError.ts';

/** A finished temporary file and the name that it is to take. */
export interface Replacement {
  /** The target as the caller named it, for messages. */
  readonly path: string;
  readonly temporary: string;
  readonly target: string;
  /** A file of that name may be replaced. */
  readonly overwrite: boolean;
}

interface Done {
  readonly target: string;
  /** The original under another name; undefined: there was none. */
  readonly backup: string | undefined;
}

/**
 * Gives all the files their names, or none: when one fails, the originals are put back. No target is ever
 * absent or half written on the way; the new names are on disk when this returns.
 * @throws FileError of what failed, with the backups in its message that could not be put back
 */
export function replaceFiles(replacements: readonly Replacement[]): void {
  const done: Done[] = [];
  try {
    for (const replacement of replacements) replaceOne(replacement, done);
    for (const folder of new Set(replacements.map(({ target }) => dirname(target)))) syncFolder(folder);
  } catch (error) {
    throw putBack(done, error);
  }
  for (const { backup } of done) if (backup !== undefined) removeQuietly(backup);
}

function replaceOne({ path, temporary, target, overwrite }: Replacement, done: Done[]): void {
  try {
    if (!overwrite) {
      nameNew(path, temporary, target);
      done.push({ target, backup: undefined });
      return;
    }
    const backup = existsSync(target) ? backUp(target) : undefined;
    try {
      renameSync(temporary, target);
    } catch (error) {
      if (backup !== undefined) removeQuietly(backup);
      throw error;
    }
    done.push({ target, backup });
  } catch (error) {
    throw FileError.from(error, path);
  }
}

/** Fails where a rename would replace: a file may have come since we looked. */
function nameNew(path: string, temporary: string, target: string): void {
  try {
    linkSync(temporary, target);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
    // A file system without hard links.
    if (existsSync(target)) throw new FileError('EEXIST', path);
    renameSync(temporary, target);
    return;
  }
  removeQuietly(temporary);
}

/** A second name for the original, which keeps its own; a copy where there are no hard links. */
function backUp(target: string): string {
  const backup = nameBeside(target, 'bak');
  try {
    linkSync(target, backup);
  } catch {
    copyFileSync(target, backup, constants.COPYFILE_EXCL);
  }
  return backup;
}

function putBack(done: readonly Done[], cause: unknown): FileError {
  const error = FileError.from(cause, done[0]?.target ?? '');
  const lost: string[] = [];
  for (const { target, backup } of [...done].reverse()) {
    try {
      if (backup === undefined) rmSync(target);
      else renameSync(backup, target);
    } catch {
      lost.push(backup ?? target);
    }
  }
  if (lost.length === 0) return error;
  const reason = `could not be written (${error.code}), and these could not be put back: ${lost.join(', ')}`;
  return new FileError(error.code, error.path, reason, error);
}

function syncFolder(folder: string): void {
  let fd: number | undefined;
  try {
    fd = openSync(folder, 'r');
    fsyncSync(fd);
  } catch {
    // Windows and some network file systems cannot sync a folder; the files themselves are on disk.
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // A leftover hidden file is no reason to report a failure after the work is done.
  }
}
