import type { Span } from '../../finding.ts';
import { spellNumber } from '../numberSpelling.ts';
import type { SlotPiece } from '../tree.ts';
import type { FormatProblem } from '../types.ts';
import { placeholdersIn } from './freeText.ts';
import { nearest } from './nearest.ts';

/** What is wrong with a slot's text. `span` and `text` are those of the original. */
export function slotProblem(slot: SlotPiece, text: string, span: Span): FormatProblem {
  const { path, type } = slot;
  const placeholder = placeholdersIn(text)[0];
  if (placeholder !== undefined || /^(?:\[[^\]]*\]|\{[^}]*\})$/.test(text)) {
    const at = placeholder ?? { start: 0, end: text.length };
    const place = { start: span.start + at.start, end: span.start + at.end };
    return {
      kind: 'placeholder',
      span: place,
      section: path,
      expected: `[${path}]`,
      found: shorten(text.slice(at.start, at.end)),
    };
  }
  const invalid = (expected: string | undefined, at: Span, found: string): FormatProblem => ({
    kind: 'invalid-slot',
    span: at,
    section: path,
    expected: expected ?? `[${path}]`,
    found: shorten(found),
  });
  if (type.kind === 'enum') return invalid(nearest(text, canonical(slot, type.values)), span, text);
  if (type.kind === 'number') {
    const value = /^[+-]?[\d,]*\.?\d+$/.test(text) ? Number(text.replace(/,/g, '')) : Number.NaN;
    const spelling = spellNumber(value === 0 ? 0 : value, type, slot.spec);
    const problem = invalid(spelling, span, text);
    return spelling === undefined ? problem : { ...problem, fix: [{ span, text: spelling }] };
  }
  if (type.kind !== 'set') return invalid(undefined, span, text);
  const members = canonical(slot, type.values);
  const bad = foreignMember(text, members, type.joiner);
  if (bad === undefined) return invalid(distinct(text, members).join(type.joiner), span, text);
  const found = text.slice(bad.start, bad.end);
  return invalid(
    nearest(found, members),
    { start: span.start + bad.start, end: span.start + bad.end },
    found,
  );
}

function canonical(slot: SlotPiece, values: readonly string[]): readonly string[] {
  return values.map((value) => slot.spellings?.get(value) ?? value);
}

/** What is left of a set's text once the members it knows are taken from both ends; `undefined`: nothing. */
function foreignMember(text: string, members: readonly string[], joiner: string): Span | undefined {
  let start = 0;
  let end = text.length;
  for (;;) {
    const head = members.find((member) => text.slice(start, end).startsWith(member + joiner));
    if (head !== undefined) {
      start += head.length + joiner.length;
      continue;
    }
    const tail = members.find((member) => text.slice(start, end).endsWith(joiner + member));
    if (tail === undefined) break;
    end -= tail.length + joiner.length;
  }
  return members.includes(text.slice(start, end)) ? undefined : { start, end };
}

function distinct(text: string, members: readonly string[]): readonly string[] {
  return members.filter((member) => text.includes(member)).sort((a, b) => text.indexOf(a) - text.indexOf(b));
}

/** A text as a message shows it. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}
