import type { ContractPath } from '../contract/report.ts';
import { readTexts } from './readTexts.ts';
import { readVariable } from './readVariable.ts';
import { optional, type ShapeReader } from './shape.ts';
import type {
  CategoryGenerationSource,
  CoverSource,
  FieldSource,
  ItemsSource,
  LayoutSource,
  ScenarioSource,
} from './source.ts';

const SCENARIO = ['weight', 'variables', 'where', 'items', 'fields', 'layouts', 'forms', 'words', 'answer'];

export function readCategory(
  shape: ShapeReader,
  path: ContractPath,
  value: unknown,
): CategoryGenerationSource {
  const values = shape.map(path, value, [...SCENARIO, 'scenarios', 'cover', 'candidates', 'intents']);
  return {
    ...readScenario(shape, path, values),
    ...optional(values, 'scenarios', path, (at, list) =>
      shape.list(at, list, (place, each) => readScenario(shape, place, shape.map(place, each, SCENARIO))),
    ),
    ...optional(values, 'cover', path, (at, list) =>
      shape.list(at, list, (place, each) => readCover(shape, place, each)),
    ),
    ...optional(values, 'candidates', path, shape.whole),
    ...optional(values, 'intents', path, (at, map) => shape.entries(at, map, shape.text)),
  };
}

function readScenario(
  shape: ShapeReader,
  path: ContractPath,
  values: Readonly<Record<string, unknown>>,
): ScenarioSource {
  const texts = (at: ContractPath, list: unknown) => shape.list(at, list, shape.text);
  return {
    ...optional(values, 'weight', path, shape.whole),
    ...optional(values, 'variables', path, (at, map) =>
      shape.entries(at, map, (place, each) => readVariable(shape, place, each)),
    ),
    ...optional(values, 'where', path, shape.text),
    ...optional(values, 'items', path, (at, map) =>
      shape.entries(at, map, (place, each) => readItems(shape, place, each)),
    ),
    ...optional(values, 'fields', path, (at, list) =>
      shape.list(at, list, (place, each) => readField(shape, place, each)),
    ),
    ...optional(values, 'layouts', path, (at, list) =>
      shape.list(at, list, (place, each) => readLayout(shape, place, each)),
    ),
    ...optional(values, 'forms', path, texts),
    ...optional(values, 'words', path, (at, map) =>
      shape.entries(at, map, (place, each) => readTexts(shape, place, each)),
    ),
    ...optional(values, 'answer', path, (at, map) => shape.entries(at, map, shape.text)),
  };
}

function readItems(shape: ShapeReader, path: ContractPath, value: unknown): ItemsSource | undefined {
  const values = shape.map(path, value, ['picks', 'count', 'dose', 'sum', 'counts', 'names']);
  const count = shape.pair([...path, 'count'], values['count']);
  if (!count) return undefined;
  const texts = <K extends string>(key: K) =>
    optional(values, key, path, (at, map) => shape.entries(at, map, shape.text));
  const picks = shape.list([...path, 'picks'], values['picks'], (at, pick) => {
    const members = shape.map(at, pick, ['where', 'count']);
    const each = shape.pair([...at, 'count'], members['count']);
    return each && { count: each, ...optional(members, 'where', at, shape.text) };
  });
  const sum = optional(values, 'sum', path, (at, map) => {
    const members = shape.map(at, map, ['input', 'of', 'round_up']);
    const input = shape.text([...at, 'input'], members['input']);
    const of = shape.text([...at, 'of'], members['of']);
    if (input === undefined || of === undefined) return undefined;
    return { input, of, ...optional(members, 'round_up', at, shape.number) };
  });
  return {
    picks,
    count,
    ...optional(values, 'dose', path, shape.text),
    ...sum,
    ...texts('counts'),
    ...texts('names'),
  };
}

function readField(shape: ShapeReader, path: ContractPath, value: unknown): FieldSource | undefined {
  if (typeof value === 'string') return { name: value };
  const values = shape.map(path, value, ['name', 'share', 'last']);
  const name = shape.text([...path, 'name'], values['name']);
  if (name === undefined) return undefined;
  return {
    name,
    ...optional(values, 'share', path, shape.share),
    ...optional(values, 'last', path, shape.flag),
  };
}

function readLayout(shape: ShapeReader, path: ContractPath, value: unknown): LayoutSource | undefined {
  const values = shape.map(path, value, ['style', 'between', 'order', 'forms', 'weight']);
  const style = shape.text([...path, 'style'], values['style']);
  const between = shape.text([...path, 'between'], values['between']);
  if (style === undefined || between === undefined) return undefined;
  return {
    style,
    between,
    ...optional(values, 'order', path, (at, order) =>
      order === 'listed' || order === 'shuffled' ? order : shape.expected(at, 'order'),
    ),
    ...optional(values, 'forms', path, (at, list) => shape.list(at, list, shape.text)),
    ...optional(values, 'weight', path, shape.whole),
  };
}

function readCover(shape: ShapeReader, path: ContractPath, value: unknown): CoverSource {
  const values = shape.map(path, value, [
    'facts',
    'bands',
    'patterns',
    'items',
    'boundaries',
    'least',
    'weight',
  ]);
  const names = (at: ContractPath, list: unknown) => shape.list(at, list, shape.text);
  return {
    ...optional(values, 'facts', path, names),
    ...optional(values, 'bands', path, names),
    ...optional(values, 'patterns', path, shape.flag),
    ...optional(values, 'items', path, shape.text),
    ...optional(values, 'boundaries', path, names),
    ...optional(values, 'least', path, shape.whole),
    ...optional(values, 'weight', path, shape.number),
  };
}
