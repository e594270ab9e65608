import pc from 'picocolors';
import type { OutputStream } from './outputStream.ts';
import type { Texts } from './texts.ts';

/** Columns where the output is no terminal. */
const DEFAULT_COLUMNS = 120;
const LEAST_COLUMNS = 40;

export type Colors = ReturnType<typeof pc.createColors>;

/** Where a command writes, and how. */
export interface Terminal {
  readonly out: OutputStream;
  readonly err: OutputStream;
  readonly texts: Texts;
  /** Colours for `out`. */
  readonly colors: Colors;
  /** Width of a line on `out`. */
  readonly columns: number;
  /** Someone watches `err`: progress may be shown there. */
  readonly watched: boolean;
  /** No progress, no summaries, no advice. */
  readonly quiet: boolean;
}

export interface TerminalOptions {
  readonly texts: Texts;
  readonly color: boolean;
  readonly quiet: boolean;
}

/** The terminal of this process. */
export function processTerminal(
  out: OutputStream,
  err: OutputStream,
  { texts, color, quiet }: TerminalOptions,
): Terminal {
  const { stdout, stderr, env } = process;
  const colorful =
    color && !env.NO_COLOR && (stdout.isTTY || Boolean(env.FORCE_COLOR)) && env.TERM !== 'dumb';
  return {
    out,
    err,
    texts,
    colors: pc.createColors(colorful),
    columns: Math.max(LEAST_COLUMNS, stdout.isTTY ? stdout.columns || DEFAULT_COLUMNS : DEFAULT_COLUMNS),
    watched: stderr.isTTY === true && env.CI === undefined && !quiet,
    quiet,
  };
}
