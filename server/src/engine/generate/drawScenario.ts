import type { Contract } from '../contract/contract.ts';
import { highest } from '../judge/contractFacts.ts';
import type { FactValue } from '../judge/lower.ts';
import { happens, type Random } from './chance.ts';
import type { DrawnItem } from './drawItems.ts';
import type { Scenario } from './scenario.ts';
import type { FieldSource } from './source.ts';

/** What a record will be about, before it is worded. */
export interface Draw {
  readonly scenario: Scenario;
  readonly fields: readonly FieldSource[];
  readonly items: ReadonlyMap<string, readonly DrawnItem[]>;
  readonly drawn: readonly FactValue[];
  /** Facts of what will be stated. */
  readonly facts: readonly FactValue[];
  /** Facts and variables. */
  readonly sheet: readonly FactValue[];
}

/** Draws variables, items and fields; `undefined` where they do not go together. */
export function drawScenario(scenario: Scenario, contract: Contract, random: Random): Draw | undefined {
  const { sheet, category } = scenario;
  const drawn = scenario.variables.draw(random);
  const items = new Map<string, readonly DrawnItem[]>();
  for (const draw of scenario.items) {
    const rows = draw.draw(random, drawn);
    if (!rows) return undefined;
    items.set(draw.list, rows);
    const place = draw.sumInput === undefined ? undefined : sheet.placeOf(draw.sumInput);
    if (place !== undefined) drawn[place] = draw.sumOf(rows);
    for (const { name, of } of draw.derived) drawn[sheet.placeOf(name) ?? drawn.length] = of(rows, drawn);
  }
  const fields = scenario.fields.filter(({ share = 1 }) => share >= 1 || happens(share, random));
  const stated: FactValue[] = [];
  for (const { name } of fields) {
    for (const { register, place } of scenario.stated.get(name) ?? []) stated[register] = drawn[place];
  }
  for (const [name, fact] of Object.entries(contract.source.facts ?? {})) {
    const rows = fact.highest === undefined ? undefined : items.get(fact.highest);
    const register = contract.program.register(name);
    if (!rows || register === undefined || fact.column === undefined) continue;
    stated[register] = highest(
      rows.map(({ row }) => row),
      fact.column,
      contract.source.levels ?? [],
    );
  }
  const facts = contract.program.evaluate(stated, category.graded);
  const filled = sheet.fill(facts, drawn);
  if (scenario.where && scenario.where(filled) !== true) return undefined;
  return { scenario, fields, items, drawn, facts, sheet: filled };
}
