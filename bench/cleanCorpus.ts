/**
 * Corpora of clean records for measurements: generated from the built-in contract, seed after seed, and kept in
 * bench/corpora/ (git-ignored) until the contract changes.
 */
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Checker } from '../server/src/engine/checks/checker.ts';
import { compileContract } from '../server/src/engine/contract/compile.ts';
import type { Contract } from '../server/src/engine/contract/contract.ts';
import { loadAndCompile } from '../server/src/engine/contract/loadAndCompile.ts';
import { randomOf } from '../server/src/engine/generate/chance.ts';
import { compileGeneration, type Generation } from '../server/src/engine/generate/compileGeneration.ts';
import { createGenerator } from '../server/src/engine/generate/createGenerator.ts';
import { contractPorts } from '../server/src/node/contractPorts.ts';

/** In the repository, where `npm run` starts. */
const CONTRACT = resolve('schemas/health-coach/contract.yaml');
const FOLDER = resolve('bench/corpora');

export interface CheckedContract {
  readonly contract: Contract;
  readonly generation: Generation;
  /** Over all files of the contract. */
  readonly hash: string;
}

export function builtInContract(): CheckedContract {
  const { contract, findings, hash } = loadAndCompile(
    CONTRACT,
    contractPorts(CONTRACT),
    'en',
    (source, report) => {
      const compiled = compileContract(source, report);
      const generation = compiled && compileGeneration(compiled, report);
      return generation && { contract: compiled, generation };
    },
  );
  if (!contract) throw new Error(findings.map(({ message }) => message).join('\n'));
  return { ...contract, hash };
}

/** Path of a file of `count` clean records of all categories, made unless it is there. */
export function cleanCorpus(count: number, { contract, generation, hash }: CheckedContract): string {
  const path = join(FOLDER, `clean-${count}-${hash.slice(0, 12)}.jsonl`);
  if (existsSync(path)) return path;
  mkdirSync(FOLDER, { recursive: true });
  const { expectations } = new Checker(contract, { language: 'en' });
  const file = openSync(`${path}.tmp-0`, 'w');
  let left = count;
  for (let seed = 1; left > 0; seed++) {
    for (const { line, category } of createGenerator(contract, generation, expectations, { seed })) {
      const reads = contract.categories.get(category)?.source.question?.reads;
      // Other seeds word chats from the same few sentences; values differ by themselves.
      writeSync(file, `${reads === 'phrases' ? withAside(line, left) : line}\n`);
      left -= 1;
      if (left === 0) break;
    }
  }
  closeSync(file);
  renameSync(`${path}.tmp-0`, path);
  return path;
}

/** `times` copies of a corpus as one file. */
export function repeatedCorpus(path: string, times: number): string {
  const target = path.replace('.jsonl', `-x${times}.jsonl`);
  if (existsSync(target)) return target;
  const content = readFileSync(path);
  const file = openSync(`${target}.tmp-0`, 'w');
  for (let i = 0; i < times; i++) writeSync(file, content);
  closeSync(file);
  renameSync(`${target}.tmp-0`, target);
  return target;
}

const WORDS = 16;
const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = 11_172;

/** The record with an aside of made-up words before its question, so that no two are near-duplicates. */
function withAside(line: string, seed: number): string {
  const random = randomOf(seed, 'aside');
  const syllable = () => String.fromCharCode(FIRST_SYLLABLE + random.below(SYLLABLES));
  const aside = Array.from({ length: WORDS }, () => syllable() + syllable() + syllable()).join(' ');
  return line.replace('{"role":"user","content":"', (start) => `${start}${aside}. `);
}
