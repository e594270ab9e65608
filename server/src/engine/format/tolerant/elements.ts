/** A word, number, emoji or mark of a folded line. */
export interface Element {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** How much it tells which line this is. */
  readonly weight: number;
}

const ELEMENT = /\p{Extended_Pictographic}\p{Emoji_Modifier}?|#+|\*\*|[\p{L}\p{M}]+|\p{N}+|\S/gu;

/** Elements of a line that are compared; the rest of a longer line tells no more. */
const MOST = 120;

export function elementsOf(text: string, offset = 0): Element[] {
  const found: Element[] = [];
  for (const { 0: element, index } of text.matchAll(ELEMENT)) {
    if (found.length === MOST) break;
    const start = offset + index;
    found.push({ text: element, start, end: start + element.length, weight: weigh(element) });
  }
  return found;
}

function weigh(element: string): number {
  if (/^\p{Extended_Pictographic}/u.test(element)) return 2;
  if (/^[\p{L}\p{M}]/u.test(element)) return element.length === 1 ? 0.8 : element.length === 2 ? 1.5 : 2;
  if (/^\p{N}/u.test(element)) return 0.4;
  if (element.startsWith('#')) return 0.8;
  return element === '→' ? 0.7 : element === '**' ? 0.5 : 0.3;
}

/** From 0 to 1: how well an element of the line stands for one of the form. A mark that opens the form's line only at the line's start. */
function likeness(a: Element, b: Element): number {
  if (a.start === 0 && b.start > 0 && a.weight < 1) return 0;
  if (a.text === b.text) return 1;
  if (a.text.startsWith('#') && b.text.startsWith('#')) return 0.7;
  if (a.start === 0 && b.start === 0 && /^[-*+•]$/.test(a.text) && /^[-*+•·]$/.test(b.text)) return 0.7;
  if (a.text.length < 3 || b.text.length < 3 || !/^\p{L}/u.test(a.text) || !/^\p{L}/u.test(b.text)) return 0;
  if (a.text.includes(b.text) || b.text.includes(a.text)) return 0.7;
  const same = [...a.text].filter((char, index) => b.text.charAt(index) === char).length;
  return same >= Math.max(a.text.length, b.text.length) - 1 ? 0.7 : 0;
}

/** Which element of the line each element of the form stands for (-1: none), in order, and their weight. */
export interface Matching {
  readonly places: readonly number[];
  readonly weight: number;
}

/** Cuts words that begin or end with one of the form's, so that `manyhours` is seen to hold `hours`. */
export function splitAffixes(elements: readonly Element[], affixes: readonly string[]): Element[] {
  return elements.flatMap((element) => {
    for (const affix of affixes) {
      const rest = element.text.length - affix.length;
      if (rest <= 0) continue;
      const cut = element.text.endsWith(affix) ? rest : element.text.startsWith(affix) ? affix.length : 0;
      if (cut > 0) return [part(element, 0, cut), part(element, cut, element.text.length)];
    }
    return [element];
  });
}

function part(element: Element, from: number, to: number): Element {
  const text = element.text.slice(from, to);
  return { text, start: element.start + from, end: element.start + to, weight: weigh(text) };
}

/**
 * Best matching in order. `glued[i]`: in the form, element `i` directly follows the one before it; neighbours
 * that stay neighbours are preferred.
 */
export function matchElements(
  form: readonly Element[],
  glued: readonly boolean[],
  line: readonly Element[],
): Matching {
  const width = line.length + 1;
  const best = new Float64Array((form.length + 1) * width);
  const ends = new Float64Array((form.length + 1) * width);
  form.forEach((element, i) => {
    line.forEach((other, j) => {
      const at = (i + 1) * width + j + 1;
      const like = likeness(element, other);
      const diagonal = i * width + j;
      if (like > 0) {
        const alone = best[diagonal] ?? 0;
        const joined = (ends[diagonal] ?? 0) > 0 && glued[i] ? (ends[diagonal] ?? 0) + 0.1 : 0;
        const last = i === form.length - 1 && j === line.length - 1 ? 0.05 : 0;
        ends[at] = element.weight * like + Math.max(alone, joined) + last;
      }
      best[at] = Math.max(ends[at] ?? 0, best[at - 1] ?? 0, best[at - width] ?? 0);
    });
  });
  const places = form.map(() => -1);
  let weight = 0;
  let i = form.length;
  let j = line.length;
  let follow = false;
  while (i > 0 && j > 0) {
    const at = i * width + j;
    const end = ends[at] ?? 0;
    if (!follow && best[at] === best[at - 1]) j -= 1;
    else if (end > 0 && (follow || end === best[at])) {
      const [element, other] = [form[i - 1], line[j - 1]];
      if (element !== undefined && other !== undefined) {
        places[i - 1] = j - 1;
        weight += element.weight * likeness(element, other);
        const before = ends[at - width - 1] ?? 0;
        follow = glued[i - 1] === true && before > 0 && before + 0.1 >= (best[at - width - 1] ?? 0);
      }
      i -= 1;
      j -= 1;
    } else i -= 1;
  }
  return { places, weight };
}
