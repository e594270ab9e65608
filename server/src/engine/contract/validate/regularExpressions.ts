import { RE2JS } from 're2js';
import type { Span } from '../../finding.ts';
import type { PathReport } from '../createReport.ts';
import type { ContractPath } from '../report.ts';
import type { ContractSource } from '../source.ts';

/** Regular expressions of the contract are of RE2's syntax (https://github.com/google/re2/wiki/Syntax). */
export function validateRegularExpressions(source: ContractSource, report: PathReport): void {
  source.phrases?.forEach((phrase, i) => {
    checkExpression(report, ['phrases', i], phrase, /(?<!\\[pPx])\{[A-Za-z_]\w*(?::\+)?\}/g);
  });
  for (const [name, list] of Object.entries(source.lists ?? {})) {
    if (!('table' in list)) continue;
    for (const [quantity, expression] of Object.entries(list.quantities)) {
      const path = ['lists', name, 'quantities', quantity];
      if (expression.includes('{n}')) checkExpression(report, path, expression, /\{n\}/g);
      else report(path, 'regex.no-number', { name: quantity });
    }
  }
  const { tone } = source;
  const checkEndings = (path: ContractPath, endings: readonly string[] | undefined) => {
    endings?.forEach((ending, i) => {
      checkExpression(report, [...path, i], ending);
    });
  };
  checkEndings(['tone', 'accept'], tone?.accept);
  checkEndings(['tone', 'except'], tone?.except);
  tone?.reject.forEach(({ ends }, i) => {
    checkEndings(['tone', 'reject', i, 'ends'], ends);
  });
}

/** With `value`, the placeholders are where numbers are read: other capture groups would be taken for them. */
function checkExpression(report: PathReport, path: ContractPath, source: string, value?: RegExp): void {
  // As long as the placeholder, so that offsets stay.
  const expression = value
    ? source.replace(value, (placeholder) => `(${'0'.repeat(placeholder.length - 2)})`)
    : source;
  const unsupported = unsupportedPart(expression);
  if (unsupported) {
    report(path, `regex.${unsupported.kind}`, { text: unsupported.text }, unsupported.span);
    return;
  }
  try {
    const groups = RE2JS.compile(expression).groupCount();
    const numbers = value ? [...source.matchAll(value)].length : groups;
    if (groups > numbers) report(path, 'regex.capture-group', {}, firstGroup(source, value));
  } catch (error) {
    const { problem, text } = explained(error);
    const at = text === '' ? -1 : expression.indexOf(text);
    report(
      path,
      'regex.invalid',
      { problem, text },
      at < 0 ? undefined : { start: at, end: at + text.length },
    );
  }
}

const UNSUPPORTED = /\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|(\(\?<?[=!])/gs;

/** Lookaround and backreferences, which need backtracking. Escapes and classes are stepped over. */
function unsupportedPart(expression: string): { kind: string; text: string; span: Span } | undefined {
  for (const match of expression.matchAll(UNSUPPORTED)) {
    const [whole, lookaround] = match;
    const kind = lookaround ? 'lookaround' : /^\\[1-9k]$/.test(whole) ? 'backreference' : undefined;
    if (kind) return { kind, text: whole, span: { start: match.index, end: match.index + whole.length } };
  }
  return undefined;
}

function firstGroup(source: string, value: RegExp | undefined): Span | undefined {
  const plain = value ? source.replace(value, (placeholder) => '0'.repeat(placeholder.length)) : source;
  const match = /(?:\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[^(]|\(\?(?!P?<))*?(\((?!\?)|\(\?P?<)/s.exec(plain);
  const group = match?.[1];
  if (!match || group === undefined) return undefined;
  const end = match.index + match[0].length;
  return { start: end - group.length, end };
}

/** RE2 says `error parsing regexp: missing closing ): \`(a\``. */
function explained(error: unknown): { problem: string; text: string } {
  const message = error instanceof Error ? error.message : String(error);
  const match = /^error parsing regexp: (.*?)(?:: `(.*)`)?$/s.exec(message);
  return { problem: match?.[1] ?? message, text: match?.[2] ?? '' };
}
