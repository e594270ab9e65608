import { answering, EXERCISE, HEALTH, type Mutator, PATTERN, replacing } from '../mutator.ts';
import { of } from './format.ts';

const malformed = of('format.malformed', true);
const HEADED = [...HEALTH, ...EXERCISE, ...PATTERN];

/** The form's own marks and values, right but otherwise written. */
export const SPELLING: readonly Mutator[] = [
  malformed('space of the heading lost', HEADED, (s) => answering(s, s.answer.replace(/^## /, '##'))),
  malformed('space after the emoji lost', HEADED, (s) => answering(s, s.answer.replace(/💡 /u, '💡'))),
  malformed('spaces of the arrow lost', HEADED, (s) => answering(s, s.answer.replace(/ → /, '→'))),
  malformed('colon after the indicator', HEALTH, (s) =>
    answering(s, s.answer.replace('- 수면 ', '- 수면: ')),
  ),
  malformed('word added to the indicator', HEALTH, (s) =>
    answering(s, s.answer.replace('- 수면 ', '- 수면 시간 ')),
  ),
  malformed('space before the unit', HEALTH, (s) =>
    replacing(s, /(수면 [\d.]+)시간/, (_, lead) => `${lead} 시간`),
  ),
  malformed('unit in Latin letters', HEALTH, (s, draw) =>
    replacing(s, /(수면 [\d.]+)시간/, (_, lead) => lead + draw.pick(['h', 'hr', ' hours'])),
  ),
  malformed('bold value', HEALTH, (s) =>
    replacing(s, /컨디션: (.+?) \(/, (_, label) => `컨디션: **${label}** (`),
  ),
  malformed('bold verdict', [...HEALTH, ...PATTERN], (s) =>
    replacing(s, /→ (.+)$/m, (_, verdict) => `→ **${verdict}**`),
  ),
  malformed('quoted recommendation', [...HEALTH, ...PATTERN], (s) =>
    replacing(s, /권장:\*\* (.+)$/m, (_, text) => `권장:** "${text}"`),
  ),
  malformed('full stop behind the recommendation', [...HEALTH, ...PATTERN], (s) =>
    replacing(s, /권장:\*\* .+$/m, (line) => `${line}.`),
  ),
  malformed('full stop behind a verdict', [...HEALTH, ...PATTERN], (s) =>
    replacing(s, /→ .+$/m, (line) => `${line}.`),
  ),
  malformed('full stop behind the reference', [...HEALTH, ...PATTERN], (s) =>
    replacing(s, /참고: .+$/m, (line) => `${line}.`),
  ),
  malformed('semicolon between studies', [...HEALTH, ...PATTERN], (s) => replacing(s, /\), \(/, '); (')),
  malformed('no space between studies', [...HEALTH, ...PATTERN], (s) => replacing(s, /\), \(/, '),(')),
  malformed('thousands not separated', HEALTH, (s) =>
    replacing(s, /활동량 (\d+),(\d+)/, (_, a, b) => `활동량 ${a}${b}`),
  ),
  malformed('zeros behind the point', HEALTH, (s) =>
    replacing(s, /수면 ([\d.]+)시간/, (_, n = '') => `수면 ${Number(n).toFixed(2)}시간`),
  ),
  malformed('sign lost', HEALTH, (s) => replacing(s, /대비 \+/, '대비 ')),
  malformed('list indented', HEALTH, (s) => answering(s, s.answer.replace(/^- /gm, '  - '))),
  malformed('quoted answer', HEADED, (s) => answering(s, s.answer.replace(/^(?=.)/gm, '> '))),
  malformed('marks of the heading doubled', HEADED, (s) =>
    answering(s, s.answer.replace(/^## (.*)/, '## **$1**')),
  ),
  malformed('points for the score', [...HEALTH, ...EXERCISE], (s) =>
    replacing(s, /(\d+)\/100/, (_, n) => `${n}점/100점`),
  ),
  malformed('English lead', HEADED, (s, draw) => {
    const words: readonly (readonly [string, string])[] = [
      ['판단 근거', 'Reasons'],
      ['참고', 'Reference'],
      ['컨디션:', 'Condition:'],
    ];
    const [from, to] = draw.pick(words.filter(([word]) => s.answer.includes(word)));
    return answering(s, s.answer.replace(from, to));
  }),
  // A value that is not there leaves a line badly written, a judgment missing or a place unfilled.
  malformed(
    'nothing after the lead',
    [...HEALTH, ...PATTERN],
    (s) => replacing(s, /권장:\*\* .+$/m, '권장:**'),
    ['format.missing-section', 'format.placeholder'],
  ),
  malformed('nothing after the arrow', [...HEALTH, ...PATTERN], (s) => replacing(s, / → .+$/m, ' →'), [
    'judgment.missing',
    'judgment.verdict-mismatch',
  ]),
  malformed('arrow and verdict lost', HEALTH, (s) => replacing(s, /^(- 수면.*) → .+$/m, (_, line) => line), [
    'judgment.missing',
    'judgment.verdict-mismatch',
  ]),
  malformed('no score', [...HEALTH, ...EXERCISE], (s) => replacing(s, / \(\d+\/100\)/, ''), [
    'grade.score-mismatch',
  ]),
  malformed(
    'no grade',
    [...HEALTH, ...EXERCISE],
    (s) => replacing(s, /(컨디션:(?:\*\*)?) .+? \(/, (_, lead) => `${lead} (`),
    ['grade.label-mismatch'],
  ),
  malformed(
    'study twice',
    HEALTH,
    (s) => replacing(s, /참고: (\([^()]+\))$/, (_, cite) => `참고: ${cite}, ${cite}`),
    ['citation.unwarranted'],
  ),
];
