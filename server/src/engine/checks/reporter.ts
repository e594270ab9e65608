import type { Finding, Fix, Severity, Span, TextEdit } from '../finding.ts';
import { type FindingBundle, findingBundle } from '../l10n/findings.ts';
import { locate } from '../record/locate.ts';
import { escapeContent, toRaw } from '../record/offsets.ts';
import type { Place, Report, ReportOptions } from './check.ts';
import type { CheckerOptions } from './checkerOptions.ts';
import type { RecordContext } from './recordContext.ts';

/** Takes what checks report of one line at a time and turns places in the record into spans of its raw line. */
export class Reporter {
  findings: Finding[] = [];
  private readonly bundle: FindingBundle;
  private code = '';
  private severity: Exclude<Severity, 'off'> = 'error';
  private context: RecordContext | undefined;

  constructor({ language }: CheckerOptions) {
    this.bundle = findingBundle(language);
  }

  /** Starts a line; findings of the one before stay with who took them. */
  start(context: RecordContext): void {
    this.context = context;
    this.findings = [];
  }

  /** The report function of one check. */
  as(code: string, severity: Exclude<Severity, 'off'>): Report {
    this.code = code;
    this.severity = severity;
    return this.report;
  }

  /** A check that failed is told as a finding of its own. */
  crashed(error: unknown): void {
    const line = this.context?.line;
    if (!line) return;
    const message = error instanceof Error ? error.message : String(error);
    this.findings.push({
      code: 'check.crashed',
      severity: 'error',
      line: line.index,
      span: { start: 0, end: line.text.length },
      message: this.bundle.format('check.crashed', { code: this.code, message }),
    });
  }

  private readonly report: Report = (place, data, extra = {}) => {
    const { context } = this;
    if (!context) return;
    const { line } = context;
    const fix = fixOf(context, place, extra);
    this.findings.push({
      code: this.code,
      severity: this.severity,
      line: line.index,
      span: rawSpan(context, place),
      message: this.bundle.format(this.bundle.key(this.code, extra.variant), data),
      data,
      ...(extra.related ? { related: extra.related } : {}),
      ...(fix ? { fix } : {}),
    });
  };
}

type ContentPlace = Extract<Place, { readonly message: number }>;

/** The place in the raw line; where it cannot be found, the whole line. */
export function rawSpan(context: RecordContext, place: Place): Span {
  const raw = context.line.text;
  if ('raw' in place) return place.raw;
  if ('path' in place) {
    for (let path = place.path; ; path = path.slice(0, -1)) {
      const span = locate(raw, path, path === place.path ? (place.of ?? 'value') : 'value');
      if (span) return span;
      if (path.length === 0) return { start: 0, end: raw.length };
    }
  }
  const content = locate(raw, ['messages', place.message, 'content'], 'value');
  if (!content) return { start: 0, end: raw.length };
  const { start, end } = writtenSpan(context, place, 'span' in place ? place.span : place.written);
  return toRaw(raw, content, start, end);
}

function writtenSpan(context: RecordContext, place: ContentPlace, span: Span): Span {
  return 'span' in place ? context.readable(place.message).toWritten(span) : span;
}

function fixOf(context: RecordContext, place: Place, { fix, replace }: ReportOptions): Fix | undefined {
  if (fix || !replace || !('message' in place)) return fix;
  const raw = context.line.text;
  const content = locate(raw, ['messages', place.message, 'content'], 'value');
  if (!content) return undefined;
  const edits = replace.map(({ span, text }): TextEdit => {
    const { start, end } = writtenSpan(context, place, span);
    return { span: toRaw(raw, content, start, end), text: escapeContent(text) };
  });
  return { edits };
}
