import { Checker } from '../../../server/src/engine/checks/checker.ts';
import { compileContract } from '../../../server/src/engine/contract/compile.ts';
import type { Contract } from '../../../server/src/engine/contract/contract.ts';
import { loadAndCompile } from '../../../server/src/engine/contract/loadAndCompile.ts';
import { compileGeneration } from '../../../server/src/engine/generate/compileGeneration.ts';
import { createGenerator } from '../../../server/src/engine/generate/createGenerator.ts';
import { contractPorts } from '../../../server/src/node/contractPorts.ts';
import { CONTRACT_PATH } from '../contract.ts';
import type { Draw } from '../draw.ts';
import type { RecordParts, Specimen } from '../specimen.ts';

/** Records as the product itself generates them, by category. They are never checked before they are used here. */
export function generatedSpecimens(count: number, seed: number): (category: string, draw: Draw) => Specimen {
  const { contract: compiled } = loadAndCompile(
    CONTRACT_PATH,
    contractPorts(CONTRACT_PATH),
    'en',
    (source, report) => {
      const contract = compileContract(source, report);
      const generation = contract && compileGeneration(contract, report);
      return generation && { contract, generation };
    },
  );
  if (!compiled) throw new Error('the contract does not generate');
  const { contract, generation } = compiled;
  const { expectations } = new Checker(contract, { language: 'en' });
  const counts = Object.fromEntries([...contract.categories.keys()].map((id) => [id, count]));
  const found = new Map<string, Specimen[]>();
  for (const { line, category } of createGenerator(contract, generation, expectations, { seed, counts })) {
    const all = found.get(category) ?? [];
    found.set(category, all);
    all.push(specimenOf(contract, category, JSON.parse(line) as RecordParts));
  }
  return (category, draw) => draw.pick(found.get(category) ?? []);
}

function specimenOf(contract: Contract, id: string, record: RecordParts): Specimen {
  const category = contract.categories.get(id);
  const textOf = (role: string) => record.messages.findLast((turn) => turn.role === role)?.content ?? '';
  if (!category) throw new Error(`no category ${id}`);
  const question = textOf('user');
  const { stated } = contract.question.read(question, category.source.question?.reads ?? 'phrases');
  const registers = contract.program.evaluate(stated, category.graded);
  return {
    ...record,
    category,
    question,
    answer: textOf('assistant'),
    layout: 'generated',
    group: String(record.metadata?.group),
    fact: (name) => registers[contract.program.register(name) ?? -1],
  };
}
