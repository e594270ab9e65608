import { isPresent, sameValue } from './decode.ts';
import { spellNumber } from './numberSpelling.ts';
import { FORBIDDEN } from './pattern.ts';
import type { Block, Piece, SlotPiece } from './tree.ts';
import { FormatWriteError, type SlotValues } from './types.ts';

const free = new RegExp(`^[^ ${FORBIDDEN}](?:[^${FORBIDDEN}]*[^ ${FORBIDDEN}])?$`);

/** A line of a text as it is written; `blank`: whether one comes before it. */
export interface RenderedLine {
  readonly text: string;
  readonly blank: boolean;
  readonly block: Block;
}

/** Writes blocks. Throws `FormatWriteError` at the first slot whose value does not fit. */
export function renderBlocks(blocks: readonly Block[], values: SlotValues): readonly RenderedLine[] {
  const lines: RenderedLine[] = [];
  let pending = false;
  for (const block of blocks) {
    pending ||= block.blankBefore;
    const made = renderBlock(block, values);
    for (const [index, line] of made.entries()) {
      lines.push(index === 0 ? { ...line, blank: pending && lines.length > 0 } : line);
      pending = false;
    }
  }
  return lines;
}

function renderBlock(block: Block, values: SlotValues): readonly RenderedLine[] {
  if (block.kind === 'line') return [{ text: renderPieces(block.pieces, values), blank: false, block }];
  if (block.kind === 'part') {
    return renderBlocks(isPresent(values, block.name) ? block.body : (block.otherwise ?? []), values);
  }
  const rows = rowsOf(values, block.list);
  if (rows.length < block.min) throw new FormatWriteError(block.list, 'needs at least one row');
  return rows.map((row, index) => {
    const number = block.from === undefined ? '' : String(block.from + index);
    return { text: number + block.prefix + renderPieces(block.row, row) + block.suffix, blank: false, block };
  });
}

function rowsOf(values: SlotValues, list: string): readonly SlotValues[] {
  const rows = Object.hasOwn(values, list) ? values[list] : undefined;
  if (rows === undefined) return [];
  if (!Array.isArray(rows)) throw new FormatWriteError(list, 'is not a list of rows');
  return rows.map((row: unknown) => {
    if (typeof row !== 'object' || row === null)
      throw new FormatWriteError(list, 'has a row that is no set of values');
    return row as SlotValues;
  });
}

/** Writes the pieces of one line or row. */
export function renderPieces(pieces: readonly Piece[], values: SlotValues): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'literal') return piece.text;
      if (piece.kind === 'slot')
        return spellSlot(piece, Object.hasOwn(values, piece.path) ? values[piece.path] : undefined);
      if (piece.kind === 'if') {
        return renderPieces(isPresent(values, piece.name) ? piece.body : (piece.otherwise ?? []), values);
      }
      const rows = rowsOf(values, piece.list);
      if (rows.length === 0) throw new FormatWriteError(piece.list, 'needs at least one row');
      return rows.map((row) => renderPieces(piece.row, row)).join(piece.joiner);
    })
    .join('');
}

function spellSlot({ path, type, spec }: SlotPiece, value: unknown): string {
  const wrong = (why: string): never => {
    throw new FormatWriteError(path, `${why}: ${JSON.stringify(value)}`);
  };
  if (value === undefined) return wrong('has no value');
  switch (type.kind) {
    case 'number': {
      const text = typeof value === 'number' ? spellNumber(value, type, spec) : undefined;
      return text ?? wrong('is no number that the slot can show');
    }
    case 'enum':
      return typeof value === 'string' && type.values.includes(value)
        ? value
        : wrong('is none of the spellings');
    case 'set': {
      const members: readonly unknown[] = Array.isArray(value) ? value : [];
      const fit = members.every((member) => typeof member === 'string' && type.values.includes(member));
      if (!fit || members.length === 0 || new Set(members).size < members.length)
        return wrong('is no set of the spellings');
      return members.join(type.joiner);
    }
    case 'text':
    case 'prose':
      return typeof value === 'string' && free.test(value) ? value : wrong('is not free text on one line');
  }
}

/** Joins rendered lines to a text. */
export function joinLines(lines: readonly RenderedLine[]): string {
  return lines.map((line, index) => (index === 0 ? '' : line.blank ? '\n\n' : '\n') + line.text).join('');
}

/** Throws unless what was read back holds just what was to be written. */
export function proveReadBack(read: SlotValues | undefined, values: SlotValues): void {
  if (read === undefined) throw new FormatWriteError('', 'does not read back');
  for (const [path, value] of Object.entries(read)) {
    const given = Object.hasOwn(values, path) ? values[path] : undefined;
    const absent = given === undefined && Array.isArray(value) && value.length === 0;
    if (!absent && value !== true && !sameRows(value, given))
      throw new FormatWriteError(path, 'reads back differently');
  }
}

function sameRows(read: unknown, given: unknown): boolean {
  if (!Array.isArray(read) || !Array.isArray(given) || typeof read[0] !== 'object')
    return sameValue(read, given);
  return (
    read.length === given.length &&
    read.every((row: SlotValues, index) => {
      try {
        proveReadBack(row, given[index] as SlotValues);
        return true;
      } catch {
        return false;
      }
    })
  );
}
