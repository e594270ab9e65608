import type { Contract } from '../../../server/src/engine/contract/contract.ts';
import { EXERCISE, HEALTH, type Mutator, PATTERN, replacing } from '../mutator.ts';
import { make, swap } from './make.ts';

/** Values that the answer states otherwise than the question. */
export function valueMutators({ source }: Contract): readonly Mutator[] {
  const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
  return [
    make('judgment.value-mismatch', 'sleep', HEALTH, (s, draw) =>
      swap(s, /수면 ([\d.]+)시간/, String(draw.between(20, 100) / 10)),
    ),
    make('judgment.value-mismatch', 'sleep, verdict follows', HEALTH, (s, draw) => {
      const hours = draw.between(20, 100) / 10;
      const verdict = hours < 5 ? '경고' : hours < 6 ? '부족' : hours < 7 ? '보통' : '충분';
      return hours === s.fact('sleep_hr')
        ? undefined
        : replacing(s, /수면 .*/, `수면 ${hours}시간 → ${verdict}`);
    }),
    make('judgment.value-mismatch', 'steps', HEALTH, (s, draw) =>
      swap(s, /활동량 ([\d,]+)보/, grouped(draw.between(1, 150) * 100 + 1)),
    ),
    make('judgment.value-mismatch', 'digits swapped', HEALTH, (s) => {
      const match = /심박 (\d\d)bpm/.exec(s.answer)?.[1];
      return match === undefined ? undefined : swap(s, /심박 (\d\d)bpm/, [...match].reverse().join(''));
    }),
    make('judgment.value-mismatch', 'change', HEALTH, (s) => {
      const change = Number(s.fact('rhr_change')) + 1;
      return swap(s, /대비 ([+-]?\d+)/, change < 0 ? `${change}` : `+${change}`);
    }),
    make('judgment.value-mismatch', 'indicator of the list', HEALTH, (s) => {
      const match = /^- (?:산소포화도|심박수|활동 칼로리|이동 거리|BMI) ([\d.]+)/m.exec(s.answer);
      return match?.[1] === undefined
        ? undefined
        : swap(
            s,
            /^- (?:산소포화도|심박수|활동 칼로리|이동 거리|BMI) ([\d.]+)/m,
            String(Number(match[1]) + 1),
          );
    }),
    make('judgment.value-mismatch', 'ground', PATTERN, (s) => {
      const match = /^\d\. \D*([\d,.]+)/m.exec(s.answer)?.[1];
      return match === undefined
        ? undefined
        : swap(s, /^\d\. \D*([\d,.]+)/m, grouped(Number(match.replace(',', '')) + 1));
    }),
    make('judgment.value-mismatch', 'minutes of the routine', EXERCISE, (s, draw) =>
      swap(s, /루틴:\*\* (\d+)분/, String(draw.between(100, 200))),
    ),
    {
      ...make('judgment.value-mismatch', 'exercise left out', EXERCISE, (s) =>
        replacing(s, /분 \(([^,()]+), /, () => '분 ('),
      ),
      placed: false,
    },
    make('judgment.value-mismatch', 'another exercise', EXERCISE, (s, draw) => {
      const names = (source.tables?.exercises?.rows ?? [])
        .map(({ name }) => String(name))
        .filter((name) => !s.answer.includes(name) && !s.question.includes(name));
      return swap(s, /분 \(([^,()]+)[,)]/, draw.pick(names));
    }),
    make('judgment.value-mismatch', 'exercise added', EXERCISE, (s, draw) => {
      const names = (source.tables?.exercises?.rows ?? [])
        .map(({ name }) => String(name))
        .filter((name) => !s.answer.includes(name) && !s.question.includes(name));
      return replacing(s, /(분 \([^()]+)\)/, (_, list = '') => `${list}, ${draw.pick(names)})`);
    }),
  ];
}
