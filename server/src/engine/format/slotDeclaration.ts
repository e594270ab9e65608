import type { LeafType, NumberSpec } from './tree.ts';

/** What stands between the braces of a slot: `steps:,`, `comment: prose 1..2 sentences`. */
export interface SlotDeclaration {
  readonly path: string;
  /** A free slot says its own type; others are resolved. */
  readonly type?: LeafType;
  readonly spec?: NumberSpec;
}

/** Reads a slot's body; `undefined` when what follows the colon is neither a number's spelling nor a type. */
export function parseDeclaration(body: string): SlotDeclaration | undefined {
  const colon = body.indexOf(':');
  if (colon < 0) return { path: body };
  const path = body.slice(0, colon).trim();
  const rest = body.slice(colon + 1).trim();
  if (rest === 'text') return { path, type: { kind: 'text' } };
  const prose = /^prose\s+(\d{1,2})(?:\s*\.\.\s*(\d{1,2}))?\s+sentences?$/.exec(rest);
  if (prose !== null) {
    const min = Number(prose[1]);
    const max = Number(prose[2] ?? prose[1]);
    return min >= 1 && min <= max ? { path, type: { kind: 'prose', min, max } } : undefined;
  }
  const spec = /^(?=.)(\+?)(,?)(?:\.(\d))?$/.exec(rest);
  if (spec === null) return undefined;
  return {
    path,
    spec: {
      sign: spec[1] === '+',
      group: spec[2] === ',',
      ...(spec[3] === undefined ? {} : { fixed: Number(spec[3]) }),
    },
  };
}

/** A number without a spelling of its own. */
export const PLAIN: NumberSpec = { sign: false, group: false };
