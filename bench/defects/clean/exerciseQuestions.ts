import type { Row } from '../../../server/src/engine/contract/source.ts';
import type { Draw } from '../draw.ts';

export interface PrescribedItem {
  readonly name: string;
  readonly dose: string;
  readonly minutes: number;
}

/** Two to four exercises with a dose each. */
export function pickRoutine(rows: readonly Row[], draw: Draw): PrescribedItem[] {
  return draw
    .shuffled(rows)
    .slice(0, draw.between(2, 4))
    .map((row) => {
      const doses = row.doses as unknown as readonly { text: string; minutes: number }[];
      const { text, minutes } = draw.pick(doses);
      return { name: String(row.name), dose: text, minutes };
    });
}

/** Ways of writing a routine down, each with its total. */
export const ROUTINE_LAYOUTS: readonly ((items: readonly PrescribedItem[], minutes: number) => string)[] = [
  (items, minutes) => `루틴: ${minutes}분\n${items.map(({ name, dose }) => `- ${name} ${dose}`).join('\n')}`,
  (items, minutes) =>
    `운동 루틴: 총 ${minutes}분\n${items.map(({ name, dose }, i) => `${i + 1}. ${name}: ${dose}`).join('\n')}`,
  (items, minutes) => `루틴 ${minutes}분: ${items.map(({ name, dose }) => `${name} ${dose}`).join(', ')}`,
  (items, minutes) =>
    `루틴: ${minutes}분 (${items.map(({ name, dose }) => `${name} ${dose.replace(' × ', '×')}`).join(', ')})`,
  (items, minutes) =>
    `routine_minutes: ${minutes}\n${items.map(({ name, dose }) => `* ${name} - ${dose.replace(' × ', ' x ')}`).join('\n')}`,
  (items, minutes) =>
    `총 운동 시간: ${minutes}분\n${items.map(({ name, dose }) => `• ${name} (${dose})`).join('\n')}`,
  (items, minutes) =>
    `루틴: ${minutes}min\n${items.map(({ name, dose }) => `${name} ${dose.replace(' × ', ' ')}`).join('\n')}`,
];
