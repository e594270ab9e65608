import type { ContractPath } from '../contract/report.ts';
import { shuffle } from '../split/random.ts';
import { place, type Random } from './chance.ts';
import type { Sheet } from './sheet.ts';
import type { FieldSource, LayoutSource, StyleSource } from './source.ts';
import { parseText, type TextTemplate } from './textTemplate.ts';
import { compilePool, type Pool } from './words.ts';

/** How the fields of a question stand together, compiled. */
export interface Layout {
  readonly source: LayoutSource;
  readonly fields: ReadonlyMap<string, Pool>;
  readonly lists: ReadonlyMap<string, { readonly item: TextTemplate; readonly between: string }>;
  readonly forms: readonly TextTemplate[];
}

export function compileLayout(
  source: LayoutSource,
  style: StyleSource,
  forms: readonly string[],
  sheet: Sheet,
): Layout {
  const at: ContractPath = ['generation', 'styles', source.style];
  return {
    source,
    fields: new Map(
      Object.entries(style.fields).map(([name, texts]) => [
        name,
        compilePool(texts, [...at, 'fields', name], sheet),
      ]),
    ),
    lists: new Map(
      Object.entries(style.lists ?? {}).map(([name, { item, between }]) => [
        name,
        { item: parseText(item), between },
      ]),
    ),
    forms: (source.forms ?? forms).map(parseText),
  };
}

export function chooseLayout(layouts: readonly Layout[], random: Random): Layout | undefined {
  const weights = layouts.map(({ source }) => source.weight ?? 1);
  return layouts[place(weights, random)];
}

/** The fields as the layout orders them: those that stay last behind the others. */
export function orderFields(
  fields: readonly FieldSource[],
  layout: Layout,
  random: Random,
): readonly FieldSource[] {
  if (layout.source.order !== 'shuffled') return fields;
  const free = fields.filter(({ last }) => !last);
  shuffle(free, random);
  return [...free, ...fields.filter(({ last }) => last)];
}
