import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import type { ContractPorts } from '../engine/contract/contractPorts.ts';
import { MAX_FILE_SIZE } from '../engine/contract/decodeText.ts';

/** Reads the files of the contract at `contractPath` from disk: regular files whose real place is in its folder. */
export function contractPorts(contractPath: string): ContractPorts {
  const contract = resolve(contractPath);
  const folder = realFolder(dirname(contract));
  return {
    readFile(path) {
      try {
        const real = realpathSync(path);
        // The contract itself may be a link; what it names may not lead elsewhere.
        if (resolve(path) !== contract && !real.startsWith(folder)) return undefined;
        return readStart(real);
      } catch {
        return undefined;
      }
    },
    sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
  };
}

function realFolder(folder: string): string {
  try {
    const real = realpathSync(folder);
    return real.endsWith(sep) ? real : real + sep;
  } catch {
    return folder + sep;
  }
}

/** One byte more than the largest size allowed at most, so that a larger file is told as such without being read. */
function readStart(path: string): Uint8Array | undefined {
  const stats = statSync(path);
  if (!stats.isFile()) return undefined;
  const bytes = new Uint8Array(Math.min(stats.size, MAX_FILE_SIZE + 1));
  const fd = openSync(path, 'r');
  try {
    let at = 0;
    while (at < bytes.length) {
      const read = readSync(fd, bytes, at, bytes.length - at, null);
      if (read === 0) break;
      at += read;
    }
    return bytes.subarray(0, at);
  } finally {
    closeSync(fd);
  }
}
