import type { Finding } from '../../engine/finding.ts';
import type { OutputStream } from '../outputStream.ts';
import { relativeUriPath } from './artifactUri.ts';
import type { Reporter } from './reporter.ts';

const COMMANDS = { error: 'error', warning: 'warning', information: 'notice' } as const;

/**
 * Workflow commands of GitHub Actions, which show findings beside the lines of a pull request
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
export class GithubReporter implements Reporter {
  constructor(private readonly out: OutputStream) {}

  file(): void {}
  counted(): void {}

  findings(path: string, findings: readonly Finding[]): void {
    const file = property(relativeUriPath(path) ?? path);
    for (const { code, severity, line, span, message } of findings) {
      const place = `file=${file},line=${line + 1},endLine=${line + 1},col=${span.start + 1},endColumn=${span.end + 1}`;
      this.out.line(`::${COMMANDS[severity]} ${place},title=${property(code)}::${data(message)}`);
    }
  }

  async end(): Promise<void> {}
}

/** As the runner's toolkit escapes: a line break would end the command. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
