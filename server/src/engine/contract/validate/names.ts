import type { PathReport } from '../createReport.ts';
import type { ContractPath } from '../report.ts';
import type { ContractSource } from '../source.ts';

/** Words that CEL keeps for itself (https://github.com/google/cel-spec, "Identifiers") and its functions here. */
const RESERVED = new Set(
  'as break const continue else false for function if import in let loop namespace null package rank return round true var void while'.split(
    ' ',
  ),
);
/** Facts that every contract has by itself. */
const OWN_FACTS = new Set([
  'citations',
  'grade',
  'judgment',
  'pattern',
  'patterns',
  'recommendation',
  'score',
]);
const OWN_COLUMNS = ['verdict', 'level', 'points'];

/** Inputs, lists and facts share one set of names with what every contract has by itself. */
export function validateNames(source: ContractSource, report: PathReport): void {
  const taken = new Set<string>();
  const claim = (name: string, path: ContractPath) => {
    const word = name.split('.').find((part) => RESERVED.has(part));
    if (word !== undefined) report(path, 'reference.reserved', { name: word }, 'key');
    else if (OWN_FACTS.has(name.split('.', 1)[0] ?? '')) report(path, 'reference.own-fact', { name }, 'key');
    else if (taken.has(name)) report(path, 'reference.taken', { name }, 'key');
    taken.add(name);
  };
  for (const [name, input] of Object.entries(source.inputs ?? {})) {
    claim(name, ['inputs', name]);
    if (input.bands) for (const column of OWN_COLUMNS) taken.add(`${name}.${column}`);
  }
  for (const name of Object.keys(source.lists ?? {})) claim(name, ['lists', name]);
  for (const name of Object.keys(source.facts ?? {})) claim(name, ['facts', name]);
}
