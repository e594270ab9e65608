import { linePieces, sectionName } from '../outline.ts';
import { type Shape, ShapeBuilder } from '../shape.ts';
import {
  type Block,
  type EachPiece,
  isFree,
  type LineBlock,
  type LiteralPiece,
  type LoopBlock,
  type Piece,
  type SlotPiece,
} from '../tree.ts';
import { type Element, elementsOf } from './elements.ts';
import type { FoldedForm } from './foldForm.ts';

/** A part over whole lines. */
export interface FormPart {
  readonly name: string;
  readonly within: Branch | undefined;
  readonly otherwise: boolean;
}

/** One of a part's two branches. */
export interface Branch {
  readonly part: FormPart;
  readonly shown: boolean;
}

/** Pieces of a line once every inline part is settled. */
export type FlatPiece = LiteralPiece | SlotPiece | EachPiece;

/** One way in which a line can stand: with or without each of its inline parts. */
export interface Variant {
  readonly pieces: readonly FlatPiece[];
  readonly parts: readonly { readonly name: string; readonly present: boolean }[];
  readonly elements: readonly Element[];
  /** For each element: the piece it is in, and whether it directly follows the one before. */
  readonly owners: readonly number[];
  readonly glued: readonly boolean[];
  readonly weight: number;
  readonly free: boolean;
  /** Words of the fixed text that are known even when a space before or after them is gone. */
  readonly affixes: readonly string[];
}

/** A line of the form, over folded text. */
export interface FormLine {
  readonly index: number;
  /** As the form has it, not folded. */
  readonly block: LineBlock | LoopBlock;
  readonly section: string;
  readonly within: Branch | undefined;
  /** A blank line comes before it. */
  readonly blank: boolean;
  /** Not the first line of its part: what is before it is of no concern when the part is absent. */
  readonly inner: boolean;
  readonly required: boolean;
  readonly shape: Shape;
  readonly variants: readonly Variant[];
  /** The fixed text it begins with. */
  readonly lead: string;
}

/** All lines of a form in order, both branches of every part one after the other, and the parts. */
export function formLines(form: FoldedForm): {
  readonly lines: readonly FormLine[];
  readonly parts: readonly FormPart[];
} {
  const lines: FormLine[] = [];
  const parts: FormPart[] = [];
  const visit = (
    blocks: readonly Block[],
    within: Branch | undefined,
    blankFirst: boolean,
    inner: boolean,
  ): void => {
    blocks.forEach((block, place) => {
      const blank = place === 0 ? blankFirst : block.blankBefore;
      const later = inner || (within !== undefined && place > 0);
      if (block.kind !== 'part') {
        const original = form.origin.get(block);
        if (original !== undefined && original.kind !== 'part') {
          lines.push({
            ...formLine(block, original, form),
            index: lines.length,
            within,
            blank,
            inner: later,
          });
        }
        return;
      }
      const part: FormPart = { name: block.name, within, otherwise: block.otherwise !== undefined };
      parts.push(part);
      visit(block.body, { part, shown: true }, blank, later);
      visit(block.otherwise ?? [], { part, shown: false }, blank, later);
    });
  };
  visit(form.blocks, undefined, false, false);
  return { lines, parts };
}

function formLine(
  folded: LineBlock | LoopBlock,
  block: LineBlock | LoopBlock,
  form: FoldedForm,
): Omit<FormLine, 'index' | 'within' | 'blank' | 'inner'> {
  const variants = flatten(
    folded.kind === 'line'
      ? folded.pieces
      : [{ kind: 'literal', text: folded.prefix }, ...folded.row, { kind: 'literal', text: folded.suffix }],
  ).map(describe);
  const builder = new ShapeBuilder(form.not, '\n');
  const first = linePieces(folded)[0];
  return {
    block,
    section: sectionName(block),
    required: block.kind === 'line' || block.min > 0,
    shape: builder.shape(builder.row(folded)),
    variants,
    lead: first?.kind === 'literal' ? first.text.trimEnd() : '',
  };
}

interface Flat {
  readonly pieces: readonly FlatPiece[];
  readonly parts: Variant['parts'];
}

/** Ways looked at for one line; with more inline parts the rest is taken as shown. */
const MOST_WAYS = 16;

function flatten(pieces: readonly Piece[]): readonly Flat[] {
  let ways: readonly Flat[] = [{ pieces: [], parts: [] }];
  for (const piece of pieces) {
    if (piece.kind !== 'if') {
      ways = ways.map((way) => ({ ...way, pieces: [...way.pieces, piece] }));
      continue;
    }
    const named = (present: boolean, branch: readonly Piece[]): readonly Flat[] =>
      flatten(branch).map((flat) => ({ ...flat, parts: [{ name: piece.name, present }, ...flat.parts] }));
    const shown = named(true, piece.body);
    const all =
      ways.length * shown.length > MOST_WAYS ? shown : [...shown, ...named(false, piece.otherwise ?? [])];
    ways = ways.flatMap((way) =>
      all.map((flat) => ({ pieces: [...way.pieces, ...flat.pieces], parts: [...way.parts, ...flat.parts] })),
    );
  }
  return ways;
}

function describe({ pieces, parts }: Flat): Variant {
  const elements: Element[] = [];
  const owners: number[] = [];
  const glued: boolean[] = [];
  pieces.forEach((piece, owner) => {
    if (piece.kind !== 'literal') return;
    elementsOf(piece.text, owner === 0 ? 0 : 1).forEach((element, place) => {
      elements.push(element);
      owners.push(owner);
      glued.push(place > 0);
    });
  });
  const affixes = pieces.flatMap((piece, place) => {
    if (piece.kind !== 'literal') return [];
    const words = [...piece.text.matchAll(/[\p{L}\p{M}]+/gu)];
    return words
      .filter(({ 0: word, index }) => {
        const atSlot =
          (index === 0 && place > 0) ||
          (index + word.length === piece.text.length && place < pieces.length - 1);
        return atSlot || word.length > 1;
      })
      .map(([word]) => word);
  });
  return {
    affixes,
    pieces,
    parts,
    elements,
    owners,
    glued,
    weight: elements.reduce((sum, element) => sum + element.weight, 0),
    free: pieces.some((piece) =>
      piece.kind === 'slot'
        ? isFree(piece)
        : piece.kind === 'each' && piece.row.some((cell) => cell.kind === 'slot' && isFree(cell)),
    ),
  };
}
