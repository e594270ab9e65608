import type { Finding } from '../../engine/finding.ts';

/** What a run came to. */
export interface CheckTotals {
  files: number;
  records: number;
  errors: number;
  warnings: number;
  notes: number;
  fixable: number;
}

/** A form of the report. Findings come in the order of files and lines; those of the whole dataset come last. */
export interface Reporter {
  /** A file is being read. */
  file(path: string): void;
  /** Findings of one line. @param raw the line; undefined where it is no longer at hand */
  findings(path: string, findings: readonly Finding[], raw: string | undefined): void;
  /** The file is read. */
  counted(path: string, records: number): void;
  /** Everything is told. */
  end(totals: CheckTotals): Promise<void>;
}
