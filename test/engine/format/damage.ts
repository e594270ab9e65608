import type { FormatProblem, FormatRead } from '../../../server/src/engine/format/types.ts';

type Kind = FormatProblem['kind'];

/** One damage done to a text in form, and the one problem it should give. */
export interface Damage {
  readonly name: string;
  readonly text: string;
  readonly kind: Kind;
}

const FOREIGN: readonly [string, string][] = [
  ['heading', '## 추가 안내'],
  ['bold heading', '**기타 의견:**'],
  ['bullet', '- 물을 자주 마시기'],
  ['emoji line', '🔥 칼로리 소모량: 350kcal'],
];

/**
 * Single damages of a text in form, line by line and slot by slot. `optional` tells lines that may be absent, `row` those of a list, of which there may be any number;
 * `free` that a line is nothing but free text, beside which another plain line is not foreign.
 */
export function damages(
  text: string,
  read: FormatRead,
  line: (text: string) => { row: boolean; optional: boolean; free: boolean },
): Damage[] {
  const made: Damage[] = [];
  const add = (name: string, damaged: string, kind: Kind): void => {
    if (damaged !== text) made.push({ name, text: damaged, kind });
  };
  const lines = text.split('\n');
  const full = lines.flatMap((content, index) => (content === '' ? [] : [{ content, index }]));
  const join = (some: readonly string[]): string => some.join('\n');

  for (const { content, index } of full) {
    const { row, optional, free } = line(content);
    const without = join(lines.toSpliced(index, 1))
      .replace(/\n{3,}/g, '\n\n')
      .replace(/^\n+|\n+$/g, '');
    if (!optional) add(`delete: ${content}`, without, 'missing-section');
    if (!optional) add(`delete, blank stays: ${content}`, join(lines.toSpliced(index, 1)), 'missing-section');
    if (!free && !row)
      add(`duplicate: ${content}`, join(lines.toSpliced(index, 0, content)), 'unexpected-section');
    if (content.startsWith('## '))
      add(`heading level: ${content}`, join(lines.with(index, `#${content}`)), 'malformed');
    if (content.startsWith('- '))
      add(`bullet mark: ${content}`, join(lines.with(index, `*${content.slice(1)}`)), 'malformed');
    if (/^\d+\. /.test(content))
      add(`number mark: ${content}`, join(lines.with(index, content.replace(/^\d+\. /, '- '))), 'malformed');
    if (content.includes('**'))
      add(`bold: ${content}`, join(lines.with(index, content.replaceAll('**', ''))), 'malformed');
    if (content.includes('**'))
      add(`half bold: ${content}`, join(lines.with(index, content.replace('**', ''))), 'malformed');
    if (content.includes(':') && !content.startsWith('|'))
      add(`colon: ${content}`, join(lines.with(index, content.replace(':', ''))), 'malformed');
    if (content.includes(' → '))
      add(`arrow gone: ${content}`, join(lines.with(index, content.replace(' → ', ' '))), 'malformed');
    if (content.includes(' → '))
      add(`tight arrow: ${content}`, join(lines.with(index, content.replace(' → ', '→'))), 'malformed');
    if (content.includes('→'))
      add(`ascii arrow: ${content}`, join(lines.with(index, content.replace('→', '->'))), 'spelling');
    if (content.includes('\ufe0f'))
      add(`no VS16: ${content}`, join(lines.with(index, content.replace('\ufe0f', ''))), 'spelling');
    if (content.includes(' ') && !free)
      add(`nbsp: ${content}`, join(lines.with(index, content.replace(' ', '\u00a0'))), 'spelling');
    if (!free)
      add(
        `zero width: ${content}`,
        join(lines.with(index, `${content.slice(0, 3)}\u200b${content.slice(3)}`)),
        'spelling',
      );
    add(`trailing space: ${content}`, join(lines.with(index, `${content} `)), 'spelling');
    const emoji = /^(\p{Extended_Pictographic}\ufe0f?) /u.exec(content);
    if (emoji)
      add(
        `lead emoji: ${content}`,
        join(lines.with(index, `🌟${content.slice(emoji[1]?.length)}`)),
        'malformed',
      );
    if (emoji)
      add(`no lead emoji: ${content}`, join(lines.with(index, content.slice(emoji[0].length))), 'malformed');
  }
  full.forEach(({ content, index }, place) => {
    if (place === 0) return;
    if (lines[index - 1] === '') {
      add(`no blank before: ${content}`, join(lines.toSpliced(index - 1, 1)), 'malformed');
      add(`two blanks before: ${content}`, join(lines.toSpliced(index, 0, '')), 'malformed');
      for (const [name, foreign] of FOREIGN)
        add(
          `foreign ${name} before: ${content}`,
          join(lines.toSpliced(index, 0, foreign, '')),
          'unexpected-section',
        );
      if (!line(content).free)
        add(
          `run on: ${content}`,
          join([...lines.slice(0, index - 2), `${lines[index - 2]} ${content}`, ...lines.slice(index + 1)]),
          'malformed',
        );
    }
  });
  add('carriage return', text.replace('\n', '\r\n'), 'spelling');
  add('final line break', `${text}\n`, 'spelling');
  const sections = text.split('\n\n');
  for (let at = 0; at + 1 < sections.length; at++) {
    const [a = '', b = ''] = [sections[at], sections[at + 1]];
    if (line(a).free || line(b).free) continue;
    add(
      `swap: ${a.slice(0, 20)} / ${b.slice(0, 20)}`,
      sections
        .with(at, b)
        .with(at + 1, a)
        .join('\n\n'),
      'section-order',
    );
  }
  for (const slot of read.slots) {
    const put = (text2: string): string => text.slice(0, slot.span.start) + text2 + text.slice(slot.span.end);
    add(`placeholder: ${slot.path}`, put(`[${slot.path.replace('.', ' ')}]`), 'placeholder');
    add(`brace: ${slot.path}`, put(`{${slot.path}}`), 'placeholder');
    if (typeof slot.value === 'number') add(`word for number: ${slot.path}`, put('많음'), 'invalid-slot');
    else if (/emoji/.test(slot.path)) add(`wrong emoji: ${slot.path}`, put('🔥'), 'invalid-slot');
    else if (Array.isArray(slot.value)) add(`wrong member: ${slot.path}`, put('(Kim, 2019)'), 'invalid-slot');
    else if (!FREE.has(slot.path)) add(`wrong word: ${slot.path}`, put('아주 이상함'), 'invalid-slot');
  }
  return made;
}

/** Slots of the test forms in which any words fit. */
const FREE = new Set([
  'comment',
  'caution',
  'answer',
  'advice',
  'reply',
  'customer',
  'name',
  'tag',
  'order.id',
  'value',
]);
