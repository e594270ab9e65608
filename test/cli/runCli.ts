import { spawn } from 'node:child_process';
import { inject } from 'vitest';

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Closes its standard output after so many bytes, as `head` does. */
  readonly closeAfter?: number;
}

/** Path of the bundle under test. */
export function bundlePath(): string {
  const bundle = inject('bundle');
  if ('problem' in bundle) throw new Error(`The command line could not be built: ${bundle.problem}`);
  return bundle.path;
}

/** Runs the built command line as a child process, in English unless told otherwise. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const env: Record<string, string | undefined> = { ...process.env, LC_ALL: 'C.UTF-8', ...options.env };
  delete env.FORCE_COLOR;
  const child = spawn(process.execPath, [bundlePath(), ...args], {
    env,
    ...(options.cwd !== undefined && { cwd: options.cwd }),
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => {
    out.push(chunk);
    if (options.closeAfter !== undefined) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  // A child that ends before it has read everything is no failure of the test.
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
  });
}
