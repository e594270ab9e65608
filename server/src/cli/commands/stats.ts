import { EXIT, type ExitCode } from '../exitCode.ts';
import { inputFiles } from '../inputFiles.ts';
import { openContract } from '../openContract.ts';
import { datasetStats } from '../stats/datasetStats.ts';
import type { Terminal } from '../terminal.ts';

export interface StatsOptions {
  readonly contract?: string;
  readonly format: 'pretty' | 'json';
}

/** `tunewright stats`: what is in the records. Findings do not change its exit code. */
export async function stats(
  paths: readonly string[],
  { contract: asked, format }: StatsOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const files = await inputFiles(paths);
  const { contract } = await openContract(asked, terminal);
  const counted = await datasetStats(files, contract, terminal);
  if (format === 'json') {
    const { statsJson } = await import('../stats/statsJson.ts');
    terminal.out.line(JSON.stringify(statsJson(counted, contract), undefined, 2));
  } else {
    const { printStats } = await import('../stats/printStats.ts');
    printStats(counted, contract, terminal);
  }
  return EXIT.clean;
}
