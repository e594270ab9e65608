import type { SchemaProblem } from '../schema/schemaProblems.ts';
import { validateRecord } from '../schema/validateRecord.ts';
import type { RecordCheck } from './check.ts';

/** The shape of a chat record: schemas/record.schema.json, and integers that parsers round. */
export const recordSchema: RecordCheck = {
  code: 'record.schema',
  severity: 'error',
  on: 'line',
  fixable: false,
  run({ record, losses }, report) {
    if (record.syntax || record.value === undefined) return;
    const problems = validateRecord(record.value);
    for (const problem of problems) {
      if (isNullContent(problem, record.value) || followsFromUnknownKey(problem, problems)) continue;
      const { path, atKey, key, data } = problem;
      report({ path, of: atKey ? 'key' : 'value' }, data, { variant: key });
    }
    for (const { span, literal, read } of losses?.bigNumbers ?? []) {
      report({ raw: span }, { found: literal, value: String(read) }, { variant: 'rounded' });
    }
  },
};

/** `"content": null` where a text belongs is a turn without text: `record.empty-content` tells. */
function isNullContent({ path }: SchemaProblem, value: unknown): boolean {
  const [messages, index, content] = path;
  if (path.length !== 3 || messages !== 'messages' || content !== 'content') return false;
  const turns = (value as { messages?: readonly ({ content?: unknown } | null)[] }).messages;
  return turns?.[Number(index)]?.content === null;
}

/** What is missing beside a key that is not known stands under that key. */
function followsFromUnknownKey({ path, key }: SchemaProblem, all: readonly SchemaProblem[]): boolean {
  if (key !== 'schema.required' && key !== 'schema.one-of-keys') return false;
  const here = path.join('/');
  return all.some(
    (other) => other.key === 'schema.unknown-key' && other.path.slice(0, -1).join('/') === here,
  );
}
