import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { atProcessEnd } from './atProcessEnd.ts';
import { FileError } from './fileError.ts';

/** What came by a stream, kept in a file of its own for as long as it is needed. */
export interface Spool {
  readonly path: string;
  /** Removes the file. */
  end(): void;
}

/** Writes a stream's bytes to a temporary file, so that they can be read more than once. @throws FileError */
export async function spool(stream: NodeJS.ReadableStream): Promise<Spool> {
  const folder = mkdtempSync(join(tmpdir(), 'tunewright-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const unwatch = atProcessEnd(remove);
  const path = join(folder, 'stdin.jsonl');
  const end = (): void => {
    unwatch();
    remove();
  };
  try {
    await pipeline(stream, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  } catch (error) {
    end();
    throw FileError.from(error, path);
  }
  return { path, end };
}
