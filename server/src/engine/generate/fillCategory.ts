import type { Category } from '../contract/contract.ts';
import { outOfRange } from '../text/graphemes.ts';
import { type Draft, type DraftSource, isRefusal } from './draft.ts';
import type { DuplicateGate } from './duplicateGate.ts';

/** Codes of what spoke against drafts, and how often. */
export type Refusals = Map<string, number>;

/**
 * Drafts of a category that nothing speaks against, each source in proportion to its weight. A source whose
 * drafts are refused `attempts` times in a row is left out from then on; ends early when none is left.
 *
 * @param findings codes of what the caller has against a draft
 */
export function* fillCategory(
  category: Category,
  sources: readonly DraftSource[],
  count: number,
  attempts: number,
  gate: DuplicateGate,
  findings: (draft: Draft, index: number) => readonly string[],
  refusals: Refusals,
): Generator<Draft, void, undefined> {
  const left = new Set(sources);
  const given = new Map<DraftSource, number>(sources.map((source) => [source, 0]));
  const refuse = (code: string) => refusals.set(code, (refusals.get(code) ?? 0) + 1);
  for (let index = 0; index < count; ) {
    const source = mostBehind(left, given, index);
    if (!source) return;
    let accepted: Draft | undefined;
    for (let i = 0; i < attempts && !accepted; i++) {
      const draft = source.draft();
      if (isRefusal(draft)) {
        refuse(draft.refused);
        continue;
      }
      const against = gate.refuse(draft) ?? lengthAgainst(draft, category);
      const codes = against === undefined ? findings(draft, index) : [against];
      for (const code of codes) refuse(code);
      if (codes.length === 0) accepted = draft;
    }
    if (!accepted) {
      left.delete(source);
      continue;
    }
    gate.add(accepted);
    given.set(source, (given.get(source) ?? 0) + 1);
    index += 1;
    yield accepted;
  }
}

/** The source that lacks most of its share of the records so far and this one. */
function mostBehind(
  sources: ReadonlySet<DraftSource>,
  given: ReadonlyMap<DraftSource, number>,
  written: number,
): DraftSource | undefined {
  let total = 0;
  for (const source of given.keys()) total += source.weight;
  let best: DraftSource | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const source of sources) {
    const lacking = ((written + 1) * source.weight) / total - (given.get(source) ?? 0);
    if (lacking <= most) continue;
    best = source;
    most = lacking;
  }
  return best;
}

function lengthAgainst(draft: Draft, { length }: Category): string | undefined {
  if (!length) return undefined;
  return outOfRange(draft.answer, length.min, length.max) === undefined ? undefined : 'length.out-of-range';
}
