import type { MessageData } from '../finding.ts';
import type { ContractPorts } from './contractPorts.ts';
import { decodeText, MAX_FILE_SIZE } from './decodeText.ts';
import { namedPath } from './namedPath.ts';

/** A file of the contract. */
export interface LoadedFile {
  /** As the reader was asked for it: the contract's folder and the name. */
  readonly path: string;
  /** Relative to the contract's folder, with `/`. */
  readonly name: string;
  /** Without byte order mark, lines ended by LF. */
  readonly text: string;
}

/** Why a file cannot be read: the message's key and data. */
export interface FileProblem {
  readonly key: string;
  readonly data: MessageData;
}

/** Most files that a contract may name. */
const MAX_FILES = 500;

/** The contract and the files beside it; nothing outside its folder is ever read. */
export class ContractFiles {
  private readonly read = new Map<string, LoadedFile>();
  private readonly folder: string;

  constructor(
    private readonly contractPath: string,
    private readonly ports: ContractPorts,
  ) {
    this.folder = contractPath.slice(0, folderEnd(contractPath));
  }

  /** The files read so far, the contract first. */
  get all(): readonly LoadedFile[] {
    return [...this.read.values()];
  }

  contract(): LoadedFile | FileProblem {
    return this.load(this.contractPath.slice(this.folder.length));
  }

  named(name: string): LoadedFile | FileProblem {
    const named = namedPath(name);
    if ('problem' in named) return { key: `file.${named.problem}`, data: { name } };
    return this.load(named.path);
  }

  /** SHA-256 over names and texts in the order of the names: the same on every system. */
  hash(): string {
    const files = [...this.read.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    return this.ports.sha256(files.map(({ name, text }) => `${name}\n${text.length}\n${text}\n`).join(''));
  }

  private load(name: string): LoadedFile | FileProblem {
    const known = this.read.get(name);
    if (known) return known;
    if (this.read.size >= MAX_FILES) return { key: 'file.too-many', data: { name, limit: MAX_FILES } };
    const path = this.folder + name;
    const content = readSafely(this.ports, path);
    if (content === undefined) return { key: 'file.missing', data: { name } };
    const decoded = decodeText(content);
    if ('problem' in decoded)
      return { key: decoded.problem, data: { name, limit: MAX_FILE_SIZE / 1024 / 1024 } };
    const file = { path, name, text: decoded.text };
    this.read.set(name, file);
    return file;
  }
}

/** A reader that throws has no such file. */
function readSafely(ports: ContractPorts, path: string): Uint8Array | string | undefined {
  try {
    return ports.readFile(path);
  } catch {
    return undefined;
  }
}

function folderEnd(path: string): number {
  return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
}
