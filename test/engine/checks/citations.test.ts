import { describe, expect, it } from 'vitest';
import {
  CHAT,
  changed,
  EXERCISE,
  expectAtMarks,
  expectCodes,
  HEALTH,
  type MarkedRecord,
  PATTERN,
  rawOf,
  tellings,
} from './markedRecords.ts';

const CASES: readonly [string, string, MarkedRecord][] = [
  ['citation.unwarranted', 'added', changed(HEALTH, /$/, ', «(WHO, 2020)»')],
  [
    'citation.unwarranted',
    'in prose: it mentions nobody',
    changed(CHAT, '충분해요.', '충분해요 «(ACSM, 2011)».'),
  ],
  [
    'citation.unknown',
    'in the place of the right one',
    changed(HEALTH, '(Buchheit, 2014)', '«(Kim et al., 2020)»'),
  ],
  ['citation.unknown', 'narrative', changed(CHAT, '그렇게', '«Walker (2017)»에 따르면 그렇게')],
  ['citation.year', 'a year off', changed(HEALTH, '(Buchheit, 2014)', '«(Buchheit, 2015)»')],
  ['citation.style', 'narrative', changed(HEALTH, '(Milewski et al., 2014)', '«Milewski (2014)»')],
  ['citation.style', 'without et al.', changed(PATTERN, '(Milewski et al., 2014)', '«(Milewski, 2014)»')],
  [
    'citation.style',
    'square brackets',
    changed(CHAT, '(Milewski et al., 2014)', '«[Milewski et al., 2014]»'),
  ],
  [
    'citation.style',
    'in the caution',
    changed(EXERCISE, '(Milewski et al., 2014)', '«Milewski et al. (2014)»'),
  ],
];

describe('citations', () => {
  it.each(CASES)('%s: %s', (code, _, record) => expectAtMarks(record, code));

  it('citation.missing', () => {
    expectCodes(changed(HEALTH, ', (Buchheit, 2014)', ''), 'citation.missing');
    expectCodes(changed(CHAT, /\n\n📚.*$/, ''), 'citation.missing');
    expectCodes(changed(EXERCISE, ' (Milewski et al., 2014)', ''), 'citation.missing');
  });

  it('the dot of et al. ends no sentence', () => {
    const told = tellings(rawOf(changed(CHAT, '그렇게', 'Kim et al. (2020)에 따르면 그렇게')));
    expect(told).toEqual(['citation.unknown «Kim et al. (2020)»']);
  });

  it('two authors without brackets', () => {
    const record = changed(CHAT, CHAT.user, '하루에 얼마나 걸어야 할까요?');
    const answer = `하루 5,000보를 넘기는 날을 늘려 가는 것만으로도 앉아 지내는 습관에서 벗어나는 데 도움이 돼요. 숫자에 매이지 말고 어제보다 조금 더 움직여 보세요.

💡 점심을 먹은 뒤에 건물 둘레를 두 바퀴 돌고 나서 자리로 돌아와 보세요.

📚 참고: «Tudor-Locke & Bassett, 2004»`;
    expectAtMarks({ ...record, assistant: answer }, 'citation.style');
  });
});
