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
    for (const { path, atKey, key, data } of validateRecord(record.value)) {
      report({ path, of: atKey ? 'key' : 'value' }, data, { variant: key });
    }
    for (const { span, literal, read } of losses?.bigNumbers ?? []) {
      report({ raw: span }, { found: literal, value: String(read) }, { variant: 'rounded' });
    }
  },
};
