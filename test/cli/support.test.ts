import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../node/temporaryFolder.ts';
import { runCli } from './runCli.ts';

const { path } = temporaryFolder();
const CONTRACT = join(import.meta.dirname, '../fixtures/contracts/support/contract.yaml');
const run = (command: string, ...args: string[]) =>
  runCli([command, ...args, '--contract', CONTRACT], { cwd: path('.') });
const read = (name: string): string => readFileSync(path(name), 'utf8');

test('a contract of another domain generates, checks, splits and counts', async () => {
  expect((await run('generate', '--out', 'all.jsonl', '--seed', '7')).code).toBe(0);
  expect(read('all.jsonl').trimEnd().split('\n')).toHaveLength(40);
  const clean = await run('check', 'all.jsonl');
  expect([clean.stdout, clean.code]).toEqual(['40 records: nothing found.\n', 0]);

  const split = await run('split', 'all.jsonl', '--out', 'sets', '--date', '20260131');
  expect(split.code).toBe(0);
  const sets = readdirSync(path('sets')).filter((name) => name.endsWith('.jsonl'));
  expect(sets).toEqual(['test_20260131.jsonl', 'train_20260131.jsonl', 'valid_20260131.jsonl']);
  expect(sets.map((name) => read(`sets/${name}`).trimEnd().split('\n').length)).toEqual([8, 24, 8]);
  expect((await run('check', 'sets')).code).toBe(0);

  const { stdout } = await run('stats', 'sets', '--format', 'json');
  expect(JSON.parse(stdout)).toMatchObject({
    contract: { id: 'shop-support', version: '1.0.0' },
    records: 40,
    leaks: 0,
    categories: {
      'refund-reply': { label: 'Refund reply', wanted: 20, splits: { train: 12, valid: 4, test: 4 } },
      'help-chat': { label: 'Help chat', wanted: 20, splits: { train: 12, valid: 4, test: 4 } },
    },
  });
});

test("its findings are its own contract's", async () => {
  await run('generate', '--out', 'some.jsonl', '--seed', '7', '--category', 'refund-reply');
  writeFileSync(
    path('bad.jsonl'),
    read('some.jsonl').replace(/restocking fee [\d.]+/, 'restocking fee 1.00'),
  );
  const { code, stdout } = await run('check', 'bad.jsonl', '--format', 'json');
  expect(code).toBe(1);
  const [{ findings }] = JSON.parse(stdout).files;
  expect(findings).toContainEqual(expect.objectContaining({ code: 'fee.arithmetic', line: 1 }));
  const rules = await run('rules');
  expect(rules.stdout).toMatch(/^fee\.arithmetic /m);
  expect(rules.stdout).toMatch(/^product\.unknown /m);
  expect(rules.stdout).not.toMatch(/^zone\./m);
});

test('a mistake in its generation stands at its own line', async () => {
  cpSync(dirname(CONTRACT), path('broken'), { recursive: true });
  writeFileSync(
    path('broken/generation.yaml'),
    read('broken/generation.yaml').replace('order: shuffled', 'order: shufled'),
  );
  const { code, stderr } = await runCli(
    ['generate', '--out', 'x.jsonl', '--contract', 'broken/contract.yaml'],
    { cwd: path('.') },
  );
  expect(code).toBe(2);
  const line = read('broken/generation.yaml')
    .split('\n')
    .findIndex((each) => each.includes('shufled'));
  expect(stderr).toContain(`broken/generation.yaml:${line + 1}:`);
  expect(stderr).toContain('Did you mean "shuffled"?');
});
