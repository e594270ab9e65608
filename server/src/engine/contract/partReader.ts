import type { MessageData, Span } from '../finding.ts';
import type { ContractFiles, LoadedFile } from './contractFiles.ts';
import { type ContractPart, shapeProblems } from './contractSchemas.ts';
import { type ContractFinding, contractFinding, type MessageLanguage } from './createReport.ts';
import { jsonProblem } from './jsonSyntax.ts';
import type { ContractPlaces } from './places.ts';
import type { ContractPath } from './report.ts';
import { parseYaml, type YamlDocument } from './yamlDocument.ts';

/** A data file of the right shape, parsed. */
export interface ReadPart {
  readonly file: LoadedFile;
  readonly document: YamlDocument;
}

/** Reads the files of a contract into its places and collects what is wrong with them. */
export class PartReader {
  readonly findings: ContractFinding[] = [];
  private readonly parsed = new Map<LoadedFile, YamlDocument>();

  constructor(
    private readonly files: ContractFiles,
    readonly places: ContractPlaces,
    private readonly lang: MessageLanguage,
  ) {}

  /** The file that the scalar at `at` names. */
  file(at: ContractPath, name: string): LoadedFile | undefined {
    const file = this.files.named(name);
    if ('text' in file) return file;
    this.refuse(at, file.key, file.data);
    return undefined;
  }

  /** Text of the file that the scalar at `at` names, without the line breaks at its end. */
  text(at: ContractPath, name: string): string | undefined {
    const file = this.file(at, name);
    if (!file) return undefined;
    this.places.mount(at, file);
    return file.text.replace(/\n+$/, '');
  }

  /** Value of the YAML or JSON file that the scalar at `namedAt` names; it comes to stand at `at`. */
  value(namedAt: ContractPath, name: string, at: ContractPath, part: ContractPart): unknown {
    const file = this.file(namedAt, name);
    if (!file) return undefined;
    const document = this.parse(file);
    this.places.mount(at, file, document);
    return this.isShaped(file, document, part) ? document.value : undefined;
  }

  /** The file parsed, its syntax errors told once. */
  parse(file: LoadedFile): YamlDocument {
    const known = this.parsed.get(file);
    if (known) return known;
    let document = parseYaml(file.text);
    const notJson = file.name.endsWith('.json') ? jsonProblem(file.text) : undefined;
    if (notJson && document.problems.length === 0) {
      document = { ...document, value: undefined, problems: [notJson] };
    }
    this.parsed.set(file, document);
    for (const { key, data, span } of document.problems) this.tell(file, span, key, data);
    return document;
  }

  /** Whether the file's value has the shape of `part`; tells where not. */
  isShaped(file: LoadedFile, document: YamlDocument, part: ContractPart): boolean {
    if (document.problems.length > 0) return false;
    const problems = shapeProblems(document.value, part);
    for (const { path, key, data, atKey } of problems) {
      this.tell(file, document.spanOf(path, atKey ? 'key' : undefined), key, data);
    }
    return problems.length === 0;
  }

  refuse(at: ContractPath, key: string, data: MessageData): void {
    this.findings.push(contractFinding(this.places.locate(at), key, data, this.lang));
  }

  private tell(file: LoadedFile, span: Span, key: string, data: MessageData): void {
    this.findings.push(contractFinding(this.places.place(file, span), key, data, this.lang));
  }
}
