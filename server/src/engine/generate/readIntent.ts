import type { ContractPath } from '../contract/report.ts';
import { optional, type ShapeReader } from './shape.ts';
import type { IntentSource } from './source.ts';

const OWN = new Set(['id', 'topic', 'params', 'states', 'questions']);

/** An intent; every member beside its own is a list of texts for the answer. */
export function readIntent(shape: ShapeReader, path: ContractPath, value: unknown): IntentSource | undefined {
  const values = shape.map(path, value);
  if (values['id'] === undefined) return shape.missing(path, 'id');
  if (values['questions'] === undefined) return shape.missing(path, 'questions');
  const id = shape.text([...path, 'id'], values['id']);
  const texts: Record<string, readonly string[]> = Object.create(null);
  for (const [key, list] of Object.entries(values)) {
    if (!OWN.has(key)) texts[key] = shape.list([...path, key], list, shape.text);
  }
  if (id === undefined) return undefined;
  return {
    id,
    ...optional(values, 'topic', path, shape.text),
    ...optional(values, 'params', path, (at, params) =>
      shape.entries(at, params, (place, list) => shape.list(place, list, shape.scalar)),
    ),
    ...optional(values, 'states', path, (at, states) => shape.entries(at, states, shape.text)),
    questions: shape.list([...path, 'questions'], values['questions'], shape.text),
    texts,
  };
}
