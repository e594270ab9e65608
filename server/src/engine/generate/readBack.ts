import type { FactValue } from '../judge/lower.ts';
import type { Question } from '../question/readQuestion.ts';

/** Whether a question was read to state exactly these inputs and items. */
export function readsBack(
  read: Question,
  states: ReadonlyMap<string, FactValue>,
  items: ReadonlyMap<string, readonly { readonly name: string }[]>,
): boolean {
  for (const { input, value } of read.values) if (!same(states.get(input), value)) return false;
  for (const input of states.keys()) if (!read.values.some((value) => value.input === input)) return false;
  for (const [list, wanted] of items) {
    const found = read.items.get(list) ?? [];
    if (found.length !== wanted.length) return false;
    if (!wanted.every(({ name }, i) => found[i]?.name === name)) return false;
  }
  return true;
}

function same(a: FactValue, b: FactValue): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-9 : a === b;
}
