import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseAllDocuments,
  visit,
  type YAMLError,
} from 'yaml';
import type { Span } from '../finding.ts';
import type { ContractPath } from './report.ts';
import { scalarSpan } from './scalarOffsets.ts';
import { keyOf, spanOfNode, type YamlProblem, yamlValue } from './yamlValue.ts';

/** A YAML text as plain values that know where they stand. */
export interface YamlDocument {
  /** `undefined` when the text has problems. */
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /**
   * Where the value at `path` stands, or its key, or a part of its text. A map or list under a key stands
   * at its key. Where there is no such value: the nearest that contains it.
   */
  spanOf(path: ContractPath, within?: Span | 'key'): Span;
}

/** Most problems told of one text: what follows the first few is mostly their consequence. */
const MAX_PROBLEMS = 10;

/** Parses one YAML 1.2 document. Never throws, whatever the text. */
export function parseYaml(text: string): YamlDocument {
  const problems: YamlProblem[] = [];
  let document: Document.Parsed | undefined;
  let value: unknown;
  try {
    document = parseOne(text, problems);
    value = document && yamlValue(document, problems);
  } catch (error) {
    // The parser recurses: a text nested without end exhausts the stack.
    const key = error instanceof RangeError ? 'syntax.too-deep' : 'syntax.other';
    const data = { limit: '', detail: error instanceof Error ? error.message : '' };
    problems.push({ key, data, span: { start: 0, end: text.length } });
  }
  return {
    value: problems.length > 0 ? undefined : value,
    problems: problems.slice(0, MAX_PROBLEMS),
    spanOf: (path, within) => spanOf(document, text, path, within),
  };
}

function parseOne(text: string, problems: YamlProblem[]): Document.Parsed | undefined {
  const parsed = parseAllDocuments(text, {
    version: '1.2',
    schema: 'core',
    // Found here with a hash: the parser's own check compares every key with every other.
    uniqueKeys: false,
    stringKeys: true,
    merge: false,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const documents: readonly Document.Parsed[] = Array.isArray(parsed) ? parsed : [];
  const [document, second] = documents;
  for (const error of [...(document?.errors ?? []), ...(document?.warnings ?? [])]) {
    problems.push(problemOf(error, text, document));
  }
  if (second) problems.push({ key: 'syntax.multiple-docs', data: {}, span: spanAt(second.range[0], text) });
  return document;
}

const EXPLAINED: ReadonlySet<string> = new Set([
  'BAD_ALIAS',
  'BAD_DQ_ESCAPE',
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'NON_STRING_KEY',
  'TAB_AS_INDENT',
  'TAG_RESOLVE_FAILED',
  'UNEXPECTED_TOKEN',
]);

function problemOf(error: YAMLError, text: string, document: Document.Parsed | undefined): YamlProblem {
  if (document && /^Missing closing .quote/.test(error.message)) {
    const quote = unclosedQuote(document, error.pos[0]);
    if (quote) return { key: 'syntax.unclosed-quote', data: {}, span: quote };
  }
  const key = EXPLAINED.has(error.code) ? error.code.toLowerCase().replaceAll('_', '-') : 'other';
  const [start, end] = error.pos;
  const span = end > start ? { start, end: Math.min(end, text.length) } : spanAt(start, text);
  return { key: `syntax.${key}`, data: { detail: error.message }, span };
}

/** The parser tells where a quoted text ends without its closing mark; what helps is where it starts. */
function unclosedQuote(document: Document.Parsed, end: number): Span | undefined {
  let found: Span | undefined;
  visit(document, {
    Scalar: (_, node) => {
      const span = spanOfNode(node);
      if (node.type?.startsWith('QUOTE') && span.start < end && span.end >= end - 1) found = span;
    },
  });
  return found;
}

/** One character, or none at the end of a line. */
function spanAt(offset: number, text: string): Span {
  const start = Math.min(offset, text.length);
  return { start, end: start < text.length && text[start] !== '\n' ? start + 1 : start };
}

interface Found {
  readonly key?: Node;
  readonly value?: Node;
  /** Whether the whole path was there. */
  readonly whole: boolean;
}

function spanOf(
  document: Document.Parsed | undefined,
  text: string,
  path: ContractPath,
  within: Span | 'key' | undefined,
): Span {
  if (!document) return { start: 0, end: 0 };
  const { key, value, whole } = find(document, path);
  if (whole && typeof within === 'object' && isScalar(value) && typeof value.value === 'string') {
    const { start, end } = spanOfNode(value);
    return scalarSpan(text, start, end, value.value, within);
  }
  if (key && (within === 'key' || !whole || !value || isEmpty(value) || isBlock(value)))
    return spanOfNode(key);
  if (!value) return { start: 0, end: 0 };
  return spanOfNode(isBlock(value) ? (firstKey(value) ?? value) : value);
}

function find(document: Document.Parsed, path: ContractPath): Found {
  let key: Node | undefined;
  let value: Node | undefined = document.contents ?? undefined;
  for (const step of path) {
    const holder: Node | undefined = isAlias(value) ? value.resolve(document) : value;
    const next = isMap(holder)
      ? holder.items.find((pair) => keyOf(pair.key) === String(step))
      : isSeq(holder) && typeof step === 'number' && step in holder.items
        ? { key: undefined, value: holder.items[step] }
        : undefined;
    if (!next) return { ...(key && { key }), ...(value && { value }), whole: false };
    key = isNode(next.key) ? next.key : undefined;
    value = isNode(next.value) ? next.value : undefined;
  }
  return { ...(key && { key }), ...(value && { value }), whole: true };
}

function isBlock(node: Node): boolean {
  return isCollection(node) && node.flow !== true;
}

function isEmpty(node: Node): boolean {
  return isScalar(node) && spanOfNode(node).start === spanOfNode(node).end;
}

function firstKey(node: Node): Node | undefined {
  if (isSeq(node)) {
    const [first] = node.items;
    return isNode(first) ? first : undefined;
  }
  const key = isMap(node) ? node.items[0]?.key : undefined;
  return isNode(key) ? key : undefined;
}
