import { findAmbiguity } from './ambiguity.ts';
import { decode, type Values } from './decode.ts';
import { followers } from './followers.ts';
import { authoredText, partNamesOf, proseSlotsOf, sectionsOf, slotPathsOf } from './outline.ts';
import { joinLines, proveReadBack, renderBlocks } from './render.ts';
import { schemaOf } from './schema.ts';
import { type Exclusions, type Shape, ShapeBuilder } from './shape.ts';
import { parseTemplate } from './template.ts';
import { TolerantReader } from './tolerant/reader.ts';
import type { Block, SlotPiece } from './tree.ts';
import type { Format, SlotResolver, SlotValues, TemplateProblem } from './types.ts';

/**
 * Compiles a template to its reader, writer and schema. Every mistake is reported with its place; there is a
 * format exactly when there is none.
 */
export function compileFormat(
  template: string,
  resolve: SlotResolver,
): { readonly format?: Format; readonly problems: readonly TemplateProblem[] } {
  const { blocks, problems } = parseTemplate(template, resolve);
  if (problems.length > 0) return { problems };
  const settled = settleFreeSlots(blocks);
  if ('key' in settled) return { problems: [settled] };
  return { format: makeFormat(blocks, settled.shape, settled.not), problems: [] };
}

/**
 * A free slot may hold anything on its line unless some text would then have two readings; in that case it may
 * not hold the literal that comes after it. What is ambiguous even so is a mistake of the template.
 */
function settleFreeSlots(
  blocks: readonly Block[],
): { readonly shape: Shape; readonly not: Exclusions } | TemplateProblem {
  const after = followers(blocks);
  const not = new Map<SlotPiece, readonly string[]>();
  for (;;) {
    const builder = new ShapeBuilder(not, '\n\n');
    const pattern = builder.blocks(blocks);
    const ambiguity = findAmbiguity(pattern);
    if (ambiguity === undefined) return { shape: builder.shape(pattern), not };
    const whole = { start: blocks[0]?.span.start ?? 0, end: blocks.at(-1)?.span.end ?? 0 };
    if (ambiguity === 'too complex') return { key: 'tooComplex', span: whole, data: {} };
    const open = ambiguity.slots.filter((slot) => !not.has(slot) && (after.get(slot) ?? []).length > 0);
    if (open.length === 0) {
      const slot = ambiguity.slots[0];
      return {
        key: 'ambiguous',
        span: slot?.span ?? whole,
        data: { path: slot?.path ?? '', text: ambiguity.text },
      };
    }
    for (const slot of open) not.set(slot, after.get(slot) ?? []);
  }
}

function makeFormat(blocks: readonly Block[], shape: Shape, not: Exclusions): Format {
  const match = (text: string): SlotValues | undefined => {
    const found = shape.exact.exec(text);
    if (found === null) return undefined;
    const values: Values = {};
    return decode(shape, found, values) ? values : undefined;
  };
  let reader: TolerantReader | undefined;
  return Object.freeze({
    slotPaths: slotPathsOf(blocks),
    proseSlots: proseSlotsOf(blocks),
    partNames: partNamesOf(blocks),
    sections: sectionsOf(blocks),
    schema: schemaOf(blocks),
    match,
    read: (text: string) => {
      reader ??= new TolerantReader(blocks, shape, not, [...followers(blocks).keys()]);
      return reader.read(text);
    },
    write: (values: SlotValues) => {
      const text = joinLines(renderBlocks(blocks, values));
      proveReadBack(match(text), values);
      return text;
    },
    authored: (values: SlotValues) => authoredText(blocks, values),
  });
}
