import { answering, CHAT, EXERCISE, HEALTH, type Mutator, PATTERN, replacing } from '../mutator.ts';
import type { Specimen } from '../specimen.ts';
import { blocks, of } from './format.ts';

const order = of('format.section-order', false);

function swapped(s: Specimen, a: RegExp, b: RegExp): string | undefined {
  const all = blocks(s.answer);
  const [i, j] = [all.findIndex((block) => a.test(block)), all.findIndex((block) => b.test(block))];
  if (i < 0 || j < 0) return undefined;
  return all.map((block, k) => (k === i ? all[j] : k === j ? all[i] : block)).join('\n\n');
}

export const ORDER: readonly Mutator[] = [
  order('recommendation and reference', HEALTH, (s) => answering(s, swapped(s, /^💡/, /^📚/))),
  order('condition and heart rate', EXERCISE, (s) => answering(s, swapped(s, /^\*\*컨디션/, /^\*\*목표/))),
  order('routine and comment', EXERCISE, (s) => answering(s, swapped(s, /^\*\*루틴/, /^💡/))),
  order('reference and advice', CHAT, (s) => answering(s, swapped(s, /^💡/, /^📚/))),
  order('recommendation first', [...HEALTH, ...PATTERN], (s) => {
    const all = blocks(s.answer);
    const line = all.find((block) => block.startsWith('💡'));
    const [head = '', ...rest] = all.filter((block) => block !== line);
    return answering(s, [head, line, ...rest].join('\n\n'));
  }),
  order('reference first', HEALTH, (s) => {
    const all = blocks(s.answer);
    const line = all.at(-1) ?? '';
    return answering(s, [line, ...all.slice(0, -1)].join('\n\n'));
  }),
  order('two indicators', HEALTH, (s) =>
    replacing(s, /(- 수면.*)\n(- 안정시.*)/, (_, a = '', b = '') => `${b}\n${a}`),
  ),
  order('steps first', HEALTH, (s) =>
    replacing(s, /(- 수면.*\n- 안정시.*)\n(- 활동량.*)/, (_, a = '', b = '') => `${b}\n${a}`),
  ),
];
