import { type Capture, maybe, oneOf, type Pattern, seq, sequence, source, text } from './pattern.ts';
import { slotPattern } from './slotPattern.ts';
import {
  type Block,
  type EachPiece,
  isOptional,
  type LineBlock,
  type LoopBlock,
  type Piece,
  paragraphs,
  type SlotPiece,
} from './tree.ts';

/** Literals that a free slot may not hold, for the slots that would be ambiguous otherwise. */
export type Exclusions = ReadonlyMap<SlotPiece, readonly string[]>;

/** A condition under which a capture can be there at all. */
interface Within {
  readonly part: PartCapture;
  readonly branch: 'body' | 'otherwise';
}

interface Placed {
  /** Groups of the RegExp that may hold it, in order; at most one does. */
  readonly groups: number[];
  readonly within: Within | undefined;
}

export interface SlotCapture extends Placed {
  readonly kind: 'slot';
  /** Of a set: finds the member at `lastIndex`. */
  readonly members: RegExp | undefined;
  /** Its name was captured before, in the same scope: both must have the same value. */
  readonly repeated: boolean;
  readonly slot: SlotPiece;
}

export interface PartCapture extends Placed {
  readonly kind: 'part';
  readonly name: string;
}

export interface ListCapture extends Placed {
  readonly kind: 'list';
  readonly repeated: boolean;
  readonly list: string;
  /** Numbered rows count from here. */
  readonly from: number | undefined;
  readonly row: Shape;
  /** In a line: finds the row at `lastIndex`. */
  readonly next: RegExp | undefined;
  readonly joiner: string;
}

export type AnyCapture = SlotCapture | PartCapture | ListCapture;

/** One anchored RegExp and what its groups are, in template order. */
export interface Shape {
  readonly exact: RegExp;
  /** The same with indices, for places. Slower, made when first asked for. */
  readonly placed: () => RegExp;
  readonly captures: readonly AnyCapture[];
  readonly parts: readonly PartCapture[];
}

/** Builds patterns and captures of one scope (the text, or a row). */
export class ShapeBuilder {
  private readonly captures: AnyCapture[] = [];
  private readonly names = new Set<string>();

  /** `gap`: what parts paragraphs: a blank line, or a mere line break when blank lines do not count. */
  constructor(
    private readonly not: Exclusions,
    private readonly gap: string,
  ) {}

  blocks(blocks: readonly Block[], within?: Within): Pattern {
    const groups = paragraphs(blocks).map((group) => ({
      optional: group.every(isOptional),
      of: sequence(
        group.map((block) => ({ optional: isOptional(block), of: this.block(block, within) })),
        '\n',
      ),
    }));
    return sequence(groups, this.gap);
  }

  private block(block: Block, within: Within | undefined): Pattern {
    if (block.kind === 'line') return this.pieces(block.pieces, within);
    if (block.kind === 'loop') return this.loop(block, within);
    return this.branches(block, within, (branch, inner) => this.blocks(branch, inner));
  }

  private branches<T extends Block | Piece>(
    part: { readonly name: string; readonly body: readonly T[]; readonly otherwise?: readonly T[] },
    within: Within | undefined,
    build: (branch: readonly T[], within: Within) => Pattern,
  ): Pattern {
    const capture: PartCapture = { kind: 'part', name: part.name, groups: [], within };
    this.captures.push(capture);
    const then: Pattern = {
      kind: 'capture',
      what: capture,
      of: build(part.body, { part: capture, branch: 'body' }),
    };
    if (part.otherwise === undefined) return then;
    return { kind: 'alt', of: [then, build(part.otherwise, { part: capture, branch: 'otherwise' })] };
  }

  pieces(pieces: readonly Piece[], within?: Within): Pattern {
    return seq(...pieces.map((piece) => this.piece(piece, within)));
  }

  private piece(piece: Piece, within: Within | undefined): Pattern {
    switch (piece.kind) {
      case 'literal':
        return text(piece.text);
      case 'slot': {
        const capture: SlotCapture = {
          kind: 'slot',
          slot: piece,
          members:
            piece.type.kind === 'set' ? nextJoined(oneOf(piece.type.values), piece.type.joiner) : undefined,
          repeated: this.isRepeated(piece.path),
          groups: [],
          within,
        };
        this.captures.push(capture);
        return {
          kind: 'capture',
          what: capture,
          slot: piece,
          of: slotPattern(piece, this.not.get(piece) ?? []),
        };
      }
      case 'if': {
        const pattern = this.branches<Piece>(piece, within, (branch, inner) => this.pieces(branch, inner));
        return piece.otherwise === undefined ? maybe(pattern) : pattern;
      }
      case 'each': {
        const builder = new ShapeBuilder(this.not, this.gap);
        return this.list(piece, builder, builder.pieces(piece.row), piece.joiner, within, ROWS_IN_A_LINE);
      }
    }
  }

  private loop(loop: LoopBlock, within: Within | undefined): Pattern {
    const builder = new ShapeBuilder(this.not, this.gap);
    return this.list(loop, builder, builder.row(loop), '\n', within);
  }

  /** One line as it stands in a text; of a loop, one row. */
  row(line: LineBlock | LoopBlock): Pattern {
    if (line.kind === 'line') return this.pieces(line.pieces);
    const row = seq(text(line.prefix), this.pieces(line.row), text(line.suffix));
    return line.from === undefined ? row : seq(ROW_NUMBER, row);
  }

  private list(
    list: EachPiece | LoopBlock,
    builder: ShapeBuilder,
    row: Pattern,
    joiner: string,
    within: Within | undefined,
    max?: number,
  ): Pattern {
    const capture: ListCapture = {
      kind: 'list',
      list: list.list,
      repeated: this.isRepeated(list.list),
      from: list.kind === 'loop' ? list.from : undefined,
      groups: [],
      within,
      row: builder.shape(row),
      next: list.kind === 'each' ? nextJoined(row, joiner) : undefined,
      joiner,
    };
    this.captures.push(capture);
    return {
      kind: 'capture',
      what: capture,
      of: { kind: 'joined', of: row, joiner, ...(max ? { max } : {}) },
    };
  }

  private isRepeated(name: string): boolean {
    const known = this.names.has(name);
    this.names.add(name);
    return known;
  }

  /** The pattern as a RegExp, its captures tied to their groups. */
  shape(pattern: Pattern): Shape {
    const order: Capture[] = [];
    const body = `^${source(pattern, order)}$`;
    order.forEach((what, index) => {
      this.captures.find((capture) => capture === what)?.groups.push(index + 1);
    });
    let placed: RegExp | undefined;
    return {
      exact: new RegExp(body),
      captures: this.captures,
      parts: this.captures.filter((capture) => capture.kind === 'part'),
      placed: () => {
        placed ??= new RegExp(body, 'd');
        return placed;
      },
    };
  }
}

/** Finds one of what is joined in a text, such that the rest can still be read: the longest is not always right. */
function nextJoined(of: Pattern, joiner: string): RegExp {
  const one = source(of);
  return new RegExp(`(?:${one})(?=(?:${source(text(joiner))}(?:${one}))*$)`, 'y');
}

/** Rows in one line are found one by one with a look ahead over the rest, so their number is bounded. */
const ROWS_IN_A_LINE = 200;

const ROW_NUMBER: Pattern = seq(
  { kind: 'digit', range: '1-9' },
  { kind: 'repeat', of: { kind: 'digit', range: '0-9' }, min: 0, max: 3 },
);
