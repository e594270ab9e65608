import { createReadStream } from 'node:fs';
import type { Writable } from 'node:stream';

/** Characters gathered before they are written. */
const BUFFER_LENGTH = 64 * 1024;

/**
 * Writes to standard output or error no faster than the reader takes it. A reader that goes away (`| head`)
 * is no error: what comes after is dropped and `closed` says so.
 */
export class OutputStream {
  /** The reader went away: more output serves nobody. */
  closed = false;
  readonly #stream: Writable;
  #parts: string[] = [];
  #length = 0;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', (error) => {
      this.closed = true;
      const code = 'code' in error ? error.code : undefined;
      if (code !== 'EPIPE' && code !== 'ERR_STREAM_DESTROYED') throw error;
    });
  }

  /** Takes `text`; `flush` from time to time, at the latest when `full`. */
  write(text: string): void {
    if (this.closed || text === '') return;
    this.#parts.push(text);
    this.#length += text.length;
  }

  line(text = ''): void {
    this.write(`${text}\n`);
  }

  /** Enough is gathered: call `flush`. */
  get full(): boolean {
    return this.#length >= BUFFER_LENGTH;
  }

  /** Hands everything on and waits until the reader has room again. */
  async flush(): Promise<void> {
    const text = this.#parts.join('');
    this.#parts = [];
    this.#length = 0;
    if (text === '' || this.closed) return;
    // The callback comes when the text is handed to the system, with an error when it cannot be.
    await new Promise<void>((resolve) => {
      this.#stream.write(text, () => resolve());
    });
  }

  /** Hands on the bytes of a file as they are. */
  async copy(path: string): Promise<void> {
    await this.flush();
    for await (const chunk of createReadStream(path)) {
      if (this.closed) return;
      await new Promise<void>((resolve) => {
        this.#stream.write(chunk, () => resolve());
      });
    }
  }
}
