import type { Span } from '../finding.ts';
import type { SlotType } from './types.ts';

/** How a number slot is spelled: `{x:+,.2}`. */
export interface NumberSpec {
  /** The sign always stands, zero is `+0`. */
  readonly sign: boolean;
  /** Commas between thousands. */
  readonly group: boolean;
  /** Exactly this many decimals, trailing zeros included. */
  readonly fixed?: number;
}

/** A slot's type once lists are told apart. */
export type LeafType = Exclude<SlotType, { kind: 'rows' }>;

export interface LiteralPiece {
  readonly kind: 'literal';
  readonly text: string;
}

export interface SlotPiece {
  readonly kind: 'slot';
  readonly path: string;
  readonly type: LeafType;
  readonly spec: NumberSpec;
  readonly span: Span;
  /** In a folded form only: how the form spells what is read, by its folded spelling. */
  readonly spellings?: ReadonlyMap<string, string>;
}

/** `{if name}…{else}…{/if}` inside a line. */
export interface IfPiece {
  readonly kind: 'if';
  readonly name: string;
  readonly body: readonly Piece[];
  readonly otherwise?: readonly Piece[];
  readonly span: Span;
}

/** `{each list, ", "}…{/each}` inside a line: one or more rows. */
export interface EachPiece {
  readonly kind: 'each';
  readonly list: string;
  readonly joiner: string;
  readonly row: readonly Piece[];
  readonly span: Span;
}

export type Piece = LiteralPiece | SlotPiece | IfPiece | EachPiece;

export interface LineBlock {
  readonly kind: 'line';
  readonly blankBefore: boolean;
  readonly pieces: readonly Piece[];
  readonly span: Span;
}

/** A line that is written once for every row. */
export interface LoopBlock {
  readonly kind: 'loop';
  readonly blankBefore: boolean;
  readonly list: string;
  /** Marker in front of every row, `- `; for numbered rows what follows the number, `. `. */
  readonly prefix: string;
  /** Numbered rows count from here. */
  readonly from?: number;
  readonly row: readonly Piece[];
  readonly suffix: string;
  /**
   * 0 where the loop has company in its block of lines, so that nothing is left bare when it is empty;
   * 1 where it stands alone between blank lines.
   */
  readonly min: 0 | 1;
  readonly span: Span;
}

/** `{if name}…{else}…{/if}` over whole lines. */
export interface PartBlock {
  readonly kind: 'part';
  readonly blankBefore: boolean;
  readonly name: string;
  readonly body: readonly Block[];
  readonly otherwise?: readonly Block[];
  readonly span: Span;
}

/** What stands on lines of its own. `blankBefore`: a blank line parts it from what comes before it. */
export type Block = LineBlock | LoopBlock | PartBlock;

/** Whether a slot holds what an author words freely. */
export function isFree(slot: SlotPiece): boolean {
  return slot.type.kind === 'text' || slot.type.kind === 'prose';
}

/** Whether a block may be absent from a text. */
export function isOptional(block: Block): boolean {
  if (block.kind === 'part') return block.otherwise === undefined;
  return block.kind === 'loop' && block.min === 0;
}

/** Whether pieces may come to nothing. */
export function isNullable(pieces: readonly Piece[]): boolean {
  return pieces.every((piece) => {
    if (piece.kind === 'literal') return piece.text === '';
    if (piece.kind !== 'if') return false;
    return piece.otherwise === undefined || isNullable(piece.body) || isNullable(piece.otherwise);
  });
}

/** Blocks that no blank line parts, together: `{if}` and empty loops vanish without leaving a gap. */
export function paragraphs(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last === undefined || block.blankBefore) groups.push([block]);
    else last.push(block);
  }
  return groups;
}

/** Whether pieces may end in a space. */
export function mayEndInSpace(pieces: readonly Piece[]): boolean {
  for (const piece of [...pieces].reverse()) {
    if (piece.kind === 'literal') return /\s$/.test(piece.text);
    if (piece.kind === 'slot') return false;
    if (piece.kind === 'each') return mayEndInSpace(piece.row);
    if (mayEndInSpace(piece.body)) return true;
    if (piece.otherwise !== undefined) return mayEndInSpace(piece.otherwise);
  }
  return false;
}
