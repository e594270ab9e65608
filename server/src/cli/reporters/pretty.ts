import type { Finding } from '../../engine/finding.ts';
import { shownPath } from '../shownPath.ts';
import type { Terminal } from '../terminal.ts';
import { excerpt } from './excerpt.ts';
import { paintSeverity } from './paintSeverity.ts';
import { printable } from './printable.ts';
import type { CheckTotals, Reporter } from './reporter.ts';
import { summaryLines } from './summaryLines.ts';

/** Room that is left to a message beside an excerpt's indentation. */
const INDENT = '      ';

/** A finding with what is shown of its line. */
interface Shown {
  readonly finding: Finding;
  readonly excerpt: readonly string[];
}

/** Findings of one file: of errors and of the others as many as may be shown, and how many there are. */
interface FileFindings {
  readonly errors: Shown[];
  readonly others: Shown[];
  all: number;
}

/** For people: by file, each finding with the place in its line; at most `most` a file, errors first. */
export class PrettyReporter implements Reporter {
  readonly #files = new Map<string, FileFindings>();

  constructor(
    private readonly terminal: Terminal,
    private readonly most: number,
    private readonly mayFix: boolean,
  ) {}

  file(path: string): void {
    this.#files.set(path, { errors: [], others: [], all: 0 });
  }

  findings(path: string, findings: readonly Finding[], raw: string | undefined): void {
    const file = this.#files.get(path);
    if (!file) return;
    for (const finding of findings) {
      file.all += 1;
      const kept = finding.severity === 'error' ? file.errors : file.others;
      if (kept.length >= this.most) continue;
      const lines =
        raw === undefined || raw === ''
          ? []
          : excerpt(raw, finding.span, this.terminal.columns - INDENT.length);
      kept.push({ finding, excerpt: lines });
    }
  }

  counted(): void {}

  async end(totals: CheckTotals): Promise<void> {
    const { out, quiet, texts } = this.terminal;
    for (const [path, file] of this.#files) {
      if (file.all === 0) continue;
      await this.#printFile(path, file);
      if (out.closed) return;
    }
    if (quiet) return;
    for (const line of summaryLines(totals, texts, this.terminal.colors, this.mayFix)) out.line(line);
  }

  async #printFile(path: string, { errors, others, all }: FileFindings): Promise<void> {
    const { out, texts, colors } = this.terminal;
    const shown = [...errors, ...others.slice(0, Math.max(0, this.most - errors.length))].sort(
      (a, b) => a.finding.line - b.finding.line || a.finding.span.start - b.finding.span.start,
    );
    out.line(colors.underline(path === '-' ? texts.say('check.standard-input') : printable(shownPath(path))));
    const widths = columnWidths(shown, texts.say('severity.error').length);
    for (const { finding, excerpt: lines } of shown) {
      this.#printFinding(finding, lines, widths);
      if (out.full) await out.flush();
    }
    if (shown.length < all) {
      out.line(colors.dim(`  ${texts.say('check.capped', { shown: shown.length, all })}`));
    }
    out.line();
  }

  #printFinding(finding: Finding, lines: readonly string[], widths: Widths): void {
    const { out, texts, colors } = this.terminal;
    const place = placeOf(finding).padStart(widths.place);
    const gap = ' '.repeat(Math.max(0, widths.severity - texts.say(`severity.${finding.severity}`).length));
    const severity = paintSeverity(finding.severity, texts, colors) + gap;
    out.line(
      `  ${colors.dim(place)}  ${severity}  ${colors.dim(finding.code.padEnd(widths.code))}  ${printable(finding.message)}`,
    );
    const [text, carets] = lines;
    if (text !== undefined && carets !== undefined) {
      out.line(INDENT + text);
      out.line(INDENT + colors.red(carets));
    }
    for (const { file, line, span } of finding.related ?? []) {
      const where = file === undefined ? '' : `${printable(shownPath(file))}:`;
      const at = `${where}${line + 1}:${span.start + 1}`;
      out.line(INDENT + colors.dim(texts.say('check.also', { place: at })));
    }
  }
}

interface Widths {
  readonly place: number;
  readonly severity: number;
  readonly code: number;
}

function columnWidths(shown: readonly Shown[], severity: number): Widths {
  let place = 0;
  let code = 0;
  for (const { finding } of shown) {
    place = Math.max(place, placeOf(finding).length);
    code = Math.max(code, finding.code.length);
  }
  return { place, severity, code };
}

function placeOf({ line, span }: Finding): string {
  return `${line + 1}:${span.start + 1}`;
}
