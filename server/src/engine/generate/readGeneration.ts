import { shapeProblems } from '../contract/contractSchemas.ts';
import type { ContractReport } from '../contract/report.ts';
import type { GenerationSource, IntentSource } from './source.ts';

/** What schemas/contract.schema.json has every generation have. */
type Written = Partial<Omit<GenerationSource, 'intents'>> & Pick<GenerationSource, 'categories'>;
type WrittenIntent = Omit<IntentSource, 'texts'> & Readonly<Record<string, unknown>>;

/** Members of an intent that are no texts for the answer. */
const OWN: ReadonlySet<string> = new Set(['id', 'topic', 'params', 'states', 'questions']);

/**
 * The `generation` of a contract, with its intents in the place of their files, as typed data. `undefined`
 * where it has not the shape that schemas/contract.schema.json describes; `report` is told where.
 */
export function readGeneration(data: unknown, report: ContractReport): GenerationSource | undefined {
  const { intents = [], ...rest } = isMap(data) ? data : {};
  const problems = [
    ...shapeProblems(isMap(data) ? rest : data, 'generation').map((problem) => ({ ...problem, at: [] })),
    ...shapeProblems(intents, 'intents').map((problem) => ({ ...problem, at: ['intents'] })),
  ];
  for (const { at, path, key, data: details } of problems) {
    report(['generation', ...at, ...path], key, details);
  }
  if (problems.length > 0) return undefined;
  const { variables = {}, words = {}, styles = {}, categories } = withoutPrototypes(rest) as Written;
  const written = withoutPrototypes(intents) as readonly WrittenIntent[];
  return { variables, words, styles, categories, intents: written.map(readIntent) };
}

/** Every member beside an intent's own is a list of texts for the answer. */
function readIntent(intent: WrittenIntent): IntentSource {
  const texts: Record<string, readonly string[]> = Object.create(null);
  for (const [key, list] of Object.entries(intent)) {
    if (!OWN.has(key)) texts[key] = list as readonly string[];
  }
  return { ...intent, texts };
}

/** A copy whose maps have only the keys that were written, whatever those are called. */
function withoutPrototypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrototypes);
  if (!isMap(value)) return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, member] of Object.entries(value)) copy[key] = withoutPrototypes(member);
  return copy;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
