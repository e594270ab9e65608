import { ContractFiles } from '../engine/contract/contractFiles.ts';
import type { ContractSource } from '../engine/contract/source.ts';
import { contractPorts } from '../node/contractPorts.ts';

/** A contract that was read and found right when Tunewright was built. */
export interface PreparedContract {
  /** Over the contract and the files it names. */
  readonly hash: string;
  /** The files it names, relative to its folder. */
  readonly names: readonly string[];
  readonly source: ContractSource;
}

/**
 * The built-in contract as the build read it, which saves reading YAML at each start; `undefined` where its
 * files are not those of the build.
 */
export async function preparedContract(path: string, whole: boolean): Promise<PreparedContract | undefined> {
  const prepared = await load(whole);
  if (!prepared) return undefined;
  const files = new ContractFiles(path, contractPorts(path));
  files.contract();
  for (const name of prepared.names) files.named(name);
  return files.hash() === prepared.hash ? prepared : undefined;
}

async function load(whole: boolean): Promise<PreparedContract | null> {
  try {
    return (await (whole ? import('builtin-contract:whole') : import('builtin-contract:check'))).default;
  } catch {
    // The sources, unbundled.
    return null;
  }
}
