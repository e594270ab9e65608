import type { PathReport } from '../createReport.ts';
import type { ContractSource } from '../source.ts';
import { placeholders } from './placeholders.ts';
import { checkReference } from './reference.ts';

/** Names of inputs, wherever the contract uses one outside of expressions. */
export function validateInputReferences(source: ContractSource, report: PathReport): void {
  const inputs = source.inputs ?? {};
  const names = Object.keys(inputs);

  for (const [name, input] of Object.entries(inputs)) {
    const shown = [...names, ...Object.keys(source.facts ?? {})];
    input.show?.forEach((template, i) => {
      for (const slot of placeholders(template)) {
        checkReference(report, ['inputs', name, 'show', i], 'slot', slot.name, shown, slot.span);
      }
    });
    for (const value of Object.keys(input.spellings ?? {})) {
      checkReference(report, ['inputs', name, 'spellings', value], 'value', value, input.values ?? [], 'key');
    }
  }

  source.phrases?.forEach((phrase, i) => {
    const found = placeholders(phrase);
    for (const { name, span } of found) {
      const known = checkReference(report, ['phrases', i], 'input', name, names, span);
      if (known && inputs[name]?.values) report(['phrases', i], 'regex.word-input', { name }, span);
    }
    if (found.length === 0) report(['phrases', i], 'regex.no-value');
  });

  const score = source.scale?.score;
  if (score?.stated !== undefined) {
    checkReference(report, ['scale', 'score', 'stated'], 'input', score.stated, names);
  }
  for (const name of Object.keys(score?.weights ?? {})) {
    const path = ['scale', 'score', 'weights', name];
    const known = checkReference(report, path, 'input', name, names, 'key');
    if (known && !inputs[name]?.bands) report(path, 'bands.none', { name }, 'key');
  }

  for (const [name, list] of Object.entries(source.lists ?? {})) {
    if ('table' in list) {
      checkReference(report, ['lists', name, 'after'], 'input', list.after, names);
    } else {
      list.inputs.forEach((input, i) => {
        checkReference(report, ['lists', name, 'inputs', i], 'input', input, names);
      });
    }
  }
}
