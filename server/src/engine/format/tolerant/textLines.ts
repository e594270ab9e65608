import type { TextLine } from './align.ts';
import { elementsOf } from './elements.ts';
import type { FormLine } from './formLines.ts';

/** Weight of a lead that tells its section even in the middle of a line: an emoji, or a word with its mark. */
const TELLING = 1.8;

/** Fixed beginnings of lines by which a section is known wherever it begins. */
export function tellingLeads(form: readonly FormLine[]): readonly string[] {
  const leads = form.filter(({ block }) => block.kind === 'line').map(({ lead }) => lead);
  return [...new Set(leads)].filter((lead) => {
    const weight = elementsOf(lead).reduce((sum, element) => sum + element.weight, 0);
    const elsewhere = form.some(({ variants }) =>
      variants.some(({ pieces }) =>
        pieces.some((piece) => piece.kind === 'literal' && piece.text.indexOf(lead, 1) > 0),
      ),
    );
    return weight >= TELLING && !elsewhere;
  });
}

/** Whether a lead names its section in words, so that it is no mere emoji in a sentence. */
export function hasWords(lead: string): boolean {
  return /[\p{L}\p{M}]/u.test(lead) && elementsOf(lead).length > 1;
}

/** Lines that are nothing but fixed text. */
export function fixedLines(form: readonly FormLine[]): readonly string[] {
  return form.flatMap(({ variants }) => {
    const [only, other] = variants.map(({ pieces }) => pieces);
    const fixed =
      only !== undefined && other === undefined && only.every((piece) => piece.kind === 'literal');
    return fixed ? [only.map((piece) => (piece.kind === 'literal' ? piece.text : '')).join('')] : [];
  });
}

/**
 * Lines of a folded text. A line is split where another section begins in it, provided that this section begins
 * nowhere else, and after a line that ought to end there.
 */
export function textLines(text: string, leads: readonly string[], fixed: readonly string[]): TextLine[] {
  const whole: TextLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    whole.push({ text: line, start, runOn: false });
    start += line.length + 1;
  }
  const absent = leads.filter((lead) => !whole.some((line) => line.text.startsWith(lead)));
  return whole.flatMap((line) => splitRunOn(line, absent, fixed));
}

function splitRunOn(line: TextLine, leads: readonly string[], fixed: readonly string[]): TextLine[] {
  const cuts = new Set<number>();
  for (const lead of leads) {
    const at = line.text.indexOf(` ${lead}`);
    if (at > 0 && /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(line.text.slice(0, at))) cuts.add(at + 1);
  }
  for (const whole of fixed) if (line.text.startsWith(`${whole} `)) cuts.add(whole.length + 1);
  const marks = [0, ...[...cuts].sort((a, b) => a - b)];
  return marks.map((from, index) => ({
    text: line.text.slice(from, marks[index + 1]).trimEnd(),
    start: line.start + from,
    runOn: line.runOn || index > 0,
  }));
}
