import type { Finding, Fix } from '../../engine/finding.ts';
import type { OutputStream } from '../outputStream.ts';
import { artifactLocation, sourceRoot } from './artifactUri.ts';
import type { Reporter } from './reporter.ts';

export const SARIF_LEVELS = { error: 'error', warning: 'warning', information: 'note' } as const;

/** A check as SARIF describes it. */
export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: 'error' | 'warning' | 'note' };
}

export interface SarifTool {
  readonly version: string;
  readonly language: string;
  /** Describes a check; asked for once for each code that was found, at the end. */
  rule(code: string, severity: Finding['severity']): SarifRule;
}

/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html). Results go out as they are
 * found; the tool with its rules follows them, which the order of JSON members leaves open.
 */
export class SarifReporter implements Reporter {
  readonly #rules = new Map<string, { readonly index: number; readonly severity: Finding['severity'] }>();
  #results = 0;

  constructor(
    private readonly out: OutputStream,
    private readonly tool: SarifTool,
  ) {
    out.write('{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{\n');
    out.write(
      `"columnKind":"utf16CodeUnits","originalUriBaseIds":{"%SRCROOT%":{"uri":${JSON.stringify(sourceRoot())}}},\n`,
    );
    out.write('"results":[');
  }

  file(): void {}
  counted(): void {}

  findings(path: string, findings: readonly Finding[]): void {
    for (const finding of findings) {
      this.out.write(`${this.#results === 0 ? '' : ','}\n${JSON.stringify(this.#result(path, finding))}`);
      this.#results += 1;
    }
  }

  async end(): Promise<void> {
    const { version, language, rule } = this.tool;
    const rules = [...this.#rules].map(([code, { severity }]) => rule(code, severity));
    const driver = {
      name: 'Tunewright',
      version,
      semanticVersion: version,
      language: language === 'ko' ? 'ko-KR' : 'en-US',
      rules,
    };
    this.out.write(`],\n"tool":${JSON.stringify({ driver })},\n`);
    this.out.write('"invocations":[{"executionSuccessful":true}]}]}\n');
  }

  #result(path: string, { code, severity, line, span, message, related, fix }: Finding): object {
    return {
      ruleId: code,
      ruleIndex: this.#ruleIndex(code, severity),
      level: SARIF_LEVELS[severity],
      message: { text: message },
      locations: [{ physicalLocation: place(path, line, span.start, span.end) }],
      ...(related?.length && {
        relatedLocations: related.map((also, id) => ({
          id,
          physicalLocation: place(also.file ?? path, also.line, also.span.start, also.span.end),
        })),
      }),
      ...(fix && path !== '-' && { fixes: [sarifFix(path, line, fix)] }),
    };
  }

  #ruleIndex(code: string, severity: Finding['severity']): number {
    const known = this.#rules.get(code);
    if (known) return known.index;
    const index = this.#rules.size;
    this.#rules.set(code, { index, severity });
    return index;
  }
}

function place(path: string, line: number, start: number, end: number): object {
  return { artifactLocation: artifactLocation(path), region: region(line, start, end) };
}

function region(line: number, start: number, end: number): object {
  return { startLine: line + 1, startColumn: start + 1, endLine: line + 1, endColumn: end + 1 };
}

function sarifFix(path: string, line: number, { edits, removeLine }: Fix): object {
  const replacements = removeLine
    ? [{ deletedRegion: { startLine: line + 1, startColumn: 1, endLine: line + 2, endColumn: 1 } }]
    : edits.map(({ span, text }) => ({
        deletedRegion: region(line, span.start, span.end),
        insertedContent: { text },
      }));
  return { artifactChanges: [{ artifactLocation: artifactLocation(path), replacements }] };
}
