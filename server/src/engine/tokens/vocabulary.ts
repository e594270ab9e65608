import type { Llama3Blobs } from './llama3Package.ts';

const LINE_FEED = 0x0a;
const FNV_PRIME = 0x01000193;
const FNV_BASIS = 0x811c9dc5 | 0;
/** 2^18 places for 128,000 tokens. */
const PLACES_BITS = 18;

/** The byte strings of all ordinary tokens, found by id or by content. */
export class Vocabulary {
  readonly size: number;
  /** Longest token in bytes. */
  readonly longest: number;
  /** Id of each of the 256 one-byte tokens. */
  readonly byteIds = new Int32Array(256).fill(-1);
  readonly #bytes: Uint8Array;
  /** Token `id` is `#bytes[#starts[id]]` up to `#bytes[#starts[id + 1]]`. */
  readonly #starts: Int32Array;
  /** Open addressing; holds id + 1, 0 = free. */
  readonly #places = new Int32Array(1 << PLACES_BITS);

  constructor(blob: string) {
    const { bytes, starts } = decodeTokens(atob(blob));
    this.#bytes = bytes;
    this.#starts = starts;
    this.size = starts.length - 1;
    let longest = 0;
    for (let id = 0; id < this.size; id++) {
      const start = starts[id] as number;
      const length = (starts[id + 1] as number) - start;
      if (length > longest) longest = length;
      if (length === 1) this.byteIds[bytes[start] as number] = id;
      let place = hash(bytes, start, start + length);
      while (this.#places[place] !== 0) place = (place + 1) & (this.#places.length - 1);
      this.#places[place] = id + 1;
    }
    this.longest = longest;
    if (this.byteIds.includes(-1)) throw new Error('Vocabulary lacks one-byte tokens');
  }

  /** Whether the first `length` bytes are one token. */
  has(bytes: Uint8Array, length: number): boolean {
    if (length > this.longest) return false;
    let place = hash(bytes, 0, length);
    for (;;) {
      const id = (this.#places[place] as number) - 1;
      if (id < 0) return false;
      if (this.#is(id, bytes, length)) return true;
      place = (place + 1) & (this.#places.length - 1);
    }
  }

  /** Whether token `whole` reads as `left` followed by `right`. */
  isJoined(whole: number, left: number, right: number): boolean {
    const starts = this.#starts;
    const start = starts[whole] as number;
    const leftLength = (starts[left + 1] as number) - (starts[left] as number);
    const rightLength = (starts[right + 1] as number) - (starts[right] as number);
    return (
      (starts[whole + 1] as number) - start === leftLength + rightLength &&
      this.#same(start, starts[left] as number, leftLength) &&
      this.#same(start + leftLength, starts[right] as number, rightLength)
    );
  }

  #is(id: number, bytes: Uint8Array, length: number): boolean {
    const start = this.#starts[id] as number;
    if ((this.#starts[id + 1] as number) - start !== length) return false;
    for (let i = 0; i < length; i++) if (this.#bytes[start + i] !== bytes[i]) return false;
    return true;
  }

  #same(a: number, b: number, length: number): boolean {
    for (let i = 0; i < length; i++) if (this.#bytes[a + i] !== this.#bytes[b + i]) return false;
    return true;
  }
}

/** Token ids of all merges, `left, right, left, right, …`, the most urgent first. */
export function decodeMerges(blobs: Llama3Blobs): Int32Array {
  const packed = atob(blobs.merges);
  const ids = new Int32Array(Math.floor((packed.length * 8) / 17));
  let pending = 0;
  let bits = 0;
  let count = 0;
  for (let i = 0; i < packed.length && count < ids.length; i++) {
    pending = ((pending << 8) | packed.charCodeAt(i)) & 0x1ffffff;
    bits += 8;
    if (bits < 17) continue;
    bits -= 17;
    ids[count++] = (pending >> bits) & 0x1ffff;
  }
  return ids.subarray(0, count - (count % 2));
}

/** @param packed UTF-8 bytes, one per character, of GPT-2's visible spelling; at most two bytes to a character. */
function decodeTokens(packed: string): { readonly bytes: Uint8Array; readonly starts: Int32Array } {
  const byteOf = visibleBytes();
  const bytes = new Uint8Array(packed.length);
  const starts: number[] = [0];
  let length = 0;
  for (let i = 0; i < packed.length; i++) {
    let unit = packed.charCodeAt(i);
    if (unit === LINE_FEED) {
      starts.push(length);
      continue;
    }
    if (unit >= 0x80) unit = ((unit & 0x1f) << 6) | (packed.charCodeAt(++i) & 0x3f);
    bytes[length++] = byteOf[unit] as number;
  }
  starts.push(length);
  return { bytes: bytes.slice(0, length), starts: Int32Array.from(starts) };
}

/**
 * GPT-2's `bytes_to_unicode` turned round: printable Latin-1 bytes stand for themselves, the other 68 are
 * spelled U+0100 and up in the order of their values.
 */
function visibleBytes(): Uint8Array {
  const byteOf = new Uint8Array(0x100 + 68);
  let next = 0x100;
  for (let byte = 0; byte < 0x100; byte++) {
    const printable = (byte > 0x20 && byte < 0x7f) || (byte > 0xa0 && byte !== 0xad);
    byteOf[printable ? byte : next++] = byte;
  }
  return byteOf;
}

/** FNV-1a folded to the table's width. */
function hash(bytes: Uint8Array, from: number, to: number): number {
  let value = FNV_BASIS;
  for (let i = from; i < to; i++) value = Math.imul(value ^ (bytes[i] as number), FNV_PRIME);
  return (value ^ (value >>> 15)) & ((1 << PLACES_BITS) - 1);
}
