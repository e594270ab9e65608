import type { CitationBook } from '../citations/citationBook.ts';
import { compileFormat } from '../format/compile.ts';
import type { Format } from '../format/types.ts';
import type { ProgramBuilder } from '../judge/program.ts';
import type { Category, Condition, PartRule, SlotBinding } from './contract.ts';
import type { ContractPath, ContractReport } from './report.ts';
import { slotResolver } from './slots.ts';
import type { CategorySource, ContractSource } from './source.ts';

export function compileCategories(
  source: ContractSource,
  builder: ProgramBuilder,
  citations: CitationBook | undefined,
  condition: (text: string, path: ContractPath) => Condition | undefined,
  report: ContractReport,
): ReadonlyMap<string, Category> {
  const resolve = slotResolver(source, builder.build(), citations);
  const categories = new Map<string, Category>();
  for (const [id, category] of Object.entries(source.categories)) {
    let format: Format | undefined;
    if (category.answer !== undefined) {
      const compiled = compileFormat(category.answer, resolve);
      for (const { key, data, span } of compiled.problems) {
        report(['categories', id, 'answer'], `format.${key}`, data, span);
      }
      format = compiled.format;
    }
    const parts = new Map<string, readonly PartRule[]>();
    for (const [part, rules] of Object.entries(category.parts ?? {})) {
      parts.set(
        part,
        rules.flatMap((rule, i) => {
          const when = condition(rule.when, ['categories', id, 'parts', part, i, 'when']);
          return when ? [{ when, source: rule.when, missing: rule.missing ?? 'format.missing-section' }] : [];
        }),
      );
    }
    categories.set(id, {
      id,
      source: category,
      ...(format ? { format } : {}),
      bindings: format ? bindingsOf(format, source, builder) : [],
      factParts: (format?.partNames ?? []).flatMap((name) =>
        builder.has(name) ? [{ name, register: builder.at(name) }] : [],
      ),
      graded: format?.slotPaths.some((path) => path === 'score' || path.startsWith('grade.')) ?? false,
      cite: citeRule(category),
      parts,
      length: lengthOf(category),
    });
  }
  return categories;
}

function bindingsOf(format: Format, source: ContractSource, builder: ProgramBuilder): SlotBinding[] {
  const lists = new Set<string>();
  const bindings: SlotBinding[] = [];
  for (const path of format.slotPaths) {
    const list = /^(.+?)\[\]/.exec(path)?.[1];
    const prose = format.proseSlots.get(path);
    if (list !== undefined) lists.add(list);
    else if (path === 'citations' && source.citations) bindings.push({ kind: 'citations', path });
    else if (prose) bindings.push({ kind: 'prose', path, ...prose });
    else if (builder.has(path)) {
      bindings.push({ kind: 'fact', path, register: builder.at(path), decimals: decimalsOf(path, source) });
    }
  }
  for (const path of lists) bindings.push({ kind: 'list', path });
  return bindings;
}

function decimalsOf(path: string, source: ContractSource): number {
  return source.inputs?.[path]?.decimals ?? source.facts?.[path]?.decimals ?? (path === 'score' ? 0 : 6);
}

function citeRule({ cite }: CategorySource): Category['cite'] {
  if (cite?.first_of) return { mode: 'first_of', rules: cite.first_of };
  if (cite?.all_of) return { mode: 'all_of', rules: cite.all_of };
  return undefined;
}

/** `within: 30%` of the target, rounded outwards to whole characters; a range wins. */
function lengthOf({ length }: CategorySource): Category['length'] {
  if (!length) return undefined;
  const target = length.target === undefined ? {} : { target: length.target };
  if (length.range) return { min: length.range[0], max: length.range[1], ...target };
  if (length.target === undefined) return undefined;
  const share = Number.parseFloat(length.within ?? '30') / 100;
  return {
    min: Math.floor(length.target * (1 - share) + 1e-9),
    max: Math.ceil(length.target * (1 + share) - 1e-9),
    ...target,
  };
}
