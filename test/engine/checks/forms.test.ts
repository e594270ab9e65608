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

describe('format.missing-section', () => {
  it.each<[string, MarkedRecord]>([
    ['heading', changed(HEALTH, /^## .*\n\n/, '')],
    ['heading of the grounds', changed(PATTERN, '**판단 근거:**\n\n', '')],
    ['recommendation', changed(HEALTH, /💡.*\n\n/, '')],
    ['advice, and its length is not told', changed(CHAT, /💡.*\n\n/, '')],
    ['answer, and what it may have said is not told', changed(CHAT, /^그렇게.*\n\n/, '')],
  ])('%s', (_, record) => expectCodes(record, 'format.missing-section'));
});

describe('format.unexpected-section', () => {
  it.each<[string, MarkedRecord]>([
    ['a line at the end', { ...HEALTH, assistant: `${HEALTH.assistant}\n\n«더 궁금하면 물어보세요!»` }],
    ['an indicator nobody stated', changed(HEALTH, '\n\n💡', '\n- «활동 칼로리 180kcal → 부족»\n\n💡')],
    ['an indicator that does not exist', changed(HEALTH, '- 이동', '- «스트레스 보통 → 정상»\n- 이동')],
    [
      'a caution without cause',
      {
        ...EXERCISE,
        user: EXERCISE.user.replace('5.5시간', '7.5시간'),
        assistant: EXERCISE.assistant
          .replace('(81/100) → 고강도 운동 피하기', '(100/100) → 고강도 포함 모든 운동 가능')
          .replace('108-131bpm (중강도)', '132-167bpm (고강도)')
          .replace('40%-59%', '60%-89%')
          .replace(/⚠️[\s\S]*$/, '«⚠️ **주의:** 통증이 있으면 바로 멈춰 주세요.»'),
      },
    ],
  ])('%s', (_, record) => expectAtMarks(record, 'format.unexpected-section'));
});

describe('format.malformed', () => {
  it.each<[string, MarkedRecord]>(
    [
      ['thousands not separated', changed(HEALTH, '활동량 3,500보', '활동량 «3500»보')],
      ['a full stop behind a verdict', changed(HEALTH, '→ 경고', '→ «경고.»')],
    ].slice(0, 2) as [string, MarkedRecord][],
  )('%s', (_, record) => expectAtMarks(record, 'format.malformed'));

  it.each<[string, MarkedRecord]>([
    ['heading level', changed(HEALTH, '## ', '### ')],
    ['a sign for the arrow', changed(PATTERN, ' → 부족', ' = 부족')],
    [
      'brackets about the citations',
      changed(HEALTH, /참고: (.*)$/, '참고: [(Milewski et al., 2014), (Buchheit, 2014)]'),
    ],
    ['a semicolon between citations', changed(HEALTH, '2014), (', '2014); (')],
    ['two lines in one', changed(HEALTH, '→ 부족\n- 이동', '→ 부족 - 이동')],
    ['three sentences', changed(CHAT, '들어 보세요.', '들어 보세요. 물도 드세요.')],
    ['a typing mistake in a label', changed(PATTERN, '걸음수', '걸음슈')],
  ])('%s', (_, record) => expectCodes(record, 'format.malformed'));

  it('an emoji is no sentence', () => {
    expect(tellings(rawOf(changed(CHAT, '충분해요.', '충분해요! 😊')))).toEqual([]);
  });
});

describe('format.placeholder', () => {
  it.each<[string, MarkedRecord]>([
    ['score', changed(HEALTH, '(35/', '(«[점수]»/')],
    ['score in angle brackets', changed(HEALTH, '(35/', '(«<점수>»/')],
    ['verdict', changed(HEALTH, '→ 경고', '→ «{verdict}»')],
    ['verdict of the list', changed(HEALTH, '2.4km → 부족', '2.4km → «[판정]»')],
    ['citations', changed(PATTERN, '참고: (Milewski et al., 2014)', '참고: «[인용]»')],
    ['prose', changed(CHAT, '20분쯤', '«{minutes}» 동안')],
  ])('%s', (_, record) => expectAtMarks(record, 'format.placeholder'));
});

describe('format.look-alike', () => {
  it.each<[string, MarkedRecord]>([
    ['variation selector', changed(HEALTH, '⚠️', '⚠')],
    ['no-break space', changed(HEALTH, '권장:** ', '권장:**\u00a0')],
    [
      'a minus sign in a row',
      {
        ...PATTERN,
        user: '안정시 심박 변화: -3bpm',
        assistant:
          '## ✅ 정상\n\n**판단 근거:**\n\n1. 안정시 심박 평소 대비 −3bpm → 정상\n\n💡 **권장:** 평소 계획대로 운동 가능',
      },
    ],
  ])('%s', (_, record) => expectCodes(record, 'format.look-alike'));

  it('CRLF is told, and only as that', () => {
    const found = tellings(rawOf({ ...HEALTH, assistant: HEALTH.assistant.replaceAll('\n', '\r\n') }));
    expect(new Set(found.map((each) => each.split(' ')[0]))).toEqual(new Set(['format.look-alike']));
  });
});

describe('format.section-order', () => {
  it('recommendation behind the reference', () => {
    const [a = '', b = '', c = '', d = '', e = ''] = HEALTH.assistant.split('\n\n');
    expectCodes({ ...HEALTH, assistant: [a, b, c, e, d].join('\n\n') }, 'format.section-order');
  });
});
