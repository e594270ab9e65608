import type { Contract } from '../../engine/contract/contract.ts';
import type { DatasetSummary } from '../../engine/dataset/datasetChecker.ts';
import { DatasetChecker } from '../../engine/dataset/datasetChecker.ts';
import { checkFiles } from '../checkFiles.ts';
import { LineChecker } from '../lineChecker.ts';
import { readingProgress } from '../progress.ts';
import { silentReporter } from '../reporters/silent.ts';
import type { Terminal } from '../terminal.ts';
import { tokenCounter } from '../tokenCounter.ts';
import { type CategoryStats, type FoundCode, StatsCollector } from './statsCollector.ts';

/** What is in a dataset. */
export interface DatasetStats {
  readonly files: readonly { readonly path: string; readonly records: number }[];
  readonly records: number;
  readonly categories: ReadonlyMap<string, CategoryStats>;
  readonly findings: Readonly<Record<string, FoundCode>>;
  readonly dataset: DatasetSummary;
}

/** Reads, checks and counts files. @throws FileError */
export async function datasetStats(
  files: readonly string[],
  contract: Contract,
  terminal: Terminal,
): Promise<DatasetStats> {
  const { language } = terminal.texts;
  const collector = new StatsCollector(contract, await tokenCounter());
  const dataset = new DatasetChecker(contract, { language });
  const counts: { path: string; records: number }[] = [];
  const progress = await readingProgress(files, terminal.texts.say('check.progress'), terminal);
  try {
    const { totals, dataset: summary } = await checkFiles(files, {
      lines: new LineChecker(contract, { language }),
      dataset,
      reporter: {
        ...silentReporter,
        findings(_, findings, raw) {
          // Those of lines come with the lines.
          if (raw === undefined) for (const finding of findings) collector.found(finding);
        },
        counted: (path, records) => counts.push({ path, records }),
      },
      progress,
      proceed: async () => true,
      each: (_, __, checked) => collector.add(checked),
    });
    return {
      files: counts,
      records: totals.records,
      categories: collector.categories,
      findings: collector.codes,
      dataset: summary ?? dataset.finish().summary,
    };
  } finally {
    progress.end();
  }
}
