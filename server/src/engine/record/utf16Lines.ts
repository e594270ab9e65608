import type { Span } from '../finding.ts';
import type { Line } from './line.ts';

const CR = 13;
const BOM_BYTES = 2;
/** Units turned into text at once: `String.fromCharCode` takes its arguments on the stack. */
const PIECE_UNITS = 8192;

/** Cuts UTF-16 bytes (byte order mark taken off) into lines. No hurry: such files are to be converted. */
export class Utf16Lines {
  readonly #low: number;
  readonly #maxBytes: number;
  #index = 0;
  /** The first byte of a unit whose second comes in a later chunk; -1: none. */
  #odd = -1;
  #carry = '';
  /** Units of a line over the cap that were dropped so far; the last one of them. */
  #skipped = 0;
  #lastSkipped = 0;

  constructor(littleEndian: boolean, maxBytes: number) {
    this.#low = littleEndian ? 0 : 1;
    this.#maxBytes = maxBytes;
  }

  push(chunk: Uint8Array, out: Line[]): void {
    for (const piece of this.#pieces(chunk)) {
      let at = 0;
      for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', at)) {
        this.#keep(piece.slice(at, end));
        this.#release(2, out);
        at = end + 1;
      }
      this.#keep(piece.slice(at));
    }
  }

  end(out: Line[]): void {
    const half = this.#odd >= 0;
    if (half || this.#carry !== '' || this.#skipped > 0 || this.#index === 0) this.#release(0, out, half);
  }

  *#pieces(chunk: Uint8Array): Iterable<string> {
    const units: number[] = [];
    let at = 0;
    while (at < chunk.length) {
      const first = this.#odd >= 0 ? this.#odd : (chunk[at++] ?? 0);
      const second = chunk[at++];
      this.#odd = second === undefined ? first : -1;
      if (second === undefined) break;
      units.push(this.#low === 0 ? first | (second << 8) : (first << 8) | second);
      if (units.length === PIECE_UNITS) yield String.fromCharCode(...units.splice(0));
    }
    if (units.length > 0) yield String.fromCharCode(...units);
  }

  #keep(part: string): void {
    if (part === '') return;
    if (this.#skipped > 0 || (this.#carry.length + part.length) * 2 > this.#maxBytes) {
      this.#skipped += this.#carry.length + part.length;
      this.#lastSkipped = part.charCodeAt(part.length - 1);
      this.#carry = '';
    } else this.#carry += part;
  }

  #release(breakBytes: number, out: Line[], half = false): void {
    const index = this.#index++;
    const bom = index === 0;
    const terminated = breakBytes > 0;
    const whole = this.#carry;
    const size = (this.#skipped + whole.length) * 2 + breakBytes + (half ? 1 : 0) + (bom ? BOM_BYTES : 0);
    const last = this.#skipped > 0 ? this.#lastSkipped : whole.charCodeAt(whole.length - 1);
    const cr = terminated && last === CR;
    const { text, invalid } = wellFormed(cr ? whole.slice(0, -1) : whole, half);
    const line: Line = { index, text, bytes: size, bom, cr, terminated };
    if (this.#skipped > 0) out.push({ ...line, text: '', tooLong: true });
    else out.push(invalid.length > 0 ? { ...line, invalidUtf8: invalid } : line);
    this.#carry = '';
    this.#skipped = 0;
  }
}

/** The text with U+FFFD for each lone surrogate and for half a unit at the end. */
function wellFormed(text: string, half: boolean): { text: string; invalid: Span[] } {
  const invalid: Span[] = [];
  const mark = (offset: number) => {
    invalid.push({ start: offset, end: offset + 1 });
    return '\ufffd';
  };
  const clean = text.replace(/\p{Surrogate}/gu, (_, offset: number) => mark(offset));
  return { text: half ? clean + mark(clean.length) : clean, invalid };
}
