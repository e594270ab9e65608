import fc from 'fast-check';
import { spellNumber } from '../../../server/src/engine/format/numberSpelling.ts';
import { parseTemplate } from '../../../server/src/engine/format/template.ts';
import type { Block, Piece, SlotPiece } from '../../../server/src/engine/format/tree.ts';
import type { SlotResolver, SlotValue, SlotValues } from '../../../server/src/engine/format/types.ts';

type Draft = Record<string, SlotValue | true>;

/** Free text that looks as much like the fixed text around it as free text may. */
const NASTY = [
  'a',
  '수면',
  '→',
  ' ',
  ':',
  ', ',
  '(',
  ')',
  '**',
  '- ',
  '1. ',
  '5',
  '|',
  '💡',
  '⚠️',
  '.',
  '/100',
  '{',
  '\\',
  '요.',
];
const SENTENCES = [
  '오늘은 쉬어 주세요.',
  '물을 자주 마셔요!',
  '7시간은 자는 게 좋아요.',
  'Take it easy today.',
  '괜찮을까요? 😊',
];

export const nastyText = fc
  .array(fc.constantFrom(...NASTY), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

export const plainText = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 2 })
  .map((parts) => parts.join(' '));

/** Values that a template can be written with, drawn from its own tree. */
export function valuesFor(
  template: string,
  resolve: SlotResolver,
  freeText: fc.Arbitrary<string> = nastyText,
): fc.Arbitrary<SlotValues> {
  const { blocks } = parseTemplate(template, resolve);
  return ofBlocks(blocks, freeText);
}

/** Draws one after the other, what is drawn first wins: a name has one value. */
function merged(parts: readonly fc.Arbitrary<Draft>[]): fc.Arbitrary<Draft> {
  return fc.tuple(...parts).map((drafts) => Object.assign({}, ...[...drafts].reverse()) as Draft);
}

function ofBlocks(blocks: readonly Block[], free: fc.Arbitrary<string>): fc.Arbitrary<Draft> {
  return merged(
    blocks.map((block) => {
      if (block.kind === 'line') return ofPieces(block.pieces, free);
      if (block.kind === 'loop') return rows(block.list, block.row, block.min, free);
      return either(block.name, ofBlocks(block.body, free), ofBlocks(block.otherwise ?? [], free));
    }),
  );
}

function ofPieces(pieces: readonly Piece[], free: fc.Arbitrary<string>): fc.Arbitrary<Draft> {
  return merged(
    pieces.map((piece): fc.Arbitrary<Draft> => {
      if (piece.kind === 'literal') return fc.constant({});
      if (piece.kind === 'slot') return slotValue(piece, free).map((value) => ({ [piece.path]: value }));
      if (piece.kind === 'each') return rows(piece.list, piece.row, 1, free);
      return either(piece.name, ofPieces(piece.body, free), ofPieces(piece.otherwise ?? [], free));
    }),
  );
}

function rows(
  list: string,
  row: readonly Piece[],
  min: number,
  free: fc.Arbitrary<string>,
): fc.Arbitrary<Draft> {
  return fc
    .array(ofPieces(row, free), { minLength: min, maxLength: 3 })
    .map((values) => ({ [list]: values }));
}

function either(
  name: string,
  body: fc.Arbitrary<Draft>,
  otherwise: fc.Arbitrary<Draft>,
): fc.Arbitrary<Draft> {
  return fc
    .boolean()
    .chain((there) => (there ? body.map((draft) => ({ [name]: true as const, ...draft })) : otherwise));
}

function slotValue({ type, spec }: SlotPiece, free: fc.Arbitrary<string>): fc.Arbitrary<SlotValue> {
  switch (type.kind) {
    case 'number': {
      const places = spec.fixed ?? type.decimals;
      const limit = 10 ** 7;
      return fc
        .integer({ min: type.negative ? -limit : 0, max: limit })
        .map((units) => Number((units / 10 ** places).toFixed(places)) + 0)
        .filter((value) => !Object.is(value, -0) && spellNumber(value, type, spec) !== undefined);
    }
    case 'enum':
      return fc.constantFrom(...type.values);
    case 'set':
      return fc.subarray([...type.values], { minLength: 1 });
    case 'text':
    case 'prose':
      return free;
  }
}
