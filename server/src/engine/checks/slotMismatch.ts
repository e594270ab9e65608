import type { Mismatch } from '../answer/mismatch.ts';
import type { Contract } from '../contract/contract.ts';
import type { PatternSource } from '../contract/source.ts';
import type { Report } from './check.ts';
import type { RecordContext } from './recordContext.ts';

type SlotMismatch = Extract<Mismatch, { kind: 'slot' }>;

/** The code under which a wrong slot is reported; the contract's own where its fact declares one. */
export function codeOfSlot(contract: Contract, mismatch: SlotMismatch, context: RecordContext): string {
  const { path, found } = mismatch;
  const own = contract.source.facts?.[path]?.code;
  if (own !== undefined) return own;
  if (path === 'score') return 'grade.score-mismatch';
  if (path === 'grade.emoji') return 'grade.emoji-mismatch';
  if (path === 'grade.recommendation') return 'grade.recommendation-mismatch';
  if (path.startsWith('grade.')) return 'grade.label-mismatch';
  if (path === 'recommendation') return codeOfRecommendation(contract, found, context);
  if (path === 'judgment')
    return headingPattern(context) ? 'pattern.not-applied' : 'judgment.verdict-mismatch';
  if (contract.source.inputs?.[path]) return 'judgment.value-mismatch';
  return 'judgment.verdict-mismatch';
}

/** A recommendation that goes beyond what a firing pattern allows ignores the pattern; any other is only worded wrongly. */
function codeOfRecommendation(contract: Contract, found: string, context: RecordContext): string {
  const { levels = [], patterns = [], scale } = contract.source;
  const cause = patterns.find(({ id }) => `pattern.${id}` === causeOf(context));
  if (!cause) return 'grade.recommendation-mismatch';
  const level =
    scale?.grades.find(({ recommendation }) => recommendation === found)?.level ??
    patterns.find(({ recommendation }) => recommendation === found)?.cap;
  const within = level !== undefined && levels.indexOf(level) <= levels.indexOf(cause.cap);
  return within ? 'grade.recommendation-mismatch' : 'pattern.not-applied';
}

/** The pattern whose judgment heads the answer: the most cautious of those that fire, whatever recommends. */
function headingPattern({ analysis, registers, contract }: RecordContext): PatternSource | undefined {
  const { levels = [] } = contract.source;
  const facts = analysis?.registers ?? registers;
  return contract.patterns
    .flatMap(({ source, fires }) => (facts[fires] === true ? [source] : []))
    .sort((a, b) => levels.indexOf(a.cap) - levels.indexOf(b.cap))[0];
}

/** What decided the recommendation: `grade`, `pattern.<id>` or an input. */
export function causeOf({ analysis, registers, contract }: RecordContext): string {
  return String(
    (analysis?.registers ?? registers)[contract.program.register('recommendation.by') ?? -1] ?? '',
  );
}

/** Reports the slots that are wrong under `code`, each with what it rests on. */
export function reportSlots(context: RecordContext, code: string, report: Report): void {
  const { answer, analysis, contract } = context;
  if (!answer) return;
  for (const mismatch of analysis?.mismatches ?? []) {
    if (mismatch.kind !== 'slot' || codeOfSlot(contract, mismatch, context) !== code) continue;
    const { span, found, expected, path } = mismatch;
    report(
      { message: answer.index, span },
      {
        slot: slotLabel(contract, path),
        found,
        expected,
        because: because(context, path),
        cite: citedBy(context, path),
      },
      { replace: [{ span, text: expected }] },
    );
  }
}

/** The stated inputs that a fact rests on, as the answer would show them: `수면 5.5시간 → 부족`. */
export function because(context: RecordContext, path: string): string {
  const { contract, expectations } = context;
  const registers = context.analysis?.registers ?? context.registers;
  const { inputs = {} } = contract.source;
  const heading = path === 'judgment' ? headingPattern(context) : undefined;
  const cause = heading ? `pattern.${heading.id}` : causeOf(context);
  const decided = (path === 'recommendation' || path === 'judgment') && cause.startsWith('pattern.');
  const register = contract.program.register(decided ? cause : path);
  if (register === undefined) return '';
  const names = Object.keys(inputs);
  const shown = contract.program.inputsOf(register, names.length).flatMap((index) => {
    const name = names[index] ?? '';
    const value = registers[index];
    if (value === undefined || value === null) return [];
    const verdict = registers[contract.program.register(`${name}.verdict`) ?? -1];
    const text = expectations.shownInput(name)?.write(registers) ?? String(value);
    return [
      { name, text: `${inputs[name]?.label} ${text}${typeof verdict === 'string' ? ` → ${verdict}` : ''}` },
    ];
  });
  // A derived input already shows what it is derived from.
  const derived = shown
    .filter(({ name }) => inputs[name]?.derive !== undefined)
    .map(({ text }) => text)
    .join();
  return shown
    .filter(
      ({ name }) =>
        inputs[name]?.derive !== undefined ||
        !Object.values(inputs).some(({ derive }) => derive?.includes(name) && derived !== ''),
    )
    .map(({ text }) => text)
    .join(', ');
}

/** In-text forms of the studies behind a fact or the pattern that decides it. */
export function citedBy(context: RecordContext, path: string): string {
  const { contract } = context;
  const pattern =
    path === 'judgment'
      ? headingPattern(context)
      : contract.source.patterns?.find(({ id }) => `pattern.${id}` === causeOf(context));
  const decided = path === 'recommendation' || path === 'judgment';
  const ids = contract.source.facts?.[path]?.cite ?? (decided ? pattern?.cite : undefined) ?? [];
  return ids.flatMap((id) => contract.citations?.get(id)?.text ?? []).join(', ');
}

/** What a slot is called in messages: the label of its input, else its path. */
export function slotLabel(contract: Contract, path: string): string {
  return contract.source.inputs?.[path.replace(/\.\w+$/, '')]?.label ?? path;
}
