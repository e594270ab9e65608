import { STDIN } from '../../node/collectPaths.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { inputFiles } from '../inputFiles.ts';
import { openContract } from '../openContract.ts';
import { shownPath } from '../shownPath.ts';
import { type SplitOptions, type SplitResult, splitFiles } from '../split/splitFiles.ts';
import { splitTable } from '../split/splitTable.ts';
import type { Terminal } from '../terminal.ts';

export type { SplitOptions } from '../split/splitFiles.ts';

/** `tunewright split`: puts records into sets without leaks, and writes down how. */
export async function split(
  paths: readonly string[],
  options: SplitOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const files = await inputFiles(paths);
  const open = await openContract(options.contract, terminal, { whole: true });
  const print = (result: SplitResult): ExitCode => {
    const { texts, colors, out } = terminal;
    for (const line of splitTable(result.manifest, open.contract, texts, colors)) out.line(line);
    if (!terminal.quiet) printNotes(result, options.dryRun === true, terminal);
    return EXIT.clean;
  };
  if (!files.includes(STDIN)) return print(await splitFiles(files, open, options, terminal, undefined));
  const { spool } = await import('../../node/spoolStdin.ts');
  const stdin = await spool(process.stdin);
  try {
    return print(await splitFiles(files, open, options, terminal, stdin.path));
  } finally {
    stdin.end();
  }
}

function printNotes(
  { manifest, plan, faulty, unreadable, paths }: SplitResult,
  dryRun: boolean,
  { err, texts }: Terminal,
): void {
  const { duplicates, nearDuplicates, groups, largestGroup } = plan;
  err.line(texts.say('split.groups', { groups: texts.number(groups), largest: largestGroup }));
  if (duplicates > 0) err.line(texts.say('split.duplicates', { count: texts.number(duplicates) }));
  if (nearDuplicates > 0) err.line(texts.say('split.near', { count: texts.number(nearDuplicates) }));
  if (faulty > 0) err.line(texts.say('split.faulty', { count: texts.number(faulty) }));
  if (unreadable > 0) err.line(texts.say('split.left-out', { count: texts.number(unreadable) }));
  for (const { category, split: set, wanted, got } of manifest.deviations) {
    err.line(texts.say('split.deviation', { category, set, wanted, got }));
  }
  if (dryRun) err.line(texts.say('split.dry'));
  else err.line(texts.say('split.written', { paths: paths.map(shownPath).join('\n  ') }));
}
