import type { Contract } from '../../../server/src/engine/contract/contract.ts';
import { EXERCISE, type Mutator, replacing } from '../mutator.ts';
import type { Specimen } from '../specimen.ts';
import { make } from './make.ts';

/** Target heart rates. */
export function zoneMutators({ source }: Contract): readonly Mutator[] {
  const rows = source.tables?.zones?.rows ?? [];
  const ZONE = /심박수:\*\* (\d+)-(\d+)bpm \(([^)]+)\)\n└ (.*) × (\d+)%-(\d+)%/;
  const change = (
    s: Specimen,
    by: (
      low: number,
      high: number,
      label: string,
      pLow: number,
      pHigh: number,
    ) => readonly (number | string)[] | undefined,
  ) =>
    replacing(s, ZONE, (_, low, high, label = '', formula, pLow, pHigh) => {
      const [a, b, c, d, e] = by(Number(low), Number(high), label, Number(pLow), Number(pHigh)) ?? [];
      return a === undefined ? undefined : `심박수:** ${a}-${b}bpm (${c})\n└ ${formula} × ${d}%-${e}%`;
    });
  const level = (label: string) => rows.find((row) => row.level === label);
  const target = (s: Specimen, p: number): number => {
    const [age, rest] = [Number(s.fact('age')), Number(s.fact('resting_heart_rate'))];
    return Math.floor(((220 - age - rest) * p) / 100 + rest + 0.5);
  };
  return [
    make('zone.arithmetic', 'low end', EXERCISE, (s, draw) =>
      change(s, (low, high, label, p, q) => [low + draw.pick([-10, -3, 2, 5]), high, label, p, q]),
    ),
    make('zone.arithmetic', 'high end', EXERCISE, (s, draw) =>
      change(s, (low, high, label, p, q) => [low, high + draw.pick([-4, 2, 7, 15]), label, p, q]),
    ),
    make('zone.arithmetic', 'without the resting heart rate', EXERCISE, (s) =>
      change(s, (_, __, label, p, q) => [
        Math.round(((220 - Number(s.fact('age'))) * p) / 100),
        Math.round(((220 - Number(s.fact('age'))) * q) / 100),
        label,
        p,
        q,
      ]),
    ),
    make('zone.arithmetic', 'share of another level', EXERCISE, (s, draw) =>
      change(s, (low, high, label) => {
        const row = draw.pick(rows.filter((each) => each.level !== label));
        return [low, high, label, Number(row.p_low), Number(row.p_high)];
      }),
    ),
    make('zone.arithmetic', 'label of another level', EXERCISE, (s, draw) =>
      change(s, (low, high, label, p, q) => [
        low,
        high,
        String(draw.pick(rows.filter((each) => each.level !== label)).level),
        p,
        q,
      ]),
    ),
    make('zone.arithmetic', 'all of another level', EXERCISE, (s, draw) =>
      change(s, (_, __, label) => {
        const row = draw.pick(rows.filter((each) => each.level !== label));
        return [
          target(s, Number(row.p_low)),
          target(s, Number(row.p_high)),
          String(row.level),
          Number(row.p_low),
          Number(row.p_high),
        ];
      }),
    ),
    make('zone.arithmetic', 'numbers of another level', EXERCISE, (s, draw) =>
      change(s, (_, __, label, p, q) => {
        const row = draw.pick(rows.filter((each) => each.level !== label));
        return [target(s, Number(row.p_low)), target(s, Number(row.p_high)), label, p, q];
      }),
    ),
    make('zone.arithmetic', 'ends swapped', EXERCISE, (s) =>
      change(s, (low, high, label, p, q) => (low === high ? undefined : [high, low, label, p, q])),
    ),
    // Without a zone to have, the line is as well one that does not belong.
    make(
      'zone.arithmetic',
      'zone on a day of rest',
      EXERCISE,
      (s) =>
        s.answer.includes('해당 없음')
          ? replacing(
              s,
              /\*\*목표 심박수:\*\* 해당 없음 \(휴식\)/,
              () =>
                `**목표 심박수:** ${target(s, 30)}-${target(s, 39)}bpm (저강도)\n└ 카보넨 공식: (220-나이-RHR) × 30%-39% + RHR`,
            )
          : undefined,
      ['format.unexpected-section'],
    ),
    {
      ...make(
        'zone.arithmetic',
        'no zone though one is due',
        EXERCISE,
        (s) =>
          level(String(s.fact('recommendation.level')))
            ? replacing(s, /\*\*목표 심박수:\*\* .*\n└.*/, '**목표 심박수:** 해당 없음 (휴식)')
            : undefined,
        ['format.missing-section'],
      ),
      placed: false,
    },
  ];
}
