import type { Colors } from '../terminal.ts';
import type { Texts } from '../texts.ts';
import type { CheckTotals } from './reporter.ts';

/** What a check came to, in one or two lines. */
export function summaryLines(totals: CheckTotals, texts: Texts, colors: Colors, mayFix: boolean): string[] {
  const { files, records, errors, warnings, notes, fixable } = totals;
  const problems = errors + warnings + notes;
  const data = {
    files: texts.number(files),
    records: texts.number(records),
    problems: texts.number(problems),
    errors: texts.number(errors),
    warnings: texts.number(warnings),
    notes: notes === 0 ? '' : texts.number(notes),
  };
  const one = files === 1;
  if (problems === 0) return [colors.green(texts.say(one ? 'check.clean-one' : 'check.clean', data))];
  const found = texts.say(one ? 'check.found-one' : 'check.found', data);
  const lines = [errors > 0 ? colors.red(found) : warnings > 0 ? colors.yellow(found) : found];
  if (fixable > 0 && mayFix) lines.push(texts.say('check.fixable', { count: texts.number(fixable) }));
  return lines;
}
