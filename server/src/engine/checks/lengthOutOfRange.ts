import type { AnswerAnalysis } from '../answer/analyzeAnswer.ts';
import { outOfRange } from '../text/graphemes.ts';
import { sentenceCount } from '../tone/sentenceCount.ts';
import type { RecordCheck } from './check.ts';
import type { RecordContext } from './recordContext.ts';

/** The answer's length in characters as a reader counts them (graphemes). */
export const lengthOutOfRange: RecordCheck = {
  code: 'length.out-of-range',
  severity: 'warning',
  on: 'texts',
  fixable: false,
  run(context, report) {
    const { answer, category } = context;
    if (!answer?.content || !category?.length) return;
    const { min, max, target } = category.length;
    const found = outOfRange(answer.content, min, max);
    if (found === undefined || isExplained(context, found)) return;
    report(
      { path: ['messages', answer.index, 'content'] },
      { found, min, max, target: target ?? '', category: category.source.label },
      { variant: found < min ? 'short' : 'long' },
    );
  },
};

/**
 * What is missing makes an answer short and what does not belong makes it long: then that is what is wrong, and
 * its length can be told once that is put right. So it is where the right
 * values and spellings would make it fit.
 */
function isExplained(context: RecordContext, found: number): boolean {
  const { category, analysis, answerIsClean } = context;
  if (!category?.length || answerIsClean || !analysis?.read) return false;
  const { min, max } = category.length;
  const kinds = new Set<string>([
    ...analysis.read.problems.map(({ kind }) => kind),
    ...analysis.mismatches.map(({ kind }) => kind),
  ]);
  const causes = found < min ? SHORTENING : LENGTHENING;
  if (causes.some((kind) => kinds.has(kind)) || (found > max && hasTooManySentences(context))) return true;
  const off = found < min ? min - found : found - max;
  const right = found + shift(analysis, category.cite !== undefined);
  return (kinds.has('malformed') && off <= BADLY_WRITTEN) || (right >= min && right <= max);
}

/** By how many characters the answer would grow with the right values, spellings and citations. */
function shift({ read, mismatches, citations }: AnswerAnalysis, hasCiteRule: boolean): number {
  let sum = 0;
  for (const mismatch of mismatches) {
    if ('found' in mismatch) sum += mismatch.expected.length - mismatch.found.length;
  }
  for (const { span, text } of read?.problems.flatMap(({ fix }) => fix ?? []) ?? []) {
    sum += text.length - (span.end - span.start);
  }
  const { uses, owed } = citations;
  if (!owed || !hasCiteRule) return sum;
  const cited = new Set(uses.map(({ citation }) => citation?.id));
  // An unknown study may stand for one that is owed.
  let missing = owed.filter(({ id }) => !cited.has(id)).length;
  for (const { citation, text } of uses) {
    if (citation ? owed.some(({ id }) => id === citation.id) : missing-- > 0) continue;
    sum -= text.length + 2;
  }
  return sum;
}

/** Characters that a badly written line may be off by. */
const BADLY_WRITTEN = 15;
const SHORTENING = ['missing-section', 'placeholder', 'part-missing', 'row-missing', 'malformed'];
const LENGTHENING = ['unexpected-section', 'part-unowed', 'row-extra', 'placeholder'];

function hasTooManySentences({ category, prose }: RecordContext): boolean {
  return prose.some(({ path, text }) => {
    const slot = category?.format?.proseSlots.get(path);
    return slot !== undefined && sentenceCount(text) > slot.max;
  });
}
