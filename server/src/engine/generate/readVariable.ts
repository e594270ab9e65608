import type { ContractPath } from '../contract/report.ts';
import { optional, type ShapeReader } from './shape.ts';
import type { VariableSource } from './source.ts';

const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  choice: ['weights'],
  range: ['decimals'],
  normal: ['decimals'],
  band: ['weights', 'boundary', 'typical', 'decimals'],
  value: ['decimals'],
};

/** A variable is of the kind whose key it has. */
export function readVariable(
  shape: ShapeReader,
  path: ContractPath,
  value: unknown,
): VariableSource | undefined {
  const values = shape.map(path, value);
  const kind = Object.keys(MEMBERS).find((key) => values[key] !== undefined);
  if (kind === undefined) return shape.expected(path, 'variable');
  shape.map(path, value, [kind, ...(MEMBERS[kind] ?? [])]);
  const at = [...path, kind];
  const decimals = optional(values, 'decimals', path, shape.decimals);
  switch (kind) {
    case 'choice': {
      const choice = shape.list(at, values['choice'], shape.scalar);
      const weights = optional(values, 'weights', path, (place, list) =>
        shape.list(place, list, shape.whole),
      );
      if (choice.length === 0) return shape.expected(at, 'some');
      if (weights.weights && weights.weights.length !== choice.length) {
        return shape.expected([...path, 'weights'], 'weights');
      }
      return { choice, ...weights };
    }
    case 'range': {
      const range = shape.pair(at, values['range']);
      return range && { range, ...decimals };
    }
    case 'normal': {
      const members = shape.map(at, values['normal'], ['mean', 'sd', 'min', 'max']);
      const mean = shape.scalar([...at, 'mean'], members['mean']);
      const sd = shape.number([...at, 'sd'], members['sd']);
      const min = shape.number([...at, 'min'], members['min']);
      const max = shape.number([...at, 'max'], members['max']);
      if (mean === undefined || sd === undefined || min === undefined || max === undefined) return undefined;
      return { normal: { mean, sd, min, max }, ...decimals };
    }
    case 'band': {
      const band = shape.text(at, values['band']);
      if (band === undefined) return undefined;
      return {
        band,
        ...optional(values, 'weights', path, (place, map) => shape.entries(place, map, shape.whole)),
        ...optional(values, 'boundary', path, shape.share),
        ...optional(values, 'typical', path, shape.pair),
        ...decimals,
      };
    }
    default: {
      const text = shape.scalar(at, values['value']);
      return text === undefined ? undefined : { value: String(text), ...decimals };
    }
  }
}
