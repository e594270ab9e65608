import type { MessageData } from '../finding.ts';
import { nearestName } from '../nearestName.ts';
import type { SchemaError } from './schemaValidator.ts';

/** Longest piece of the value that a message shows. */
const MAX_SHOWN = 40;

/** Message key and data of an error whose place is the value itself. `name` is the nearest key above it. */
export function problemData(
  error: SchemaError,
  value: unknown,
  name: string,
): { key: string; data: MessageData } {
  const { params, keyword } = error;
  const found = shown(value);
  switch (keyword) {
    case 'required':
      return { key: 'schema.required', data: { missing: String(params.missingProperty), name } };
    case 'dependencies':
      return {
        key: 'schema.dependency',
        data: { missing: String(params.missingProperty), given: String(params.property), name },
      };
    case 'type':
      return { key: `schema.type.${typeName(params.type)}`, data: { name, found } };
    case 'enum': {
      const allowed = (params.allowedValues as readonly unknown[]).map(String);
      const nearest = typeof value === 'string' ? nearestName(value, allowed) : '';
      return { key: 'schema.enum', data: { name, found, allowed: allowed.join(', '), nearest } };
    }
    case 'const':
      return { key: 'schema.const', data: { name, found, allowed: String(params.allowedValue) } };
    case 'uniqueItems': {
      const [first = 0, second = 0] = [Number(params.i), Number(params.j)].sort((a, b) => a - b);
      return { key: 'schema.unique', data: { name, first: first + 1, second: second + 1 } };
    }
    case 'minimum':
    case 'exclusiveMinimum':
    case 'maximum':
    case 'minItems':
    case 'maxItems':
    case 'minProperties':
    case 'maxProperties':
      return { key: `schema.${kebab(keyword)}`, data: { name, found, limit: Number(params.limit) } };
    case 'minLength':
      return { key: 'schema.empty', data: { name } };
    case 'pattern':
      return { key: 'schema.pattern', data: { name, found, pattern: String(params.pattern) } };
    default:
      return { key: 'schema.one-of-keys', data: { name, missing: String(params.missing ?? '') } };
  }
}

function typeName(type: unknown): string {
  return Array.isArray(type)
    ? type
        .filter((name) => name !== 'null')
        .sort()
        .join('-or-')
    : String(type);
}

/** A value as one would write it, shortened. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? '{}' : '{…}';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 1)}…` : text;
}

function kebab(keyword: string): string {
  return keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
