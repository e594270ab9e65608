import { type Block, isFree, type Piece, type SlotPiece } from './tree.ts';

/**
 * Literals that may come right after each free slot. Where a text would have two readings, the slot may not hold
 * them: it then ends at the first.
 */
export function followers(blocks: readonly Block[]): ReadonlyMap<SlotPiece, readonly string[]> {
  const found = new Map<SlotPiece, readonly string[]>();
  for (const block of blocks) ofBlock(block, found);
  return found;
}

function ofBlock(block: Block, found: Map<SlotPiece, readonly string[]>): void {
  if (block.kind === 'line') ofPieces(block.pieces, [], found);
  else if (block.kind === 'loop') ofPieces(block.row, block.suffix === '' ? [] : [block.suffix], found);
  else for (const inner of [...block.body, ...(block.otherwise ?? [])]) ofBlock(inner, found);
}

/** Notes followers of the slots in `pieces`, after which `next` may come; returns what `pieces` may begin with. */
function ofPieces(
  pieces: readonly Piece[],
  next: readonly string[],
  found: Map<SlotPiece, readonly string[]>,
): readonly string[] {
  let after = next;
  for (const piece of [...pieces].reverse()) {
    if (piece.kind === 'literal') after = [piece.text];
    else if (piece.kind === 'slot') {
      if (isFree(piece)) found.set(piece, after);
      after = [];
    } else if (piece.kind === 'each') after = ofPieces(piece.row, [piece.joiner, ...after], found);
    else {
      const body = ofPieces(piece.body, after, found);
      const other = piece.otherwise === undefined ? after : ofPieces(piece.otherwise, after, found);
      after = [...new Set([...body, ...other])];
    }
  }
  return after;
}
