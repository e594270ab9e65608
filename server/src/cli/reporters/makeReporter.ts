import type { Contract } from '../../engine/contract/contract.ts';
import type { Terminal } from '../terminal.ts';
import type { Reporter } from './reporter.ts';

export const REPORT_FORMATS = ['pretty', 'json', 'sarif', 'github'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReporterOptions {
  /** Findings shown of a file by the pretty report. */
  readonly show: number;
  /** The pretty report tells of `--fix`. */
  readonly mayFix: boolean;
  readonly contract: Contract;
}

export async function makeReporter(
  format: ReportFormat,
  terminal: Terminal,
  { show, mayFix, contract }: ReporterOptions,
): Promise<Reporter> {
  switch (format) {
    case 'pretty': {
      const { PrettyReporter } = await import('./pretty.ts');
      return new PrettyReporter(terminal, show, mayFix);
    }
    case 'json': {
      const { JsonReporter } = await import('./json.ts');
      return new JsonReporter(terminal.out);
    }
    case 'github': {
      const { GithubReporter } = await import('./github.ts');
      return new GithubReporter(terminal.out);
    }
    case 'sarif': {
      const [{ SarifReporter }, { sarifTool }] = await Promise.all([
        import('./sarif.ts'),
        import('./sarifTool.ts'),
      ]);
      return new SarifReporter(terminal.out, sarifTool(contract, terminal.texts));
    }
  }
}
