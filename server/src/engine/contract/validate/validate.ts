import type { PathReport } from '../createReport.ts';
import type { ContractSource } from '../source.ts';

/** Checks what the values of a contract mean: names that refer to something, ranges, counts. */
export function validate(_source: ContractSource, _report: PathReport): void {}
