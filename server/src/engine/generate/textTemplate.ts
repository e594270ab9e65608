import { spellNumber } from '../format/numberSpelling.ts';
import type { FactValue } from '../judge/lower.ts';
import { particleFor } from '../l10n/particle.ts';

/** A text with slots, taken apart. */
export interface TextTemplate {
  readonly pieces: readonly (string | TextSlot)[];
  /** Names of its slots. */
  readonly names: readonly string[];
}

export interface TextSlot {
  readonly name: string;
  /** How it is spelled: `,` groups, `+` shows the sign, `.1` fixes decimals, `A/B` adds a particle. */
  readonly spec: string;
}

const SLOT = /\{([A-Za-z_][\w.-]*)(?::([^{}]*))?\}/g;
const DECIMALS = 6;

export function parseText(text: string): TextTemplate {
  const pieces: (string | TextSlot)[] = [];
  let from = 0;
  for (const match of text.matchAll(SLOT)) {
    if (match.index > from) pieces.push(text.slice(from, match.index));
    pieces.push({ name: match[1] ?? '', spec: match[2] ?? '' });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return { pieces, names: pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.name])) };
}

/** The text with its slots filled; `undefined` where one has nothing to fill it. */
export function fillText(
  { pieces }: TextTemplate,
  fill: (name: string, spec: string) => string | undefined,
): string | undefined {
  let text = '';
  for (const piece of pieces) {
    const filled = typeof piece === 'string' ? piece : fill(piece.name, piece.spec);
    if (filled === undefined) return undefined;
    text += filled;
  }
  return text;
}

/** A value as a slot's spec has it; `undefined` for what is not known. */
export function spellValue(value: FactValue, spec: string): string | undefined {
  if (value === undefined || value === null || typeof value === 'boolean') return undefined;
  const particle = spec.includes('/');
  const text = typeof value === 'number' ? spellNumeric(value, particle ? '' : spec) : value;
  return particle && text !== undefined ? text + particleFor(text, spec) : text;
}

function spellNumeric(value: number, spec: string): string | undefined {
  const fixed = /\.(\d)/.exec(spec)?.[1];
  const type = { kind: 'number', decimals: DECIMALS, negative: true } as const;
  return spellNumber(value, type, {
    sign: spec.includes('+'),
    group: spec.includes(','),
    ...(fixed === undefined ? {} : { fixed: Number(fixed) }),
  });
}
