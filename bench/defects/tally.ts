import type { Trial } from './trial.ts';

/** How a code did. */
export interface Score {
  readonly code: string;
  planted: number;
  found: number;
  /** Records in which the code was reported without being what is wrong with them. */
  falseAlarms: number;
  /** Records in which it was reported more often than once, one damage. */
  repeated: number;
  placed: number;
  placeable: number;
}

export function recallOf({ planted, found }: Score): number {
  return planted === 0 ? 1 : found / planted;
}

export function precisionOf({ found, falseAlarms }: Score): number {
  return found + falseAlarms === 0 ? 1 : found / (found + falseAlarms);
}

/** Scores by code over all trials. A clean record is a trial that accepts nothing. */
export function tally(trials: readonly Trial[], codes: readonly string[]): Score[] {
  const scores = new Map<string, Score>(codes.map((code) => [code, empty(code)]));
  const of = (code: string): Score => {
    const score = scores.get(code) ?? empty(code);
    scores.set(code, score);
    return score;
  };
  for (const { code, accepted, findings, placed } of trials) {
    if (code !== '') {
      const own = of(code);
      const hits = findings.filter((each) => accepted.includes(each.code));
      own.planted += 1;
      if (hits.length > 0) own.found += 1;
      if (hits.length > 1) own.repeated += 1;
      if (placed !== undefined) own.placeable += 1;
      if (placed) own.placed += 1;
    }
    for (const wrong of new Set(findings.map((each) => each.code))) {
      if (!accepted.includes(wrong)) of(wrong).falseAlarms += 1;
    }
  }
  return [...scores.values()];
}

function empty(code: string): Score {
  return { code, planted: 0, found: 0, falseAlarms: 0, repeated: 0, placed: 0, placeable: 0 };
}
