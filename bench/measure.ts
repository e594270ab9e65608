import { performance } from 'node:perf_hooks';

/** Something to be timed. */
export interface Work {
  readonly name: string;
  readonly run: () => void;
}

/** Times of all rounds in ms. */
export interface Timed {
  readonly name: string;
  readonly least: number;
  readonly median: number;
}

/** Runs every work once to warm up, then all in turns, so that a slow spell of the machine meets all alike. */
export function measureInTurns(works: readonly Work[], rounds: number): Timed[] {
  const times = works.map((): number[] => []);
  for (const { run } of works) run();
  for (let round = 0; round < rounds; round++) {
    works.forEach(({ run }, i) => {
      const start = performance.now();
      run();
      times[i]?.push(performance.now() - start);
    });
  }
  return works.map(({ name }, i) => {
    const sorted = (times[i] ?? []).sort((a, b) => a - b);
    return { name, least: sorted[0] ?? 0, median: sorted[sorted.length >> 1] ?? 0 };
  });
}

/** A row of the table: least and median time, and both as multiples of `unit`. */
export function formatRow({ name, least, median }: Timed, unit: Timed | undefined, unitName: string): string {
  const times = `${name.padEnd(40)} ${least.toFixed(0).padStart(6)} / ${median.toFixed(0).padStart(6)} ms`;
  if (unit === undefined) return times;
  const ratio = (time: number, of: number) => (time / of).toFixed(2).padStart(6);
  return `${times}  ${ratio(least, unit.least)} / ${ratio(median, unit.median)} × ${unitName}`;
}
