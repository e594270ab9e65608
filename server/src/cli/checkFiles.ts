import type { CheckedLine } from '../engine/checks/checker.ts';
import type { RecordContext } from '../engine/checks/recordContext.ts';
import type { DatasetChecker, DatasetSummary } from '../engine/dataset/datasetChecker.ts';
import type { Finding } from '../engine/finding.ts';
import type { Encoding, Line } from '../engine/record/line.ts';
import { STDIN } from '../node/collectPaths.ts';
import { readLines } from '../node/readLines.ts';
import { encodingFinding } from './encodingFinding.ts';
import type { LineChecker } from './lineChecker.ts';
import type { Progress } from './progress.ts';
import type { CheckTotals, Reporter } from './reporters/reporter.ts';

export interface CheckRun {
  readonly lines: LineChecker;
  /** Absent: nothing is asked of the dataset as a whole. */
  readonly dataset?: DatasetChecker;
  readonly reporter: Reporter;
  readonly progress: Progress;
  /** Where standard input was put, when it has been read already. */
  readonly spool?: string;
  /** Called after each piece of a file; `false` ends the run. */
  readonly proceed: () => Promise<boolean>;
  /** Sees every line and what was found in it. */
  readonly each?: (file: string, line: Line, checked: CheckedLine) => void;
}

/** What a run came to. */
export interface CheckOutcome {
  readonly totals: CheckTotals;
  readonly dataset?: DatasetSummary;
}

/**
 * Checks files in order, a piece at a time, and tells `reporter`. Leaves `reporter.end` to the caller.
 * @throws FileError
 */
export async function checkFiles(files: readonly string[], run: CheckRun): Promise<CheckOutcome> {
  const totals: CheckTotals = { files: 0, records: 0, errors: 0, warnings: 0, notes: 0, fixable: 0 };
  for (const file of files) {
    totals.files += 1;
    run.reporter.file(file);
    if (!(await checkFile(file, run, totals))) return { totals };
  }
  if (!run.dataset) return { totals };
  const { findings, summary } = run.dataset.finish();
  for (const { file, finding } of findings) {
    count(totals, [finding]);
    run.reporter.findings(file, [finding], undefined);
  }
  return { totals, dataset: summary };
}

async function checkFile(file: string, run: CheckRun, totals: CheckTotals): Promise<boolean> {
  const { lines, dataset, reporter, progress } = run;
  let records = 0;
  progress.file(file);
  for await (const batch of readLines(file === STDIN ? (run.spool ?? process.stdin) : file)) {
    for (const line of batch.lines) {
      let checked = lines.check(line);
      if (checked === undefined) checked = await lines.checkCounted(line);
      if (line.index === 0) checked = withEncoding(checked, line, batch.encoding, lines);
      const { findings, context } = checked;
      if (context !== undefined || !isBlank(line)) records += 1;
      if (findings.length > 0) {
        count(totals, findings);
        reporter.findings(file, findings, line.text);
      }
      if (context !== undefined) dataset?.add(file, context);
      run.each?.(file, line, checked);
    }
    progress.read(batch.bytesRead);
    if (!(await run.proceed())) return false;
  }
  totals.records += records;
  reporter.counted(file, records);
  return true;
}

/** A line without anything on it is reported, but it is no record. */
function isBlank({ text, tooLong }: Line): boolean {
  return tooLong === undefined && text.trim() === '';
}

function withEncoding(checked: CheckedLine, line: Line, encoding: Encoding, lines: LineChecker): CheckedLine {
  const finding = encodingFinding(line, encoding, lines.checker);
  if (!finding) return checked;
  const { context }: { context?: RecordContext } = checked;
  return { findings: [finding, ...checked.findings], ...(context && { context }) };
}

function count(totals: CheckTotals, findings: readonly Finding[]): void {
  for (const { severity, fix } of findings) {
    if (severity === 'error') totals.errors += 1;
    else if (severity === 'warning') totals.warnings += 1;
    else totals.notes += 1;
    if (fix) totals.fixable += 1;
  }
}
