import { deepEqual } from 'node:assert';
import { compileContract } from '../engine/contract/compile.ts';
import { loadAndCompile } from '../engine/contract/loadAndCompile.ts';
import { compileGeneration } from '../engine/generate/compileGeneration.ts';
import { contractPorts } from '../node/contractPorts.ts';
import type { PreparedContract } from './preparedContract.ts';

/**
 * A contract as the build keeps it (scripts/build.mjs); `undefined` where anything is to be said of it.
 * @param generation with the files that only generating needs
 */
export function readContract(path: string, generation: boolean): PreparedContract | undefined {
  const { source, contract, findings, files, hash } = loadAndCompile(
    path,
    contractPorts(path),
    'en',
    (read, report) => {
      const compiled = compileContract(read, report);
      if (compiled && generation) compileGeneration(compiled, report);
      return compiled;
    },
    { generation },
  );
  if (!source || !contract || findings.length > 0) return undefined;
  // Prototypes aside, JSON must keep everything.
  deepEqual(JSON.parse(JSON.stringify(source)), source);
  return { hash, names: files.slice(1).map(({ name }) => name), source };
}
