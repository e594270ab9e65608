import { type Document, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { MessageData, Span } from '../finding.ts';

/** Deepest nesting of maps and lists. A contract needs some ten. */
const MAX_DEPTH = 60;
/** Most values after every alias is put in. The built-in contract with all its files has some 15,000. */
const MAX_VALUES = 200_000;

/** A problem of a YAML text, in its offsets. */
export interface YamlProblem {
  readonly key: string;
  readonly data: MessageData;
  readonly span: Span;
}

interface Plain {
  readonly value: unknown;
  /** Values in it, counted as often as they are referred to. */
  readonly size: number;
}

/**
 * Plain values of a parsed document. Maps have no prototype, so that a key named like a method is a key
 * like any other. Duplicate keys, too deep nesting, and aliases that refer to themselves or multiply
 * without bounds become problems.
 */
export function yamlValue(document: Document.Parsed, problems: YamlProblem[]): unknown {
  const done = new Map<Node, Plain>();
  const open = new Set<Node>();
  let full = false;

  const refuse = (key: string, node: Node, data: MessageData = {}): Plain => {
    problems.push({ key, data, span: spanOfNode(node) });
    return { value: undefined, size: 1 };
  };

  const read = (node: unknown, depth: number): Plain => {
    if (full || !isNode(node)) return { value: null, size: 1 };
    if (isScalar(node)) return { value: node.value, size: 1 };
    if (open.has(node)) return refuse('syntax.alias-cycle', node);
    if (depth > MAX_DEPTH) return refuse('syntax.too-deep', node, { limit: MAX_DEPTH });
    if (isAlias(node)) {
      const target = node.resolve(document);
      if (!target) return refuse('syntax.bad-alias', node);
      if (open.has(target)) return refuse('syntax.alias-cycle', node);
      return bounded(done.get(target) ?? read(target, depth), node);
    }
    open.add(node);
    const plain = isMap(node)
      ? readMap(node.items, depth)
      : isSeq(node)
        ? readList(node.items, depth)
        : undefined;
    open.delete(node);
    const result = bounded(plain ?? { value: null, size: 1 }, node);
    done.set(node, result);
    return result;
  };

  const bounded = (plain: Plain, node: Node): Plain => {
    if (full || plain.size <= MAX_VALUES) return plain;
    full = true;
    return refuse('syntax.too-many-values', node, { limit: MAX_VALUES });
  };

  const readMap = (items: readonly { key: unknown; value: unknown }[], depth: number): Plain => {
    const value: Record<string, unknown> = Object.create(null);
    let size = 1;
    for (const { key: keyNode, value: item } of items) {
      const key = keyOf(keyNode);
      if (key === undefined) continue;
      if (Object.hasOwn(value, key) && isNode(keyNode))
        refuse('syntax.duplicate-key', keyNode, { name: key });
      const plain = read(item, depth + 1);
      value[key] = plain.value;
      size += plain.size;
    }
    return { value, size };
  };

  const readList = (items: readonly unknown[], depth: number): Plain => {
    const plain = items.map((item) => read(item, depth + 1));
    return { value: plain.map((item) => item.value), size: plain.reduce((sum, item) => sum + item.size, 1) };
  };

  return read(document.contents, 0).value;
}

/** A map key's text; `undefined` for keys that are no scalars, which the parser has reported. */
export function keyOf(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  return typeof key.value === 'string' ? key.value : String(key.value);
}

export function spanOfNode(node: Node): Span {
  return node.range ? { start: node.range[0], end: node.range[1] } : { start: 0, end: 0 };
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}
