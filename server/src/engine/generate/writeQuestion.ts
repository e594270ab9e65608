import type { ContractSource } from '../contract/source.ts';
import type { FactValue } from '../judge/lower.ts';
import type { Random } from './chance.ts';
import { FIELDS } from './checkTexts.ts';
import type { Draw } from './drawScenario.ts';
import { chooseLayout, type Layout, orderFields } from './layout.ts';
import { fillText, spellValue, type TextTemplate } from './textTemplate.ts';
import type { WordChoice } from './words.ts';

/** A question as it was put into words. */
export interface WrittenQuestion {
  readonly text: string;
  /** Every input that it states. */
  readonly states: ReadonlyMap<string, FactValue>;
}

/** Pools may name pools, this deep. */
const DEPTH = 4;

export function writeQuestion(
  draw: Draw,
  contract: ContractSource,
  choice: WordChoice,
  random: Random,
): WrittenQuestion | undefined {
  const { scenario, sheet } = draw;
  const layout = chooseLayout(scenario.layouts, random);
  const form = layout && choice.leastUsed(layout.forms);
  if (!layout || !form) return undefined;
  const states = new Map<string, FactValue>();
  const fill = (name: string, spec: string, depth: number): string | undefined => {
    if (name === FIELDS) return fieldsText(draw, layout, random, (text) => filled(text, depth));
    const items = draw.items.get(name);
    if (items) return itemsText(name, draw, layout);
    const pool = scenario.words.get(name);
    if (pool) {
      const chosen = depth > 0 ? choice.choose(pool, sheet) : undefined;
      return chosen && filled(chosen.template, depth - 1);
    }
    const value = scenario.sheet.valueOf(name, sheet);
    if (contract.inputs?.[name]) states.set(name, value);
    return spellValue(value, spec);
  };
  const filled = (text: TextTemplate, depth: number) =>
    fillText(text, (name, spec) => fill(name, spec, depth));
  const fieldsText = (
    { fields }: Draw,
    used: Layout,
    by: Random,
    write: (text: TextTemplate) => string | undefined,
  ): string | undefined => {
    const texts: string[] = [];
    for (const { name } of orderFields(fields, used, by)) {
      const chosen = choice.choose(used.fields.get(name) ?? [], sheet);
      const text = chosen && write(chosen.template);
      if (text === undefined) return undefined;
      texts.push(text);
    }
    return texts.join(used.source.between);
  };
  const text = filled(form, DEPTH);
  return text === undefined ? undefined : { text, states };
}

/** The items of a list as the layout spells them. */
function itemsText(list: string, { items }: Draw, layout: Layout): string | undefined {
  const spelled = layout.lists.get(list);
  if (!spelled) return undefined;
  const texts = (items.get(list) ?? []).map(({ row, dose }) =>
    fillText(spelled.item, (name, spec) =>
      spellValue((name === 'dose' ? dose.text : row[name]) as FactValue, spec),
    ),
  );
  return texts.includes(undefined) ? undefined : texts.join(spelled.between);
}
