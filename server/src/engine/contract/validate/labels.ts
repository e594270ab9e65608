import { foldLabel } from '../../question/labels.ts';
import type { PathReport } from '../createReport.ts';
import type { ContractPath } from '../report.ts';
import type { ContractSource, InputSource } from '../source.ts';

/**
 * A label that two inputs answer to, case, spaces and `_` aside. An input that is derived may share the
 * label of one before it: a question that writes the label states the first.
 */
export function validateLabels({ inputs = {} }: ContractSource, report: PathReport): void {
  const owners = new Map<string, string>();
  for (const [name, input] of Object.entries(inputs)) {
    for (const { label, path } of labelsOf(name, input)) {
      const folded = foldLabel(label);
      const owner = owners.get(folded);
      if (owner === undefined) owners.set(folded, name);
      else if (owner !== name && input.derive === undefined) {
        report(path, 'labels.duplicate', { label, other: owner }, path.length === 2 ? 'key' : undefined);
      }
    }
    validateSpellings(name, input, report);
  }
}

function labelsOf(name: string, input: InputSource): { label: string; path: ContractPath }[] {
  return [
    { label: name, path: ['inputs', name] },
    { label: input.label, path: ['inputs', name, 'label'] },
    ...(input.aliases ?? []).map((label, i) => ({ label, path: ['inputs', name, 'aliases', i] })),
  ];
}

/** A spelling that stands for two values of the same input. */
function validateSpellings(name: string, input: InputSource, report: PathReport): void {
  const owners = new Map((input.values ?? []).map((value) => [foldLabel(value), value]));
  for (const [value, spellings] of Object.entries(input.spellings ?? {})) {
    spellings.forEach((spelling, i) => {
      const owner = owners.get(foldLabel(spelling));
      if (owner === undefined) owners.set(foldLabel(spelling), value);
      else if (owner !== value) {
        report(['inputs', name, 'spellings', value, i], 'labels.spelling', { label: spelling, other: owner });
      }
    });
  }
}
