import { type Element, elementsOf, matchElements, splitAffixes } from './elements.ts';
import type { FormLine, Variant } from './formLines.ts';

/** A line of a folded text; offsets are those of the folded text. */
export interface TextLine {
  readonly text: string;
  readonly start: number;
  /** It begins inside a line, at the lead of a section. */
  readonly runOn: boolean;
}

const MATCH = 2.4;
const MISSING = 1;
const OPTIONAL = 0.02;
const UNEXPECTED = 1.1;

/** For each line of the text the line of the form it stands for, or -1. Cheapest way of lining both up in order. */
export function align(text: readonly TextLine[], form: readonly FormLine[], likeness: Likeness): number[] {
  const width = form.length + 1;
  const cost = new Float64Array((text.length + 1) * width);
  const move = new Uint8Array((text.length + 1) * width);
  for (let j = 1; j <= form.length; j++) {
    cost[j] = (cost[j - 1] ?? 0) + skipCost(form[j - 1]);
    move[j] = SKIP;
  }
  text.forEach((_line, i) => {
    for (let j = 0; j <= form.length; j++) {
      const at = (i + 1) * width + j;
      const above = at - width;
      let least = (cost[above] ?? 0) + UNEXPECTED;
      let taken = DROP;
      const line = form[j - 1];
      if (line !== undefined) {
        const match = MATCH * (1 - likeness.of(i, j - 1));
        const consider = (sum: number, how: number): void => {
          if (sum < least - 1e-9) {
            least = sum;
            taken = how;
          }
        };
        consider((cost[above - 1] ?? 0) + match, TAKE);
        if (line.block.kind === 'loop') consider((cost[above] ?? 0) + match, AGAIN);
        consider((cost[at - 1] ?? 0) + skipCost(line), SKIP);
      }
      cost[at] = least;
      move[at] = taken;
    }
  });
  const found = text.map(() => -1);
  let i = text.length;
  let j = form.length;
  while (i > 0 || j > 0) {
    const how = move[i * width + j];
    if (how === SKIP) j -= 1;
    else {
      i -= 1;
      if (how !== DROP) found[i] = j - 1;
      if (how === TAKE) j -= 1;
    }
  }
  return found;
}

const DROP = 0;
const TAKE = 1;
const AGAIN = 2;
const SKIP = 3;

function skipCost(line: FormLine | undefined): number {
  return line?.required === true && line.within === undefined ? MISSING : OPTIONAL;
}

/** How well lines of a text stand for lines of the form, worked out when asked for. */
export class Likeness {
  private readonly known = new Map<number, number>();
  private readonly elements = new Map<number, readonly Element[]>();
  private readonly exact = new Map<number, readonly number[]>();

  constructor(
    private readonly text: readonly TextLine[],
    private readonly form: readonly FormLine[],
  ) {}

  of(line: number, formLine: number): number {
    const key = line * this.form.length + formLine;
    let known = this.known.get(key);
    if (known === undefined) {
      known = this.compare(line, formLine);
      this.known.set(key, known);
    }
    return known;
  }

  /** Lines of the form that the line is exactly. */
  exactFor(line: number): readonly number[] {
    let found = this.exact.get(line);
    if (found === undefined) {
      const text = this.text[line]?.text ?? '';
      found = this.form.filter(({ shape }) => shape.exact.test(text)).map(({ index }) => index);
      this.exact.set(line, found);
    }
    return found;
  }

  private compare(line: number, formLine: number): number {
    const text = this.text[line]?.text ?? '';
    const form = this.form[formLine];
    if (form === undefined) return 0;
    const exact = this.exactFor(line);
    const telling = exact.filter((index) => !isAllFree(this.form[index]));
    if (exact.includes(formLine)) {
      if (isAllFree(form)) return kindOf(text) === 'text' && telling.length === 0 ? 0.7 : 0.3;
      const fixed =
        form.block.kind === 'loop' && telling.some((index) => this.form[index]?.block.kind === 'line');
      return fixed ? 0.5 : 1;
    }
    if (telling.length > 0) return 0;
    let elements = this.elements.get(line);
    if (elements === undefined) {
      elements = elementsOf(text);
      this.elements.set(line, elements);
    }
    return Math.max(...form.variants.map((variant) => likenessTo(variant, text, elements ?? [])));
  }
}

/** Whether a line is nothing but free text, so that any line would do. */
export function isAllFree(line: FormLine | undefined): boolean {
  return line?.variants.some((variant) => variant.free && variant.weight === 0) === true;
}

function likenessTo(variant: Variant, text: string, whole: readonly Element[]): number {
  const elements = splitAffixes(whole, variant.affixes);
  const kind = kindOf(text);
  const same =
    kind === kindOf(variant.pieces.map((piece) => (piece.kind === 'literal' ? piece.text : 'x')).join(''));
  const { weight, places } = matchElements(variant.elements, variant.glued, elements);
  let credit = 0;
  let wanted = 0;
  let covered = 0;
  for (const piece of variant.pieces) {
    if (piece.kind === 'literal') continue;
    const type = piece.kind === 'each' ? undefined : piece.type;
    if (type?.kind === 'enum' || type?.kind === 'set') {
      wanted += 1;
      if (type.values.some((value) => text.includes(value))) credit += 1;
      covered += type.kind === 'set' ? Number.POSITIVE_INFINITY : 2.5;
    } else if (type?.kind === 'number') {
      wanted += 0.4;
      if (/\p{N}/u.test(text)) credit += 0.4;
      covered += 0.8;
    } else covered += Number.POSITIVE_INFINITY;
  }
  const matched = new Set(places);
  const surplus = elements.reduce(
    (sum, element, place) => sum + (matched.has(place) ? 0 : element.weight),
    0,
  );
  const full = variant.weight + wanted + 0.5 * Math.max(0, surplus - covered);
  const likeness = full === 0 ? 0.3 : ((weight + credit) / full) * (same ? 1 : 0.75);
  const floor = same && variant.free && variant.weight <= 2.5 ? 0.25 : 0;
  return Math.min(0.95, Math.max(likeness, floor));
}

/** What a Markdown line is. */
export function kindOf(line: string): string {
  if (/^#{1,6} /.test(line)) return 'heading';
  if (/^ *[-*+•] /.test(line)) return 'item';
  if (/^ *\d+[.)] /.test(line)) return 'numbered';
  if (/^ *[.)] /.test(line)) return 'numbered';
  if (/^(?:```|~~~|---|___|\*\*\*$)/.test(line)) return 'fence';
  return /^ *\|/.test(line) ? 'table' : line.startsWith('>') ? 'quote' : 'text';
}
