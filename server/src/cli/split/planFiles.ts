import type { Contract } from '../../engine/contract/contract.ts';
import { type SplitOptions, type SplitPlan, SplitPlanner } from '../../engine/split/planSplit.ts';
import { checkFiles } from '../checkFiles.ts';
import { LineChecker } from '../lineChecker.ts';
import { readingProgress } from '../progress.ts';
import { silentReporter } from '../reporters/silent.ts';
import type { Terminal } from '../terminal.ts';

/** A plan with what was found on the way. */
export interface PlannedFiles {
  readonly plan: SplitPlan;
  /** Records with findings of severity error, and lines that are no record. */
  readonly faulty: number;
  readonly unreadable: number;
  /** By file. */
  readonly lines: ReadonlyMap<string, { readonly records: number; readonly leftOut: number }>;
}

/** Reads and checks files and plans their split. @throws FileError */
export async function planFiles(
  files: readonly string[],
  contract: Contract,
  options: SplitOptions,
  terminal: Terminal,
  spool: string | undefined,
): Promise<PlannedFiles> {
  const planner = new SplitPlanner(contract);
  const lines = new Map(files.map((file) => [file, { records: 0, leftOut: 0 }]));
  let faulty = 0;
  let unreadable = 0;
  const progress = await readingProgress(files, terminal.texts.say('check.progress'), terminal);
  try {
    await checkFiles(files, {
      lines: new LineChecker(contract, { language: terminal.texts.language }),
      reporter: silentReporter,
      progress,
      ...(spool !== undefined && { spool }),
      proceed: async () => true,
      each(file, line, { findings, context }) {
        const count = lines.get(file);
        if (context !== undefined) {
          planner.add(file, context);
          if (count) count.records += 1;
          if (findings.some(({ severity }) => severity === 'error')) faulty += 1;
        } else if (line.tooLong || line.text.trim() !== '') {
          unreadable += 1;
          if (count) count.leftOut += 1;
        }
      },
    });
  } finally {
    progress.end();
  }
  return { plan: planner.plan(options), faulty, unreadable, lines };
}
