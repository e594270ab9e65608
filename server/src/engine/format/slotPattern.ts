import { integerDigits } from './numberSpelling.ts';
import { maybe, oneOf, type Pattern, seq, text } from './pattern.ts';
import type { SlotPiece } from './tree.ts';

/** What the text of a slot looks like. `not`: what a free slot may not hold. */
export function slotPattern(slot: SlotPiece, not: readonly string[]): Pattern {
  const { type } = slot;
  switch (type.kind) {
    case 'number':
      return numberPattern(slot);
    case 'enum':
      return oneOf(type.values);
    case 'set':
      return { kind: 'joined', of: oneOf(type.values), joiner: type.joiner, max: type.values.length };
    case 'text':
    case 'prose':
      return { kind: 'free', not };
  }
}

const digit: Pattern = { kind: 'digit', range: '0-9' };
const leading: Pattern = { kind: 'digit', range: '1-9' };

function digits(min: number, max: number): Pattern {
  return { kind: 'repeat', of: digit, min, max };
}

function numberPattern({ type, spec }: SlotPiece): Pattern {
  if (type.kind !== 'number') return text('');
  const whole = integerDigits(type, spec);
  const size: Pattern = spec.group
    ? seq(leading, digits(0, 2), {
        kind: 'repeat',
        of: seq(text(','), digits(3, 3)),
        min: 0,
        max: Math.floor((whole - 1) / 3),
      })
    : seq(leading, digits(0, whole - 1));
  const parts: Pattern[] = [{ kind: 'alt', of: [text('0'), size] }];
  if (spec.fixed !== undefined) {
    if (spec.fixed > 0) parts.push(text('.'), digits(spec.fixed, spec.fixed));
  } else if (type.decimals > 0) {
    parts.push(maybe(seq(text('.'), digits(0, Math.min(type.decimals, 12) - 1), leading)));
  }
  const plus = text('+');
  const minus = text('-');
  if (spec.sign) parts.unshift(type.negative ? { kind: 'alt', of: [plus, minus] } : plus);
  else if (type.negative) parts.unshift(maybe(minus));
  return seq(...parts);
}
