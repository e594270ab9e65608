import type { DatasetMutator, Planted } from '../datasets.ts';
import type { Draw } from '../draw.ts';
import { CHAT, EXERCISE, HEALTH } from '../mutator.ts';
import { type RecordParts, type Specimen, withTexts } from '../specimen.ts';

/** How many of the records get a twin. */
const EVERY = 3;

/** Records of which every third comes again, changed, later in the set. */
function twins(
  kind: string,
  code: string,
  change: (specimen: Specimen, draw: Draw) => RecordParts | undefined,
  options: {
    in?: readonly string[];
    or?: readonly string[];
    files?: readonly [string, string];
    at?: 'first';
  } = {},
): DatasetMutator {
  const { files = ['data.jsonl', 'data.jsonl'], or } = options;
  return {
    kind: `${code} · ${kind}`,
    ...(options.in ? { in: options.in } : {}),
    plant(specimens, draw) {
      const first: Planted[] = [];
      const second: Planted[] = [];
      specimens.forEach((specimen, i) => {
        const own = { file: files[0], parts: specimen };
        const changed = i % EVERY === 0 ? change(specimen, draw) : undefined;
        if (!changed) {
          (i % 2 === 0 ? first : second).push(i % 2 === 0 ? own : { ...own, file: files[1] });
          return;
        }
        const told = { code, ...(or ? { or } : {}) };
        first.push(options.at === 'first' ? { ...own, ...told } : own);
        const twin = { file: files[1], parts: changed };
        second.push(options.at === 'first' ? twin : { ...twin, ...told });
      });
      return [...first, ...second];
    },
  };
}

const anew = (specimen: Specimen, parts: RecordParts, draw: Draw): RecordParts => ({
  ...parts,
  metadata: { ...specimen.metadata, id: `x-${draw.below(1_000_000)}`, group: `x-${draw.below(1_000_000)}` },
});

const texts =
  (change: (s: Specimen, draw: Draw) => { question?: string; answer?: string } | undefined) =>
  (specimen: Specimen, draw: Draw): RecordParts | undefined => {
    const changed = change(specimen, draw);
    return changed && anew(specimen, withTexts(specimen, changed), draw);
  };

const shuffledLines = (text: string, draw: Draw): string => draw.shuffled(text.split('\n')).join('\n');

const TRAIN = 'train_20260101.jsonl';
const VALID = 'valid_20260101.jsonl';
const TEST = 'test_model_20260101.jsonl';

export const DATASETS: readonly DatasetMutator[] = [
  twins('copied', 'dataset.duplicate', (s) => s),
  twins('copied under another id', 'dataset.duplicate', (s, draw) => anew(s, s, draw)),
  twins(
    'copied with spaces',
    'dataset.duplicate',
    texts((s) => ({ answer: `${s.answer}\n`, question: ` ${s.question}` })),
  ),
  twins(
    'copied from a Mac',
    'dataset.duplicate',
    texts((s) => ({ answer: s.answer.normalize('NFD') })),
  ),
  twins(
    'copied with CRLF',
    'dataset.duplicate',
    texts((s) => (s.answer.includes('\n') ? { answer: s.answer.replaceAll('\n', '\r\n') } : undefined)),
    { or: ['dataset.near-duplicate'] },
  ),

  twins(
    'fields in another order',
    'dataset.near-duplicate',
    texts((s, draw) => {
      const lines = s.question.split('\n');
      const question = shuffledLines(s.question, draw);
      return lines.length < 3 || question === s.question || /^\||^[^:]*$/m.test(s.question)
        ? undefined
        : { question };
    }),
    { in: HEALTH },
  ),
  twins(
    'greeting added',
    'dataset.near-duplicate',
    texts((s) => ({ question: `안녕하세요!\n${s.question}` })),
    { in: [...HEALTH, ...EXERCISE] },
  ),
  twins(
    'a word of the question',
    'dataset.near-duplicate',
    texts((s) => ({ question: s.question.replace(/[.?!]?$/, ' 궁금해요.') })),
    { in: CHAT },
  ),
  twins(
    'marks and emoji',
    'dataset.near-duplicate',
    texts((s) => ({ question: `${s.question}!!`, answer: s.answer.replace('요.', '요!') })),
    { in: CHAT },
  ),
  twins(
    'a typing mistake',
    'dataset.near-duplicate',
    texts((s, draw) => {
      const at = draw.between(2, s.question.length - 2);
      return { question: s.question.slice(0, at) + s.question.slice(at + 1) };
    }),
    { in: CHAT },
  ),
  twins(
    'another number',
    'dataset.near-duplicate',
    texts((s) =>
      /\d+(?=분|회|세트|번)/.test(s.answer)
        ? { answer: s.answer.replace(/\d+(?=분|회|세트|번)/, '17') }
        : undefined,
    ),
    { in: CHAT },
  ),
  twins(
    'another system prompt',
    'dataset.near-duplicate',
    (s, draw) =>
      s.messages[0]?.role === 'system'
        ? anew(
            s,
            {
              messages: s.messages.map((each, i) =>
                i === 0 ? { ...each, content: `${each.content} 짧게.` } : each,
              ),
            },
            draw,
          )
        : undefined,
    { or: ['dataset.duplicate'] },
  ),

  twins('copied into test', 'dataset.leakage', (s, draw) => anew(s, s, draw), { files: [TRAIN, TEST] }),
  twins('copied into valid', 'dataset.leakage', (s, draw) => anew(s, s, draw), { files: [TRAIN, VALID] }),
  twins('train copied from test', 'dataset.leakage', (s, draw) => anew(s, s, draw), {
    files: [TEST, TRAIN],
    at: 'first',
  }),
  twins(
    'nearly the same in test',
    'dataset.leakage',
    texts((s) => ({ question: `${s.question}!` })),
    { files: [TRAIN, TEST], in: CHAT },
  ),
  twins(
    'one group in two splits',
    'dataset.leakage',
    (s, draw) => {
      // Another text of the same group: only the group tells.
      const answer = s.answer.replace(/[가-힣]{2,}/g, (word) => draw.shuffled([...word]).join(''));
      const question = s.question.replace(/[가-힣]{2,}/g, (word) => draw.shuffled([...word]).join(''));
      return { ...withTexts(s, { question, answer }), metadata: { ...s.metadata, id: 'y' } };
    },
    { files: [TRAIN, VALID], in: CHAT },
  ),
];
