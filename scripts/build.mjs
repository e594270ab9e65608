// Builds dist/ (`npm run build`; also `prepare`, so that a fresh clone works after `npm ci`), or the folder
// named by the argument.

import { chmod, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
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
  plugins: [tokenizerClassOnly],
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
