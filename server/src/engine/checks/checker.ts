import { Expectations } from '../answer/expected.ts';
import type { Contract } from '../contract/contract.ts';
import type { Finding, Severity } from '../finding.ts';
import type { Line } from '../record/line.ts';
import { parseRecord } from '../record/parseRecord.ts';
import type { RecordCheck } from './check.ts';
import type { CheckerOptions } from './checkerOptions.ts';
import { RecordContext } from './recordContext.ts';
import { recordChecks } from './registry.ts';
import { Reporter } from './reporter.ts';

export interface CheckedLine {
  readonly findings: readonly Finding[];
  /** Absent where the line is no JSON object. */
  readonly context?: RecordContext;
}

interface ActiveCheck {
  readonly check: RecordCheck;
  readonly severity: Exclude<Severity, 'off'>;
}

/** Checks records one line at a time. */
export class Checker {
  readonly checks: readonly RecordCheck[];
  readonly expectations: Expectations;
  private readonly active: Readonly<Record<RecordCheck['on'], readonly ActiveCheck[]>>;
  private readonly reporter: Reporter;
  /** Inside JSON printed over several lines: its further lines are not reported one by one. */
  private continuing = false;

  constructor(
    readonly contract: Contract,
    readonly options: CheckerOptions,
  ) {
    this.checks = recordChecks(contract, options.language, options.counter ?? (() => undefined));
    this.expectations = new Expectations(contract);
    this.reporter = new Reporter(options);
    const active: Record<RecordCheck['on'], ActiveCheck[]> = { line: [], record: [], texts: [], answer: [] };
    for (const check of this.checks) {
      const severity = this.severityOf(check.code, check.severity);
      if (severity !== 'off') active[check.on].push({ check, severity });
    }
    this.active = active;
  }

  /** The severity of a code after the contract's and the caller's overrides. */
  severityOf(code: string, otherwise: Severity): Severity {
    return this.options.severity?.[code] ?? this.contract.source.severity?.[code] ?? otherwise;
  }

  /** Findings of one line, in the order of their places. Never throws: a check that crashes is reported. */
  check(line: Line): CheckedLine {
    if (line.index === 0) this.continuing = false;
    const record = parseRecord(line.text);
    if (record.syntax) {
      if (this.continuing && CONTINUES.has(record.syntax.key) && !RECORD_START.test(line.text)) {
        return { findings: [] };
      }
      this.continuing = record.syntax.key === 'multi-line';
    } else if (typeof record.value === 'object' && record.value !== null) {
      this.continuing = false;
    }
    const context = new RecordContext(this.contract, this.expectations, line, record);
    const isRecord =
      typeof record.value === 'object' && record.value !== null && !Array.isArray(record.value);
    const { reporter } = this;
    reporter.start(context);
    this.run('line', context);
    if (isRecord) this.run('record', context);
    if (isRecord && context.messages.length > 0) {
      this.run('texts', context);
      if (!isClean(context)) this.run('answer', context);
    }
    const { findings } = reporter;
    findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    return isRecord ? { findings, context } : { findings };
  }

  private run(on: RecordCheck['on'], context: RecordContext): void {
    for (const { check, severity } of this.active[on]) {
      const report = this.reporter.as(check.code, severity);
      try {
        check.run(context, report);
      } catch (error) {
        this.reporter.crashed(error);
      }
    }
  }
}

/** A record of its own begins here, however it ends. */
const RECORD_START = /^\s*\{\s*"(?:messages|metadata)"\s*:\s*[[{]\s*\S/;

/** What the further lines of JSON printed over several look like. */
const CONTINUES = new Set([
  'fragment',
  'trailing-comma',
  'trailing',
  'truncated',
  'multi-line',
  'unexpected',
  'empty',
]);

/** An answer whose reading fails is not clean: its checks then tell. */
function isClean(context: RecordContext): boolean {
  try {
    return context.answerIsClean;
  } catch {
    return false;
  }
}
