import { record, shapes } from './record.generated.mjs';
import { type SchemaProblem, schemaProblems } from './schemaProblems.ts';

/** Where a parsed record is not of the chat format (schemas/record.schema.json); empty when it is. */
export function validateRecord(value: unknown): readonly SchemaProblem[] {
  return schemaProblems(value, record, shapes.record);
}
