import type { Category, Contract } from '../contract/contract.ts';
import type { ContractReport } from '../contract/report.ts';
import { nearestName } from '../nearestName.ts';
import type { IntentSource } from './source.ts';
import { parseText, type TextTemplate } from './textTemplate.ts';

/** An intent of a category, its texts taken apart. */
export interface Intent {
  readonly source: IntentSource;
  readonly questions: readonly TextTemplate[];
  /** Texts by prose slot of the answer. */
  readonly texts: ReadonlyMap<string, readonly TextTemplate[]>;
  /** Values that may be put in, wrapped so that their use can be counted. */
  readonly params: ReadonlyMap<string, readonly { readonly value: string | number }[]>;
}

/** @param members the member of an intent that fills each prose slot of the category's answers */
export function compileIntents(
  contract: Contract,
  category: Category,
  sources: readonly IntentSource[],
  members: Readonly<Record<string, string>>,
  report: ContractReport,
): Intent[] {
  for (const { kind, path } of category.bindings) {
    if (kind !== 'prose' || members[path] !== undefined) continue;
    report(['generation', 'categories', category.id, 'intents'], 'generation.missing-prose', { name: path });
  }
  return sources.map((source, i) => {
    const known = [...Object.keys(source.params ?? {}), ...contract.program.names];
    const parse = (texts: readonly string[], member: string) =>
      texts.map((text, k) => {
        const template = parseText(text);
        for (const name of template.names) {
          if (known.includes(name)) continue;
          const path = ['generation', 'intents', i, member, k];
          report(path, 'generation.unknown-name', { name, nearest: nearestName(name, known) });
        }
        return template;
      });
    const texts = new Map<string, readonly TextTemplate[]>();
    for (const [slot, member] of Object.entries(members)) {
      const list = source.texts[member] ?? [];
      if (list.length === 0) report(['generation', 'intents', i], 'generation.missing', { name: member });
      texts.set(slot, parse(list, member));
    }
    for (const [input, param] of Object.entries(source.states ?? {})) {
      const path = ['generation', 'intents', i, 'states', input];
      if (!contract.source.inputs?.[input]) {
        const nearest = nearestName(input, Object.keys(contract.source.inputs ?? {}));
        report(path, 'generation.unknown-name', { name: input, nearest });
      } else if (!source.params?.[param]) {
        report(path, 'generation.unknown-name', { name: param, nearest: nearestName(param, known) });
      }
    }
    return {
      source,
      questions: parse(source.questions, 'questions'),
      texts,
      params: new Map(
        Object.entries(source.params ?? {}).map(([name, values]) => [
          name,
          values.map((value) => ({ value })),
        ]),
      ),
    };
  });
}
