import type { ContractPath, ContractReport } from '../contract/report.ts';

/** Tells a range that goes down. */
export function checkOrder(
  range: readonly [number, number] | undefined,
  path: ContractPath,
  report: ContractReport,
): void {
  if (range && range[0] > range[1]) report(path, 'schema.range-order', { low: range[0], high: range[1] });
}
