import type { Draw } from '../draw.ts';
import type { Measured } from './measured.ts';

/** A way to write down what was measured. */
export interface Layout {
  readonly name: string;
  write(values: Measured, draw: Draw): string;
}

const signed = (n: number): string => (n < 0 ? `${n}` : `+${n}`);
const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

interface Field {
  readonly input: string;
  readonly id: string;
  readonly korean: string;
  readonly text: string;
}

/** The fields of a question: unit and separators as asked for. The usual resting heart rate stands beside the resting one. */
function fields(
  values: Measured,
  style: { unit: boolean; group: boolean; change: boolean; parts?: boolean },
): Field[] {
  const unit = (text: string): string => (style.unit ? text : '');
  const all: Field[] = [];
  const add = (input: string, korean: string, text: string): void => {
    all.push({ input, id: input, korean, text });
  };
  for (const [input, value] of Object.entries(values)) {
    if (typeof value === 'string') add(input, '성별', value);
    else if (input === 'age') add(input, '나이', `${value}${unit('세')}`);
    else if (input === 'heart_rate') add(input, '심박수', `${value}${unit('bpm')}`);
    else if (input === 'resting_heart_rate') {
      const { usual_resting_heart_rate: usual, rhr_change: change } = values;
      const beside =
        usual === undefined
          ? ''
          : ` (평소 ${usual}${unit('bpm')}${style.change ? `, ${signed(Number(change))}` : ''})`;
      add(input, '안정시 심박수', `${value}${unit('bpm')}${beside}`);
    } else if (input === 'sleep_hr') {
      const [whole, part] = [Math.floor(value), Math.round((value % 1) * 60)];
      add(
        input,
        '수면',
        style.parts ? `${whole}시간${part > 0 ? ` ${part}분` : ''}` : `${value}${unit('시간')}`,
      );
    } else if (input === 'steps')
      add(input, '걸음수', `${style.group ? grouped(value) : value}${unit('보')}`);
    else if (input === 'distance_km') add(input, '이동 거리', `${value}${unit('km')}`);
    else if (input === 'active_calories') add(input, '활동 칼로리', `${value}${unit('kcal')}`);
    else if (input === 'oxygen_saturation') add(input, '산소포화도', `${value}${unit('%')}`);
    else if (input === 'weight') add(input, '체중', `${value}${unit('kg')}`);
    else if (input === 'bmi') add(input, 'BMI', String(value));
    else if (input === 'condition_score') add(input, '컨디션 점수', `${value}${unit('/100')}`);
    else if (input === 'usual_resting_heart_rate' && values.resting_heart_rate === undefined)
      add(input, '평소 안정시 심박수', `${value}${unit('bpm')}`);
    else if (input === 'rhr_change' && values.resting_heart_rate === undefined)
      add(input, '안정시 심박 변화', `${signed(value)}${unit('bpm')}`);
  }
  return all;
}

const full = { unit: true, group: true, change: true };

/** Layouts of fields, as people and scripts write them. */
export const LAYOUTS: readonly Layout[] = [
  {
    name: 'ids',
    write: (values) =>
      fields(values, full)
        .map(({ id, text }) => `${id}: ${text}`)
        .join('\n'),
  },
  {
    name: 'labels',
    write: (values) =>
      fields(values, full)
        .map(({ korean, text }) => `${korean}: ${text}`)
        .join('\n'),
  },
  {
    name: 'bullets shuffled',
    write: (values, draw) =>
      `오늘 데이터예요. 분석해 주세요.\n${draw
        .shuffled(fields(values, full))
        .map(({ korean, text }) => `- ${korean}: ${text}`)
        .join('\n')}`,
  },
  {
    name: 'commas',
    write: (values, draw) =>
      `${draw
        .shuffled(fields(values, { ...full, group: false }))
        .map(({ korean, text }) => `${korean} ${text}`)
        .join(', ')}. 어떤가요?`,
  },
  {
    name: 'no units',
    write: (values, draw) =>
      draw
        .shuffled(fields(values, { unit: false, group: false, change: true }))
        .map(({ id, text }) => `${id}: ${text}`)
        .join('\n'),
  },
  {
    name: 'equals',
    write: (values) =>
      fields(values, { unit: false, group: false, change: false })
        .map(({ id, text }) => `${id}=${text}`)
        .join(' '),
  },
  {
    name: 'full-width colon',
    write: (values) =>
      fields(values, { ...full, change: false })
        .map(({ korean, text }) => `${korean} ： ${text}`)
        .join('\r\n'),
  },
  {
    name: 'hours and minutes',
    write: (values) =>
      fields(values, { ...full, parts: true })
        .map(({ korean, text }) => `${korean}: ${text}`)
        .join('\n'),
  },
  {
    name: 'slashes',
    write: (values, draw) =>
      draw
        .shuffled(fields(values, full))
        .map(({ korean, text }) => `${korean} ${text}`)
        .join(' / '),
  },
  {
    name: 'json',
    write: (values) => {
      const { rhr_change: _, ...rest } = values;
      return JSON.stringify(values.usual_resting_heart_rate === undefined ? values : rest);
    },
  },
  {
    name: 'table',
    write: (values) =>
      `| 지표 | 값 |\n| --- | --- |\n${fields(values, full)
        .map(({ korean, text }) => `| ${korean} | ${text} |`)
        .join('\n')}`,
  },
  {
    name: 'bold labels',
    write: (values) =>
      fields(values, full)
        .map(({ korean, text }) => `**${korean}**: ${text}`)
        .join('\n'),
  },
  {
    name: 'brackets',
    write: (values) =>
      fields(values, full)
        .map(({ korean, text }) => `[${korean}] ${text}`)
        .join('\n'),
  },
  {
    name: 'separate usual',
    write: (values) => {
      const { usual_resting_heart_rate: usual, ...others } = values;
      const { rhr_change: _, ...parts } = others;
      const rest = usual === undefined ? others : parts;
      const own = fields(rest, full).map(({ korean, text }) => `${korean}: ${text}`);
      return [...own, ...(usual === undefined ? [] : [`평소 안정시 심박수: ${usual}bpm`])].join('\n');
    },
  },
  { name: 'prose', write: proseOf },
];

function proseOf(values: Measured, draw: Draw): string {
  const said = fields(values, full).map(({ korean, text, input }) => {
    const particle = korean.endsWith('도') || korean.endsWith('수') || korean.endsWith('리') ? '는' : '은';
    return input === 'bmi' ? `BMI는 ${text}` : `${korean}${particle} ${text}`;
  });
  return `${draw.pick(['안녕하세요!', '오늘 아침에 쟀어요.', '상태 좀 봐 주세요.'])} ${said.join('이고 ')}이에요. 오늘 어떻게 지내면 좋을까요?`;
}
