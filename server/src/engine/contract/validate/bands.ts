import type { PathReport } from '../createReport.ts';
import type { BandSource, ContractSource, InputSource, ScaleSource } from '../source.ts';
import { type BandCondition, bandCondition, meets } from './bandCondition.ts';
import { bandSamples } from './bandSamples.ts';

/** Bands of every input: readable, each reached by some value, together reaching every value. */
export function validateBands(source: ContractSource, report: PathReport): void {
  for (const [name, input] of Object.entries(source.inputs ?? {})) {
    if (!input.bands) continue;
    validateVerdicts(name, input.bands, report);
    validatePoints(name, input.bands, source.scale, report);
    validateCover(name, input, input.bands, report);
  }
}

function validateVerdicts(name: string, bands: readonly BandSource[], report: PathReport): void {
  bands.forEach(({ verdict }, i) => {
    if (bands.findIndex((band) => band.verdict === verdict) < i) {
      report(['inputs', name, 'bands', i, 'verdict'], 'bands.duplicate-verdict', { verdict });
    }
  });
}

function validatePoints(
  name: string,
  bands: readonly BandSource[],
  scale: ScaleSource | undefined,
  report: PathReport,
): void {
  const weighted = scale !== undefined && Object.hasOwn(scale.score.weights, name);
  bands.forEach(({ points, verdict }, i) => {
    const path = ['inputs', name, 'bands', i];
    if (points === undefined) {
      if (weighted) report(path, 'bands.points', { name, verdict });
    } else if (scale && (points < scale.range[0] || points > scale.range[1])) {
      const [low, high] = scale.range;
      report([...path, 'points'], 'bands.points-range', { points, low, high });
    }
  });
}

/** By trying every value at which the answer can change: see `bandSamples`. */
function validateCover(
  name: string,
  input: InputSource,
  bands: readonly BandSource[],
  report: PathReport,
): void {
  const conditions: (BandCondition | 'always' | undefined)[] = bands.map(({ when }, i) => {
    if (when === undefined) return 'always';
    const condition = bandCondition(when);
    const path = ['inputs', name, 'bands', i, 'when'];
    if (!condition) report(path, 'bands.when', { when });
    else if ((typeof condition.value === 'string') !== (input.values !== undefined)) {
      report(path, input.values ? 'bands.when-word' : 'bands.when-number', { when });
      return undefined;
    }
    return condition;
  });
  // One unreadable band could be the one that matters: nothing certain can be said of the others.
  if (conditions.includes(undefined)) return;
  const holds = (i: number, value: number | string) => {
    const condition = conditions[i];
    return condition === 'always' || (condition !== undefined && meets(condition, value));
  };
  const samples = bandSamples(
    input,
    conditions.flatMap((condition) => (typeof condition === 'object' ? [condition.value] : [])),
  );
  const firsts = samples.map((value) => bands.findIndex((_, i) => holds(i, value)));
  const gap = samples[firsts.indexOf(-1)];
  if (gap !== undefined) report(['inputs', name, 'bands'], 'bands.gap', { name, value: gap });
  bands.forEach((band, i) => {
    if (firsts.includes(i)) return;
    const path = ['inputs', name, 'bands', i];
    const reached = samples.findIndex((value) => holds(i, value));
    const before = bands[firsts[reached] ?? -1];
    if (!before) report(path, 'bands.outside-range', { verdict: band.verdict, when: band.when ?? '' });
    else if (before.when === undefined) {
      report(path, 'bands.after-otherwise', { verdict: band.verdict, before: before.verdict });
    } else {
      report(path, 'bands.unreachable', { verdict: band.verdict, before: before.verdict, when: before.when });
    }
  });
}
