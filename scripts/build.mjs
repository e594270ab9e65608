// Builds dist/ (`npm run build`; also `prepare`, so that a fresh clone works after `npm ci`), or the folder
// named by the argument.

import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = resolve(root, process.argv[2] ?? 'dist');

/**
 * The tokenizer package builds a tokenizer as it is loaded: 370 ms and 130 MB. Only its class and its data
 * are used (server/src/engine/tokens/llama3Package.ts), so what stands after the class is cut off.
 */
const tokenizerClassOnly = {
  name: 'tokenizer-class-only',
  setup({ onLoad }) {
    onLoad({ filter: /llama3-tokenizer-with-baked-data\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const end = source.indexOf('const llama3Tokenizer = new Llama3Tokenizer()');
      if (end < 0) throw new Error(`${path} does not build its tokenizer where it used to`);
      return { contents: `${source.slice(0, end)}\nexport { Llama3Tokenizer }`, loader: 'js' };
    });
  },
};

/**
 * The built-in contract as the loader reads it, so that a start does not read its YAML: `builtin-contract:check`
 * without what only generating needs, `builtin-contract:whole` with it. Each has the hash of the files it was
 * read from; a run whose files have another reads them itself (server/src/cli/preparedContract.ts).
 */
const preparedContract = {
  name: 'prepared-contract',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^builtin-contract:/ }, ({ path }) => ({ path, namespace: 'builtin-contract' }));
    onLoad({ filter: /.*/, namespace: 'builtin-contract' }, async ({ path }) => {
      const json = JSON.stringify(await prepare(path.endsWith(':whole')));
      // Parsing a string is faster than evaluating a literal of this size.
      return { contents: `export default JSON.parse(${JSON.stringify(json)})`, loader: 'js' };
    });
  },
};

let reader;

async function prepare(generation) {
  reader ??= importSource('server/src/cli/readContract.ts');
  const { readContract } = await reader;
  return readContract(join(root, 'schemas', 'health-coach', 'contract.yaml'), generation) ?? null;
}

/** Bundles a module for use in this build, and imports it. */
async function importSource(path) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: requireInModules },
  });
  const folder = await mkdtemp(join(tmpdir(), 'tunewright-build-'));
  try {
    const file = join(folder, 'source.mjs');
    await writeFile(file, outputFiles[0].contents);
    return await import(pathToFileURL(file).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Some dependencies are CommonJS and `require` modules of Node. */
const requireInModules = [
  "import { createRequire as createRequireOfBundle } from 'node:module';",
  'const require = createRequireOfBundle(import.meta.url);',
].join('');

await mkdir(dist, { recursive: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { tunewright: 'server/src/cli/main.ts' },
  outdir: dist,
  outExtension: { '.js': '.mjs' },
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  banner: { js: requireInModules },
  plugins: [tokenizerClassOnly, preparedContract],
  metafile: true,
  logLevel: 'warning',
});
await removeOldChunks(Object.keys(metafile.outputs));
await chmod(join(dist, 'tunewright.mjs'), 0o755);

/** Chunks of earlier builds. Not before the new ones stand, so that a run meanwhile finds what it needs. */
async function removeOldChunks(outputs) {
  const current = new Set(outputs.map((path) => relative(root, resolve(root, path))));
  const chunks = await readdir(join(dist, 'chunks')).catch(() => []);
  for (const name of chunks) {
    const path = join(dist, 'chunks', name);
    if (!current.has(relative(root, path))) await rm(path, { force: true });
  }
}
