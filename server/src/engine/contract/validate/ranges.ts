import type { PathReport } from '../createReport.ts';
import type { ContractPath } from '../report.ts';
import type { ContractSource } from '../source.ts';

/** Ranges go from low to high. */
export function validateRanges(source: ContractSource, report: PathReport): void {
  const check = (path: ContractPath, range: readonly [number, number] | undefined) => {
    if (range && range[0] > range[1]) report(path, 'schema.range-order', { low: range[0], high: range[1] });
  };
  for (const [name, { range }] of Object.entries(source.inputs ?? {}))
    check(['inputs', name, 'range'], range);
  check(['scale', 'range'], source.scale?.range);
  for (const [name, { limits = [] }] of Object.entries(source.tables ?? {})) {
    limits.forEach(({ allowed }, i) => {
      allowed.forEach((range, j) => {
        check(['tables', name, 'limits', i, 'allowed', j], range);
      });
    });
  }
  for (const [id, { length }] of Object.entries(source.categories)) {
    check(['categories', id, 'length', 'range'], length?.range);
    if (length && length.target === undefined && length.range === undefined) {
      report(['categories', id, 'length'], 'schema.required', { missing: 'target', name: 'length' });
    }
  }
}
