import type { Category, Condition, Contract } from '../contract/contract.ts';
import type { ContractPath, ContractReport } from '../contract/report.ts';
import { checkTexts } from './checkTexts.ts';
import { compileItems, type ItemDraw } from './drawItems.ts';
import { compileLayout, type Layout } from './layout.ts';
import { Sheet } from './sheet.ts';
import type {
  CategoryGenerationSource,
  FieldSource,
  GenerationSource,
  ScenarioSource,
  TextsSource,
  VariableSource,
} from './source.ts';
import { parseText, type TextTemplate } from './textTemplate.ts';
import { compileVariables, type Variables } from './variables.ts';
import { compilePool, type Pool } from './words.ts';

/** A kind of record, ready to be drawn. */
export interface Scenario {
  readonly category: Category;
  readonly weight: number;
  readonly sheet: Sheet;
  readonly variables: Variables;
  readonly items: readonly ItemDraw[];
  readonly fields: readonly FieldSource[];
  readonly layouts: readonly Layout[];
  /** By field: the inputs that it states, with their place among the variables. */
  readonly stated: ReadonlyMap<string, readonly { readonly register: number; readonly place: number }[]>;
  readonly words: ReadonlyMap<string, Pool>;
  readonly where: Condition | undefined;
  readonly answer: ReadonlyMap<string, TextTemplate>;
}

/** The scenarios of a category: those it lists, each with what the category says for all, or itself. */
export function compileScenarios(
  contract: Contract,
  category: Category,
  generation: GenerationSource,
  source: CategoryGenerationSource,
  report: ContractReport,
): Scenario[] {
  const at: ContractPath = ['generation', 'categories', category.id];
  const own = source.scenarios ?? [{}];
  return own.map((scenario, i) =>
    compileScenario(
      contract,
      category,
      generation,
      source,
      scenario,
      at,
      source.scenarios ? [...at, 'scenarios', i] : at,
      report,
    ),
  );
}

function compileScenario(
  contract: Contract,
  category: Category,
  generation: GenerationSource,
  shared: ScenarioSource,
  own: ScenarioSource,
  sharedAt: ContractPath,
  ownAt: ContractPath,
  report: ContractReport,
): Scenario {
  const merged: ScenarioSource = { ...shared, ...own };
  const pathOf = (member: keyof ScenarioSource) => [
    ...(own[member] === undefined ? sharedAt : ownAt),
    member,
  ];
  const variableSources: Record<string, VariableSource> = {
    ...generation.variables,
    ...shared.variables,
    ...own.variables,
  };
  const variables = compileVariables(
    variableSources,
    contract.source,
    (name) =>
      own.variables?.[name]
        ? [...ownAt, 'variables', name]
        : shared.variables?.[name]
          ? [...sharedAt, 'variables', name]
          : ['generation', 'variables', name],
    report,
  );
  const sheet = new Sheet(contract.program, contract.source.levels ?? [], report);
  for (const [i, name] of variables.names.entries()) sheet.declare(name, variables.types[i] ?? 'string');
  const items = Object.entries(merged.items ?? {}).flatMap(([list, each]) => {
    const path = [...pathOf('items'), list];
    return compileItems(list, each, contract.source, variables, path, report) ?? [];
  });
  for (const { sumInput, derived } of items) {
    if (sumInput !== undefined) sheet.declare(sumInput, 'double');
    for (const { name, type } of derived) sheet.declare(name, type);
  }

  const layouts = (merged.layouts ?? []).flatMap((layout, i) => {
    const style = generation.styles[layout.style];
    if (style) return [compileLayout(layout, style, merged.forms ?? ['{fields}'], sheet)];
    report([...pathOf('layouts'), i, 'style'], 'generation.unknown-style', { name: layout.style });
    return [];
  });
  const answer = new Map(Object.entries(merged.answer ?? {}).map(([slot, text]) => [slot, parseText(text)]));
  const pools = new Map([
    ...poolSources(['generation', 'words'], generation.words),
    ...poolSources([...sharedAt, 'words'], shared.words),
    ...poolSources([...ownAt, 'words'], own.words),
  ]);
  const used = [...answer.values(), ...layouts.flatMap(({ forms }) => forms)].flatMap(({ names }) => names);
  const scenario: Scenario = {
    category,
    weight: own.weight ?? 1,
    sheet,
    variables,
    items,
    fields: (merged.fields ?? []).map((field) => (typeof field === 'string' ? { name: field } : field)),
    layouts,
    stated: statedInputs(layouts, contract, sheet),
    words: reachablePools(used, pools, sheet),
    where:
      merged.where === undefined
        ? undefined
        : sheet.condition(merged.where, pathOf('where'), 'variables-first'),
    answer,
  };
  checkTexts(
    scenario,
    { fields: pathOf('fields'), answer: pathOf('answer'), layouts: pathOf('layouts') },
    report,
  );
  return scenario;
}

/** The inputs that each field is spelled with, in any layout. */
function statedInputs(layouts: readonly Layout[], contract: Contract, sheet: Sheet): Scenario['stated'] {
  const names = new Map<string, Set<string>>();
  for (const { fields } of layouts) {
    for (const [field, pool] of fields) {
      const own = names.get(field) ?? new Set();
      names.set(field, own);
      for (const { template } of pool) for (const name of template.names) own.add(name);
    }
  }
  return new Map(
    [...names].map(([field, own]) => [
      field,
      [...own].flatMap((name) => {
        const register = contract.source.inputs?.[name] && contract.program.register(name);
        const place = sheet.placeOf(name);
        return register === undefined || place === undefined ? [] : [{ register, place }];
      }),
    ]),
  );
}

type PoolSource = readonly [
  name: string,
  source: { readonly path: ContractPath; readonly texts: TextsSource },
];

function poolSources(path: ContractPath, words: Readonly<Record<string, TextsSource>> = {}): PoolSource[] {
  return Object.entries(words).map(([name, texts]) => [name, { path: [...path, name], texts }]);
}

/** The pools that texts use, directly or by way of others: only these need fit the scenario's variables. */
function reachablePools(
  names: readonly string[],
  sources: ReadonlyMap<string, PoolSource[1]>,
  sheet: Sheet,
): ReadonlyMap<string, Pool> {
  const pools = new Map<string, Pool>();
  const queue = [...names];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const source = sources.get(name);
    if (!source || pools.has(name)) continue;
    const pool = compilePool(source.texts, source.path, sheet);
    pools.set(name, pool);
    queue.push(...pool.flatMap(({ template }) => template.names));
  }
  return pools;
}
