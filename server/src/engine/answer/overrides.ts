import type { Category, Contract } from '../contract/contract.ts';
import type { SlotRead } from '../format/types.ts';
import type { FactValue } from '../judge/lower.ts';
import type { Expectations } from './expected.ts';

/**
 * What an answer states, as facts by register. With these the facts are computed once more: what then agrees
 * with the answer is wrong only because something above it is. `implied`: also what a label or a
 * recommendation implies, which must not count for that slot itself.
 */
export function overridesOf(
  contract: Contract,
  category: Category,
  slots: readonly SlotRead[],
  expectations: Expectations,
  implied: boolean,
): Map<number, FactValue> {
  const overrides = new Map<number, FactValue>();
  const registers = new Map(
    category.bindings.flatMap((b) => (b.kind === 'fact' ? [[b.path, b.register] as const] : [])),
  );
  for (const { path, list, value, text } of slots) {
    if (list !== undefined) {
      if (path === 'value') overrideShown(list, text, contract, expectations, overrides);
      continue;
    }
    const register = registers.get(path);
    if (register === undefined || typeof value === 'object' || value === undefined) continue;
    overrides.set(register, value);
    for (const [name, fact] of implied ? impliedBy(path, String(value), contract) : []) {
      const target = contract.program.register(name);
      if (target !== undefined) overrides.set(target, fact);
    }
  }
  return overrides;
}

function overrideShown(
  list: string,
  text: string,
  contract: Contract,
  expectations: Expectations,
  overrides: Map<number, FactValue>,
): void {
  const declared = contract.source.lists?.[list];
  if (!declared || 'table' in declared) return;
  for (const input of declared.inputs) {
    for (const [register, value] of expectations.shownInput(input)?.read(text) ?? []) {
      if (!overrides.has(register)) overrides.set(register, value);
    }
  }
}

/** A label names its grade and a recommendation its level, where only one has it. */
export function impliedBy(path: string, text: string, contract: Contract): [string, string][] {
  const { scale, patterns = [] } = contract.source;
  const grades = scale?.grades ?? [];
  if (path === 'grade.label') {
    const named = grades.filter(({ label }) => label === text);
    return named[0] && named.length === 1 ? [['grade.id', named[0].id]] : [];
  }
  if (path === 'recommendation') {
    const levels = new Set([
      ...grades.filter(({ recommendation }) => recommendation === text).map(({ level }) => level),
      ...patterns.filter(({ recommendation }) => recommendation === text).map(({ cap }) => cap),
    ]);
    const [level] = levels;
    return level !== undefined && levels.size === 1 ? [['recommendation.level', level]] : [];
  }
  return [];
}
