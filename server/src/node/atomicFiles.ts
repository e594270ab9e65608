import { AtomicFile } from './atomicFile.ts';
import { atProcessEnd } from './atProcessEnd.ts';
import { FileError } from './fileError.ts';
import { replaceFiles } from './replaceFiles.ts';
import { findTarget } from './target.ts';

export interface AtomicFilesOptions {
  /** Files that exist may be replaced. Without it they are refused, at `open` and again at `commit`. */
  readonly overwrite?: boolean;
}

/** What `open` gives: text goes in, in any portions. */
export interface TextSink {
  /** Appends `text` as UTF-8. @throws FileError when it cannot be written */
  write(text: string): void;
}

/**
 * Several files written as one: all of them appear complete at `commit`, or none does. Until then each is
 * a hidden file beside its target, removed by `abort`, at exit and when a signal ends the process.
 */
export class AtomicFiles {
  readonly #overwrite: boolean;
  readonly #files: AtomicFile[] = [];
  #ended = false;
  #unwatch: (() => void) | undefined;

  constructor(options: AtomicFilesOptions = {}) {
    this.#overwrite = options.overwrite ?? false;
  }

  /**
   * Starts a file. Its folder must exist; a symbolic link is followed.
   * @throws FileError `EEXIST`, `EISDIR`, `ENOENT`, `EACCES`, `EINVAL` (device, pipe; the same file twice)
   */
  open(path: string): TextSink {
    if (this.#ended) throw new FileError('EBADF', path, 'the transaction has ended');
    const target = findTarget(path, this.#overwrite);
    if (this.#files.some((file) => file.target.real === target.real)) {
      throw new FileError('EINVAL', path, 'is written twice');
    }
    // Before the first temporary file is there, so that no interruption leaves it behind.
    this.#unwatch ??= atProcessEnd(() => this.#clean());
    const file = new AtomicFile(target);
    this.#files.push(file);
    return file;
  }

  /**
   * Puts all files in place: synced to disk, then renamed, then their folders synced. On failure every
   * original is as it was and the temporary files are gone.
   * @throws FileError
   */
  commit(): void {
    if (this.#ended)
      throw new FileError('EBADF', this.#files[0]?.target.path ?? '', 'the transaction has ended');
    try {
      for (const file of this.#files) file.finish();
      for (const file of this.#files) findTarget(file.target.path, this.#overwrite);
      replaceFiles(
        this.#files.map(({ temporary, target }) => ({
          path: target.path,
          temporary,
          target: target.real,
          overwrite: this.#overwrite,
        })),
      );
    } finally {
      this.abort();
    }
  }

  /** Removes what was written so far. After `commit`, or a second time, it does nothing. */
  abort(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#unwatch?.();
    this.#clean();
  }

  #clean(): void {
    for (const file of this.#files) file.discard();
  }
}
