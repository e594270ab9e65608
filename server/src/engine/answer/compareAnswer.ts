import type { FormatRead, SlotRead, SlotValues } from '../format/types.ts';
import type { FactValue } from '../judge/lower.ts';
import { compareItems, compareRows } from './compareRows.ts';
import type { Judged } from './judged.ts';
import type { Mismatch } from './mismatch.ts';
import { type Misspelling, misspelling } from './misspelling.ts';
import { impliedBy, overridesOf } from './overrides.ts';

/**
 * Where a read answer differs from what its input calls for; roots only, not what follows from them.
 * `doubtful`: registers of inputs of which nothing is known.
 */
export function compareAnswer(
  judged: Judged,
  read: FormatRead,
  text: string,
  doubtful: ReadonlySet<number>,
): Mismatch[] {
  const { contract, category, question, registers, expectations } = judged;
  const follow = (implied: boolean) =>
    contract.program.evaluateWith(
      question.stated,
      overridesOf(contract, category, read.slots, expectations, implied),
      category.graded,
    );
  const following = follow(true);
  const plain = follow(false);
  const spelled = spellings(judged, read);
  const inputs = Object.keys(contract.source.inputs ?? {}).length;
  const isDoubtful = (register: number) =>
    doubtful.size > 0 &&
    (doubtful.has(register) ||
      contract.program.inputsOf(register, inputs).some((input) => doubtful.has(input)));
  const found: Mismatch[] = [];
  for (const binding of category.bindings) {
    if (binding.kind === 'list') {
      found.push(...compareRows(judged, binding.path, read, following, text));
      found.push(...compareItems(judged, binding.path, read));
    } else if (binding.kind === 'fact') {
      const slot = read.slots.find(({ path, list }) => list === undefined && path === binding.path);
      if (!slot || isUnfilled(slot, read) || isDoubtful(binding.register)) continue;
      const implies = impliedBy(slot.path, slot.text, contract).length > 0;
      const wanted = wantedValue(
        slot,
        registers[binding.register],
        (implies ? plain : following)[binding.register],
        binding.decimals,
      );
      const said = { path: slot.path, span: slot.span, found: slot.text };
      if (wanted === undefined) {
        if (slot.value === undefined)
          found.push({ kind: 'misspelled', how: 'unread', ...said, expected: nearestOf(slot, read) });
        continue;
      }
      const expected = spelled.get(slot.path) ?? String(wanted);
      if (isDrawnIn(slot, expected, read)) continue;
      const how = slot.value === undefined ? misspellingOf(slot, expected, judged) : undefined;
      if (how !== undefined) found.push({ kind: 'misspelled', how, ...said, expected });
      else found.push({ kind: 'slot', ...said, expected, value: wanted });
    }
  }
  if (doubtful.size === 0) found.push(...compareParts(judged, read, following));
  return found;
}

/** A slot that nobody filled is reported as such. */
export function isUnfilled({ span }: SlotRead, { problems }: FormatRead): boolean {
  return problems.some(
    ({ kind, span: at }) => kind === 'placeholder' && at.start < span.end && at.end > span.start,
  );
}

/** What the reader offers for a text that is no value of its slot. */
function nearestOf({ span }: SlotRead, { problems }: FormatRead): string {
  return (
    problems.find(({ kind, span: at }) => kind === 'invalid-slot' && at.start === span.start)?.expected ?? ''
  );
}

function misspellingOf(
  { text }: SlotRead,
  expected: string,
  judged: Judged,
): Misspelling | 'run-on' | undefined {
  return misspelling(text, expected) ?? (goesOn(text, expected, judged) ? 'run-on' : undefined);
}

/** The right value, and then what another line begins with; or nothing at all. */
function goesOn(text: string, expected: string, { category, contract }: Judged): boolean {
  if (text.trim() === '') return true;
  if (!text.startsWith(`${expected} `)) return false;
  const rest = text.slice(expected.length);
  return (
    Object.values(contract.source.inputs ?? {}).some(({ label }) => rest.includes(label)) ||
    (category.format?.sections ?? []).some(({ name }) => name.length > 1 && rest.includes(name))
  );
}

