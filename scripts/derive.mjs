// Writes the files that are derived from others (`npm run derive`). `--check` writes nothing and fails
// when one is not what it would be written as. A derivation is a module in scripts/derive/ with a `name`
// and `derive(root)`, which gives texts by path from the repository's root.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as rules from './derive/rules.mjs';
import * as schemaValidators from './derive/schemaValidators.mjs';

const derivations = [schemaValidators, rules];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes('--check');
let stale = 0;

for (const { name, derive } of derivations) {
  for (const [path, text] of Object.entries(await derive(root))) {
    const target = join(root, path);
    const present = await readFile(target, 'utf8').catch(() => undefined);
    if (present === text) continue;
    if (check) {
      stale += 1;
      console.error(`${path} is not what ${name} derives. Run: npm run derive`);
    } else {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
      console.log(`wrote ${path}`);
    }
  }
}
if (stale > 0) process.exitCode = 1;
