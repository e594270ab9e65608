import type { Category, Contract } from '../contract/contract.ts';
import type { Draft } from './draft.ts';

/** Places of the number in an id: `health-analysis-0001`. */
const DIGITS = 4;

/** A draft as one line of JSON, with the id it has as the record after `written` others of its category. */
export function recordLine(
  { source }: Contract,
  category: Category,
  draft: Draft,
  written: number,
  seed: number,
): { readonly line: string; readonly id: string } {
  const id = `${category.id}-${String(written + 1).padStart(DIGITS, '0')}`;
  const system = category.source.system?.trim();
  const record = {
    messages: [
      ...(system === undefined ? [] : [{ role: 'system', content: system }]),
      { role: 'user', content: draft.question },
      { role: 'assistant', content: draft.answer },
    ],
    metadata: {
      id,
      category: category.id,
      ...(draft.group === undefined ? {} : { group: draft.group }),
      source: `generated:${source.id}@${source.version}:seed=${seed}`,
    },
  };
  return { line: JSON.stringify(record), id };
}
