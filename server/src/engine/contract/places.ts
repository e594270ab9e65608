import type { Span } from '../finding.ts';
import type { LoadedFile } from './contractFiles.ts';
import { LineIndex } from './lineIndex.ts';
import type { ContractPath } from './report.ts';
import type { YamlDocument } from './yamlDocument.ts';

/** Where something stands in the files of a contract. Line and columns from 0. */
export interface ContractPlace {
  readonly file: string;
  readonly line: number;
  readonly span: Span;
}

/** A file read in at a path of the contract. Without `document` its text is the value. */
interface Mount {
  readonly at: ContractPath;
  readonly file: LoadedFile;
  readonly document?: YamlDocument;
  /** Path in the document of what stands at `at`. */
  readonly base: ContractPath;
}

/** Which file and line each value of a contract comes from. */
export class ContractPlaces {
  private readonly mounts: Mount[] = [];
  private readonly lines = new Map<string, LineIndex>();

  /** Values from `at` on come from `base` of this file. Later mounts win over earlier ones. */
  mount(at: ContractPath, file: LoadedFile, document?: YamlDocument, base: ContractPath = []): void {
    this.mounts.unshift({ at, file, base, ...(document && { document }) });
  }

  /** Where the value at `path` stands; `within` narrows it to its key or a part of its text. */
  locate(path: ContractPath, within?: Span | 'key'): ContractPlace {
    const mount = this.mounts.find(
      ({ at, document }) => startsWith(path, at) && (document !== undefined || typeof within === 'object'),
    );
    if (!mount) return { file: '', line: 0, span: { start: 0, end: 0 } };
    const { file, document, base, at } = mount;
    const span = document
      ? document.spanOf([...base, ...path.slice(at.length)], within)
      : typeof within === 'object'
        ? within
        : { start: 0, end: 0 };
    return this.place(file, span);
  }

  /** An offset range of a file as a line and columns, clipped to its first line. */
  place(file: LoadedFile, span: Span): ContractPlace {
    let lines = this.lines.get(file.path);
    if (!lines) {
      lines = new LineIndex(file.text);
      this.lines.set(file.path, lines);
    }
    return { file: file.path, ...lines.place(span) };
  }
}

function startsWith(path: ContractPath, prefix: ContractPath): boolean {
  return prefix.length <= path.length && prefix.every((step, i) => step === path[i]);
}
