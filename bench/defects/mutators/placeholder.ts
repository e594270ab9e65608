import type { Draw } from '../draw.ts';
import { answering, CHAT, EXERCISE, HEALTH, type Mutator, oneMatch, PATTERN, spliced } from '../mutator.ts';
import type { Specimen } from '../specimen.ts';
import { of } from './format.ts';

const placeholder = of('format.placeholder', true);

/** A slot of the plan's own form, left as it was. */
const unfilled = (s: Specimen, draw: Draw, pattern: RegExp, names: readonly string[]) => {
  const match = oneMatch(s.answer, pattern, draw);
  const text = match?.[1];
  if (!match || text === undefined) return undefined;
  const start = (match.index ?? 0) + match[0].indexOf(text);
  return answering(s, spliced(s.answer, start, start + text.length, draw.pick(names)));
};

export const PLACEHOLDER: readonly Mutator[] = [
  placeholder('score', [...HEALTH, ...EXERCISE], (s, draw) =>
    unfilled(s, draw, /\((\d+)\/100\)/g, ['[점수]', '{score}', '{{score}}', '<점수>', '[score]']),
  ),
  placeholder('verdict', [...HEALTH, ...PATTERN], (s, draw) =>
    unfilled(s, draw, /→ (.+)$/gm, ['[판정]', '{verdict}', '<판정>', '{{verdict}}']),
  ),
  placeholder('recommendation', [...HEALTH, ...PATTERN], (s, draw) =>
    unfilled(s, draw, /권장:\*\* (.+)$/gm, ['[권장 강도]', '{recommendation}', '[권장]']),
  ),
  placeholder('grade', [...HEALTH, ...EXERCISE], (s, draw) =>
    unfilled(s, draw, /컨디션:(?:\*\*)? (.+?) \(/g, ['[등급명]', '{grade.label}', '[등급]', '{{label}}']),
  ),
  placeholder('grade emoji', HEALTH, (s, draw) =>
    unfilled(s, draw, /^## (\S+) /g, ['[등급 이모지]', '{emoji}']),
  ),
  placeholder('value', HEALTH, (s, draw) =>
    unfilled(s, draw, /(?:수면|활동량) ([\d.,]+)/g, ['{sleep_hr}', '[값]', '{}']),
  ),
  placeholder('reference', [...HEALTH, ...CHAT, ...PATTERN], (s, draw) =>
    unfilled(s, draw, /참고: (.+)$/g, ['[관련 연구/기준]', '[인용]', '{citations}', '[연구명]']),
  ),
  placeholder('zone', EXERCISE, (s, draw) => unfilled(s, draw, /심박수:\*\* (\d+)/g, ['[하한]', '{low}'])),
  placeholder('comment', EXERCISE, (s, draw) =>
    unfilled(s, draw, /코멘트:\*\* (.+)$/gm, ['[핵심 조언]', '{comment}']),
  ),
  placeholder('word of the advice', CHAT, (s, draw) =>
    unfilled(s, draw, /💡 ([가-힣]+)/g, ['[운동명]', '{exercise}', '{name}']),
  ),
  placeholder('judgment', PATTERN, (s, draw) => unfilled(s, draw, /^## (.+)/g, ['[판정]', '{judgment}'])),
];
