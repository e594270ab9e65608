import type { CitationBook } from '../citations/citationBook.ts';
import type { SlotResolver, SlotType } from '../format/types.ts';
import { columnsOf } from '../judge/contractFacts.ts';
import type { FactProgram } from '../judge/program.ts';
import type { ContractSource, FactSource, InputSource, Row } from './source.ts';

/**
 * What each slot of a format may hold, told from the contract: numbers of inputs and facts, and every
 * spelling that a verdict, grade, recommendation or citation can have.
 */
export function slotResolver(
  source: ContractSource,
  program: FactProgram,
  citations: CitationBook | undefined,
): SlotResolver {
  const resolveFact = (path: string): SlotType | undefined => {
    if (path === 'citations' && citations && citations.citations.length > 0) {
      const values = citations.citations.map(({ text }) => text);
      return { kind: 'set', values, joiner: citations.source.joiner };
    }
    const input = source.inputs?.[path];
    if (input) return inputSlot(input);
    if (source.lists?.[path]) return { kind: 'rows' };
    const values = valuesOf(path, source);
    if (values && values.length > 0) return { kind: 'enum', values: distinct(values) };
    const fact = source.facts?.[path];
    if (program.typeOf(path) === 'double') {
      return { kind: 'number', decimals: fact?.decimals ?? (path === 'score' ? 0 : 6), negative: false };
    }
    return program.typeOf(path) === 'string' ? { kind: 'text' } : undefined;
  };
  return (path, scope) => {
    const list = scope.at(-1);
    return list === undefined ? resolveFact(path) : resolveRow(path, list, source);
  };
}

function inputSlot(input: InputSource): SlotType {
  if (input.values) return { kind: 'enum', values: input.values };
  return {
    kind: 'number',
    decimals: input.decimals ?? 6,
    negative: input.signed === true || (input.range?.[0] ?? 0) < 0,
  };
}

/** Rows of a judged list have `label`, `value` and `verdict`; rows of a stated list the table's columns. */
function resolveRow(path: string, name: string, source: ContractSource): SlotType | undefined {
  const list = source.lists?.[name];
  if (!list) return undefined;
  if ('table' in list) {
    const table = source.tables?.[list.table];
    const column = table && columnsOf(table).find(([column]) => column === path);
    if (!table || !column) return undefined;
    if (column[1] === 'double') return { kind: 'number', decimals: 6, negative: true };
    return { kind: 'enum', values: columnValues(table.rows, path) };
  }
  const inputs = list.inputs.map((input) => [input, source.inputs?.[input]] as const);
  if (path === 'label')
    return { kind: 'enum', values: distinct(inputs.map(([, input]) => input?.label ?? '')) };
  if (path === 'value') return { kind: 'text' };
  if (path === 'verdict') {
    const verdicts = inputs.flatMap(
      ([input]) => valuesOf(`${input}.verdict`, source) ?? gradeVerdicts(input, source),
    );
    return { kind: 'enum', values: distinct(verdicts) };
  }
  return undefined;
}

/** An input that states the score itself is judged by its grade. */
function gradeVerdicts(input: string, { scale }: ContractSource): string[] {
  return scale?.score.stated === input ? scale.grades.map(({ label }) => label) : [];
}

function valuesOf(path: string, source: ContractSource): string[] | undefined {
  const { scale, patterns = [], levels, verdict_levels: looks = {} } = source;
  const grades = scale?.grades ?? [];
  const bands = Object.values(source.inputs ?? {}).flatMap((input) => input.bands ?? []);
  switch (path) {
    case 'recommendation':
      return [
        ...grades.map((grade) => grade.recommendation),
        ...patterns.map((pattern) => pattern.recommendation),
        ...Object.values(looks).map((look) => look.recommendation),
        ...bands.flatMap((band) => (band.recommendation ? [band.recommendation.text] : [])),
      ];
    case 'judgment':
      return [
        ...patterns.map((pattern) => pattern.judgment),
        ...grades.map((grade) => `${grade.emoji} ${grade.label}`),
        ...bands.flatMap((band) =>
          looks[band.level] ? [`${looks[band.level]?.emoji} ${band.verdict}`] : [],
        ),
      ];
    case 'recommendation.level':
      return [...(levels ?? [])];
  }
  const [owner = '', field = ''] = splitPath(path);
  if (owner === 'grade') return grades.map((grade) => String(grade[field as keyof typeof grade]));
  const input = source.inputs?.[owner];
  if (input && field === 'verdict') return input.bands?.map((band) => band.verdict);
  if (input && field === 'level') return Object.keys(looks);
  return factValues(path, owner, field, source);
}

function factValues(
  path: string,
  owner: string,
  field: string,
  source: ContractSource,
): string[] | undefined {
  const fact: FactSource | undefined = source.facts?.[path];
  if (fact?.first) return fact.first.map(({ value }) => value);
  if (fact?.highest !== undefined) return [...(source.levels ?? [])];
  // A fact that only passes another on can hold what that one holds.
  if (fact?.value !== undefined && /^[\w.]+$/.test(fact.value.trim()))
    return valuesOf(fact.value.trim(), source);
  const row = source.facts?.[owner]?.row;
  const table = row === undefined ? undefined : source.tables?.[row];
  const strings = table?.rows.every((r) => typeof r[field] !== 'number') ?? false;
  return table && strings ? columnValues(table.rows, field) : undefined;
}

function columnValues(rows: readonly Row[], column: string): string[] {
  return distinct(rows.flatMap((row) => (typeof row[column] === 'string' ? [row[column]] : [])));
}

function splitPath(path: string): [string, string] {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? [path, ''] : [path.slice(0, dot), path.slice(dot + 1)];
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
