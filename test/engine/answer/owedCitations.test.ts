import { describe, expect, it } from 'vitest';
import { owedCitations } from '../../../server/src/engine/answer/owedCitations.ts';
import { categoryOf, healthCoach } from '../../support/healthCoach.ts';

function owed(category: string, question: string, prose = ''): string[] {
  const contract = healthCoach();
  const of = categoryOf(category);
  const { stated } = contract.question.read(question, of.source.question?.reads ?? 'phrases');
  const registers = contract.program.evaluate(stated, of.graded);
  return owedCitations(contract, of, registers, prose).map(({ id, rule, cause }) =>
    `${id} ${rule} ${cause}`.trim(),
  );
}

describe('health: the studies of the patterns, else the standard', () => {
  it.each<[string, string[]]>([
    [
      '수면: 4시간, 평소 대비: +12',
      ['milewski2014 patterns sleep-short-and-rhr-high', 'buchheit2014 patterns sleep-short-and-rhr-high'],
    ],
    [
      '수면: 5.5시간, 평소 대비: +12',
      ['milewski2014 patterns sleep-short', 'buchheit2014 patterns rhr-high'],
    ],
    ['수면: 5.5시간', ['milewski2014 patterns sleep-short']],
    ['수면: 8시간, 걸음수: 3000보', ['bull2020 standards']],
    ['수면: 8시간, 걸음수: 5000보', ['garber2011 standards']],
    ['수면: 8시간', ['garber2011 standards']],
    ['수면: 5.5시간, 걸음수: 3000보', ['milewski2014 patterns sleep-short']],
  ])('%s', (question, ids) => {
    expect(owed('health-analysis', question)).toEqual(ids);
  });
});

describe('exercise and patterns: only the studies of the patterns', () => {
  it.each(['exercise-analysis', 'decision-pattern'])('%s', (category) => {
    expect(owed(category, '수면: 8시간, 걸음수: 3000보', 'ACSM, 카보넨, 1.7배')).toEqual([]);
    expect(owed(category, '평소 대비: +10')).toEqual(['buchheit2014 patterns rhr-high']);
  });
});

describe('chat: what the question trips and what the prose mentions, each once', () => {
  const short = '어제 4시간밖에 못 잤는데 운동해도 돼요?';
  it.each<[string, string, string[]]>([
    ['운동해도 돼요?', '가볍게 걸어요.', []],
    [short, '오늘은 쉬어요.', ['milewski2014 patterns sleep-short']],
    [short, '부상이 1.7배라고 해요.', ['milewski2014 patterns sleep-short']],
    ['운동은 얼마나 해요?', '부상이 1.7배라고 해요.', ['milewski2014 mentions 1.7배']],
    [
      '운동은 얼마나 해요?',
      '카보넨 공식과 ACSM 기준을 봐요.',
      ['karvonen1957 mentions 카보넨', 'garber2011 mentions ACSM'],
    ],
    ['운동은 얼마나 해요?', 'WHO는 주 150분을 권해요.', ['bull2020 mentions WHO']],
    ['얼마나 걸어요?', '5,000보는 넘겨 봐요.', ['tudorlocke2004 mentions 5,000보']],
    ['얼마나 걸어요?', '15,000보까지는 필요 없어요.', []],
    ['얼마나 걸어요?', '15,000보 말고 5,000보부터 해요.', ['tudorlocke2004 mentions 5,000보']],
    ['얼마나 걸어요?', '11.7배는 아니에요.', []],
    ['수면: 4시간', '쉬어요.', []],
  ])('%s %s', (question, prose, ids) => {
    expect(owed('coaching-chat', question, prose)).toEqual(ids);
  });
});
