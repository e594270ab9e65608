import { fileURLToPath } from 'node:url';
import { Checker } from '../../../server/src/engine/checks/checker.ts';
import { compileContract } from '../../../server/src/engine/contract/compile.ts';
import type { Contract } from '../../../server/src/engine/contract/contract.ts';
import { loadAndCompile } from '../../../server/src/engine/contract/loadAndCompile.ts';
import { compileGeneration, type Generation } from '../../../server/src/engine/generate/compileGeneration.ts';
import {
  createGenerator,
  type GeneratorOptions,
  type RecordGenerator,
} from '../../../server/src/engine/generate/createGenerator.ts';
import { contractPorts } from '../../../server/src/node/contractPorts.ts';
import { lineOf } from '../../support/healthCoach.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export interface Opened {
  readonly contract: Contract;
  readonly generation: Generation;
  readonly checker: Checker;
}

const opened = new Map<string, Opened>();

/** A contract of the repository with its generation, loaded once. Throws what is wrong with it. */
export function open(folder: 'schemas/health-coach' | 'test/fixtures/contracts/support'): Opened {
  const known = opened.get(folder);
  if (known) return known;
  const path = `${ROOT}${folder}/contract.yaml`;
  const { contract, findings } = loadAndCompile(path, contractPorts(path), 'en', compileContract);
  if (!contract) throw new Error(findings.map(({ message }) => message).join('\n'));
  const one = openContract(contract);
  opened.set(folder, one);
  return one;
}

export function openContract(contract: Contract): Opened {
  const problems: string[] = [];
  const generation = compileGeneration(contract, (at, key, data) =>
    problems.push(`${at.join('.')} ${key} ${JSON.stringify(data)}`),
  );
  if (!generation) throw new Error(problems.join('\n'));
  return { contract, generation, checker: new Checker(contract, { language: 'en' }) };
}

/** A generator whose records pass every check. */
export function generatorOf(
  { contract, generation, checker }: Opened,
  options: Partial<GeneratorOptions> = {},
): RecordGenerator {
  return createGenerator(contract, generation, checker.expectations, {
    seed: 1,
    accept: (line, index) => checker.check(lineOf(line, index)).findings,
    ...options,
  });
}

export function linesOf(generator: RecordGenerator): string[] {
  return [...generator].map(({ line }) => line);
}

export interface ReadRecord {
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly metadata: {
    readonly id: string;
    readonly category: string;
    readonly group?: string;
    readonly source: string;
  };
}

export function recordsOf(lines: readonly string[]): ReadRecord[] {
  return lines.map((line) => JSON.parse(line));
}

export function contentOf({ messages }: ReadRecord, role: string): string {
  return messages.find((message) => message.role === role)?.content ?? '';
}
