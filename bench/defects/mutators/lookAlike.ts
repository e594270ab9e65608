import type { Draw } from '../draw.ts';
import { answering, type Mutator, oneMatch, spliced } from '../mutator.ts';

/** Another character for one of the form's own: not in what the author wrote. */
function alike(
  kind: string,
  pattern: RegExp,
  by: (found: string, draw: Draw) => string,
  all = false,
  or?: readonly string[],
): Mutator {
  return {
    code: 'format.look-alike',
    kind,
    ...(or ? { or } : {}),
    mutate(s, draw) {
      if (all)
        return answering(
          s,
          s.answer.replace(pattern, (found) => by(found, draw)),
        );
      const match = oneMatch(s.answer, pattern, draw);
      if (!match) return undefined;
      const start = match.index ?? 0;
      return answering(s, spliced(s.answer, start, start + match[0].length, by(match[0], draw)));
    },
  };
}

export const LOOK_ALIKE: readonly Mutator[] = [
  alike('variation selector lost', /[⚠🏋]\ufe0f/gu, (found) => found.replace('\ufe0f', '')),
  alike('no-break space', /(?<=[:→💡📚]|\*\*) /gu, () => '\u00a0'),
  alike('full-width space', /(?<=[:→]|\*\*) /gu, () => '\u3000'),
  alike('CRLF', /\n/g, () => '\r\n', true),
  alike('CR', /\n\n/g, () => '\r\r'),
  alike('full-width colon', /:(?=\*\*)|(?<=컨디션|참고):/gu, () => '：'),
  alike('ASCII arrow', /→/g, (_, draw) => draw.pick(['->', '=>', '⇒', '➜'])),
  alike('full-width brackets', /\(\d+\/100\)/g, (found) => found.replace('(', '（').replace(')', '）')),
  alike('en dash', /(?<=\d)-(?=\d)/g, () => '–'),
  alike('full-width digits', /\d+(?=\/100)/g, (found) =>
    found.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
  ),
  alike('minus sign', /(?<=대비 )-/g, () => '−'),
  alike('two spaces', /(?<=→|:|💡|📚) /gu, () => '  '),
  alike('space at the end of a line', /(?=\n)/g, () => ' '),
  alike('space at the end', /$/g, (_, draw) => draw.pick([' ', '\n', '\n\n'])),
  // A blank line at the head may as well be called a line too many.
  alike('line break at the beginning', /^/g, (_, draw) => draw.pick(['\n', ' ']), false, [
    'format.malformed',
  ]),
  alike('multiplication sign', /×/g, (_, draw) => draw.pick(['✕', '✖'])),
];
