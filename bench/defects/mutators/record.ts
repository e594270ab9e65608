import type { Mutator } from '../mutator.ts';
import { type Specimen, type Turn, writeLine } from '../specimen.ts';

type Loose = { messages: Record<string, unknown>[]; [key: string]: unknown };

function shape(
  kind: string,
  change: (record: Loose, specimen: Specimen) => unknown,
  or?: readonly string[],
): Mutator {
  return {
    code: 'record.schema',
    kind,
    ...(or ? { or } : {}),
    mutate(specimen) {
      const record = JSON.parse(writeLine(specimen, 'compact')) as Loose;
      const changed = change(record, specimen);
      return changed === undefined ? undefined : { raw: JSON.stringify(changed) };
    },
  };
}

const turn = (record: Loose, role: string): Record<string, unknown> =>
  record.messages.find((each) => each.role === role) ?? {};

const assigned = (target: Record<string, unknown>, change: Record<string, unknown>, record: Loose): Loose => {
  Object.assign(target, change);
  return record;
};

export const SCHEMA: readonly Mutator[] = [
  shape('messages missing', ({ messages, ...rest }) => ({ ...rest, message: messages })),
  shape('messages is an object', (record) => ({ ...record, messages: { ...record.messages } })),
  shape('messages is a text', (record) => ({ ...record, messages: JSON.stringify(record.messages) })),
  shape('no messages', (record) => ({ ...record, messages: [] })),
  shape('whole dataset in an array', (record) => [record]),
  shape('a text', ({ messages }) => String(messages[1]?.content)),
  shape('a number', () => 42),
  shape('ShareGPT', ({ messages }) => ({
    conversations: messages.map(({ role, content }) => ({
      from: role === 'user' ? 'human' : 'gpt',
      value: content,
    })),
  })),
  shape('Alpaca', ({ messages }) => ({
    instruction: messages[0]?.content,
    input: messages[1]?.content,
    output: messages.at(-1)?.content,
  })),
  shape('prompt and completion', ({ messages }) => ({
    prompt: messages[0]?.content,
    completion: messages.at(-1)?.content,
  })),
  shape('role human', (record) => assigned(turn(record, 'user'), { role: 'human' }, record)),
  shape('role bot', (record) => assigned(turn(record, 'assistant'), { role: 'bot' }, record)),
  shape('role with a typo', (record) => assigned(turn(record, 'assistant'), { role: 'assistent' }, record)),
  shape('role in capitals', (record) => assigned(turn(record, 'user'), { role: 'User' }, record)),
  shape('role missing', (record) => {
    delete turn(record, 'user').role;
    return record;
  }),
  shape('content is a number', (record) => assigned(turn(record, 'assistant'), { content: 42 }, record)),
  shape('content is an object', (record) =>
    assigned(turn(record, 'user'), { content: { text: '안녕' } }, record),
  ),
  shape('text for content', (record) => {
    const user = turn(record, 'user');
    const { content } = user;
    delete user.content;
    return assigned(user, { text: content }, record);
  }),
  shape('contents for content', (record) => {
    const answer = turn(record, 'assistant');
    const { content } = answer;
    delete answer.content;
    return assigned(answer, { contents: content }, record);
  }),
  shape('unknown key in a message', (record) => assigned(turn(record, 'assistant'), { score: 1 }, record)),
  shape('weight of 2', (record) => assigned(turn(record, 'assistant'), { weight: 2 }, record)),
  shape('weight as text', (record) => assigned(turn(record, 'assistant'), { weight: '1' }, record)),
  shape('metadata is a text', (record) => ({ ...record, metadata: 'health' })),
  shape('category is a number', (record) => ({ ...record, metadata: { category: 3 } })),
  shape('message is null', (record) => ({ ...record, messages: [...record.messages, null] })),
  shape('message is a text', (record) => ({
    ...record,
    messages: record.messages.map(({ content }) => content),
  })),
  {
    code: 'record.schema',
    kind: 'id beyond what doubles hold',
    mutate(specimen) {
      const raw = writeLine({ ...specimen, metadata: { ...specimen.metadata, id: 1 } }, 'compact');
      return { raw: raw.replace('"id":1', '"id":12345678901234567890') };
    },
  },
];

function turns(kind: string, change: (messages: readonly Turn[]) => readonly Turn[] | undefined): Mutator {
  return {
    code: 'record.roles',
    kind,
    mutate(specimen) {
      const messages = change(specimen.messages);
      return messages === undefined ? undefined : { parts: { ...specimen, messages } };
    },
  };
}

const isSystem = ({ role }: Turn): boolean => role === 'system';

