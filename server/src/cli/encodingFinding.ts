import type { Checker } from '../engine/checks/checker.ts';
import type { Finding } from '../engine/finding.ts';
import { findingBundle } from '../engine/l10n/findings.ts';
import type { Encoding, Line } from '../engine/record/line.ts';

const CODE = 'json.encoding';

/** What is to be said of a file that is not UTF-8, on its first line. */
export function encodingFinding(line: Line, encoding: Encoding, checker: Checker): Finding | undefined {
  if (encoding === 'utf-8') return undefined;
  const severity = checker.severityOf(CODE, 'error');
  if (severity === 'off') return undefined;
  const bundle = findingBundle(checker.options.language);
  return {
    code: CODE,
    severity,
    line: line.index,
    span: { start: 0, end: Math.min(1, line.text.length) },
    message: bundle.format(bundle.key(CODE, 'utf-16'), {}),
  };
}
