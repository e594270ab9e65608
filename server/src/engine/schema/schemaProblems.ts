import type { MessageData } from '../finding.ts';
import { nearestName } from '../nearestName.ts';
import { deepestErrors } from './deepestErrors.ts';
import { problemData } from './problemData.ts';
import type { SchemaError, SchemaShape, SchemaValidator } from './schemaValidator.ts';

/** A violation of a schema in words: `key` names the message `schema.…` in the bundles schema.*.json. */
export interface SchemaProblem {
  /** Keys and indices from the root. */
  readonly path: readonly (string | number)[];
  /** Whether it is the key that is wrong, not its value. */
  readonly atKey: boolean;
  readonly key: string;
  readonly data: MessageData;
}

/** Most problems told of one value. */
const MAX_PROBLEMS = 100;

/** What `validator` says of `value`, each mistake once: of alternatives, only the one that was nearly met. */
export function schemaProblems(
  value: unknown,
  validator: SchemaValidator,
  shape: SchemaShape,
): SchemaProblem[] {
  if (validator(value)) return [];
  const problems = new Map<string, SchemaProblem>();
  for (const error of deepestErrors(validator.errors ?? [])) {
    const problem = problemOf(error, value, shape);
    if (!problem) continue;
    problems.set(JSON.stringify([problem.path, problem.key, problem.data]), problem);
    if (problems.size >= MAX_PROBLEMS) break;
  }
  return [...problems.values()];
}

function problemOf(error: SchemaError, root: unknown, shape: SchemaShape): SchemaProblem | undefined {
  const path = stepsOf(error.instancePath, root);
  const value = valueAt(root, path);
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = String(error.params.additionalProperty);
      const known = Object.keys(shapeAt(shape, path)).filter((key) => key !== '*');
      const present = Object.keys((value ?? {}) as object);
      if (known.includes(name)) {
        const others = present.filter((key) => key !== name).join(', ');
        return { path: [...path, name], atKey: true, key: 'schema.misplaced-key', data: { name, others } };
      }
      const near = nearestName(
        name,
        known.filter((key) => !present.includes(key)),
      );
      const data = { name, nearest: near, known: known.join(', ') };
      return { path: [...path, name], atKey: true, key: 'schema.unknown-key', data };
    }
    case 'propertyNames': {
      const name = String(error.params.propertyName);
      return { path: [...path, name], atKey: true, key: 'schema.name', data: { name } };
    }
    case 'if':
    case 'not':
      return undefined;
    case 'pattern':
    case 'minLength':
    case 'enum':
      // The error inside `propertyNames`: told above, at the key.
      if (typeof value === 'object' && value !== null) return error.keyword === 'enum' ? told() : undefined;
      return told();
    default:
      return told();
  }

  function told(): SchemaProblem {
    const name = path.filter((step) => typeof step === 'string').at(-1) ?? '';
    return { path, atKey: false, ...problemData(error, value, String(name)) };
  }
}

function stepsOf(pointer: string, root: unknown): (string | number)[] {
  const steps: (string | number)[] = [];
  let value = root;
  for (const part of pointer.split('/').slice(1)) {
    const step = Array.isArray(value) ? Number(part) : part.replace(/~1/g, '/').replace(/~0/g, '~');
    steps.push(step);
    value = valueAt(value, [step]);
  }
  return steps;
}

function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    root,
  );
}

function shapeAt(shape: SchemaShape, path: readonly (string | number)[]): SchemaShape {
  return path.reduce<SchemaShape>((part, step) => {
    const own = typeof step === 'string' && Object.hasOwn(part, step) ? part[step] : undefined;
    return own ?? part['*'] ?? {};
  }, shape);
}
