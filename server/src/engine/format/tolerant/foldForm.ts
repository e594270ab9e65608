import type { Exclusions } from '../shape.ts';
import type { Block, LeafType, Piece, SlotPiece } from '../tree.ts';
import { fold } from './fold.ts';

/** A form over folded text, and which lines of the form its lines stand for. */
export interface FoldedForm {
  readonly blocks: readonly Block[];
  readonly not: Exclusions;
  readonly origin: ReadonlyMap<Block, Block>;
}

/** Folds literals and spellings, so that folded texts can be matched. */
export function foldForm(blocks: readonly Block[], not: Exclusions): FoldedForm {
  const folded = new Map<SlotPiece, readonly string[]>();
  const origin = new Map<Block, Block>();
  const plain = (text: string): string => fold(text, true).text;

  const piece = (of: Piece): Piece => {
    if (of.kind === 'literal') return { ...of, text: plain(of.text) };
    if (of.kind === 'each') return { ...of, joiner: plain(of.joiner), row: of.row.map(piece) };
    if (of.kind === 'if') {
      const body = of.body.map(piece);
      return of.otherwise === undefined
        ? { ...of, body }
        : { ...of, body, otherwise: of.otherwise.map(piece) };
    }
    const slot: SlotPiece = { ...of, ...foldType(of.type) };
    const excluded = not.get(of);
    if (excluded !== undefined) folded.set(slot, excluded.map(plain));
    return slot;
  };
  const block = (of: Block): Block => {
    const made = foldBlock(of);
    origin.set(made, of);
    return made;
  };
  const foldBlock = (of: Block): Block => {
    if (of.kind === 'line') return { ...of, pieces: of.pieces.map(piece) };
    if (of.kind === 'loop') {
      return { ...of, prefix: plain(of.prefix), row: of.row.map(piece), suffix: plain(of.suffix) };
    }
    const body = of.body.map(block);
    return of.otherwise === undefined ? { ...of, body } : { ...of, body, otherwise: of.otherwise.map(block) };
  };

  return { blocks: blocks.map(block), not: folded, origin };
}

function foldType(type: LeafType): {
  readonly type: LeafType;
  readonly spellings?: ReadonlyMap<string, string>;
} {
  if (type.kind !== 'enum' && type.kind !== 'set') return { type };
  const spellings = new Map(type.values.map((value) => [fold(value).text, value]));
  const values = [...spellings.keys()];
  return {
    spellings,
    type:
      type.kind === 'set' ? { ...type, values, joiner: fold(type.joiner, true).text } : { ...type, values },
  };
}
