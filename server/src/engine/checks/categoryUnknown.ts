import type { RecordCheck } from './check.ts';

/** A record whose category the contract does not have, or of which none can be told. */
export const categoryUnknown: RecordCheck = {
  code: 'category.unknown',
  severity: 'error',
  on: 'texts',
  fixable: false,
  run({ found, metadata, contract, answer }, report) {
    if (found.by !== 'none') return;
    const expected = [...contract.categories.keys()].join(', ');
    if (metadata.category !== undefined) {
      report({ path: ['metadata', 'category'] }, { found: metadata.category, expected });
    } else if (answer) {
      report({ path: ['messages'], of: 'key' }, { expected }, { variant: 'untold' });
    }
  },
};
