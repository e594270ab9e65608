import { compileContract } from '../engine/contract/compile.ts';
import type { Contract } from '../engine/contract/contract.ts';
import type { LoadedFile } from '../engine/contract/contractFiles.ts';
import type { ContractFinding } from '../engine/contract/createReport.ts';
import { loadAndCompile } from '../engine/contract/loadAndCompile.ts';
import type { ContractReport } from '../engine/contract/report.ts';
import type { ContractSource } from '../engine/contract/source.ts';
import type { Generation } from '../engine/generate/compileGeneration.ts';
import { contractPorts } from '../node/contractPorts.ts';
import { findContract } from './findContract.ts';
import { excerpt } from './reporters/excerpt.ts';
import { paintSeverity } from './reporters/paintSeverity.ts';
import { printable } from './reporters/printable.ts';
import { shownPath } from './shownPath.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usageError.ts';

/** A contract that is ready for use. */
export interface OpenContract {
  readonly contract: Contract;
  readonly path: string;
  /** SHA-256 over its files. */
  readonly hash: string;
  readonly files: readonly LoadedFile[];
}

/** A contract with what it generates. */
export interface OpenGenerator extends OpenContract {
  /** Absent where the contract says nothing on generating. */
  readonly generation: Generation | undefined;
}

export interface OpenOptions {
  /** Reads the files that only generating needs too, so that the hash is over all of the contract. */
  readonly whole?: boolean;
}

/**
 * Loads the contract of this run and prints to standard error what is wrong with it.
 * @throws UsageError when it cannot be used
 */
export function openContract(
  asked: string | undefined,
  terminal: Terminal,
  { whole = false }: OpenOptions = {},
): OpenContract {
  const path = findContract(asked, process.cwd());
  const { compiled, ...rest } = open(path, terminal, compileContract, whole);
  return { contract: compiled, ...rest };
}

/**
 * Loads the contract of this run with its generation.
 * @param compileGeneration from the engine; handed in, so that commands that generate nothing do not load it
 * @throws UsageError when it cannot be used
 */
export function openGenerator(
  asked: string | undefined,
  terminal: Terminal,
  compileGeneration: (contract: Contract, report: ContractReport) => Generation | undefined,
): OpenGenerator {
  const path = findContract(asked, process.cwd());
  const { compiled, ...rest } = open(
    path,
    terminal,
    (source, report) => {
      const contract = compileContract(source, report);
      return contract && { contract, generation: compileGeneration(contract, report) };
    },
    true,
  );
  return { ...compiled, ...rest };
}

function open<Compiled>(
  path: string,
  terminal: Terminal,
  compile: (source: ContractSource, report: ContractReport) => Compiled | undefined,
  generation: boolean,
): Omit<OpenContract, 'contract'> & { readonly compiled: Compiled } {
  const { language } = terminal.texts;
  const loaded = loadAndCompile(path, contractPorts(path), language, compile, { generation });
  const { contract: compiled, findings, files, hash } = loaded;
  for (const finding of findings) printFinding(finding, files, terminal);
  if (compiled !== undefined) return { compiled, path, hash, files };
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
  if (raw !== undefined && raw.trim() !== '') {
    for (const shown of excerpt(raw, span, columns - 4)) err.line(`    ${shown}`);
  }
}
