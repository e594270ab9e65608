import type { CitationBook } from '../citations/citationBook.ts';
import type { SlotValues } from '../format/types.ts';
import { sameValue } from './compareAnswer.ts';
import type { Judged } from './judged.ts';
import { owedCitations } from './owedCitations.ts';
import type { Prose } from './prose.ts';

const MAY_CITE = /(?:19|20)\d\d/;
const PLACEHOLDER = /[[{<]/;

/**
 * The fast path: true only where the answer is in form and every slot, row, part and citation is what the
 * input calls for. False sends the answer to the slow one, which then says what, if anything, is wrong.
 */
export function isCleanAnswer(
  judged: Judged,
  values: SlotValues | undefined,
  prose: readonly Prose[],
  answer: string,
): boolean {
  const { category, contract, registers } = judged;
  if (!category.format) return !contract.citations || !MAY_CITE.test(answer) ? !category.cite : false;
  if (!values) return false;
  const words = prose.length === 1 ? (prose[0]?.text ?? '') : prose.map(({ text }) => text).join('\n');
  if (PLACEHOLDER.test(words)) return false;
  const cited = citedInProse(words, contract.citations);
  if (!cited) return false;
  for (const binding of category.bindings) {
    if (binding.kind === 'prose') continue;
    const found = values[binding.path];
    if (binding.kind === 'fact') {
      if (found === undefined) continue;
      const expected = registers[binding.register];
      if (expected === undefined || !sameValue(found, expected, binding.decimals)) return false;
    } else if (binding.kind === 'list') {
      if (!sameRows(judged, binding.path, found)) return false;
    }
  }
  for (const { name, register } of category.factParts) {
    if (registers[register] === undefined || (registers[register] !== null) !== name in values) return false;
  }
  for (const [name, rules] of category.parts) {
    let owed = false;
    for (const { when } of rules) {
      const holds = when(registers);
      if (holds === undefined) return false;
      owed ||= holds === true;
    }
    if (owed !== name in values) return false;
  }
  return appliesPatterns(judged, words) && sameCitations(judged, values, cited);
}

/** Every firing pattern that an answer in prose has to apply is applied in words. */
export function appliesPatterns({ contract, category, registers }: Judged, words: string): boolean {
  if (!category.bindings.every(({ kind }) => kind === 'prose' || kind === 'citations')) return true;
  return contract.patterns.every(
    ({ source, fires }) =>
      !source.words || registers[fires] !== true || source.words.some((word) => words.includes(word)),
  );
}

/** Studies that prose cites, and what else it says: `(WHO, 2020)` mentions nobody, it cites. */
interface Cited {
  readonly ids: readonly string[];
  readonly rest: string;
}

/** Studies that prose cites to the letter; `undefined` where something else may be meant for a citation. */
function citedInProse(words: string, book: CitationBook | undefined): Cited | undefined {
  if (!MAY_CITE.test(words)) return { ids: [], rest: words };
  const ids: string[] = [];
  let rest = words;
  for (const { id, text } of book?.citations ?? []) {
    if (!rest.includes(text)) continue;
    ids.push(id);
    rest = rest.replaceAll(text, ' ');
  }
  return MAY_CITE.test(rest) ? undefined : { ids, rest };
}

/** What is owed is cited, in prose or in the citations' own slot, and nothing else is. */
function sameCitations(
  { contract, category, registers }: Judged,
  values: SlotValues,
  { ids, rest }: Cited,
): boolean {
  const owed = owedCitations(contract, category, registers, rest);
  const slot = category.bindings.find(({ kind }) => kind === 'citations');
  // Where citations have a line of their own, one in prose may be that line run on.
  if (slot && ids.length > 0) return false;
  const found = slot && values[slot.path];
  const texts = (Array.isArray(found) ? found : []) as readonly string[];
  const textOf = (id: string) => contract.citations?.get(id)?.text ?? '';
  return (
    owed.every(({ id }) => ids.includes(id) || texts.includes(textOf(id))) &&
    ids.every((id) => owed.some((each) => each.id === id)) &&
    texts.every((text) => owed.some(({ id }) => textOf(id) === text))
  );
}

function sameRows(
  { contract, expectations, question, registers }: Judged,
  list: string,
  found: unknown,
): boolean {
  const rows = (Array.isArray(found) ? found : []) as readonly SlotValues[];
  const declared = contract.source.lists?.[list];
  if (declared && 'table' in declared) {
    const items = question.items.get(list) ?? [];
    const key = contract.source.tables?.[declared.table]?.key ?? '';
    return items.length === rows.length && rows.every((row, i) => row[key] === items[i]?.name);
  }
  return expectations.areRows(list, registers, rows);
}
