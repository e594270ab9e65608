import type { LoadedFile } from '../engine/contract/contractFiles.ts';
import type { ContractFinding } from '../engine/contract/createReport.ts';
import { loadAndCompile } from '../engine/contract/loadAndCompile.ts';
import type { ContractReport } from '../engine/contract/report.ts';
import type { ContractSource } from '../engine/contract/source.ts';
import { contractPorts } from '../node/contractPorts.ts';
import { excerpt } from './reporters/excerpt.ts';
import { paintSeverity } from './reporters/paintSeverity.ts';
import { printable } from './reporters/printable.ts';
import { shownPath } from './shownPath.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usageError.ts';

const INDENT = '    ';

/**
 * Reads a contract, prints to standard error what is wrong with it, and compiles it.
 * @throws UsageError when it cannot be used
 */
export function compileFromFiles<Compiled>(
  path: string,
  terminal: Terminal,
  compile: (source: ContractSource, report: ContractReport) => Compiled | undefined,
  generation: boolean,
): { readonly compiled: Compiled; readonly hash: string } {
  const { language } = terminal.texts;
  const loaded = loadAndCompile(path, contractPorts(path), language, compile, { generation });
  const { contract: compiled, findings, files, hash } = loaded;
  for (const finding of findings) printFinding(finding, files, terminal);
  if (compiled !== undefined) return { compiled, hash };
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  throw new UsageError(errors === 1 ? 'contract.broken-one' : 'contract.broken', {
    path: shownPath(path),
    errors,
  });
}

function printFinding(finding: ContractFinding, files: readonly LoadedFile[], terminal: Terminal): void {
  const { err, texts, columns } = terminal;
  const { file, line, span, severity, code, message } = finding;
  const place = `${shownPath(file)}:${line + 1}:${span.start + 1}`;
  err.line(`${place}  ${paintSeverity(severity, texts)}  ${code}  ${printable(message)}`);
  const raw = files.find(({ path }) => path === file)?.text.split('\n', line + 1)[line];
  if (raw === undefined || raw.trim() === '') return;
  for (const shown of excerpt(raw, span, columns - INDENT.length)) err.line(INDENT + shown);
}
