import type { RecordContext } from '../checks/recordContext.ts';
import type { Question } from '../question/readQuestion.ts';
import type { Message } from '../record/messages.ts';
import { hash64 } from './hash64.ts';
import type { AuthoredText } from './similarity.ts';

/**
 * What was authored of a record: the fixed text of its form is taken out, stated inputs count as values, what
 * remains is prose. So two records of one form are not near merely because the form is the same.
 */
export function authoredOf(context: RecordContext): AuthoredText {
  const { category, asked, answer, messages } = context;
  const turns = messages.filter(({ role }) => role !== 'system' && role !== 'developer');
  const textOf = (turn: Message) => turn.content ?? otherText(context, turn);
  if (!category?.format) return { values: [], prose: turns.map(textOf).join('\n') };
  const earlier = turns.filter(({ index }) => index !== asked?.index && index !== answer?.index).map(textOf);
  // An answer that is not in form is read as far as it goes.
  const written = context.prose.map(({ text }) => text).join('\n');
  const question = asked?.content ?? '';
  if (category.source.question?.reads !== 'fields') {
    return { values: [], prose: [...earlier, question, written].join('\n') };
  }
  const { values, prose } = authoredQuestion(question, context.question);
  if (prose === '' && earlier.length === 0) return { values, prose: written.trim() };
  return { values, prose: [...earlier, prose, written].join('\n').trim() };
}

/** What a turn without a text says: its calls or parts as they stand, names of fields aside. */
function otherText({ record }: RecordContext, { index }: Message): string {
  const raw = (record.value as { readonly messages: readonly unknown[] }).messages[index];
  const said: string[] = [];
  JSON.stringify(raw, (key, value: unknown) => {
    if (typeof value === 'string' && !UNSAID.has(key)) said.push(value);
    return value;
  });
  return said.join(' ');
}

/** Fields of a turn that are its shape, not what it says. */
const UNSAID: ReadonlySet<string> = new Set(['role', 'type', 'id', 'tool_call_id']);

/** From so many values on, it is they that make a question, not what is said around them. */
const TELLING_VALUES = 4;

/** What was authored of a question of fields: the values stated, and of few values the lines that state none. */
export function authoredQuestion(text: string, read: Question): AuthoredText {
  const stated = new Set<string>();
  for (const { input, value } of read.values) stated.add(`${input}=${value}`);
  for (const [list, each] of read.items) {
    for (const { name, quantities } of each) stated.add(`${list}=${name} ${JSON.stringify(quantities)}`);
  }
  const values = [...stated];
  return { values, prose: values.length < TELLING_VALUES ? remainder(text, read) : '' };
}

/** Lines of a question that state nothing: greetings, requests. */
function remainder(text: string, { values, items }: Question): string {
  const taken = [...values, ...[...items.values()].flat()];
  let start = 0;
  return text
    .split('\n')
    .filter((line) => {
      const from = start;
      start += line.length + 1;
      return !taken.some((each) => each.start >= from && each.start < start);
    })
    .join('\n');
}

/** What does not make another text of it: the kind of line breaks and the Unicode form. */
function folded(content: string): string {
  return content.replaceAll('\r\n', '\n').trim().normalize('NFC');
}

/**
 * Equal for records that say the same in every turn, spaces at the ends, line breaks and Unicode form aside. A turn without
 * a text (a tool call, parts) counts as it stands. `undefined` where there is no turn to compare.
 */
export function contentKey({ messages, record, isPlainText }: RecordContext): string | undefined {
  if (!messages.some(({ role }) => role !== undefined)) return undefined;
  const raw = (record.value as { readonly messages: readonly unknown[] }).messages;
  return hash64(
    messages
      .map(({ role, content, index }) =>
        content === undefined
          ? JSON.stringify(raw[index])
          : `${role}\u0000${isPlainText ? content.trim() : folded(content)}`,
      )
      .join('\u0001'),
  );
}
