import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { packageRoot } from '../node/packageRoot.ts';
import { UsageError } from './usageError.ts';

export const CONTRACT_NAME = 'contract.yaml';

/** The key that tells a Tunewright contract from another file of the same name. */
const MARK = /^(?:"contract"|'contract'|contract)[ \t]*:[ \t]*1[ \t]*(?:#.*)?\r?$/m;
/** The key stands in the first lines; only so much is looked at. */
const HEAD_BYTES = 64 * 1024;

/** Folder of the contract that comes with Tunewright. */
export function builtInContractFolder(): string {
  return join(packageRoot(), 'schemas', 'health-coach');
}

export function builtInContract(): string {
  return join(builtInContractFolder(), CONTRACT_NAME);
}

/**
 * The contract of a run: the one asked for (a file, or a folder that holds a contract.yaml), else the nearest
 * contract.yaml in `cwd` or above that is one, else the built-in contract.
 * @throws UsageError when there is not what was asked for
 */
export function findContract(asked: string | undefined, cwd: string): string {
  if (asked === undefined) return nearestContract(cwd) ?? builtInContract();
  const stats = statSync(asked, { throwIfNoEntry: false });
  if (!stats) throw new UsageError('contract.missing', { path: asked });
  if (!stats.isDirectory()) return asked;
  const inside = join(asked, CONTRACT_NAME);
  if (!existsSync(inside)) throw new UsageError('contract.folder', { path: asked });
  return inside;
}

/** Looked for at each start: only the first bytes of files of that name are read. */
function nearestContract(cwd: string): string | undefined {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const path = join(folder, CONTRACT_NAME);
    if (isContract(path)) return path;
    if (dirname(folder) === folder) return undefined;
  }
}

function isContract(path: string): boolean {
  let fd: number | undefined;
  try {
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
    fd = openSync(path, 'r');
    const head = Buffer.alloc(HEAD_BYTES);
    return MARK.test(head.toString('utf8', 0, readSync(fd, head, 0, HEAD_BYTES, 0)).replace(/^\ufeff/, ''));
  } catch {
    return false;
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}
