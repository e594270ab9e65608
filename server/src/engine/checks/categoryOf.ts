import type { Category, Contract } from '../contract/contract.ts';
import type { FormatProblem } from '../format/types.ts';

export interface FoundCategory {
  readonly category?: Category;
  readonly by: 'metadata' | 'system' | 'shape' | 'only' | 'none';
}

/**
 * The category of a record: by its metadata, else by its system prompt, else by the form of its answer. A
 * contract with one category takes every record for it.
 */
export function categoryOf(
  contract: Contract,
  named: string | undefined,
  system: string | undefined,
  answer: string | undefined,
): FoundCategory {
  if (named !== undefined) {
    const category = contract.categories.get(named) ?? byLabel(contract, named);
    return category ? { category, by: 'metadata' } : { by: 'none' };
  }
  const prompted = system === undefined ? undefined : contract.bySystem.get(system.trim());
  if (prompted) return { category: prompted, by: 'system' };
  const [only] = contract.categories.values();
  if (only && contract.categories.size === 1) return { category: only, by: 'only' };
  const shaped = answer === undefined ? undefined : byShape(contract, answer);
  return shaped ? { category: shaped, by: 'shape' } : { by: 'none' };
}

function byLabel(contract: Contract, label: string): Category | undefined {
  for (const category of contract.categories.values()) if (category.source.label === label) return category;
  return undefined;
}

function byShape(contract: Contract, answer: string): Category | undefined {
  for (const category of contract.categories.values()) if (category.format?.match(answer)) return category;
  // Damaged: the form with the fewest problems, if more than half of what it always has is there.
  let best: Category | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const category of contract.categories.values()) {
    const required = category.format?.sections.filter((section) => section.required).length ?? 0;
    const { problems = [], slots = [] } = category.format?.read(answer) ?? {};
    const missing = problems.filter(({ kind }) => kind === 'missing-section').length;
    if (!category.format || missing * 2 >= required || !hasFixedText(answer, category)) continue;
    // Anything can stand in prose: of two forms as far from the text that one which had more to recognize.
    const told = slots.filter(
      ({ path, value }) => value !== undefined && !category.format?.proseSlots.has(path),
    );
    const cost = distance(problems, answer) - told.length / (told.length + 1);
    if (cost >= least) continue;
    best = category;
    least = cost;
  }
  return best;
}

/** Some words or a sign that the form itself has; prose alone looks like any form of prose. */
function hasFixedText(answer: string, { source }: Category): boolean {
  const fixed = (source.answer ?? '').split(/\{[^{}]*\}|\n/).map((text) => text.trim());
  return fixed.some((text) => /[\p{L}\p{Extended_Pictographic}]/u.test(text) && answer.includes(text));
}

/** How far a text is from a form: lines that are not of it, or not there, count more than badly written ones. */
function distance(problems: readonly FormatProblem[], text: string): number {
  let lines = 0;
  for (const { kind, span } of problems) {
    if (kind === 'unexpected-section') lines += text.slice(span.start, span.end).split('\n').length;
    else if (kind === 'missing-section' || kind === 'section-order') lines += 1;
    else if (kind !== 'spelling') lines += 0.5;
  }
  return lines;
}
