import type { Span } from '../finding.ts';

/** How the bytes of a file are to be read. Told by its byte order mark; UTF-8 without one. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** One line of a file, without its line break and, on line 0, without its byte order mark. */
export interface Line {
  /** From 0. */
  readonly index: number;
  /**
   * Spans of findings are offsets in this text. It may be a slice that keeps its whole chunk in memory:
   * keep `copyString(text)` instead. Empty when the line is too long.
   */
  readonly text: string;
  /** Bytes in the file, line break and byte order mark included: summed over all lines, the file's size. */
  readonly bytes: number;
  /** The file starts with a byte order mark (line 0 only). */
  readonly bom: boolean;
  /** The line break is `\r\n`. */
  readonly cr: boolean;
  /** The line ends with a line break; false only for a last line that lacks one. */
  readonly terminated: boolean;
  /** Where bytes that are not text in the file's encoding became U+FFFD. Absent: none. */
  readonly invalidUtf8?: readonly Span[];
  /** The line is longer than the cap and was skipped. */
  readonly tooLong?: true;
}

/**
 * Decodes well-formed UTF-8; `undefined` when the bytes are not. A byte order mark is a character like
 * any other. Must not keep the bytes: the caller may overwrite them.
 */
export type DecodeUtf8 = (bytes: Uint8Array) => string | undefined;

/** Longest line that is read, in bytes: 64 MiB. The largest targets cap whole files at 512 MB. */
export const MAX_LINE_BYTES = 64 * 1024 * 1024;
