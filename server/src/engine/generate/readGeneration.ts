import type { ContractPath, ContractReport } from '../contract/report.ts';
import { readIntent } from './readIntent.ts';
import { readCategory } from './readScenario.ts';
import { readTexts } from './readTexts.ts';
import { readVariable } from './readVariable.ts';
import { ShapeReader } from './shape.ts';
import type { GenerationSource, StyleSource } from './source.ts';

const KEYS = ['variables', 'words', 'styles', 'intents', 'categories'] as const;

/**
 * The `generation` of a contract as typed data. Members of the wrong shape are told to `report` under
 * `generation.…` and left out.
 */
export function readGeneration(data: unknown, report: ContractReport): GenerationSource {
  const shape = new ShapeReader(report);
  const at: ContractPath = ['generation'];
  const values = shape.map(at, data, KEYS);
  if (values['categories'] === undefined) shape.missing(at, 'categories');
  return {
    variables: shape.entries([...at, 'variables'], values['variables'] ?? {}, (path, value) =>
      readVariable(shape, path, value),
    ),
    words: shape.entries([...at, 'words'], values['words'] ?? {}, (path, value) =>
      readTexts(shape, path, value),
    ),
    styles: shape.entries([...at, 'styles'], values['styles'] ?? {}, (path, value) =>
      readStyle(shape, path, value),
    ),
    intents: shape.list([...at, 'intents'], values['intents'] ?? [], (path, value) =>
      readIntent(shape, path, value),
    ),
    categories: shape.entries([...at, 'categories'], values['categories'] ?? {}, (path, value) =>
      readCategory(shape, path, value),
    ),
  };
}

function readStyle(shape: ShapeReader, path: ContractPath, value: unknown): StyleSource {
  const values = shape.map(path, value, ['fields', 'lists']);
  const fields = shape.entries([...path, 'fields'], values['fields'] ?? {}, (at, field) =>
    typeof field === 'string' ? field : readTexts(shape, at, field),
  );
  const lists = shape.entries([...path, 'lists'], values['lists'] ?? {}, (at, list) => {
    const members = shape.map(at, list, ['item', 'between']);
    const item = shape.text([...at, 'item'], members['item']);
    const between = shape.text([...at, 'between'], members['between']);
    return item === undefined || between === undefined ? undefined : { item, between };
  });
  return { fields, lists };
}
