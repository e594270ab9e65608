// Ajv validators of the schemas as plain modules: compiling them at start-up would take 0.1 s.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

export const name = 'schema validators';

/** Schema file by generated module, with the parts of it that are validated, by export name. */
const modules = {
  contract: {
    schema: 'schemas/contract.schema.json',
    parts: {
      contract: '',
      tone: '#/definitions/tone',
      rows: '#/definitions/rows',
      cslItems: '#/definitions/cslItems',
      generation: '#/definitions/generation',
      intents: '#/definitions/intents',
    },
  },
  record: { schema: 'schemas/record.schema.json', parts: { record: '' } },
};

export async function derive(root) {
  const texts = {};
  for (const [module, { schema: file, parts }] of Object.entries(modules)) {
    const schema = JSON.parse(await readFile(join(root, file), 'utf8'));
    const exports = Object.keys(parts);
    texts[`server/src/engine/schema/${module}.generated.mjs`] = validators(file, schema, parts);
    texts[`server/src/engine/schema/${module}.generated.d.mts`] = [
      heading(file),
      "import type { SchemaShape, SchemaValidator } from './schemaValidator.ts';",
      '',
      ...exports.map((part) => `export declare const ${part}: SchemaValidator;`),
      `export declare const shapes: { ${exports.map((part) => `readonly ${part}: SchemaShape`).join('; ')} };`,
      '',
    ].join('\n');
  }
  return texts;
}

function validators(file, schema, parts) {
  // `unicode: false` counts UTF-16 units, which decides only between empty and not, and needs no run-time module.
  const ajv = new Ajv({
    allErrors: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    unicode: false,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
    logger: false,
  });
  ajv.addSchema(withoutProse(schema));
  const refs = Object.fromEntries(Object.entries(parts).map(([part, at]) => [part, `${schema.$id}${at}`]));
  const code = standalone.default(ajv, refs);
  const needed = /.*\brequire\s*\(.*/.exec(code)?.[0];
  if (needed) throw new Error(`${file}: the validator needs a module of Ajv at run time: ${needed}`);
  const shapes = Object.entries(parts).map(([part, at]) => [part, shapeOf(atPointer(schema, at), schema)]);
  const keys = JSON.stringify(Object.fromEntries(shapes), undefined, 1);
  return `${heading(file)}${code.trimEnd()}\nexport const shapes = ${keys};\n`;
}

const prose = new Set(['title', 'description', 'markdownDescription', 'examples', 'default']);

/** The schema without what is only for people. Under `properties` these words are keys like any other. */
function withoutProse(schema, names = false) {
  if (Array.isArray(schema)) return schema.map((part) => withoutProse(part));
  if (schema === null || typeof schema !== 'object') return schema;
  const kept = Object.entries(schema).filter(([key]) => names || !prose.has(key));
  return Object.fromEntries(
    kept.map(([key, part]) => [
      key,
      withoutProse(part, !names && (key === 'properties' || key === 'definitions')),
    ]),
  );
}

/** The keys that a value may have, nested; `*` stands for any key or index. */
function shapeOf(schema, root) {
  if (schema.$ref) return shapeOf(atPointer(root, schema.$ref), root);
  const shape = {};
  for (const [key, part] of Object.entries(schema.properties ?? {})) shape[key] = shapeOf(part, root);
  const rest = schema.items ?? schema.additionalProperties;
  if (rest !== null && typeof rest === 'object') shape['*'] = shapeOf(rest, root);
  return shape;
}

function atPointer(schema, pointer) {
  return pointer
    .split('/')
    .slice(1)
    .reduce((part, key) => part[key], schema);
}

function heading(file) {
  return `// Derived from ${file} by npm run derive. Do not edit.\n`;
}
