import { DatasetChecker } from '../../engine/dataset/datasetChecker.ts';
import { STDIN } from '../../node/collectPaths.ts';
import { checkFiles } from '../checkFiles.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { inputFiles } from '../inputFiles.ts';
import { LineChecker } from '../lineChecker.ts';
import { openContract } from '../openContract.ts';
import { readingProgress } from '../progress.ts';
import { makeReporter, type ReportFormat } from '../reporters/makeReporter.ts';
import type { CheckTotals } from '../reporters/reporter.ts';
import type { Terminal } from '../terminal.ts';

export interface CheckOptions {
  readonly contract?: string;
  readonly format: ReportFormat;
  readonly fix?: boolean;
  readonly maxWarnings?: number;
  /** Findings shown of a file by the pretty report. */
  readonly show: number;
}

/** `tunewright check`: reports what is wrong with records. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const files = await inputFiles(paths);
  const { contract } = await openContract(options.contract, terminal);
  if (!options.fix) return report(files, terminal, undefined);
  const { fixFiles } = await import('../fix/fixFiles.ts');
  if (!files.includes(STDIN)) {
    await fixFiles(files, contract, terminal, undefined);
    return report(files, terminal, undefined);
  }
  const { spool } = await import('../../node/spoolStdin.ts');
  const stdin = await spool(process.stdin);
  try {
    await fixFiles(files, contract, terminal, stdin.path);
    await terminal.out.copy(stdin.path);
    // Standard output holds the records, so what is left to say goes to standard error.
    return await report(files, { ...terminal, out: terminal.err }, stdin.path);
  } finally {
    stdin.end();
  }

  async function report(
    inputs: readonly string[],
    to: Terminal,
    stdin: string | undefined,
  ): Promise<ExitCode> {
    const language = to.texts.language;
    const lines = new LineChecker(contract, { language });
    const reporter = await makeReporter(options.format, to, {
      show: options.show,
      mayFix: !options.fix,
      contract,
    });
    const progress = await readingProgress(inputs, to.texts.say('check.progress'), to);
    try {
      const { totals, dataset } = await checkFiles(inputs, {
        lines,
        dataset: new DatasetChecker(contract, { language }),
        reporter,
        progress,
        ...(stdin !== undefined && { spool: stdin }),
        proceed: async () => {
          if (to.out.full) await to.out.flush();
          return !to.out.closed;
        },
      });
      progress.end();
      if (!to.out.closed) await reporter.end(totals);
      if (dataset && !to.quiet && dataset.capped + dataset.notKept > 0) {
        to.err.line(to.texts.say('check.near-bound', { capped: dataset.capped, notKept: dataset.notKept }));
      }
      return exitCode(totals);
    } finally {
      progress.end();
    }
  }

  function exitCode({ errors, warnings }: CheckTotals): ExitCode {
    const { maxWarnings } = options;
    if (maxWarnings !== undefined && warnings > maxWarnings) {
      terminal.err.line(terminal.texts.say('check.too-many-warnings', { warnings, most: maxWarnings }));
      return EXIT.findings;
    }
    return errors > 0 ? EXIT.findings : EXIT.clean;
  }
}
