import { decode, type Places, type Values } from '../decode.ts';
import type { Exclusions, Shape } from '../shape.ts';
import type { Block } from '../tree.ts';
import type { FormatRead } from '../types.ts';

export class TolerantReader {
  constructor(
    readonly blocks: readonly Block[],
    private readonly shape: Shape,
    readonly not: Exclusions,
  ) {}

  read(text: string): FormatRead {
    const found = this.shape.placed().exec(text);
    const places: Places = { slots: [], parts: [] };
    const values: Values = {};
    if (found !== null && decode(this.shape, found, values, 0, places)) {
      return { ok: true, slots: places.slots, parts: places.parts, problems: [] };
    }
    return {
      ok: false,
      slots: [],
      parts: [],
      problems: [{ kind: 'malformed', span: { start: 0, end: text.length }, section: '' }],
    };
  }
}
