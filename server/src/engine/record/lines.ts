import { type DecodeUtf8, type Encoding, type Line, MAX_LINE_BYTES } from './line.ts';
import { decodeStrict, utf8Length } from './utf8.ts';
import { Utf8Lines } from './utf8Lines.ts';
import { Utf16Lines } from './utf16Lines.ts';

const UTF8_BOM_BYTES = 3;

/** How to split: a faster decoder than the platform's, another cap on the line length in bytes. */
export interface LineSplitterOptions {
  readonly decode?: DecodeUtf8;
  readonly maxLineBytes?: number;
}

/**
 * Cuts a file that comes in chunks of any size into lines. Only `\n` and `\r\n` break a line: U+2028,
 * U+2029 and a lone `\r` do not. A line break at the end of the file starts no further line. Never throws
 * on content; the chunks may be overwritten after `push` returns.
 */
export class LineSplitter {
  readonly #decode: DecodeUtf8;
  readonly #maxBytes: number;
  #encoding: Encoding = 'utf-8';
  #lines: Utf8Lines | Utf16Lines | undefined;
  /** The first bytes, as long as they may still be a part of a byte order mark. */
  #head: Uint8Array = new Uint8Array(0);

  constructor(options: LineSplitterOptions = {}) {
    this.#decode = options.decode ?? decodeStrict;
    this.#maxBytes = options.maxLineBytes ?? MAX_LINE_BYTES;
  }

  /** Known once the first line is out; `utf-8` before. */
  get encoding(): Encoding {
    return this.#encoding;
  }

  /** The lines that this chunk completes. */
  push(chunk: Uint8Array): Line[] {
    const out: Line[] = [];
    if (this.#lines !== undefined) this.#lines.push(chunk, out);
    else {
      const head = this.#head.length === 0 ? chunk : joined(this.#head, chunk);
      if (mayBePartOfMark(head)) this.#head = head.slice();
      else this.#start(head).push(head.subarray(this.#markBytes(head)), out);
    }
    return out;
  }

  /** The last line where it lacks a line break. Nothing can be pushed after. */
  end(): Line[] {
    const out: Line[] = [];
    if (this.#lines === undefined && this.#head.length > 0) {
      this.#start(this.#head).push(this.#head.subarray(this.#markBytes(this.#head)), out);
    }
    this.#lines?.end(out);
    return out;
  }

  #start(head: Uint8Array): Utf8Lines | Utf16Lines {
    this.#encoding = encodingOf(head);
    this.#lines =
      this.#encoding === 'utf-8'
        ? new Utf8Lines(this.#decode, this.#maxBytes, this.#markBytes(head))
        : new Utf16Lines(this.#encoding === 'utf-16le', this.#maxBytes);
    return this.#lines;
  }

  #markBytes(head: Uint8Array): number {
    if (this.#encoding !== 'utf-8') return 2;
    return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? UTF8_BOM_BYTES : 0;
  }
}

/**
 * Splits a document in memory into the lines that its UTF-8 bytes would give, by the same rules.
 * @param byteLength a faster way to count UTF-8 bytes, where the platform has one
 */
export function splitLines(text: string, byteLength: (text: string) => number = utf8Length): Line[] {
  const lines: Line[] = [];
  const bom = text.charCodeAt(0) === 0xfeff;
  let at = bom ? 1 : 0;
  while (at < text.length || (bom && lines.length === 0)) {
    const lineFeed = text.indexOf('\n', at);
    const terminated = lineFeed >= 0;
    const end = terminated ? lineFeed : text.length;
    const cr = terminated && end > at && text[end - 1] === '\r';
    const line = text.slice(at, cr ? end - 1 : end);
    const first = lines.length === 0 && bom;
    const bytes = byteLength(line) + (cr ? 1 : 0) + (terminated ? 1 : 0) + (first ? UTF8_BOM_BYTES : 0);
    lines.push({ index: lines.length, text: line, bytes, bom: first, cr, terminated });
    at = end + 1;
  }
  return lines;
}

function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function mayBePartOfMark(head: Uint8Array): boolean {
  if (head.length === 0) return true;
  if (head.length === 1) return head[0] === 0xef || head[0] === 0xff || head[0] === 0xfe;
  return head.length === 2 && head[0] === 0xef && head[1] === 0xbb;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
