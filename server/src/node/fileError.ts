/** A file could not be read or written. The message names the file and, in plain words, the reason. */
export class FileError extends Error {
  override readonly name = 'FileError';
  /** The system's code: `ENOENT`, `EISDIR`, `EACCES`, `EEXIST`, `ENOSPC`, …; `EIO` where it gives none. */
  readonly code: string;
  /** As the caller named it. */
  readonly path: string;

  constructor(code: string, path: string, reason?: string, cause?: unknown) {
    super(`${path}: ${reason ?? REASONS.get(code) ?? code}`, { cause });
    this.code = code;
    this.path = path;
  }

  /** `error` as the system threw it for `path`; one that is a `FileError` already stays as it is. */
  static from(error: unknown, path: string): FileError {
    if (error instanceof FileError) return error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
    const reason = REASONS.get(code) ?? (error instanceof Error ? error.message : String(error));
    return new FileError(code, path, reason, error);
  }
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file or directory'],
  ['ENOTDIR', 'a part of the path is not a directory'],
  ['EISDIR', 'is a directory'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'operation not permitted'],
  ['EEXIST', 'already exists'],
  ['EROFS', 'read-only file system'],
  ['ENOSPC', 'no space left on device'],
  ['EMFILE', 'too many open files'],
  ['ELOOP', 'too many symbolic links'],
]);
