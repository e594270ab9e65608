import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the bundled command line, or why it could not be built. */
    bundle: { readonly path: string } | { readonly problem: string };
    /** Generated records in which the checks find nothing. */
    records: string;
  }
}

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const run = promisify(execFile);
const RECORDS = 60;

/** Builds the command line once a run, away from dist/, which others may be using, and generates records by it. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = join(root, 'node_modules', '.cache', `tunewright-test-${process.pid}`);
  const path = join(folder, 'tunewright.mjs');
  const records = join(folder, 'records.jsonl');
  mkdirSync(folder, { recursive: true });
  project.provide('records', records);
  try {
    await run(process.execPath, [join(root, 'scripts', 'build.mjs'), folder]);
    await run(process.execPath, [path, 'generate', '--out', records, '--count', String(RECORDS), '--quiet']);
    project.provide('bundle', { path });
  } catch (error) {
    // Told by the tests that need it; the others can run.
    const problem = error instanceof Error ? error.message : String(error);
    project.provide('bundle', existsSync(path) && !existsSync(records) ? { path } : { problem });
  }
  return () => rmSync(folder, { recursive: true, force: true });
}
