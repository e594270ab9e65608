import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../node/packageRoot.ts';

/** The version in package.json. */
export function packageVersion(): string {
  const about: { version?: string } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'));
  return about.version ?? '0.0.0';
}
