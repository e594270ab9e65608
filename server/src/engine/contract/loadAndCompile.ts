import type { ContractPorts } from './contractPorts.ts';
import { type ContractFinding, createReport, type MessageLanguage } from './createReport.ts';
import { type LoadedContract, type LoadOptions, loadContract } from './load.ts';
import type { ContractReport } from './report.ts';
import type { ContractSource } from './source.ts';
import { validate } from './validate/validate.ts';

/** A contract with all that is to be said of it. */
export interface CompiledContract<Contract> extends LoadedContract {
  /** Absent when any finding is an error. */
  readonly contract?: Contract;
}

/** Loads, validates and compiles a contract: every finding of the three, each place and code once, in order of files and lines. */
export function loadAndCompile<Contract>(
  path: string,
  ports: ContractPorts,
  lang: MessageLanguage,
  compile: (source: ContractSource, report: ContractReport) => Contract | undefined,
  options: LoadOptions = {},
): CompiledContract<Contract> {
  const loaded = loadContract(path, ports, lang, options);
  const findings = [...loaded.findings];
  let contract: Contract | undefined;
  if (loaded.source) {
    const report = createReport(loaded.places, lang, (finding) => findings.push(finding));
    validate(loaded.source, report);
    contract = compileSafely(loaded.source, report, compile, findings.some(isError));
  }
  return {
    ...loaded,
    findings: inOrder(findings, loaded),
    ...(contract !== undefined && !findings.some(isError) && { contract }),
  };
}

/**
 * Compiling a contract with mistakes still tells those of its expressions and formats, as far as it gets. It
 * may then meet a name that refers to nothing and give up.
 */
function compileSafely<Contract>(
  source: ContractSource,
  report: ContractReport,
  compile: (source: ContractSource, report: ContractReport) => Contract | undefined,
  hasMistakes: boolean,
): Contract | undefined {
  try {
    return compile(source, report);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    if (!hasMistakes) report([], 'compile', { detail });
    return undefined;
  }
}

function isError({ severity }: ContractFinding): boolean {
  return severity === 'error';
}

function inOrder(findings: readonly ContractFinding[], { files }: LoadedContract): ContractFinding[] {
  const rank = new Map(files.map(({ path }, i) => [path, i]));
  const once = new Map(
    findings.map((finding) => [
      JSON.stringify([finding.file, finding.line, finding.span.start, finding.code, finding.message]),
      finding,
    ]),
  );
  return [...once.values()].sort(
    (a, b) =>
      (rank.get(a.file) ?? 0) - (rank.get(b.file) ?? 0) || a.line - b.line || a.span.start - b.span.start,
  );
}
