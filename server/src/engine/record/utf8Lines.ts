import type { DecodeUtf8, Line } from './line.ts';
import { decodeReplacing } from './utf8.ts';

const LF = 10;
const CR = 13;
/** Decoding in pieces that fit the cache is twice as fast as by the megabyte, and slices pin less. */
const WINDOW_BYTES = 64 * 1024;
/** A carry buffer larger than this is let go once its line is out. */
const SPARE_BYTES = 1024 * 1024;
const NO_BYTES = new Uint8Array(0);

/** Cuts UTF-8 bytes into lines. A line that ends in a later chunk is carried over as bytes. */
export class Utf8Lines {
  readonly #decode: DecodeUtf8;
  readonly #maxBytes: number;
  readonly #bomBytes: number;
  #index = 0;
  #carry: Uint8Array = NO_BYTES;
  #carried = 0;
  /** Bytes of a line over the cap that were dropped so far; the last one of them. */
  #skipped = 0;
  #lastSkipped = 0;

  constructor(decode: DecodeUtf8, maxBytes: number, bomBytes: number) {
    this.#decode = decode;
    this.#maxBytes = maxBytes;
    this.#bomBytes = bomBytes;
  }

  push(chunk: Uint8Array, out: Line[]): void {
    let at = 0;
    if (this.#carried > 0 || this.#skipped > 0) {
      const lineFeed = chunk.indexOf(LF);
      this.#keep(lineFeed < 0 ? chunk : chunk.subarray(0, lineFeed));
      if (lineFeed < 0) return;
      this.#release(true, out);
      at = lineFeed + 1;
    }
    const end = chunk.lastIndexOf(LF) + 1;
    while (at < end) {
      let windowEnd = Math.min(end, at + WINDOW_BYTES);
      if (windowEnd < end) {
        const inside = chunk.subarray(at, windowEnd).lastIndexOf(LF);
        windowEnd = inside < 0 ? chunk.indexOf(LF, windowEnd) + 1 : at + inside + 1;
      }
      this.#emit(chunk.subarray(at, windowEnd), out);
      at = windowEnd;
    }
    if (at < chunk.length) this.#keep(chunk.subarray(at));
  }

  end(out: Line[]): void {
    if (this.#carried > 0 || this.#skipped > 0 || (this.#index === 0 && this.#bomBytes > 0)) {
      this.#release(false, out);
    }
  }

  /** Every line of `body`, which ends with a line break. */
  #emit(body: Uint8Array, out: Line[]): void {
    const text = body.length > this.#maxBytes ? undefined : this.#decode(body);
    if (text === undefined) {
      this.#emitOneByOne(body, out);
      return;
    }
    let byteAt = 0;
    let at = 0;
    while (at < text.length) {
      const byteEnd = body.indexOf(LF, byteAt);
      const end = text.indexOf('\n', at);
      const cr = end > at && text.charCodeAt(end - 1) === CR;
      out.push(this.#line(text.slice(at, cr ? end - 1 : end), byteEnd + 1 - byteAt, cr, true));
      byteAt = byteEnd + 1;
      at = end + 1;
    }
  }

  #emitOneByOne(body: Uint8Array, out: Line[]): void {
    let at = 0;
    while (at < body.length) {
      const end = body.indexOf(LF, at);
      out.push(this.#decodeLine(body.subarray(at, end), true));
      at = end + 1;
    }
  }

  #keep(part: Uint8Array): void {
    const length = this.#carried + part.length;
    if (this.#skipped > 0 || length > this.#maxBytes) {
      this.#skipped += length;
      this.#lastSkipped = part[part.length - 1] ?? this.#lastSkipped;
      this.#carried = 0;
      this.#carry = NO_BYTES;
      return;
    }
    if (length > this.#carry.length) {
      const grown = new Uint8Array(Math.max(1024, length, Math.min(this.#maxBytes, this.#carry.length * 2)));
      grown.set(this.#carry.subarray(0, this.#carried));
      this.#carry = grown;
    }
    this.#carry.set(part, this.#carried);
    this.#carried = length;
  }

  /** The carried line is complete. */
  #release(terminated: boolean, out: Line[]): void {
    if (this.#skipped > 0) {
      out.push(this.#tooLong(this.#skipped, this.#lastSkipped === CR, terminated));
    } else {
      out.push(this.#decodeLine(this.#carry.subarray(0, this.#carried), terminated));
    }
    this.#skipped = 0;
    this.#carried = 0;
    if (this.#carry.length > SPARE_BYTES) this.#carry = NO_BYTES;
  }

  /** A line from its bytes, line feed excluded. */
  #decodeLine(bytes: Uint8Array, terminated: boolean): Line {
    const cr = terminated && bytes[bytes.length - 1] === CR;
    if (bytes.length > this.#maxBytes) return this.#tooLong(bytes.length, cr, terminated);
    const size = bytes.length + (terminated ? 1 : 0);
    const content = cr ? bytes.subarray(0, bytes.length - 1) : bytes;
    const text = content.length === 0 ? '' : this.#decode(content);
    if (text !== undefined) return this.#line(text, size, cr, terminated);
    const replaced = decodeReplacing(content);
    return { ...this.#line(replaced.text, size, cr, terminated), invalidUtf8: replaced.invalid };
  }

  #tooLong(bytes: number, cr: boolean, terminated: boolean): Line {
    const size = bytes + (terminated ? 1 : 0);
    return { ...this.#line('', size, cr && terminated, terminated), tooLong: true };
  }

  #line(text: string, size: number, cr: boolean, terminated: boolean): Line {
    const index = this.#index++;
    const bom = index === 0 && this.#bomBytes > 0;
    return { index, text, bytes: bom ? size + this.#bomBytes : size, bom, cr, terminated };
  }
}
