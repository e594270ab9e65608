import { Buffer } from 'node:buffer';
import { closeSync, existsSync, fchmodSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FileError } from './fileError.ts';
import type { Target } from './target.ts';

/** Characters gathered before they are written. */
const BUFFER_LENGTH = 1024 * 1024;
const MAX_NAME_LENGTH = 50;
let count = 0;

/**
 * A name beside `path` that is not taken, hidden on Unix. A process that was killed may have left some, and
 * in containers the process ids repeat.
 */
export function nameBeside(path: string, kind: 'tmp' | 'bak'): string {
  // File systems allow 255 bytes, 85 Hangul syllables.
  const name = [...basename(path)].slice(0, MAX_NAME_LENGTH).join('');
  for (;;) {
    count += 1;
    const beside = join(dirname(path), `.${name}.${kind}-${process.pid}-${count}`);
    if (!existsSync(beside)) return beside;
  }
}

/** One file of a transaction, written to a temporary file beside its target. */
export class AtomicFile {
  readonly target: Target;
  readonly temporary: string;
  #fd: number | undefined;
  #parts: string[] = [];
  #length = 0;

  /** Creates the temporary file. @throws FileError */
  constructor(target: Target) {
    this.target = target;
    this.temporary = nameBeside(target.real, 'tmp');
    try {
      this.#fd = openSync(this.temporary, 'wx', 0o666);
      if (target.mode !== undefined) fchmodSync(this.#fd, target.mode);
    } catch (error) {
      this.discard();
      throw FileError.from(error, target.path);
    }
  }

  /**
   * Appends `text` as UTF-8.
   * @throws FileError when it cannot be written (`ENOSPC`), or after the transaction has ended (`EBADF`)
   */
  write(text: string): void {
    if (this.#fd === undefined) throw new FileError('EBADF', this.target.path, 'is closed');
    this.#parts.push(text);
    this.#length += text.length;
    if (this.#length >= BUFFER_LENGTH) this.#flush();
  }

  /** Everything on disk, under the temporary name. @throws FileError */
  finish(): void {
    this.#flush();
    if (this.#fd === undefined) return;
    try {
      fsyncSync(this.#fd);
      closeSync(this.#fd);
      this.#fd = undefined;
    } catch (error) {
      throw FileError.from(error, this.target.path);
    }
  }

  /** Closes and removes the temporary file, if it is still there. Never throws. */
  discard(): void {
    const fd = this.#fd;
    this.#fd = undefined;
    this.#parts = [];
    try {
      if (fd !== undefined) closeSync(fd);
    } catch {
      // The disk may have failed the last write; there is nothing left to save.
    }
    try {
      rmSync(this.temporary, { force: true });
    } catch {
      // A leftover hidden file must not hide the error that led here.
    }
  }

  #flush(): void {
    const bytes = Buffer.from(this.#parts.join(''), 'utf8');
    this.#parts = [];
    this.#length = 0;
    try {
      for (let at = 0; at < bytes.length && this.#fd !== undefined; ) at += writeSync(this.#fd, bytes, at);
    } catch (error) {
      throw FileError.from(error, this.target.path);
    }
  }
}
