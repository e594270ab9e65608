import { ContractFiles, type LoadedFile } from './contractFiles.ts';
import type { ContractPorts } from './contractPorts.ts';
import { type ContractFinding, contractFinding, type MessageLanguage } from './createReport.ts';
import { PartReader } from './partReader.ts';
import { ContractPlaces } from './places.ts';
import { isValues, readIn } from './readIn.ts';
import type { ContractSource } from './source.ts';

/** A contract read from its files. */
export interface LoadedContract {
  /** Absent when the contract, or a data file that others refer into, has not its shape. */
  readonly source?: ContractSource;
  readonly findings: readonly ContractFinding[];
  /** Every file that was read, the contract first. */
  readonly files: readonly LoadedFile[];
  /** SHA-256 over the names and texts of the files: the same on every system. */
  readonly hash: string;
  /** Where each value comes from, for `createReport`. */
  readonly places: ContractPlaces;
}

export interface LoadOptions {
  /**
   * Whether to read the files that `generation` names: they are the most of a contract, and only generating
   * and editing them needs them. Without, `source.generation` is as it stands in the contract, and the hash
   * is without them. Default: true.
   */
  readonly generation?: boolean;
}

/**
 * Reads a contract and the files it names, and checks their shape. Never throws and never reads outside the
 * contract's folder. What its values mean is left to `validate` and the compiler.
 *
 * @param path the contract's path as the reader takes it; findings name files in the same way
 */
export function loadContract(
  path: string,
  ports: ContractPorts,
  lang: MessageLanguage = 'en',
  options: LoadOptions = {},
): LoadedContract {
  const files = new ContractFiles(path, ports);
  const places = new ContractPlaces();
  const reader = new PartReader(files, places, lang);
  const source = loadSource(path, files, reader, lang, options);
  return {
    ...(source && { source }),
    findings: reader.findings,
    files: files.all,
    hash: files.hash(),
    places,
  };
}

function loadSource(
  path: string,
  files: ContractFiles,
  reader: PartReader,
  lang: MessageLanguage,
  { generation = true }: LoadOptions,
): ContractSource | undefined {
  const file = files.contract();
  if (!('text' in file)) {
    const place = { file: path, line: 0, span: { start: 0, end: 0 } };
    reader.findings.push(contractFinding(place, file.key, file.data, lang));
    return undefined;
  }
  const document = reader.parse(file);
  reader.places.mount([], file, document);
  const shaped = reader.isShaped(file, document, 'contract');
  if (!isValues(document.value)) return undefined;
  const source = readIn(document.value, reader, generation);
  // Both were checked against schemas/contract.schema.json, which describes this type.
  return shaped && isComplete(source) ? (source as unknown as ContractSource) : undefined;
}

/** Whether the data is there that everything else refers into: without it, every reference would be told. */
function isComplete({ citations, tables }: Readonly<Record<string, unknown>>): boolean {
  if (isValues(citations) && citations.items === undefined) return false;
  return (
    !isValues(tables) || Object.values(tables).every((table) => isValues(table) && table.rows !== undefined)
  );
}
