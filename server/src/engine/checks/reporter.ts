import type { Finding, Fix, Severity, Span, TextEdit } from '../finding.ts';
import { findingBundle } from '../l10n/findings.ts';
import { locate } from '../record/locate.ts';
import { escapeContent, toRaw } from '../record/offsets.ts';
import type { Place, Report, ReportOptions } from './check.ts';
import type { Checker } from './checker.ts';
import type { RecordContext } from './recordContext.ts';

/** A report function that turns places in a record into spans of its raw line. */
export function reporter(
  { options }: Checker,
  { line }: RecordContext,
  code: string,
  severity: Exclude<Severity, 'off'>,
  findings: Finding[],
): Report {
  const bundle = findingBundle(options.language);
  return (place, data, extra = {}) => {
    const fix = fixOf(line.text, place, extra);
    findings.push({
      code: extra.code ?? code,
      severity,
      line: line.index,
      span: rawSpan(line.text, place),
      message: bundle.format(bundle.key(code, extra.variant), data),
      data,
      ...(extra.related ? { related: extra.related } : {}),
      ...(fix ? { fix } : {}),
    });
  };
}

/** The place in the raw line; where it cannot be found, the whole line. */
export function rawSpan(raw: string, place: Place): Span {
  if ('raw' in place) return place.raw;
  if ('path' in place) {
    for (let path = place.path; ; path = path.slice(0, -1)) {
      const span = locate(raw, path, path === place.path ? (place.of ?? 'value') : 'value');
      if (span) return span;
      if (path.length === 0) return { start: 0, end: raw.length };
    }
  }
  const content = locate(raw, ['messages', place.message, 'content'], 'value');
  return content ? toRaw(raw, content, place.span.start, place.span.end) : { start: 0, end: raw.length };
}

function fixOf(raw: string, place: Place, { fix, replace }: ReportOptions): Fix | undefined {
  if (fix || !replace || !('message' in place)) return fix;
  const content = locate(raw, ['messages', place.message, 'content'], 'value');
  if (!content) return undefined;
  const edits = replace.map(
    ({ span, text }): TextEdit => ({
      span: toRaw(raw, content, span.start, span.end),
      text: escapeContent(text),
    }),
  );
  return { edits };
}
