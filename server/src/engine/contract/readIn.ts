import type { PartReader } from './partReader.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * The contract with the files it names in their place: `items` for citations.file, `rows` for a table's
 * file, the texts of prompts and formats, tone, and generation with its intents as one list. Works on
 * contracts that are not of the right shape too, so that every file's own mistakes are told. What cannot be
 * read is left out.
 */
export function readIn(contract: Values, reader: PartReader, withGeneration: boolean): Values {
  const result: Record<string, unknown> = { ...contract };
  replace(result, 'citations', isValues, (citations) => readCitations(citations, reader));
  replace(result, 'tables', isValues, (tables) =>
    mapValues(tables, (name, table) => (isValues(table) ? readTable(name, table, reader) : table)),
  );
  replace(result, 'categories', isValues, (categories) =>
    mapValues(categories, (id, category) =>
      isValues(category) ? readCategory(id, category, reader) : category,
    ),
  );
  replace(result, 'tone', isText, (name) => reader.value(['tone'], name, ['tone'], 'tone'));
  if (withGeneration) {
    replace(result, 'generation', isText, (name) =>
      reader.value(['generation'], name, ['generation'], 'generation'),
    );
    replace(result, 'generation', isValues, (generation) => readGeneration(generation, reader));
  }
  return result;
}

function readCitations({ file, ...citations }: Values, reader: PartReader): Values {
  if (!isText(file)) return citations;
  return {
    ...citations,
    items: reader.value(['citations', 'file'], file, ['citations', 'items'], 'cslItems'),
  };
}

function readTable(name: string, { file, ...table }: Values, reader: PartReader): Values {
  if (!isText(file)) return table;
  const at = ['tables', name];
  return { ...table, rows: reader.value([...at, 'file'], file, [...at, 'rows'], 'rows') };
}

function readCategory(id: string, category: Values, reader: PartReader): Values {
  const result: Record<string, unknown> = { ...category };
  for (const key of ['system', 'answer']) {
    replace(result, key, isText, (name) => reader.text(['categories', id, key], name));
  }
  return result;
}

/** The names are read before any file is put in their place: the items of the first take up the paths of the names. */
function readGeneration(generation: Values, reader: PartReader): Values {
  const { intents: names } = generation;
  if (!Array.isArray(names)) return generation;
  const at = ['generation', 'intents'];
  const files = names.flatMap((name, i) => (isText(name) ? (reader.file([...at, i], name) ?? []) : []));
  const intents: unknown[] = [];
  for (const file of files) {
    const document = reader.parse(file);
    if (!reader.isShaped(file, document, 'intents') || !Array.isArray(document.value)) continue;
    for (const [i, intent] of document.value.entries()) {
      reader.places.mount([...at, intents.length], file, document, [i]);
      intents.push(intent);
    }
  }
  return { ...generation, intents };
}

function replace<T>(
  values: Record<string, unknown>,
  key: string,
  isKind: (value: unknown) => value is T,
  read: (value: T) => unknown,
): void {
  const value = values[key];
  if (!isKind(value)) return;
  const replaced = read(value);
  if (replaced === undefined) delete values[key];
  else values[key] = replaced;
}

function mapValues(values: Values, change: (key: string, value: unknown) => unknown): Values {
  const result: Record<string, unknown> = Object.create(null);
  for (const [key, value] of Object.entries(values)) result[key] = change(key, value);
  return result;
}

export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
