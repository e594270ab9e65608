import type { NumberSpec } from './tree.ts';
import type { SlotType } from './types.ts';

const ZERO = 0x30;

type NumberType = Extract<SlotType, { kind: 'number' }>;

/** Decimal places that a slot shows at most. */
function decimalsOf(type: NumberType, spec: NumberSpec): number {
  return Math.min(spec.fixed ?? type.decimals, 12);
}

/** Digits before the point: with the decimals no more than the 15 that a double keeps exactly. */
export function integerDigits(type: NumberType, spec: NumberSpec): number {
  return 15 - decimalsOf(type, spec);
}

/** The one spelling of `value`, or `undefined` when the slot cannot show it exactly. */
export function spellNumber(value: number, type: NumberType, spec: NumberSpec): string | undefined {
  if (!Number.isFinite(value) || (value < 0 && !type.negative)) return undefined;
  const decimals = decimalsOf(type, spec);
  const size = Math.abs(value);
  if (size >= 10 ** integerDigits(type, spec)) return undefined;
  const sign = value < 0 ? '-' : spec.sign ? '+' : '';
  if (Number.isInteger(size) && (spec.fixed ?? 0) === 0)
    return sign + (spec.group ? grouped(String(size)) : String(size));
  const full = size.toFixed(decimals);
  if (Number(full) !== size) return undefined;
  const point = full.indexOf('.');
  let end = full.length;
  if (spec.fixed === undefined) while (full.charCodeAt(end - 1) === ZERO) end -= 1;
  return sign + (spec.group ? grouped(full.slice(0, point)) : full.slice(0, point)) + full.slice(point, end);
}

/** Digits with commas between thousands. */
function grouped(digits: string): string {
  return digits.length <= 3 ? digits : `${grouped(digits.slice(0, -3))},${digits.slice(-3)}`;
}

/** The value of a spelling that the slot's pattern let through; `undefined` for a negative zero. */
export function readNumber(text: string): number | undefined {
  const value = Number(text.includes(',') ? text.replaceAll(',', '') : text);
  return Object.is(value, -0) ? undefined : value;
}
