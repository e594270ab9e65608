import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('derived files are what would be derived now', () => {
  const root = join(import.meta.dirname, '../../..');
  const run = () =>
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/derive.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
  expect(run).not.toThrow();
});