/** The right value, with something behind it that a badly written line made part of it. */
function isDrawnIn({ value, text, span }: SlotRead, expected: string, { problems }: FormatRead): boolean {
  return (
    value === undefined &&
    text.startsWith(expected) &&
    problems.some(({ kind, span: at }) => kind === 'malformed' && at.start < span.end && at.end > span.start)
  );
}

/** The value a slot should have had, or `undefined` where it is right, unknown, or follows from another. */
function wantedValue(slot: SlotRead, fact: FactValue, following: FactValue, decimals: number): FactValue {
  const expected = fact ?? following;
  if (expected === undefined || expected === null || typeof expected === 'boolean') return undefined;
  if (slot.value === undefined) return expected;
  if (sameValue(slot.value, expected, decimals)) return undefined;
  return fact !== undefined && sameValue(slot.value, following, decimals) ? undefined : expected;
}

/** Equal to the decimals that the slot shows; either way of rounding is right. */
export function sameValue(found: unknown, expected: FactValue, decimals: number): boolean {
  if (found === expected) return true;
  if (typeof found !== 'number' || typeof expected !== 'number') return false;
  return Math.abs(found - expected) <= 0.5 * 10 ** -decimals + 1e-9;
}

/** How the form spells each slot as it should be, by path: written and read back. */
function spellings(judged: Judged, read: FormatRead): ReadonlyMap<string, string> {
  const { contract, category, question, registers, expectations } = judged;
  const { format } = category;
  if (!format) return new Map();
  const stated: Record<string, SlotValues[string]> = {};
  for (const { path, list, value } of read.slots)
    if (list === undefined && value !== undefined) stated[path] = value;
  for (const { name, present } of read.parts) if (present) stated[name] ??= true;
  const citations = contract.citations?.citations.slice(0, 1).map(({ id }) => id) ?? [];
  try {
    const text = format.write({
      ...stated,
      ...expectations.values(category, registers, question, citations),
    });
    return new Map(
      format.read(text).slots.flatMap((s) => (s.list === undefined ? [[s.path, s.text] as const] : [])),
    );
  } catch {
    // Not every fact is known, so the answer as it should be cannot be written: values show as they are.
    return new Map();
  }
}

function compareParts(
  { contract, category, registers }: Judged,
  read: FormatRead,
  following: readonly FactValue[],
): Mismatch[] {
  const found: Mismatch[] = [];
  const end = read.slots.at(-1)?.span.end ?? 0;
  for (const { name, present, span } of read.parts) {
    const place = span ?? { start: end, end };
    const rules = category.parts.get(name);
    const fact = category.factParts.find((part) => part.name === name);
    if (rules) {
      const verdicts = rules.map(({ when }) => [when(registers), when(following)] as const);
      if (verdicts.some(([now]) => now === undefined)) continue;
      const owed = rules[verdicts.findIndex(([now]) => now === true)];
      if (owed && !present && verdicts.some(([, then]) => then === true)) {
        found.push({ kind: 'part-missing', part: name, code: owed.missing, span: place });
      } else if (!owed && present && !verdicts.some(([, then]) => then === true)) {
        found.push({ kind: 'part-unowed', part: name, code: 'format.unexpected-section', span: place });
      }
    } else if (fact) {
      const [now, then] = [registers[fact.register], following[fact.register]];
      if (now === undefined || (now === null) === (then === null)) {
        const owed = now ?? then;
        if (owed === undefined || (owed !== null) === present) continue;
        const code = contract.source.facts?.[name]?.code;
        found.push(
          present
            ? { kind: 'part-unowed', part: name, code: code ?? 'format.unexpected-section', span: place }
            : { kind: 'part-missing', part: name, code: code ?? 'format.missing-section', span: place },
        );
      }
    }
  }
  return found;
}
