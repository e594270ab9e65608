import type { Checker } from '../../server/src/engine/checks/checker.ts';
import type { Finding } from '../../server/src/engine/finding.ts';
import { createDraw } from './draw.ts';
import type { Damage, Mutator } from './mutator.ts';
import { type Specimen, spellingOf, writeLine } from './specimen.ts';

/** One damaged record and what was found in it. */
export interface Trial {
  readonly code: string;
  readonly kind: string;
  readonly category: string;
  readonly layout: string;
  readonly accepted: readonly string[];
  readonly raw: string;
  readonly answer: string;
  readonly question: string;
  readonly findings: readonly Finding[];
  /** Whether the finding lies at what was changed; `undefined` where that cannot be told. */
  readonly placed: boolean | undefined;
}

/** Damages `count` records in one way. */
export function tryMutator(
  mutator: Mutator,
  count: number,
  seed: number,
  checker: Checker,
  make: (category: string, seed: number) => Specimen,
): Trial[] {
  const categories = mutator.in ?? [...checker.contract.categories.keys()];
  const draw = createDraw(seed);
  const trials: Trial[] = [];
  for (let i = 0; trials.length < count && i < count * 60; i++) {
    const category = categories[i % categories.length] ?? '';
    const specimen = make(category, seed * 1000 + i);
    const damage = mutator.mutate(specimen, draw);
    if (!damage) continue;
    const spelling = spellingOf(draw);
    const raw = damage.raw ?? writeLine(damage.parts ?? specimen, spelling);
    checker.check(NOTHING);
    const { findings } = checker.check({
      index: 1,
      bytes: raw.length,
      bom: false,
      cr: false,
      terminated: true,
      ...damage.line,
      text: raw,
    });
    const accepted = [mutator.code, ...(mutator.or ?? [])];
    trials.push({
      code: mutator.code,
      kind: mutator.kind,
      category,
      layout: specimen.layout,
      accepted,
      raw,
      answer: damage.parts?.messages.findLast(({ role }) => role === 'assistant')?.content ?? '',
      question: damage.parts?.messages.findLast(({ role }) => role === 'user')?.content ?? '',
      findings,
      placed: mutator.placed === false ? undefined : isPlaced(damage, raw, findings, accepted),
    });
  }
  return trials;
}

/** A first line, so that nothing is taken for the rest of the line before. */
const NOTHING = { index: 0, text: '{}', bytes: 2, bom: false, cr: false, terminated: true };

/** Characters beside the change that a finding may be off by: a bracket, a space, a unit. */
const SLACK = 3;

function isPlaced(
  { edited }: Damage,
  raw: string,
  findings: readonly Finding[],
  accepted: readonly string[],
): boolean | undefined {
  const own = findings.filter(({ code }) => accepted.includes(code));
  if (!edited || own.length === 0) return undefined;
  const { before, after } = edited;
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = after.length;
  for (let old = before.length; end > start && old > start && before[old - 1] === after[end - 1]; old -= 1)
    end -= 1;
  const changed = placeOf(raw, after, start, end);
  if (!changed) return undefined;
  return own.some(({ span }) => span.start <= changed.end + SLACK && span.end >= changed.start - SLACK);
}

/** The stretch of a content in the raw line, whatever its spelling. */
function placeOf(
  raw: string,
  content: string,
  start: number,
  end: number,
): { start: number; end: number } | undefined {
  for (const match of raw.matchAll(/"content"\s*:\s*("(?:[^"\\]|\\.)*")/g)) {
    const literal = match[1] ?? '';
    if (JSON.parse(literal) !== content) continue;
    const at = match.index + match[0].length - literal.length + 1;
    const units = literal.slice(1, -1).match(/\\u[0-9a-fA-F]{4}|\\.|[^\\]/gs) ?? [];
    const length = (to: number): number => units.slice(0, to).reduce((sum, unit) => sum + unit.length, 0);
    return { start: at + length(start), end: at + length(end) };
  }
  return undefined;
}
