import type { Contract } from '../../../server/src/engine/contract/contract.ts';
import {
  answering,
  EXERCISE,
  HEALTH,
  type Mutator,
  oneMatch,
  other,
  PATTERN,
  replacing,
  spliced,
} from '../mutator.ts';
import { fires, make, swap } from './make.ts';

/** Verdicts, wrong or missing. */
export function verdictMutators({ source }: Contract): readonly Mutator[] {
  const labels = (source.scale?.grades ?? []).map(({ label }) => label);
  const verdicts = (input: string): string[] =>
    (source.inputs?.[input]?.bands ?? []).map(({ verdict }) => verdict);
  return [
    ...(['sleep_hr', 'rhr_change', 'steps'] as const).map((input) =>
      make('judgment.verdict-mismatch', `of ${input}`, HEALTH, (s, draw) => {
        const lead = { sleep_hr: '수면', rhr_change: '안정시 심박', steps: '활동량' }[input];
        return swap(
          s,
          new RegExp(`^- ${lead} .*→ (.+)$`, 'm'),
          other(verdicts(input), String(s.fact(`${input}.verdict`)), draw),
        );
      }),
    ),
    make('judgment.verdict-mismatch', 'of another indicator', HEALTH, (s, draw) => {
      const line = oneMatch(s.answer, /→ (.+)$/gm, draw);
      const [whole = '', verdict = ''] = line ?? [];
      const words = ['양호', '충분', '과훈련 의심', '저체중', '높음', '경계'].filter(
        (word) => word !== verdict,
      );
      return (
        line &&
        answering(
          s,
          spliced(s.answer, line.index ?? 0, (line.index ?? 0) + whole.length, `→ ${draw.pick(words)}`),
        )
      );
    }),
    make('judgment.verdict-mismatch', 'made up', [...HEALTH, ...PATTERN], (s, draw) => {
      const line = oneMatch(s.answer, /→ (.+)$/gm, draw);
      return (
        line &&
        answering(
          s,
          spliced(
            s.answer,
            line.index ?? 0,
            (line.index ?? 0) + line[0].length,
            `→ ${draw.pick(['나쁨', '좋음', '괜찮음', '심각'])}`,
          ),
        )
      );
    }),
    make('judgment.verdict-mismatch', 'of a ground', PATTERN, (s, draw) => {
      const line = oneMatch(s.answer, /^\d\. .*→ (.+)$/gm, draw);
      const verdict = line?.[1] ?? '';
      const start = (line?.index ?? 0) + (line?.[0].length ?? 0) - verdict.length;
      const all =
        Object.keys(source.inputs ?? {})
          .map(verdicts)
          .find((each) => each.includes(verdict)) ?? labels;
      const wrong = other(all, verdict, draw);
      return wrong === undefined
        ? undefined
        : answering(s, spliced(s.answer, start, start + verdict.length, wrong));
    }),
    make('judgment.verdict-mismatch', 'of the list', HEALTH, (s, draw) => {
      const line = /^- (산소포화도|심박수|활동 칼로리|이동 거리|BMI) .*→ (.+)$/m.exec(s.answer);
      const input =
        Object.entries(source.inputs ?? {}).find(([, each]) => each.label === line?.[1])?.[0] ?? '';
      return line
        ? replacing(
            s,
            /^(- (?:산소포화도|심박수|활동 칼로리|이동 거리|BMI) .*→ )(.+)$/m,
            (_, head = '', verdict = '') => head + other(verdicts(input), verdict, draw),
          )
        : undefined;
    }),
    make('judgment.verdict-mismatch', 'fit', EXERCISE, (s) =>
      replacing(s, /분석: (적합|부적합)/, (_, fit) => `분석: ${fit === '적합' ? '부적합' : '적합'}`),
    ),
    make('judgment.verdict-mismatch', 'heading of a plain judgment', PATTERN, (s, draw) =>
      fires(s)
        ? undefined
        : replacing(
            s,
            /^## (\S+) (.+)/,
            (_, emoji = '', verdict = '') =>
              `## ${emoji} ${other(['정상', '부족', '양호', '보통', '높음', '충분'], verdict, draw)}`,
          ),
    ),
    make('judgment.verdict-mismatch', 'emoji of a plain judgment', PATTERN, (s, draw) =>
      fires(s)
        ? undefined
        : replacing(s, /^## (\S+)/, (_, emoji = '') => `## ${other(['✅', '⚠️', '🚨'], emoji, draw)}`),
    ),

    ...['수면', '안정시 심박', '활동량'].map(
      (lead): Mutator => ({
        ...make('judgment.missing', `line of ${lead}`, HEALTH, (s) =>
          answering(s, s.answer.replace(new RegExp(`^- ${lead} .*\\n`, 'm'), '')),
        ),
        placed: false,
      }),
    ),
    {
      ...make('judgment.missing', 'line of the list', HEALTH, (s) =>
        answering(s, s.answer.replace(/^- (?:산소포화도|심박수|활동 칼로리|이동 거리|BMI) .*\n/m, '')),
      ),
      placed: false,
    },
    {
      ...make('judgment.missing', 'second ground', PATTERN, (s) =>
        answering(s, s.answer.replace(/\n2\. .*/, '')),
      ),
      placed: false,
    },
    {
      ...make('judgment.missing', 'first ground', PATTERN, (s) =>
        s.answer.includes('\n2. ')
          ? answering(s, s.answer.replace(/\n1\. .*/, '').replace('\n2. ', '\n1. '))
          : undefined,
      ),
      placed: false,
    },
    {
      // All grounds gone: their heading stands alone, and the form lacks its list.
      ...make(
        'judgment.missing',
        'only ground',
        PATTERN,
        (s) => (s.answer.includes('\n2. ') ? undefined : answering(s, s.answer.replace(/\n\n1\. .*/, ''))),
        ['format.missing-section'],
      ),
      placed: false,
    },
  ];
}
