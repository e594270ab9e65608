import type { RecordCheck } from './check.ts';

/** A key that its object has already had: parsers keep the last value and drop the others silently. */
export const jsonDuplicateKey: RecordCheck = {
  code: 'json.duplicate-key',
  severity: 'error',
  on: 'record',
  fixable: false,
  run({ losses, line }, report) {
    for (const { path, span, first } of losses?.duplicateKeys ?? []) {
      report({ raw: span }, { key: String(path.at(-1)) }, { related: [{ line: line.index, span: first }] });
    }
  },
};
