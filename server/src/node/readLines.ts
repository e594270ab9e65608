import { Buffer } from 'node:buffer';
import { type FileHandle, open } from 'node:fs/promises';
import { addAbortSignal, Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { Encoding, Line } from '../engine/record/line.ts';
import { LineSplitter } from '../engine/record/lines.ts';
import { fastDecoder } from './fastDecoder.ts';
import { FileError } from './fileError.ts';

const CHUNK_BYTES = 1024 * 1024;

/** What one chunk of a file gave. */
export interface LineBatch {
  /** In order; empty while a line longer than the chunk is coming in. */
  readonly lines: readonly Line[];
  readonly encoding: Encoding;
  /** Bytes read so far, for progress. */
  readonly bytesRead: number;
  /** Size of the file when it was opened; undefined for a stream. */
  readonly totalBytes: number | undefined;
}

export interface ReadLinesOptions {
  /** Ends the reading with the signal's reason as error. */
  readonly signal?: AbortSignal;
  /** Longest line to read, in bytes; a longer one comes as `tooLong`. */
  readonly maxLineBytes?: number;
  /** Size of a chunk in bytes, 1 MiB unless told. */
  readonly chunkBytes?: number;
}

/**
 * Streams the lines of a file, or of a stream such as `process.stdin`, in batches. The next chunk is read
 * while the caller works on a batch. Leaving the loop closes the file.
 * @throws FileError when the file cannot be opened or read; the signal's reason when it is aborted
 */
export async function* readLines(
  source: string | AsyncIterable<Uint8Array>,
  options: ReadLinesOptions = {},
): AsyncGenerator<LineBatch, void, undefined> {
  const { signal, maxLineBytes } = options;
  signal?.throwIfAborted();
  const splitter = new LineSplitter({
    decode: fastDecoder(),
    ...(maxLineBytes === undefined ? {} : { maxLineBytes }),
  });
  if (signal !== undefined && source instanceof Readable) addAbortSignal(signal, source);
  const file = typeof source === 'string' ? await openFile(source) : undefined;
  const stream = typeof source === 'string' ? [] : source;
  let bytesRead = 0;
  const batch = (lines: readonly Line[]): LineBatch => ({
    lines,
    encoding: splitter.encoding,
    bytesRead,
    totalBytes: file?.size,
  });
  try {
    const chunks = file === undefined ? stream : fileChunks(file, options.chunkBytes ?? CHUNK_BYTES);
    for await (const chunk of chunks) {
      signal?.throwIfAborted();
      bytesRead += chunk.length;
      yield batch(splitter.push(chunk));
      // Reads that were ready long ago must not keep timers and requests from their turn.
      await setImmediate();
      signal?.throwIfAborted();
    }
    const rest = splitter.end();
    if (rest.length > 0) yield batch(rest);
  } catch (error) {
    signal?.throwIfAborted();
    const system = error instanceof Error && 'code' in error && 'syscall' in error;
    throw system ? FileError.from(error, file?.path ?? 'stdin') : error;
  } finally {
    await file?.handle.close();
  }
}

interface OpenFile {
  readonly handle: FileHandle;
  readonly path: string;
  /** Undefined for a pipe or a device. */
  readonly size: number | undefined;
}

async function openFile(path: string): Promise<OpenFile> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'r');
    const stats = await handle.stat();
    if (stats.isDirectory()) throw new FileError('EISDIR', path);
    return { handle, path, size: stats.isFile() ? stats.size : undefined };
  } catch (error) {
    await handle?.close();
    throw FileError.from(error, path);
  }
}

/** Chunks of a file, one read ahead. A chunk is overwritten after the next one has been taken. */
async function* fileChunks(file: OpenFile, size: number): AsyncGenerator<Uint8Array, void, undefined> {
  let buffer = Buffer.allocUnsafe(size);
  let spare = Buffer.allocUnsafe(size);
  let pending = file.handle.read(buffer, 0, size, null);
  try {
    for (;;) {
      const { bytesRead } = await pending;
      if (bytesRead === 0) return;
      const chunk = buffer.subarray(0, bytesRead);
      [buffer, spare] = [spare, buffer];
      pending = file.handle.read(buffer, 0, size, null);
      yield chunk;
    }
  } finally {
    // The handle must not be closed, nor the buffer let go, under a read.
    await pending.catch(() => undefined);
  }
}
