import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { owedCitations } from '../../server/src/engine/answer/owedCitations.ts';
import { Checker } from '../../server/src/engine/checks/checker.ts';
import type { CheckerOptions } from '../../server/src/engine/checks/checkerOptions.ts';
import { compileContract } from '../../server/src/engine/contract/compile.ts';
import type { Category, Contract } from '../../server/src/engine/contract/contract.ts';
import type { ContractPorts } from '../../server/src/engine/contract/contractPorts.ts';
import { loadAndCompile } from '../../server/src/engine/contract/loadAndCompile.ts';
import type { Finding } from '../../server/src/engine/finding.ts';
import type { FactValue } from '../../server/src/engine/judge/lower.ts';
import type { Line } from '../../server/src/engine/record/line.ts';

/** Folder of the built-in contract. */
export const HEALTH_COACH = fileURLToPath(new URL('../../schemas/health-coach', import.meta.url));

let built: Contract | undefined;

/** The built-in contract, loaded once. */
export function healthCoach(): Contract {
  built ??= compiled(`${HEALTH_COACH}/contract.yaml`, {
    readFile: (path) => (existsSync(path) ? withoutAbsent(path, readFileSync(path, 'utf8')) : undefined),
    sha256,
  });
  return built;
}

/** A contract of these files; the first is the contract itself. Throws what is wrong with it. */
export function contractOf(files: Readonly<Record<string, string>>): Contract {
  const [path = ''] = Object.keys(files);
  return compiled(path, { readFile: (name) => files[name], sha256 });
}

function compiled(path: string, ports: ContractPorts): Contract {
  const { contract, findings } = loadAndCompile(path, ports, 'en', compileContract);
  if (!contract)
    throw new Error(findings.map((f) => `${f.file}:${f.line + 1} ${f.code} ${f.message}`).join('\n'));
  return contract;
}

/** The generation plan is a file of its own; a contract without it can be checked with all the same. */
function withoutAbsent(path: string, text: string): string {
  const absent = path.endsWith('contract.yaml') && !existsSync(`${HEALTH_COACH}/generation.yaml`);
  return absent ? text.replace(/^generation:.*\n/m, '') : text;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A line of a file as the line reader gives it. */
export function lineOf(text: string, index = 0): Line {
  return { index, text, bytes: Buffer.byteLength(text) + 1, bom: false, cr: false, terminated: true };
}

export function checkerOf(contract: Contract, options: Partial<CheckerOptions> = {}): Checker {
  return new Checker(contract, { language: 'en', ...options });
}

/** Findings of one line. */
export function findingsOf(contract: Contract, raw: string): readonly Finding[] {
  return checkerOf(contract).check(lineOf(raw)).findings;
}

/** Findings as `code «the marked text»`, which shows well when it differs. */
export function told(raw: string, findings: readonly Finding[]): string[] {
  return findings.map(({ code, span }) => `${code} «${raw.slice(span.start, span.end)}»`);
}

export interface RecordParts {
  /** Id of a category whose system prompt opens the record. */
  readonly category?: string;
  readonly system?: string;
  readonly user: string;
  readonly assistant: string;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** One record of the built-in contract as a line of JSONL. */
export function recordLine({ category, system, user, assistant, metadata }: RecordParts): string {
  const prompt = system ?? (category === undefined ? undefined : categoryOf(category).source.system);
  const messages = [
    ...(prompt === undefined ? [] : [{ role: 'system', content: prompt }]),
    { role: 'user', content: user },
    { role: 'assistant', content: assistant },
  ];
  return JSON.stringify({ messages, ...(metadata ? { metadata } : {}) });
}

/** A category of the built-in contract. */
export function categoryOf(id: string): Category {
  const category = healthCoach().categories.get(id);
  if (!category) throw new RangeError(`no category ${id}`);
  return category;
}

/** What the program makes of these inputs, by name of the fact. */
export function factsOf(
  inputs: Readonly<Record<string, FactValue>>,
  { graded = true, contract = healthCoach() }: { graded?: boolean; contract?: Contract } = {},
): Record<string, FactValue> {
  const { program } = contract;
  const stated: FactValue[] = [];
  for (const [name, value] of Object.entries(inputs)) {
    const register = program.register(name);
    if (register === undefined) throw new RangeError(`no fact ${name}`);
    stated[register] = value;
  }
  const registers = program.evaluate(stated, graded);
  return Object.fromEntries(program.names.map((name, i) => [name, registers[i]]));
}

/** The values of a day that health, exercise and pattern questions state. */
export interface Day {
  readonly age?: number;
  readonly sex?: string;
  readonly heart_rate?: number;
  readonly resting_heart_rate?: number;
  readonly usual_resting_heart_rate?: number;
  readonly sleep_hr?: number;
  readonly steps?: number;
  readonly distance_km?: number;
  readonly active_calories?: number;
  readonly oxygen_saturation?: number;
  readonly weight?: number;
  readonly bmi?: number;
}

/** A day on which everything is as it should be: score 100, grade A. */
export const GOOD_DAY: Required<Day> = {
  age: 35,
  sex: '남성',
  heart_rate: 72,
  resting_heart_rate: 60,
  usual_resting_heart_rate: 58,
  sleep_hr: 7.5,
  steps: 9000,
  distance_km: 6.2,
  active_calories: 420,
  oxygen_saturation: 98,
  weight: 70,
  bmi: 22.5,
};

/** The question of a day, one `field: value unit` a line. */
export function questionOf(day: Day): string {
  const { inputs = {} } = healthCoach().source;
  return Object.entries(day)
    .map(([name, value]) => `${name}: ${value}${inputs[name]?.unit ?? ''}`)
    .join('\n');
}

/** The answer that the contract calls for; `prose` fills the slots that the author words. */
export function answerOf(
  category: string,
  user: string,
  prose: Readonly<Record<string, string>> = {},
): string {
  const contract = healthCoach();
  const of = categoryOf(category);
  const question = contract.question.read(user, of.source.question?.reads ?? 'phrases');
  const registers = contract.program.evaluate(question.stated, of.graded);
  const owed = owedCitations(contract, of, registers, Object.values(prose).join('\n')).map(({ id }) => id);
  const facts = checkerOf(contract).expectations.values(of, registers, question, owed);
  if (!of.format) throw new RangeError(`${category} has no form`);
  return of.format.write({ ...facts, ...prose });
}

/** A health record that is right in every respect but, on an unusual day, its length. */
export function healthRecord(day: Day, metadata?: Readonly<Record<string, unknown>>): string {
  const user = questionOf(day);
  const assistant = answerOf('health-analysis', user);
  return recordLine({ category: 'health-analysis', user, assistant, ...(metadata ? { metadata } : {}) });
}

/** A chat record that is right in every respect but perhaps its length. */
export function chatRecord(user: string, answer: string, advice: string): string {
  return recordLine({
    category: 'coaching-chat',
    user,
    assistant: answerOf('coaching-chat', user, { answer, advice }),
  });
}
