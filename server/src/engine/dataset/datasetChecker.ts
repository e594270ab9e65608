import type { CheckerOptions } from '../checks/checkerOptions.ts';
import type { RecordContext } from '../checks/recordContext.ts';
import type { Contract } from '../contract/contract.ts';
import type { Finding, MessageData, RelatedPlace, Severity } from '../finding.ts';
import { findingBundle } from '../l10n/findings.ts';
import { compositionOf } from './composition.ts';
import { DatasetIndex, type DatasetRecord } from './datasetIndex.ts';
import { groupLeaks } from './groupLeaks.ts';
import { splitNames } from './splitRole.ts';
import { leaks, twinsToTell } from './twinsToTell.ts';

/** The codes of a dataset as a whole, with their severities. */
export const DATASET_CODES = {
  'dataset.duplicate': 'error',
  'dataset.near-duplicate': 'warning',
  'dataset.leakage': 'error',
  'dataset.composition': 'warning',
} as const satisfies Record<string, Severity>;

type DatasetCode = keyof typeof DATASET_CODES;

export interface DatasetSummary {
  readonly records: number;
  readonly duplicates: number;
  readonly nearDuplicates: number;
  readonly leaks: number;
  /** Records that were compared with only some of the others, and that were not kept for comparison. */
  readonly capped: number;
  readonly notKept: number;
  /** Records by category, then by split (`''` where the file's name tells none). */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface DatasetFindings {
  readonly findings: readonly { readonly file: string; readonly finding: Finding }[];
  readonly summary: DatasetSummary;
}

/** Checks what no single record tells. Add every record in order, then finish. */
export class DatasetChecker {
  readonly index: DatasetIndex;

  constructor(
    private readonly contract: Contract,
    private readonly options: CheckerOptions,
  ) {
    this.index = new DatasetIndex(contract);
  }

  add(file: string, context: RecordContext): void {
    this.index.add(file, context);
  }

  finish(): DatasetFindings {
    const { records } = this.index;
    const findings: { file: string; finding: Finding }[] = [];
    const found = { duplicates: 0, nearDuplicates: 0, leaks: 0 };
    const splits = splitNames(this.contract.source.split);
    const report = (
      code: DatasetCode,
      variant: string | undefined,
      record: DatasetRecord,
      data: MessageData,
      related: readonly RelatedPlace[],
      removable = false,
    ) => {
      const severity = this.severityOf(code);
      if (severity === 'off') return;
      const bundle = findingBundle(this.options.language);
      const finding: Finding = {
        code,
        severity,
        line: record.line,
        span: { start: 0, end: record.length },
        message: bundle.format(bundle.key(code, variant), data),
        data,
        related,
        ...(removable ? { fix: { edits: [], removeLine: true as const } } : {}),
      };
      findings.push({ file: record.file, finding });
    };
    const leaking = new Set<DatasetRecord>();
    for (const { at, other, ...twin } of twinsToTell(this.index, splits)) {
      const similarity = Math.round(twin.similarity * 100);
      const sameFile = at.file === other.file;
      const data = {
        line: other.line + 1,
        file: sameFile ? '' : other.file,
        similarity,
        split: at.split ?? '',
        other: other.split ?? '',
      };
      const related = [
        {
          ...(sameFile ? {} : { file: other.file }),
          line: other.line,
          span: { start: 0, end: other.length },
        },
      ];
      if (leaks(at, other)) {
        found.leaks += 1;
        leaking.add(at);
        report(
          'dataset.leakage',
          twin.exact ? undefined : 'near',
          at,
          { ...data, file: other.file },
          related,
        );
      } else if (twin.exact) {
        found.duplicates += 1;
        report('dataset.duplicate', undefined, at, data, related, true);
      } else {
        found.nearDuplicates += 1;
        report('dataset.near-duplicate', undefined, at, data, related);
      }
    }
    for (const { at, other, group } of groupLeaks(records, splits)) {
      if (leaking.has(at)) continue;
      found.leaks += 1;
      const data = {
        group,
        other: other.split ?? '',
        file: other.file,
        line: other.line + 1,
        split: at.split ?? '',
      };
      const related = [{ file: other.file, line: other.line, span: { start: 0, end: other.length } }];
      report('dataset.leakage', 'group', at, data, related);
    }
    const { counts, deviations } = compositionOf(this.contract, records);
    for (const { at, variant, data } of deviations) report('dataset.composition', variant, at, data, []);
    return { findings, summary: { records: records.length, ...found, ...this.index.bounds, counts } };
  }

  private severityOf(code: DatasetCode): Severity {
    return this.options.severity?.[code] ?? this.contract.source.severity?.[code] ?? DATASET_CODES[code];
  }
}
