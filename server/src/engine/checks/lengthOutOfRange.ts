import { outOfRange } from '../text/graphemes.ts';
import type { RecordCheck } from './check.ts';

/** The answer's length in characters as a reader counts them (graphemes). */
export const lengthOutOfRange: RecordCheck = {
  code: 'length.out-of-range',
  severity: 'warning',
  on: 'texts',
  fixable: false,
  run({ answer, category }, report) {
    if (!answer?.content || !category?.length) return;
    const { min, max, target } = category.length;
    const found = outOfRange(answer.content, min, max);
    if (found === undefined) return;
    const category_ = category.source.label;
    report(
      { path: ['messages', answer.index, 'content'] },
      { found, min, max, target: target ?? '', category: category_ },
      { variant: found < min ? 'short' : 'long' },
    );
  },
};
