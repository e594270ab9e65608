import { statSync } from 'node:fs';
import type { CheckedLine } from '../../engine/checks/checker.ts';
import type { Contract } from '../../engine/contract/contract.ts';
import { DatasetChecker } from '../../engine/dataset/datasetChecker.ts';
import type { Line } from '../../engine/record/line.ts';
import { AtomicFiles, type TextSink } from '../../node/atomicFiles.ts';
import { STDIN } from '../../node/collectPaths.ts';
import { readLines } from '../../node/readLines.ts';
import { LineChecker } from '../lineChecker.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usageError.ts';
import { FileFixes } from './fileFixes.ts';
import { fixLine } from './fixLine.ts';
import { printFixes } from './printFixes.ts';

const BYTE_ORDER_MARK = '\ufeff';

/**
 * Applies the certain fixes to files: reads them once to learn what is to be done (which records are
 * duplicates shows at the end only), then again to write. All files are replaced, or none.
 * @param spool where what came by standard input lies
 * @throws UsageError, FileError
 */
export async function fixFiles(
  files: readonly string[],
  contract: Contract,
  terminal: Terminal,
  spool: string | undefined,
): Promise<void> {
  const bom = contract.source.encoding?.bom ?? 'forbid';
  const all = files.map((name) => new FileFixes(name, pathOf(name, spool), bom));
  const language = terminal.texts.language;
  const dataset = new DatasetChecker(contract, { language });
  for (const file of all) {
    for await (const { line, encoding, text, codes, checked } of repairedLines(
      file.path,
      contract,
      language,
    )) {
      file.see(line, encoding);
      file.count(codes);
      if (codes.length > 0) file.changedLines += 1;
      if (text !== undefined && checked.context) dataset.add(file.name, checked.context);
    }
  }
  for (const { file: name, finding } of dataset.finish().findings) {
    if (!finding.fix?.removeLine) continue;
    const file = all.find((each) => each.name === name);
    if (!file || file.removed.has(finding.line)) continue;
    file.removed.add(finding.line);
    file.changedLines += 1;
    file.count([finding.code]);
  }
  const transaction = new AtomicFiles({ overwrite: true });
  try {
    for (const file of all) {
      if (!file.isNeeded || file.lossy) continue;
      await writeFixed(file, transaction.open(file.path), contract, language);
    }
    for (const { changedMeanwhile, name } of all) {
      if (changedMeanwhile) throw new UsageError('check.changed-meanwhile', { path: name });
    }
    transaction.commit();
  } finally {
    transaction.abort();
  }
  printFixes(all, terminal);
}

function pathOf(name: string, spool: string | undefined): string {
  if (name === STDIN && spool !== undefined) return spool;
  if (!statSync(name).isFile()) throw new UsageError('check.fix-no-file', { path: name });
  return name;
}

interface RepairedLine {
  readonly line: Line;
  readonly encoding: FileFixes['encoding'];
  /** Undefined: the line is to be removed. */
  readonly text: string | undefined;
  readonly codes: readonly string[];
  readonly checked: CheckedLine;
}

/** The same lines in the same order each time: what a line is found to be may rest on those before it. */
async function* repairedLines(
  path: string,
  contract: Contract,
  language: 'ko' | 'en',
): AsyncGenerator<RepairedLine, void, undefined> {
  const lines = new LineChecker(contract, { language });
  const check = async (line: Line): Promise<CheckedLine> =>
    lines.check(line) ?? (await lines.checkCounted(line));
  for await (const { lines: batch, encoding } of readLines(path)) {
    for (const line of batch) {
      const checked = lines.check(line) ?? (await lines.checkCounted(line));
      if (checked.findings.some(({ fix }) => fix)) {
        yield { line, encoding, ...(await fixLine(line, checked, check)) };
      } else {
        yield { line, encoding, text: line.text, codes: [], checked };
      }
    }
  }
}

/** Line breaks stay as they are; a last line that lacks one lacks it afterwards. */
async function writeFixed(
  file: FileFixes,
  sink: TextSink,
  contract: Contract,
  language: 'ko' | 'en',
): Promise<void> {
  if (file.writesBom) sink.write(BYTE_ORDER_MARK);
  let lineBreak = '';
  let terminated = true;
  for await (const { line, text } of repairedLines(file.path, contract, language)) {
    terminated = line.terminated;
    if (text === undefined || file.removed.has(line.index)) continue;
    sink.write(lineBreak + text);
    lineBreak = line.cr ? '\r\n' : '\n';
  }
  if (terminated) sink.write(lineBreak);
}
