import { compileContract } from '../engine/contract/compile.ts';
import type { Contract } from '../engine/contract/contract.ts';
import type { ContractReport } from '../engine/contract/report.ts';
import type { ContractSource } from '../engine/contract/source.ts';
import type { Generation } from '../engine/generate/compileGeneration.ts';
import { builtInContract, findContract } from './findContract.ts';
import { preparedContract } from './preparedContract.ts';
import type { Terminal } from './terminal.ts';

/** A contract that is ready for use. */
export interface OpenContract {
  readonly contract: Contract;
  readonly path: string;
  /** SHA-256 over its files. */
  readonly hash: string;
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

type Compile<Compiled> = (source: ContractSource, report: ContractReport) => Compiled | undefined;

/**
 * Loads the contract of this run and prints to standard error what is wrong with it.
 * @throws UsageError when it cannot be used
 */
export async function openContract(
  asked: string | undefined,
  terminal: Terminal,
  { whole = false }: OpenOptions = {},
): Promise<OpenContract> {
  const path = findContract(asked, process.cwd());
  const { compiled, hash } = await open(path, terminal, compileContract, whole);
  return { contract: compiled, path, hash };
}

/**
 * Loads the contract of this run with its generation.
 * @param compileGeneration from the engine; handed in, so that commands that generate nothing do not load it
 * @throws UsageError when it cannot be used
 */
export async function openGenerator(
  asked: string | undefined,
  terminal: Terminal,
  compileGeneration: (contract: Contract, report: ContractReport) => Generation | undefined,
): Promise<OpenGenerator> {
  const path = findContract(asked, process.cwd());
  const compile: Compile<{ contract: Contract; generation: Generation | undefined }> = (source, report) => {
    const contract = compileContract(source, report);
    return contract && { contract, generation: compileGeneration(contract, report) };
  };
  const { compiled, hash } = await open(path, terminal, compile, true);
  return { ...compiled, path, hash };
}

async function open<Compiled>(
  path: string,
  terminal: Terminal,
  compile: Compile<Compiled>,
  whole: boolean,
): Promise<{ readonly compiled: Compiled; readonly hash: string }> {
  const prepared = path === builtInContract() ? await preparedContract(path, whole) : undefined;
  if (prepared) {
    let problems = 0;
    const compiled = compile(prepared.source, () => {
      problems += 1;
    });
    if (compiled !== undefined && problems === 0) return { compiled, hash: prepared.hash };
  }
  const { compileFromFiles } = await import('./compileFromFiles.ts');
  return compileFromFiles(path, terminal, compile, whole);
}
