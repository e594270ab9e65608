import { type Block, isFree, type Piece } from './tree.ts';
import type { SlotValues } from './types.ts';

/** Pieces of a line block as they stand, marker included. */
export function linePieces(block: Exclude<Block, { kind: 'part' }>): readonly Piece[] {
  if (block.kind === 'line') return block.pieces;
  const number = block.from === undefined ? '' : String(block.from);
  return [
    { kind: 'literal', text: number + block.prefix },
    ...block.row,
    { kind: 'literal', text: block.suffix },
  ];
}

/** What a line is called: the first words it always has, else its list, else its first slot. */
export function sectionName(block: Exclude<Block, { kind: 'part' }>): string {
  if (block.kind === 'loop') return block.list;
  for (const piece of block.pieces) {
    if (piece.kind !== 'literal') continue;
    const words = /[\p{L}\p{N}][^:：(|*]*/u.exec(piece.text)?.[0].replace(/[^\p{L}\p{N}]+$/u, '');
    if (words !== undefined && /\p{L}/u.test(words)) return words;
  }
  const slot = block.pieces.find((piece) => piece.kind === 'slot');
  if (slot?.kind === 'slot') return slot.path;
  return block.pieces.map((piece) => (piece.kind === 'literal' ? piece.text.trim() : '')).join('');
}

/**
 * Every line with its name, and whether a text in form always has it: also where both branches of a part have a
 * line of that name, which then counts once.
 */
export function sectionsOf(blocks: readonly Block[], required = true): Section[] {
  return blocks.flatMap((block): Section[] => {
    if (block.kind !== 'part') {
      return [
        { name: sectionName(block), required: required && !(block.kind === 'loop' && block.min === 0) },
      ];
    }
    const body = sectionsOf(block.body, required);
    const otherwise = sectionsOf(block.otherwise ?? [], required);
    const inBoth = (name: string): boolean =>
      [body, otherwise].every((branch) => branch.some((line) => line.required && line.name === name));
    return [
      ...body.map(({ name }) => ({ name, required: inBoth(name) })),
      ...otherwise.filter(({ name }) => !inBoth(name)).map(({ name }) => ({ name, required: false })),
    ];
  });
}

interface Section {
  readonly name: string;
  readonly required: boolean;
}

/** Paths of all slots in template order, each once; in rows `list[].name`. */
export function slotPathsOf(blocks: readonly Block[]): string[] {
  const paths = blocks.flatMap((block): string[] => {
    if (block.kind === 'part') return [...slotPathsOf(block.body), ...slotPathsOf(block.otherwise ?? [])];
    if (block.kind === 'line') return pathsOf(block.pieces);
    return pathsOf(block.row).map((path) => `${block.list}[].${path}`);
  });
  return [...new Set(paths)];
}

/** Prose slots outside loops, each with the number of sentences it asks for. */
export function proseSlotsOf(blocks: readonly Block[]): Map<string, { min: number; max: number }> {
  const found = new Map<string, { min: number; max: number }>();
  const visit = (pieces: readonly Piece[]): void => {
    for (const piece of pieces) {
      if (piece.kind === 'slot' && piece.type.kind === 'prose') {
        found.set(piece.path, { min: piece.type.min, max: piece.type.max });
      } else if (piece.kind === 'if') {
        visit(piece.body);
        visit(piece.otherwise ?? []);
      }
    }
  };
  const all = (some: readonly Block[]): void => {
    for (const block of some) {
      if (block.kind === 'line') visit(block.pieces);
      else if (block.kind === 'part') for (const branch of [block.body, block.otherwise ?? []]) all(branch);
    }
  };
  all(blocks);
  return found;
}

/** Names of the `{if name}` parts outside loops, each once. */
export function partNamesOf(blocks: readonly Block[]): string[] {
  const names = new Set<string>();
  const visit = (pieces: readonly Piece[]): void => {
    for (const piece of pieces) {
      if (piece.kind !== 'if') continue;
      names.add(piece.name);
      visit(piece.body);
      visit(piece.otherwise ?? []);
    }
  };
  const all = (some: readonly Block[]): void => {
    for (const block of some) {
      if (block.kind === 'line') visit(block.pieces);
      else if (block.kind === 'part') {
        names.add(block.name);
        for (const branch of [block.body, block.otherwise ?? []]) all(branch);
      }
    }
  };
  all(blocks);
  return [...names];
}

function pathsOf(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece): string[] => {
    if (piece.kind === 'slot') return [piece.path];
    if (piece.kind === 'if') return [...pathsOf(piece.body), ...pathsOf(piece.otherwise ?? [])];
    if (piece.kind === 'each') return pathsOf(piece.row).map((path) => `${piece.list}[].${path}`);
    return [];
  });
}

/** What an author wrote: the free slots of `values`, in template order, each on a line. */
export function authoredText(blocks: readonly Block[], values: SlotValues): string {
  const written: string[] = [];
  const seen = new Set<string>();
  const visit = (pieces: readonly Piece[], from: SlotValues, scope: string): void => {
    for (const piece of pieces) {
      if (piece.kind === 'slot') {
        const value = Object.hasOwn(from, piece.path) ? from[piece.path] : undefined;
        if (!isFree(piece) || typeof value !== 'string' || seen.has(scope + piece.path)) continue;
        seen.add(scope + piece.path);
        written.push(value);
      } else if (piece.kind === 'if') {
        visit(piece.body, from, scope);
        visit(piece.otherwise ?? [], from, scope);
      } else if (piece.kind === 'each') visitRows(piece.list, piece.row, from, scope);
    }
  };
  const visitRows = (list: string, row: readonly Piece[], from: SlotValues, scope: string): void => {
    const rows = Object.hasOwn(from, list) ? from[list] : undefined;
    if (!Array.isArray(rows)) return;
    rows.forEach((values: unknown, index) => {
      if (typeof values === 'object' && values !== null)
        visit(row, values as SlotValues, `${scope}${list}/${index}/`);
    });
  };
  const all = (some: readonly Block[]): void => {
    for (const block of some) {
      if (block.kind === 'line') visit(block.pieces, values, '');
      else if (block.kind === 'loop') visitRows(block.list, block.row, values, '');
      else for (const branch of [block.body, block.otherwise ?? []]) all(branch);
    }
  };
  all(blocks);
  return written.join('\n');
}
