import type { Finding } from '../../engine/finding.ts';
import type { OutputStream } from '../outputStream.ts';
import type { CheckTotals, Reporter } from './reporter.ts';

/** A finding as it is printed, with its place for putting those of the whole dataset where they belong. */
interface Printed {
  readonly line: number;
  readonly start: number;
  readonly text: string;
}

interface FileReport {
  readonly path: string;
  records: number;
  readonly findings: Printed[];
  /** Findings of the whole dataset came in behind the others. */
  mixed: boolean;
}

/** For programs: one object, lines and columns from 1, columns in UTF-16 units of the raw line. */
export class JsonReporter implements Reporter {
  readonly #files = new Map<string, FileReport>();

  constructor(private readonly out: OutputStream) {}

  file(path: string): void {
    this.#files.set(path, { path, records: 0, findings: [], mixed: false });
  }

  findings(path: string, findings: readonly Finding[], raw: string | undefined): void {
    const file = this.#files.get(path);
    if (!file) return;
    if (raw === undefined) file.mixed = true;
    for (const finding of findings) {
      const { line, span } = finding;
      file.findings.push({ line, start: span.start, text: JSON.stringify(jsonFinding(finding)) });
    }
  }

  counted(path: string, records: number): void {
    const file = this.#files.get(path);
    if (file) file.records = records;
  }

  async end({ files, records, errors, warnings, notes, fixable }: CheckTotals): Promise<void> {
    const { out } = this;
    out.write('{"files":[');
    let first = true;
    for (const file of this.#files.values()) {
      out.write(
        `${first ? '' : ','}\n{"path":${JSON.stringify(file.path)},"records":${file.records},"findings":[`,
      );
      first = false;
      if (file.mixed) file.findings.sort((a, b) => a.line - b.line || a.start - b.start);
      for (const [i, { text }] of file.findings.entries()) {
        out.write(`${i === 0 ? '' : ','}\n${text}`);
        if (out.full) await out.flush();
        if (out.closed) return;
      }
      out.write(']}');
    }
    const summary = { files, records, errors, warnings, information: notes, fixable };
    out.write(`],\n"summary":${JSON.stringify(summary)}}\n`);
  }
}

/** A finding with lines and columns from 1. */
function jsonFinding({ code, severity, line, span, message, fix, related }: Finding): object {
  return {
    code,
    severity,
    line: line + 1,
    column: span.start + 1,
    endLine: line + 1,
    endColumn: span.end + 1,
    message,
    ...(fix && { fixable: true }),
    ...(related?.length && {
      related: related.map((place) => ({
        ...(place.file !== undefined && { path: place.file }),
        line: place.line + 1,
        column: place.span.start + 1,
        endColumn: place.span.end + 1,
      })),
    }),
  };
}