export const ROLES: readonly Mutator[] = [
  turns('answer lost', (all) => all.slice(0, -1)),
  turns('question lost', (all) => all.filter(({ role }) => role !== 'user')),
  turns('roles swapped', (all) =>
    all.map(({ role, content }) => ({
      role: role === 'user' ? 'assistant' : role === 'assistant' ? 'user' : role,
      content,
    })),
  ),
  turns('question asked twice', (all) =>
    all.flatMap((each) => (each.role === 'user' ? [{ role: 'user', content: '안녕하세요!' }, each] : [each])),
  ),
  turns('answered twice', (all) => [
    ...all.slice(0, -1),
    { role: 'assistant', content: '잠시만 기다려 주세요.' },
    ...all.slice(-1),
  ]),
  turns('ends with thanks', (all) => [...all, { role: 'user', content: '고마워요!' }]),
  turns('second system prompt', (all) =>
    isSystem(all[0] as Turn)
      ? [all[0] as Turn, { role: 'system', content: '짧게 답해 주세요.' }, ...all.slice(1)]
      : undefined,
  ),
  turns('system prompt in the middle', (all) => [
    ...all.slice(0, -1),
    { role: 'system', content: '해요체로 답해 주세요.' },
    ...all.slice(-1),
  ]),
  turns('system prompt behind the question', (all) => {
    const [first, second, ...rest] = all;
    return first && second && isSystem(first) ? [second, first, ...rest] : undefined;
  }),
  turns('system prompt as user', (all) =>
    isSystem(all[0] as Turn)
      ? all.map((each) => (isSystem(each) ? { ...each, role: 'user' } : each))
      : undefined,
  ),
  turns('tool answers nobody', (all) => [
    ...all.slice(0, -1),
    { role: 'tool', content: '{}', tool_call_id: 'c1' } as Turn,
    ...all.slice(-1),
  ]),
  turns('greeting before the question', (all) => {
    const at = all.findIndex(({ role }) => role === 'user');
    return [...all.slice(0, at), { role: 'assistant', content: '무엇을 도와드릴까요?' }, ...all.slice(at)];
  }),
];

function empty(kind: string, role: string, content: unknown): Mutator {
  return {
    code: 'record.empty-content',
    kind,
    mutate(specimen) {
      if (!specimen.messages.some((each) => each.role === role)) return undefined;
      const record = JSON.parse(writeLine(specimen, 'compact')) as Loose;
      for (const each of record.messages) if (each.role === role) each.content = content;
      return { raw: JSON.stringify(record) };
    },
  };
}

export const EMPTY: readonly Mutator[] = [
  empty('answer empty', 'assistant', ''),
  empty('answer of spaces', 'assistant', '  '),
  empty('answer of line breaks', 'assistant', '\n\n'),
  empty('answer null', 'assistant', null),
  empty('answer without parts', 'assistant', []),
  empty('question empty', 'user', ''),
  empty('question of spaces', 'user', ' \t\n'),
  empty('question null', 'user', null),
  empty('system prompt empty', 'system', ''),
  empty('answer of a no-break space', 'assistant', '\u00a0'),
  empty('answer of a zero-width space', 'assistant', '\u200b'),
];

const CATEGORY_NAMES = [
  'health_analysis',
  '건강분석',
  'Health-Analysis',
  'nutrition',
  'chat',
  '',
  '판단패턴',
  'exercise',
  'health-analysis ',
];

export const CATEGORY: readonly Mutator[] = [
  ...CATEGORY_NAMES.map(
    (name): Mutator => ({
      code: 'category.unknown',
      kind: `called «${name}»`,
      mutate: (specimen) => ({ parts: { ...specimen, metadata: { ...specimen.metadata, category: name } } }),
    }),
  ),
  ...[
    '오늘 데이터를 보니 컨디션이 괜찮아 보여요. 가볍게 움직여 보세요.',
    '죄송하지만 의료 조언은 드릴 수 없어요.',
    '- 수면: 좋음\n- 심박: 좋음\n\n좋은 하루 보내세요!',
    '# 분석 결과\n\n전반적으로 양호합니다.',
  ].map(
    (answer): Mutator => ({
      code: 'category.unknown',
      kind: `answered «${answer.slice(0, 8)}»`,
      mutate: (specimen) => ({
        parts: {
          messages: specimen.messages.map((each) =>
            each.role === 'assistant'
              ? { ...each, content: answer }
              : each.role === 'system'
                ? { ...each, content: '너는 친절한 도우미야.' }
                : each,
          ),
        },
      }),
    }),
  ),
];
