import type { ContractPath, ContractReport } from '../contract/report.ts';
import { nearestName } from '../nearestName.ts';
import type { Scenario } from './scenario.ts';
import type { TextTemplate } from './textTemplate.ts';

/** Names that stand for no value: the fields of the question, the citations owed. */
export const FIELDS = 'fields';
export const CITATIONS = 'citations';

/** Tells fields that a style does not spell, prose slots left out, and slots of texts that nothing fills. */
export function checkTexts(
  scenario: Scenario,
  paths: Readonly<Record<'fields' | 'answer' | 'layouts', ContractPath>>,
  report: ContractReport,
): void {
  const { sheet, words, layouts, fields, answer, items, category } = scenario;
  const known = [FIELDS, CITATIONS, ...words.keys(), ...items.map(({ list }) => list), ...sheet.names];
  const names = new Set(known);
  const check = (text: TextTemplate, path: ContractPath) => {
    for (const name of text.names) {
      if (names.has(name)) continue;
      report(path, 'generation.unknown-name', { name, nearest: nearestName(name, known) });
    }
  };
  const used = [...answer.values(), ...layouts.flatMap(({ forms }) => forms)].flatMap((text) => text.names);
  const seen = new Set<string>();
  for (let name = used.shift(); name !== undefined; name = used.shift()) {
    if (seen.has(name)) continue;
    seen.add(name);
    for (const { template, path } of words.get(name) ?? []) {
      check(template, path);
      used.push(...template.names);
    }
  }
  for (const text of answer.values()) check(text, paths.answer);
  layouts.forEach((layout, i) => {
    for (const form of layout.forms) check(form, [...paths.layouts, i]);
    fields.forEach(({ name }, k) => {
      const pool = layout.fields.get(name);
      if (!pool)
        report([...paths.fields, k], 'generation.unknown-field', { name, style: layout.source.style });
      for (const { template, path } of pool ?? []) check(template, path);
    });
  });
  if (layouts.length === 0) report(paths.layouts, 'generation.missing', { name: 'layouts' });
  for (const { kind, path } of category.bindings) {
    if (kind === 'prose' && !answer.has(path))
      report(paths.answer, 'generation.missing-prose', { name: path });
  }
}
