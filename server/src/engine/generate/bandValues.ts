import type { InputSource } from '../contract/source.ts';
import { bandCondition, meets } from '../contract/validate/bandCondition.ts';
import { between, happens, place, type Random } from './chance.ts';

/** Decimal places of an input that does not say. */
const DECIMALS = 1;

interface Segment {
  /** Both included, counted in the input's decimal places. */
  readonly low: number;
  readonly high: number;
}

/** The values of an input that lie in one of its bands. */
export interface BandValues {
  readonly verdict: string;
  /** Any value of the band. */
  draw(random: Random): number | string;
  /** A value at which the band begins or ends; any where it has none. */
  drawEdge(random: Random): number | string;
}

/** The bands of an input that have values within `typical`, else its range, in the order declared. */
export function bandValues(
  input: InputSource,
  typical?: readonly [number, number],
  decimals = input.decimals ?? DECIMALS,
): BandValues[] {
  const bands = (input.bands ?? []).map(({ when, verdict }) => ({
    verdict,
    condition: when === undefined ? undefined : bandCondition(when),
  }));
  const bandOf = (value: number | string) =>
    bands.findIndex(({ condition }) => !condition || meets(condition, value));
  if (input.values) {
    const { values } = input;
    return bands.flatMap(({ verdict }, i) => {
      const own = values.filter((value) => bandOf(value) === i);
      const draw = (random: Random) => own[random.below(own.length)] ?? '';
      return own.length > 0 ? [{ verdict, draw, drawEdge: draw }] : [];
    });
  }
  const scale = 10 ** decimals;
  const [least, most] = typical ?? input.range ?? [0, 100];
  const [low, high] = [Math.ceil(least * scale - 1e-9), Math.floor(most * scale + 1e-9)];
  const thresholds = thresholdsOf(input).map((value) => value * scale);
  const segments = segmentsOf(low, high, thresholds);
  return bands.flatMap(({ verdict }, i) => {
    const own = segments.filter((segment) => bandOf(segment.low / scale) === i);
    if (own.length === 0) return [];
    const sizes = own.map((segment) => segment.high - segment.low + 1);
    const holds = (count: number) => own.some((segment) => count >= segment.low && count <= segment.high);
    const exact = thresholds.filter((value) => Number.isInteger(value) && holds(value));
    const beside = thresholds.flatMap((value) => [Math.ceil(value) - 1, Math.floor(value) + 1]).filter(holds);
    const edges = exact.length > 0 ? exact : beside;
    const draw = (random: Random) => {
      const segment = own[place(sizes, random)] ?? { low, high: low };
      return between(segment.low, segment.high, random) / scale;
    };
    const drawEdge = (random: Random) => {
      const edge = edges[random.below(edges.length)];
      return edge === undefined ? draw(random) : edge / scale;
    };
    return [{ verdict, draw, drawEdge }];
  });
}

/** The numbers that an input's bands compare it with. */
export function thresholdsOf(input: InputSource): number[] {
  const thresholds = (input.bands ?? []).flatMap(({ when }) => {
    const value = when === undefined ? undefined : bandCondition(when)?.value;
    return typeof value === 'number' ? [value] : [];
  });
  return [...new Set(thresholds)].sort((a, b) => a - b);
}

/** Runs of values of one band: thresholds and their neighbours alone, then what lies between. */
function segmentsOf(low: number, high: number, thresholds: readonly number[]): Segment[] {
  const singles = thresholds
    .flatMap((value) => [Math.ceil(value) - 1, Math.ceil(value), Math.floor(value), Math.floor(value) + 1])
    .filter((value) => value >= low && value <= high);
  const segments: Segment[] = [];
  let next = low;
  for (const single of [...new Set(singles)].sort((a, b) => a - b)) {
    if (single > next) segments.push({ low: next, high: single - 1 });
    segments.push({ low: single, high: single });
    next = single + 1;
  }
  if (next <= high) segments.push({ low: next, high });
  return segments;
}

/** A value of a band, at its edge as often as `boundary` says. */
export function drawFromBand(band: BandValues, boundary: number, random: Random): number | string {
  return happens(boundary, random) ? band.drawEdge(random) : band.draw(random);
}
