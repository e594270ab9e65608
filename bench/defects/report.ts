import type { Checker } from '../../server/src/engine/checks/checker.ts';
import { precisionOf, recallOf, type Score, tally } from './tally.ts';
import type { Trial } from './trial.ts';

/** What is asked of every code, and where less is asked, with the reason. */
const GOAL = 0.99;
const FLOORS: Readonly<Record<string, number>> = {};

/** Prints scores, misses and false alarms. True where every code reaches its floor. */
export function printReport(
  trials: readonly Trial[],
  checker: Checker,
  { verbose }: { verbose: boolean },
): boolean {
  const planted = new Set(trials.map(({ code }) => code));
  const codes = checker.checks.map(({ code }) => code);
  const scores = tally(trials, planted.size > 5 ? codes : []).sort((a, b) => (a.code < b.code ? -1 : 1));
  console.log(`${'code'.padEnd(32)}planted  recall  precision  repeated  placed`);
  let good = true;
  for (const score of scores) {
    const floor = FLOORS[score.code] ?? GOAL;
    const reaches = score.planted > 0 && recallOf(score) >= floor && precisionOf(score) >= floor;
    if (!reaches) good = false;
    console.log(`${row(score)}${reaches ? '' : '  <'}`);
  }
  printWrong(trials, verbose);
  const clean = trials.filter(({ code }) => code === '');
  const alarms = clean.filter(({ findings }) => findings.length > 0).length;
  const total = scores.reduce((sum, { planted }) => sum + planted, 0);
  const found = scores.reduce((sum, { found }) => sum + found, 0);
  const wrong = scores.reduce((sum, { falseAlarms }) => sum + falseAlarms, 0);
  const exact = trials.filter(
    ({ code, accepted, findings }) =>
      code !== '' && findings.length > 0 && findings.every((f) => accepted.includes(f.code)),
  ).length;
  console.log(`\n${clean.length} clean records: ${alarms} with a finding`);
  console.log(
    `${total} damaged records: recall ${percent(found / Math.max(1, total))}, precision ${percent(found / Math.max(1, found + wrong))}, exactly the own code ${percent(exact / Math.max(1, total))}`,
  );
  return good && alarms === 0;
}

function row(score: Score): string {
  const { code, planted, repeated, placed, placeable } = score;
  return [
    code.padEnd(32),
    String(planted).padStart(7),
    percent(recallOf(score)).padStart(8),
    percent(precisionOf(score)).padStart(11),
    String(repeated).padStart(10),
    (placeable === 0 ? '–' : percent(placed / placeable)).padStart(8),
  ].join('');
}

const percent = (share: number): string => (share * 100).toFixed(1);

/** Misses and false alarms, by kind of damage. */
function printWrong(trials: readonly Trial[], verbose: boolean): void {
  const groups = new Map<string, Trial[]>();
  for (const trial of trials) {
    const { code, kind, accepted, findings, placed } = trial;
    const hit = code === '' || findings.some((each) => accepted.includes(each.code));
    const extra = [...new Set(findings.map((each) => each.code))].filter((each) => !accepted.includes(each));
    const wrong = [
      ...(hit ? [] : ['missed']),
      ...extra.map((each) => `+ ${each}`),
      ...(placed === false ? ['misplaced'] : []),
    ];
    for (const what of wrong) {
      const key = `${code || 'clean'} · ${kind}: ${what}`;
      groups.set(key, [...(groups.get(key) ?? []), trial]);
    }
  }
  if (groups.size > 0) console.log('\nMisses and false alarms');
  for (const [key, all] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const where = [...new Set(all.map(({ category }) => category))].join(', ');
    console.log(`${String(all.length).padStart(4)}  ${key}  (${where})`);
    if (verbose) for (const trial of all.slice(0, 2)) printTrial(trial);
  }
}

function printTrial({ raw, question, answer, layout, findings }: Trial): void {
  const lines = question === '' && answer === '' ? [raw] : [`[${layout}]`, question, '>>', answer];
  console.log(lines.join('\n').slice(0, 2500).replace(/^/gm, '        | '));
  for (const { code, span, message } of findings) {
    console.log(`        ${code} ${JSON.stringify(raw.slice(span.start, span.end).slice(0, 80))} ${message}`);
  }
}
