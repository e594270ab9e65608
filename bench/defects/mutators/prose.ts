import { graphemeLength } from '../../../server/src/engine/text/graphemes.ts';
import type { Draw } from '../draw.ts';
import { answering, CHAT, EXERCISE, type Mutator, oneMatch, replacing, spliced } from '../mutator.ts';
import type { Specimen } from '../specimen.ts';

const SENTENCE_END = /(?<=[가-힣])요(?=[.!?](?:\s|$))/g;

/** Endings in 해요체 and what they are in other registers. */
const ENDINGS: readonly (readonly [string, string, string, string])[] = [
  ['해 주세요', '해 주십시오', '해 줘', '해라'],
  ['주세요', '주십시오', '줘', '줘라'],
  ['보세요', '보십시오', '봐', '봐라'],
  ['하세요', '하십시오', '해', '해라'],
  ['두세요', '두십시오', '둬', '두어라'],
  ['으세요', '으십시오', '어', '어라'],
  ['세요', '십시오', '', ''],
  ['이에요', '입니다', '이야', '이다'],
  ['예요', '입니다', '야', '다'],
  ['있어요', '있습니다', '있어', '있다'],
  ['없어요', '없습니다', '없어', '없다'],
  ['좋아요', '좋습니다', '좋아', '좋다'],
  ['같아요', '같습니다', '같아', '같다'],
  ['나아요', '낫습니다', '나아', '낫다'],
  ['않아요', '않습니다', '않아', '않다'],
  ['했어요', '했습니다', '했어', '했다'],
  ['려요', '립니다', '려', '린다'],
  ['돼요', '됩니다', '돼', '된다'],
  ['해요', '합니다', '해', '한다'],
  ['져요', '집니다', '져', '진다'],
  ['워요', '웁니다', '워', '운다'],
  ['거든요', '기 때문입니다', '거든', '기 때문이다'],
  ['네요', '군요', '네', '구나'],
  ['어요', '습니다', '어', '다'],
  ['아요', '습니다', '아', '다'],
];

function rephrased(s: Specimen, draw: Draw, register: 1 | 2 | 3): string | undefined {
  const match = oneMatch(s.answer, SENTENCE_END, draw);
  if (!match) return undefined;
  const end = (match.index ?? 0) + 1;
  const found = ENDINGS.find(([polite]) => s.answer.slice(0, end).endsWith(polite));
  const text = found?.[register] ?? '';
  if (!found || text === '' || (found[0] === '네요' && register === 1)) return undefined;
  // The bracketed citation of a caution, if any, stays behind.
  return spliced(s.answer, end - found[0].length, end, text);
}

const tone = (kind: string, mutate: Mutator['mutate']): Mutator => ({
  code: 'tone.register',
  kind,
  in: [...CHAT, ...EXERCISE],
  mutate,
});

export const TONE: readonly Mutator[] = [
  tone('formal', (s, draw) => answering(s, rephrased(s, draw, 1))),
  tone('intimate', (s, draw) => answering(s, rephrased(s, draw, 2))),
  tone('plain', (s, draw) => answering(s, rephrased(s, draw, 3))),
  tone('formal, exclaimed', (s, draw) =>
    answering(s, rephrased(s, draw, 1)?.replace(/(니다|십시오)\./, '$1!')),
  ),
  tone('intimate, no full stop', (s, draw) => {
    const answer = rephrased(s, draw, 2);
    return answer === undefined
      ? undefined
      : answering(s, answer.replace(/(?<=[해줘봐아어야])\.(?=\n|$)/, ''));
  }),
  tone('plain with an emoji', (s) =>
    replacing(
      s,
      /(?:좋아요|돼요|주세요)\.(?=\n|$)/,
      (found) => ({ '좋아요.': '좋다 😊', '돼요.': '된다 👍', '주세요.': '줘 💪' })[found],
    ),
  ),
  tone('formal with an emoji', (s) =>
    replacing(
      s,
      /(?:좋아요|돼요|주세요|보세요)\.(?=\n|$)/,
      (found) =>
        ({
          '좋아요.': '좋습니다! 😊',
          '돼요.': '됩니다 👍',
          '주세요.': '주십시오 💪',
          '보세요.': '보십시오 😊',
        })[found],
    ),
  ),
  tone('plain in a caution before its citation', (s) =>
    replacing(s, /(권해|주세)요 \(/, (_, verb) => (verb === '권해' ? '권한다 (' : '줘라 (')),
  ),
];

const length = (
  kind: string,
  categories: readonly string[] | undefined,
  mutate: Mutator['mutate'],
): Mutator => ({
  code: 'length.out-of-range',
  kind,
  placed: false,
  ...(categories ? { in: categories } : {}),
  mutate(specimen, draw) {
    const damage = mutate(specimen, draw);
    const { min, max } = specimen.category.length ?? { min: 0, max: 0 };
    const size = graphemeLength(damage?.edited?.after ?? '');
    return size < min || size > max ? damage : undefined;
  },
});

const LONG =
  '아침에는 물을 한 잔 마시고 점심에는 볕을 쬐며 천천히 걷고 저녁에는 따뜻한 물로 씻은 뒤 조명을 낮추고 좋아하는 음악을 들으며 어깨와 목과 허리를 차례로 풀고 잠들기 한 시간 전에는 화면을 멀리하고 ';

export const LENGTH: readonly Mutator[] = [
  length('long advice', CHAT, (s) => replacing(s, /💡 /u, `💡 ${LONG}`)),
  length('long comment', EXERCISE, (s) => replacing(s, /코멘트:\*\* /, `코멘트:** ${LONG}`)),
  length('long caution', EXERCISE, (s) => replacing(s, /주의:\*\* /, `주의:** ${LONG}`)),
  length('one short line each', CHAT, (s) =>
    s.fact('patterns.count') === 0 && !s.answer.includes('📚')
      ? answering(s, '네, 괜찮아요.\n\n💡 물을 자주 마셔 보세요.')
      : undefined,
  ),
];
