import type { Draw } from '../draw.ts';
import { answering, asking, type Damage, type Mutator, spliced } from '../mutator.ts';
import { type Specimen, withTexts } from '../specimen.ts';

/** Places behind a Korean syllable. */
function anywhere(text: string, draw: Draw): number {
  const places = [...text.matchAll(/[가-힣]/g)].map(({ index }) => index + 1);
  return draw.pick(places);
}

function nfc(kind: string, mutate: Mutator['mutate']): Mutator {
  return { code: 'text.not-nfc', kind, mutate };
}

const word = (text: string, draw: Draw): RegExpMatchArray => draw.pick([...text.matchAll(/[가-힣]+/g)]);

function decomposed(text: string, draw: Draw): string {
  const { index, 0: found } = word(text, draw);
  return spliced(text, index ?? 0, (index ?? 0) + found.length, found.normalize('NFD'));
}

export const NOT_NFC: readonly Mutator[] = [
  nfc('answer from a Mac', (s) => answering(s, s.answer.normalize('NFD'))),
  nfc('a word of the answer', (s, draw) => answering(s, decomposed(s.answer, draw))),
  nfc('a line of the answer', (s, draw) => {
    const lines = s.answer.split('\n');
    const at = draw.pick([...lines.keys()].filter((i) => /[가-힣]/.test(lines[i] ?? '')));
    return answering(s, lines.map((line, i) => (i === at ? line.normalize('NFD') : line)).join('\n'));
  }),
  nfc('question from a Mac', (s) => asking(s, s.question.normalize('NFD'))),
  nfc('a word of the question', (s, draw) =>
    /[가-힣]/.test(s.question) ? asking(s, decomposed(s.question, draw)) : undefined,
  ),
  nfc('everything', (s) => ({
    parts: {
      ...s,
      messages: s.messages.map(({ role, content }) => ({ role, content: content.normalize('NFD') })),
    },
  })),
  nfc('system prompt', (s) =>
    s.messages[0]?.role === 'system'
      ? {
          parts: {
            ...s,
            messages: s.messages.map((each, i) =>
              i === 0 ? { ...each, content: each.content.normalize('NFD') } : each,
            ),
          },
        }
      : undefined,
  ),
];

function control(kind: string, mark: string, where: 'question' | 'answer' | 'line'): Mutator {
  return {
    code: 'text.control-character',
    kind: `${kind} in the ${where}`,
    mutate(s: Specimen, draw: Draw): Damage | undefined {
      if (where === 'question') {
        const at = /[가-힣]/.test(s.question) ? anywhere(s.question, draw) : s.question.length;
        return asking(s, spliced(s.question, at, at, mark));
      }
      const at = where === 'line' ? (draw.chance(50) ? 0 : s.answer.length) : anywhere(s.answer, draw);
      return answering(s, spliced(s.answer, at, at, mark));
    },
  };
}

export const CONTROL: readonly Mutator[] = [
  control('zero-width space', '\u200b', 'answer'),
  control('zero-width space', '\u200b', 'question'),
  control('zero-width space', '\u200b', 'line'),
  control('byte order mark', '\ufeff', 'line'),
  control('byte order mark', '\ufeff', 'question'),
  control('NUL', '\u0000', 'answer'),
  control('bell', '\u0007', 'answer'),
  control('backspace', '\b', 'question'),
  control('soft hyphen', '\u00ad', 'answer'),
  control('word joiner', '\u2060', 'answer'),
  control('direction mark', '\u200e', 'answer'),
  control('direction override', '\u202e', 'answer'),
  control('line separator', '\u2028', 'answer'),
  control('escape sequence', '\u001b[0m', 'answer'),
  control('form feed', '\f', 'question'),
  control('C1 control', '\u0085', 'question'),
  {
    code: 'text.control-character',
    kind: 'in the system prompt',
    mutate: (s) =>
      s.messages[0]?.role === 'system'
        ? {
            parts: {
              ...s,
              messages: s.messages.map((each, i) =>
                i === 0 ? { ...each, content: `\ufeff${each.content}` } : each,
              ),
            },
          }
        : undefined,
  },
];

const LOG = '2026-01-03 08:12:44 sensor=watch status=ok payload=ff03a9 ';

export const TOKENS: readonly Mutator[] = [
  {
    code: 'tokens.over-limit',
    kind: 'log pasted before the question',
    mutate: (s, draw) => ({
      parts: withTexts(s, { question: `${LOG.repeat(draw.between(450, 600))}\n\n${s.question}` }),
    }),
  },
  {
    code: 'tokens.over-limit',
    kind: 'earlier conversation kept',
    mutate: (s, draw) => {
      const earlier = Array.from({ length: draw.between(130, 160) }, (_, i) => [
        {
          role: 'user',
          content: `${i + 1}번째 질문이에요. 오늘은 어떤 운동을 얼마나 하면 좋을까요? 무릎이 조금 아파서 걱정돼요.`,
        },
        {
          role: 'assistant',
          content: '무릎이 불편한 날에는 걷기와 상체 운동을 번갈아 하고 통증이 이어지면 쉬어 주세요.',
        },
      ]).flat();
      const at = s.messages.findIndex(({ role }) => role === 'user');
      return { parts: { ...s, messages: [...s.messages.slice(0, at), ...earlier, ...s.messages.slice(at)] } };
    },
  },
  {
    code: 'tokens.over-limit',
    kind: 'handbook in the system prompt',
    mutate: (s, draw) =>
      s.metadata === undefined || s.messages[0]?.role !== 'system'
        ? undefined
        : {
            parts: {
              ...s,
              messages: s.messages.map((each, i) =>
                i === 0
                  ? {
                      ...each,
                      content: '건강과 운동을 돕는 코치의 안내서예요. 언제나 친근하게 답해 주세요. '.repeat(
                        draw.between(450, 500),
                      ),
                    }
                  : each,
              ),
            },
          },
  },
];
