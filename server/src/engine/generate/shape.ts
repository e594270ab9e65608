import type { ContractPath, ContractReport } from '../contract/report.ts';
import { nearestName } from '../nearestName.ts';

const MAX_DECIMALS = 6;

type Values = Readonly<Record<string, unknown>>;

/**
 * Reads untyped data into typed, telling every value that has not its shape. What has not is left out, so
 * that the rest is read too.
 */
export class ShapeReader {
  constructor(private readonly report: ContractReport) {}

  /** Keys of a map; those that are not `known` are told. */
  map(path: ContractPath, value: unknown, known?: readonly string[]): Values {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.expected(path, 'map');
      return {};
    }
    for (const key of Object.keys(value)) {
      if (!known || known.includes(key)) continue;
      const nearest = nearestName(key, known);
      this.report([...path, key], 'generation.unknown-key', { name: key, nearest, known: known.join(', ') });
    }
    return value as Values;
  }

  /** Items of a list that is there. */
  list<T>(
    path: ContractPath,
    value: unknown,
    item: (path: ContractPath, value: unknown) => T | undefined,
  ): T[] {
    if (!Array.isArray(value)) {
      this.expected(path, 'list');
      return [];
    }
    return value.flatMap((each: unknown, i) => {
      const read = item([...path, i], each);
      return read === undefined ? [] : [read];
    });
  }

  entries<T>(
    path: ContractPath,
    value: unknown,
    item: (path: ContractPath, value: unknown) => T | undefined,
  ): Record<string, T> {
    const read: Record<string, T> = Object.create(null);
    for (const [key, each] of Object.entries(this.map(path, value))) {
      const one = item([...path, key], each);
      if (one !== undefined) read[key] = one;
    }
    return read;
  }

  text = (path: ContractPath, value: unknown): string | undefined => {
    if (typeof value === 'string') return value;
    return this.expected(path, 'text');
  };

  number = (path: ContractPath, value: unknown): number | undefined => {
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    return this.expected(path, 'number');
  };

  whole = (path: ContractPath, value: unknown): number | undefined => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
    return this.expected(path, 'whole');
  };

  /** Decimal places: a double keeps no more of the values of a day. */
  decimals = (path: ContractPath, value: unknown): number | undefined => {
    const whole = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_DECIMALS;
    return whole ? value : this.expected(path, 'decimals');
  };

  share = (path: ContractPath, value: unknown): number | undefined => {
    if (typeof value === 'number' && value >= 0 && value <= 1) return value;
    return this.expected(path, 'share');
  };

  flag = (path: ContractPath, value: unknown): boolean | undefined => {
    return typeof value === 'boolean' ? value : this.expected(path, 'flag');
  };

  scalar = (path: ContractPath, value: unknown): string | number | undefined => {
    if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))) return value;
    return this.expected(path, 'scalar');
  };

  pair = (path: ContractPath, value: unknown): readonly [number, number] | undefined => {
    const [low, high]: readonly unknown[] = Array.isArray(value) && value.length === 2 ? value : [];
    if (typeof low === 'number' && typeof high === 'number' && low <= high) return [low, high];
    return this.expected(path, 'pair');
  };

  /** What a map must have and has not. */
  missing(path: ContractPath, name: string): undefined {
    this.report(path, 'generation.missing', { name });
  }

  expected(path: ContractPath, kind: string): undefined {
    this.report(path, `generation.expected-${kind}`, {});
  }
}

/** The member of a map, read where it is there. */
export function optional<K extends string, T>(
  values: Values,
  key: K,
  path: ContractPath,
  read: (path: ContractPath, value: unknown) => T | undefined,
): { readonly [key in K]?: T } {
  if (values[key] === undefined) return {};
  const value = read([...path, key], values[key]);
  return (value === undefined ? {} : { [key]: value }) as { readonly [key in K]?: T };
}
