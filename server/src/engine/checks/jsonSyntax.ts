import type { RecordCheck } from './check.ts';

/** A line that `JSON.parse` refuses; trainers drop it or stop. */
export const jsonSyntax: RecordCheck = {
  code: 'json.syntax',
  severity: 'error',
  on: 'line',
  fixable: true,
  run({ record }, report) {
    if (!record.syntax) return;
    const { key, span, data, fix } = record.syntax;
    report({ raw: span }, data, { variant: key, ...(fix ? { fix } : {}) });
  },
};
