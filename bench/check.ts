/**
 * The ratios of checking and of starting (goals: in-process checks ≤ 4 × P; whole `check` of M ≤ 0.6 × a Python
 * loop; start and `check` of S ≤ 0.3 s), in one run on one machine: `npm run bench [-- --large]`.
 * It measures a bundle, as what is published is one: run by tsx, the same checks take a sixth longer.
 * P is bare `JSON.parse` of lines split before; R reads the whole file as UTF-8, splits and parses.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Checker } from '../server/src/engine/checks/checker.ts';
import type { Contract } from '../server/src/engine/contract/contract.ts';
import { DatasetChecker } from '../server/src/engine/dataset/datasetChecker.ts';
import { splitLines } from '../server/src/engine/record/lines.ts';
import { builtInContract, cleanCorpus, repeatedCorpus } from './cleanCorpus.ts';
import { formatRow, measureInTurns, type Work } from './measure.ts';

const SMALL = 1_500;
const MEDIUM = 41_000;
const COPIES_IN_LARGE = 10;
const IN_PROCESS_ROUNDS = 7;
const PROCESS_ROUNDS = 5;

/** `npm run` starts in the repository. The bundle lies elsewhere than its sources. */
const root = process.cwd();
const command = join(root, 'dist/tunewright.mjs');
const folder = mkdtempSync(join(tmpdir(), 'tunewright-bench-'));

try {
  const contract = builtInContract();
  const small = cleanCorpus(SMALL, contract);
  const medium = cleanCorpus(MEDIUM, contract);
  console.log(`node ${process.version}; S ${sizeOf(small)}, M ${sizeOf(medium)}`);
  inProcess(medium, contract.contract);
  processes(small, medium);
  memory('peak memory of check, M', medium);
  if (process.argv.includes('--large')) {
    memory('peak memory of check, L', repeatedCorpus(medium, COPIES_IN_LARGE));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function inProcess(path: string, contract: Contract): void {
  const lines = splitLines(readFileSync(path, 'utf8'));
  const checker = new Checker(contract, { language: 'en' });
  let findings = 0;
  for (const line of lines) findings += checker.check(line).findings.length;
  if (findings > 0) console.log(`  ${findings} findings: this corpus is not clean, the numbers do not count`);
  const works: Work[] = [
    {
      name: 'P: JSON.parse of lines split before',
      run: () => {
        for (const { text } of lines) JSON.parse(text);
      },
    },
    {
      name: 'R: read as UTF-8, split, JSON.parse',
      run: () => {
        for (const text of readFileSync(path, 'utf8').split('\n')) if (text !== '') JSON.parse(text);
      },
    },
    {
      name: 'every record check, in-process',
      run: () => {
        for (const line of lines) checker.check(line);
      },
    },
    {
      name: 'the same with the dataset checks',
      run: () => {
        const dataset = new DatasetChecker(contract, { language: 'en' });
        for (const line of lines) {
          const { context } = checker.check(line);
          if (context) dataset.add(path, context);
        }
        dataset.finish();
      },
    },
  ];
  const times = measureInTurns(works, IN_PROCESS_ROUNDS);
  for (const time of times) console.log(formatRow(time, times[0], 'P'));
}

function processes(small: string, medium: string): void {
  const empty = join(folder, 'empty.jsonl');
  writeFileSync(empty, '');
  const script = join(root, 'bench/cookbook_checks.py');
  const python = spawnSync('python3', ['--version']).status === 0;
  if (!python) console.log('python3 is not on PATH: the rows of the Python loop are skipped');
  const loop = (name: string, path: string): Work[] =>
    python ? [{ name, run: () => run('python3', [script, path]) }] : [];
  const check = (path: string) => run(process.execPath, [command, 'check', path]);
  for (const works of [
    [
      { name: 'node alone', run: () => run(process.execPath, ['-e', '0']) },
      { name: 'tunewright --version', run: () => run(process.execPath, [command, '--version']) },
      { name: 'check of an empty file', run: () => check(empty) },
    ],
    [...loop('Python loop, S', small), { name: 'check S', run: () => check(small) }],
    [...loop('Python loop, M', medium), { name: 'check M', run: () => check(medium) }],
  ]) {
    const times = measureInTurns(works, PROCESS_ROUNDS);
    const [first] = times;
    for (const time of times)
      console.log(formatRow(time, python || works.length > 2 ? first : undefined, first?.name ?? ''));
  }
}

function memory(name: string, path: string): void {
  const peak = join(folder, 'peak');
  const preload = join(root, 'bench/peakMemory.mjs');
  run(process.execPath, ['--import', preload, command, 'check', path], { PEAK_MEMORY_FILE: peak });
  console.log(`${name.padEnd(40)} ${Math.round(Number(readFileSync(peak, 'utf8')) / 1024)} MiB`);
}

/** Findings (status 1) are no failure here. */
function run(file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const { status, error, stderr } = spawnSync(file, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  if (status !== 0 && status !== 1) throw error ?? new Error(`${file} ${args.join(' ')}: ${stderr}`);
}

function sizeOf(path: string): string {
  return `${(statSync(path).size / 1e6).toFixed(1)} MB`;
}
