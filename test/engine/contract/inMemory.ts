import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContractPorts } from '../../../server/src/engine/contract/contractPorts.ts';
import type { ContractFinding, MessageLanguage } from '../../../server/src/engine/contract/createReport.ts';
import { type CompiledContract, loadAndCompile } from '../../../server/src/engine/contract/loadAndCompile.ts';
import { type MarkedRange, marked } from '../../support/markers.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A contract without inputs, to which tests add what they are about. */
export const HEAD = 'contract: 1\nid: test\nversion: 1.0.0\ncategories: {chat: {label: Chat}}\n';

/** Ports over these files. The paths asked for go to `asked`. */
export function portsOf(files: Files, asked: string[] = []): ContractPorts {
  return {
    readFile: (path) => {
      asked.push(path);
      return Object.hasOwn(files, path) ? files[path] : undefined;
    },
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
  };
}

/** Loads and validates `contract.yaml` of these files. */
export function load(
  files: Files,
  lang: MessageLanguage = 'en',
  asked: string[] = [],
): CompiledContract<'compiled'> {
  return loadAndCompile('contract.yaml', portsOf(files, asked), lang, () => 'compiled');
}

export function findingsOf(contract: string, files: Files = {}): readonly ContractFinding[] {
  return load({ ...files, 'contract.yaml': contract }).findings;
}

/** What a finding says and where, in a form that shows well when it differs. */
export function told({ file, line, span, code }: Omit<ContractFinding, 'severity' | 'message'>): string {
  return `${file}:${line + 1}:${span.start}-${span.end} ${code}`;
}

/** Findings at every marked range of the files, in order, and no others. */
export function expectedAt(
  code: string,
  files: Readonly<Record<string, string>>,
): { files: Files; told: string[] } {
  const plain: Record<string, string> = {};
  const all: string[] = [];
  for (const [file, source] of Object.entries(files)) {
    const { text, ranges } = marked(source);
    plain[file] = text;
    all.push(...ranges.map(({ line, span }: MarkedRange) => told({ file, line, span, code })));
  }
  return { files: plain, told: all };
}

/** Every file of a folder, by its path from there. */
export function filesOf(folder: string): Record<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    names.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split(sep).join('/'), readFileSync(path)];
    }),
  );
}
