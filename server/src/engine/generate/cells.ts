import type { Contract } from '../contract/contract.ts';
import { thresholdsOf } from './bandValues.ts';
import type { View } from './draft.ts';
import type { CoverSource } from './source.ts';

/** Something of which records are counted by what they show: the grade, a verdict, the items. */
export interface Aspect {
  readonly name: string;
  /** Cells that there are; others may turn up. */
  readonly known: readonly string[];
  /** The cells that a record shows. */
  cellsOf(view: View): readonly string[];
}

const NONE: readonly string[] = [];

/** Values of a fact, or of several together (`a + b`). */
export function factAspect(
  contract: Contract,
  names: readonly string[],
  known: readonly string[] = [],
): Aspect {
  const registers = names.map((name) => contract.program.register(name) ?? -1);
  return {
    name: names.join(' + '),
    known,
    cellsOf({ facts }) {
      const values = registers.map((register) => facts[register]);
      return values.some((value) => value === undefined || value === null) ? NONE : [values.join(' + ')];
    },
  };
}

export function bandAspect(contract: Contract, input: string): Aspect {
  const known = contract.source.inputs?.[input]?.bands?.map(({ verdict }) => verdict) ?? [];
  return { ...factAspect(contract, [`${input}.verdict`], known), name: input };
}

export function gradeAspect(contract: Contract): Aspect {
  const known = contract.source.scale?.grades.map(({ id }) => id) ?? [];
  return { ...factAspect(contract, ['grade.id'], known), name: 'grade' };
}

/** Which patterns fire; `none` where none does. */
export function patternAspect(contract: Contract): Aspect {
  const patterns = (contract.source.patterns ?? []).map(({ id }) => ({
    id,
    register: contract.program.register(`pattern.${id}`) ?? -1,
  }));
  return {
    name: 'patterns',
    known: ['none', ...patterns.map(({ id }) => id)],
    cellsOf({ facts }) {
      const firing = patterns.filter(({ register }) => facts[register] === true).map(({ id }) => id);
      return firing.length > 0 ? firing : ['none'];
    },
  };
}

export function itemAspect(contract: Contract, list: string): Aspect {
  const declared = contract.source.lists?.[list];
  const table = declared && 'table' in declared ? contract.source.tables?.[declared.table] : undefined;
  return {
    name: list,
    known: table?.rows.map((row) => String(row[table.key])) ?? [],
    cellsOf: ({ items }) => items.get(list) ?? NONE,
  };
}

/** Values at which a band of these inputs begins; for the stated score and `score`, where a grade does. */
export function boundaryAspect(contract: Contract, inputs: readonly string[]): Aspect {
  const places = inputs.map((input) => ({
    input,
    register: contract.program.register(input) ?? -1,
    values: new Set(boundariesOf(contract, input)),
  }));
  return {
    name: 'boundaries',
    known: places.flatMap(({ input, values }) => [...values].map((value) => `${input}=${value}`)),
    cellsOf({ facts }) {
      const cells: string[] = [];
      for (const { input, register, values } of places) {
        const value = facts[register];
        if (typeof value === 'number' && values.has(value)) cells.push(`${input}=${value}`);
      }
      return cells;
    },
  };
}

/** Thresholds of an input's bands; of a score the lowest of each grade, the one below it, and both ends. */
export function boundariesOf({ source }: Contract, input: string): number[] {
  const { scale } = source;
  if (!scale || (input !== 'score' && input !== scale.score.stated)) {
    const declared = source.inputs?.[input];
    return declared ? thresholdsOf(declared) : [];
  }
  const edges = scale.grades.flatMap(({ from }) => (from > scale.range[0] ? [from - 1, from] : []));
  return [...new Set([scale.range[0], ...edges, scale.range[1]])].sort((a, b) => a - b);
}

/** The aspects that an entry of `cover` asks for. */
export function aspectsOf(contract: Contract, cover: CoverSource): Aspect[] {
  return [
    ...(cover.facts
      ? [
          cover.facts[0] === 'grade.id' && cover.facts.length === 1
            ? gradeAspect(contract)
            : factAspect(contract, cover.facts),
        ]
      : []),
    ...(cover.bands ?? []).map((input) => bandAspect(contract, input)),
    ...(cover.patterns ? [patternAspect(contract)] : []),
    ...(cover.items === undefined ? [] : [itemAspect(contract, cover.items)]),
  ];
}
