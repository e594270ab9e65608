import { fileURLToPath } from 'node:url';
import { compileContract } from '../../server/src/engine/contract/compile.ts';
import type { Contract } from '../../server/src/engine/contract/contract.ts';
import { loadAndCompile } from '../../server/src/engine/contract/loadAndCompile.ts';
import { contractPorts } from '../../server/src/node/contractPorts.ts';

export const CONTRACT_PATH = fileURLToPath(
  new URL('../../schemas/health-coach/contract.yaml', import.meta.url),
);

/** The built-in contract without what only the generator needs. */
export function builtInContract(): Contract {
  const { contract, findings } = loadAndCompile(
    CONTRACT_PATH,
    contractPorts(CONTRACT_PATH),
    'en',
    compileContract,
    {
      generation: false,
    },
  );
  if (!contract) throw new Error(`the contract does not load: ${findings.map((f) => f.message).join('\n')}`);
  return contract;
}
