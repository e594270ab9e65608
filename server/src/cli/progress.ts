import { statSync } from 'node:fs';
import type { Terminal } from './terminal.ts';

/** Below this a run is over before a bar would be read, in bytes. */
const WORTH_A_BAR = 8 * 1024 * 1024;

/** Tells how far reading has come. */
export interface Progress {
  file(path: string): void;
  /** @param bytes of the current file so far */
  read(bytes: number): void;
  end(): void;
}

const NO_PROGRESS: Progress = { file() {}, read() {}, end() {} };

/** A bar on standard error where someone watches it and the files are large; else nothing. */
export async function readingProgress(
  files: readonly string[],
  title: string,
  terminal: Terminal,
): Promise<Progress> {
  const total = terminal.watched ? files.reduce((sum, file) => sum + sizeOf(file), 0) : 0;
  if (total < WORTH_A_BAR) return NO_PROGRESS;
  const bar = await openBar(title, terminal);
  bar.start(total, 0);
  let done = 0;
  let size = 0;
  return {
    file(path) {
      done += size;
      size = sizeOf(path);
    },
    read: (bytes) => bar.update(Math.min(total, done + bytes)),
    end: () => bar.stop(),
  };
}

/** A bar of so many steps; does nothing where no one watches. */
export async function stepProgress(
  total: number,
  title: string,
  terminal: Terminal,
): Promise<{ step(done: number): void; end(): void }> {
  if (!terminal.watched) return { step() {}, end() {} };
  const bar = await openBar(title, terminal);
  bar.start(total, 0);
  return { step: (done) => bar.update(done), end: () => bar.stop() };
}

async function openBar(title: string, { texts }: Terminal) {
  const { default: cliProgress } = await import('cli-progress');
  return new cliProgress.SingleBar({
    stream: process.stderr,
    format: `${title} {bar} {percentage} %`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    // A signal would leave it hidden.
    hideCursor: false,
    fps: 10,
    formatValue: (value: number) => texts.number(value),
  });
}

function sizeOf(path: string): number {
  return path === '-' ? 0 : (statSync(path, { throwIfNoEntry: false })?.size ?? 0);
}
