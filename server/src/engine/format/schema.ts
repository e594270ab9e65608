import { FORBIDDEN } from './pattern.ts';
import type { Block, Piece, SlotPiece } from './tree.ts';
import type { JsonSchema } from './types.ts';

const FREE = `^[^ ${FORBIDDEN}](?:[^${FORBIDDEN}]*[^ ${FORBIDDEN}])?$`;

/** What values a scope (the text, or a row) has, and under which conditions. */
interface Scope {
  readonly properties: Map<string, JsonSchema>;
  readonly required: Set<string>;
  readonly conditions: JsonSchema[];
}

/** JSON Schema (draft 7) of a template's slot values. */
export function schemaOf(blocks: readonly Block[]): JsonSchema {
  const scope = newScope();
  addBlocks(blocks, scope);
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...objectSchema(scope) };
}

function newScope(): Scope {
  return { properties: new Map(), required: new Set(), conditions: [] };
}

function objectSchema({ properties, required, conditions }: Scope): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: [...required],
    additionalProperties: false,
    ...(conditions.length > 0 ? { allOf: conditions } : {}),
  };
}

function addBlocks(blocks: readonly Block[], scope: Scope): void {
  for (const block of blocks) {
    if (block.kind === 'line') addPieces(block.pieces, scope);
    else if (block.kind === 'loop') addRows(block.list, block.row, block.min, scope);
    else addPart(block, scope, addBlocks);
  }
}

function addPieces(pieces: readonly Piece[], scope: Scope): void {
  for (const piece of pieces) {
    if (piece.kind === 'slot') {
      scope.properties.set(piece.path, slotSchema(piece));
      scope.required.add(piece.path);
    } else if (piece.kind === 'each') addRows(piece.list, piece.row, 1, scope);
    else if (piece.kind === 'if') addPart(piece, scope, addPieces);
  }
}

function addRows(list: string, row: readonly Piece[], min: number, scope: Scope): void {
  const inner = newScope();
  addPieces(row, inner);
  scope.properties.set(list, { type: 'array', minItems: min, items: objectSchema(inner) });
  if (min > 0) scope.required.add(list);
}

function addPart<T>(
  part: { readonly name: string; readonly body: readonly T[]; readonly otherwise?: readonly T[] },
  scope: Scope,
  add: (branch: readonly T[], scope: Scope) => void,
): void {
  const branch = (of: readonly T[]): JsonSchema => {
    const inner: Scope = { ...newScope(), properties: scope.properties };
    add(of, inner);
    inner.required.delete(part.name);
    return {
      required: [...inner.required],
      ...(inner.conditions.length > 0 ? { allOf: inner.conditions } : {}),
    };
  };
  const then = branch(part.body);
  const otherwise = part.otherwise === undefined ? {} : { else: branch(part.otherwise) };
  if (!scope.properties.has(part.name)) scope.properties.set(part.name, { const: true });
  scope.conditions.push({ if: { required: [part.name] }, then, ...otherwise });
}

function slotSchema({ type, spec }: SlotPiece): JsonSchema {
  switch (type.kind) {
    case 'number': {
      const whole = (spec.fixed ?? type.decimals) === 0;
      return { type: whole ? 'integer' : 'number', ...(type.negative ? {} : { minimum: 0 }) };
    }
    case 'enum':
      return { enum: [...type.values] };
    case 'set':
      return { type: 'array', minItems: 1, uniqueItems: true, items: { enum: [...type.values] } };
    case 'text':
    case 'prose':
      return { type: 'string', pattern: FREE };
  }
}
