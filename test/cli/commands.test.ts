import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { temporaryFolder } from '../node/temporaryFolder.ts';
import { bundlePath, runCli } from './runCli.ts';
import { cleanLine, cleanLines } from './testRecords.ts';

const { path } = temporaryFolder();
const run = (...args: string[]) => runCli(args, { cwd: path('.') });
const read = (name: string): string => readFileSync(path(name), 'utf8');
const linesOf = (name: string): string[] => read(name).trimEnd().split('\n');

describe('usage', () => {
  test.each([
    [['chek'], 'There is no command chek. Did you mean check?'],
    [['check'], 'The argument paths is missing.'],
    [['check', 'x', '--formt', 'json'], 'There is no option --formt. Did you mean --format?'],
    [
      ['check', 'x', '--format', 'xml'],
      'xml does not fit --format <form>: expected one of pretty, json, sarif, github.',
    ],
    [
      ['check', 'x', '--max-warnings', '-1'],
      '-1 does not fit --max-warnings <n>: expected a whole number, at least 0.',
    ],
    [['generate'], 'The option --out <path> is required.'],
    [['generate', '--out'], 'The option --out <path> needs a value.'],
    [['split', 'x', '--out', 'o', '--ratios', '80:x'], 'expected whole numbers from 1 with colons'],
    [['split', 'x', '--out', 'o', '--date', '20260231'], 'expected a day as YYYYMMDD'],
    [['demo', 'x'], 'There are more arguments than the command takes.'],
    [['check', 'x', '--lang', 'fr'], 'fr does not fit --lang <language>: expected one of ko, en.'],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await run(...args);
    expect(stderr).toContain(`tunewright: `);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test('help and version', async () => {
    const help = await run('--help');
    expect(help.code).toBe(0);
    for (const name of ['init', 'generate', 'check', 'split', 'stats', 'rules', 'demo']) {
      expect(help.stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
    }
    const korean = await run('check', '--help', '--lang', 'ko');
    expect(korean.stdout).toMatch(/^사용법: tunewright check/);
    const version = await run('--version');
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await run()).code).toBe(2);
  });
});

describe('init', () => {
  test('writes a contract that works and is found from below', async () => {
    const { code, stdout } = await run('init', 'mine', '--lang', 'ko');
    expect(code).toBe(0);
    expect(stdout).toBe('mine/contract.yaml\n');
    expect(linesOf('mine/contract.yaml')[0]).toBe('# yaml-language-server: $schema=contract.schema.json');
    const schemaOf = (name: string) => linesOf(name)[0]?.split('$schema=')[1];
    expect(schemaOf('mine/generation.yaml')).toBe('contract.schema.json#/definitions/generation');
    expect(schemaOf('mine/intents/sleep.yaml')).toBe('../contract.schema.json#/definitions/intents');
    expect(readdirSync(path('mine'))).toContain('contract.schema.json');
    writeFileSync(
      path('mine/contract.yaml'),
      read('mine/contract.yaml').replace('id: health-coach', 'id: mine'),
    );
    mkdirSync(path('mine/data'));
    const below = { cwd: path('mine/data') };
    const generated = await runCli(['generate', '--out', 'd.jsonl', '--count', '4'], below);
    expect(generated.code).toBe(0);
    expect(read('mine/data/d.jsonl')).toContain('generated:mine@');
    const again = await run('init', 'mine');
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('mine: the folder is not empty.');
  });
});

describe('generate', () => {
  test('the same seed gives the same bytes; a folder gets a file a category', async () => {
    const args = [
      'generate',
      '--count',
      '8',
      '--category',
      'decision-pattern',
      '--category',
      'coaching-chat',
    ];
    await run(...args, '--out', 'one');
    await run(...args, '--out', 'two/', '--quiet');
    expect(readdirSync(path('one'))).toEqual(['coaching-chat.jsonl', 'decision-pattern.jsonl']);
    for (const name of readdirSync(path('one'))) expect(read(`two/${name}`)).toBe(read(`one/${name}`));
    expect(linesOf('one/coaching-chat.jsonl')).toHaveLength(5);
    expect(linesOf('one/decision-pattern.jsonl')).toHaveLength(3);
    const other = await run(...args, '--out', 'one', '--seed', '7');
    expect(other.code).toBe(2);
    expect(other.stderr).toContain('Use --force to replace it.');
    expect((await run(...args, '--out', 'one', '--seed', '7', '--force')).code).toBe(0);
    expect(read('one/coaching-chat.jsonl')).not.toBe(read('two/coaching-chat.jsonl'));
  });

  test.each([
    [['--out', 'x.jsonl', '--category', 'chat'], 'The contract does not generate a category chat.'],
    [['--out', 'x.json'], 'x.json: expected a file that ends in .jsonl or .ndjson, or a folder.'],
    [['--out', 'no/such/x.jsonl'], 'no such file or folder'],
  ])('%j is told', async (args, message) => {
    const { code, stderr } = await run('generate', '--count', '4', ...args);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
    expect(readdirSync(path('.'))).toEqual([]);
  });
});

describe('split', () => {
  test('writes sets without leaks and how they came about', async () => {
    const source = inject('records');
    const { code, stdout } = await run('split', source, '--out', 's', '--date', '20260131', '--seed', '5');
    expect(code).toBe(0);
    expect(stdout).toContain('train');
    const names = readdirSync(path('s'));
    expect(names).toEqual([
      'stats_20260131.json',
      'test_model_20260131.jsonl',
      'train_20260131.jsonl',
      'valid_20260131.jsonl',
    ]);
    const sets = names.slice(1).map((name) => linesOf(`s/${name}`));
    expect(sets.flat().sort()).toEqual(cleanLines().sort());
    const manifest = JSON.parse(read('s/stats_20260131.json'));
    expect(manifest).toMatchObject({
      seed: 5,
      date: '20260131',
      records: 60,
      contract: { id: 'health-coach' },
    });
    expect(manifest.contract.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(manifest.sources[0].sha256).toBe(createHash('sha256').update(readFileSync(source)).digest('hex'));
    expect(manifest.splits.train.tokens.all.count).toBe(manifest.splits.train.records);
    const checked = await run('check', 's', '--format', 'json');
    expect(JSON.parse(checked.stdout).summary.errors).toBe(0);
    const again = await run('split', source, '--out', 's', '--date', '20260131');
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('Use --force');
  });

  test('the contract that the build keeps is that of the files', async () => {
    const files = fileURLToPath(new URL('../../schemas/health-coach', import.meta.url));
    const args = ['split', inject('records'), '--date', '20260131', '--out'];
    await run(...args, 'kept');
    await run(...args, 'read', '--contract', relative(realpathSync(path('.')), files));
    expect(read('read/stats_20260131.json')).toBe(read('kept/stats_20260131.json'));
  });

  test('--dry-run writes nothing; other ratios; standard input', async () => {
    const { code, stdout, stderr } = await runCli(
      ['split', '-', '--out', 's', '--dry-run', '--ratios', '1:1:1', '--lang', 'ko'],
      { cwd: path('.'), input: readFileSync(inject('records')) },
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/전체\s+20\s+20\s+20\s+60/);
    expect(stderr).toContain('아무것도 쓰지 않았습니다');
    expect(readdirSync(path('.'))).toEqual([]);
  });

  test('records with errors are refused, or split on demand', async () => {
    const lines = cleanLines('health-analysis').map((line) => line.replace('컨디션: ', '컨디션: 아주 '));
    writeFileSync(path('bad.jsonl'), `${lines.join('\n')}\n{bad}\n`);
    const refused = await run('split', 'bad.jsonl', '--out', 's');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/\d+ records have errors, and 1 lines are not records\./);
    expect(readdirSync(path('.'))).toEqual(['bad.jsonl']);
    const made = await run('split', 'bad.jsonl', '--out', 's', '--allow-findings', '--date', '20260131');
    expect(made.code).toBe(0);
    expect(made.stderr).toContain('1 lines are not records and are in no set.');
    const ratios = await run('split', 'bad.jsonl', '--out', 's', '--ratios', '9:1');
    expect(ratios.stderr).toContain('The contract has 3 sets (train, valid, test_model)');
  });
});

describe('stats and rules', () => {
  test('json counts what the records hold', async () => {
    const { code, stdout } = await run('stats', inject('records'), '--format', 'json');
    expect(code).toBe(0);
    const stats = JSON.parse(stdout);
    expect(stats.records).toBe(60);
    const own = stats.categories['health-analysis'];
    expect(own).toMatchObject({ label: '건강 분석', records: 16, wanted: 400 });
    expect(own.length).toMatchObject({ count: 16, range: [140, 260] });
    expect(own.length.min).toBeGreaterThanOrEqual(140);
    expect(own.tokens.total).toBeGreaterThan(own.trainedTokens.total);
    expect(Object.values(own.shown.grade).reduce((a, b) => Number(a) + Number(b), 0)).toBe(16);
  });

  test('pretty has the tables, in the language asked for', async () => {
    const { stdout } = await run('stats', inject('records'), '--lang', 'ko');
    expect(stdout).toContain('건강 분석');
    expect(stdout).toContain('레코드의 Llama 3.1 토큰');
  });

  test('rules lists the codes and explains one', async () => {
    const list = await run('rules');
    expect(list.stdout).toMatch(/^grade\.label-mismatch\s+error/m);
    expect(list.stdout).toMatch(/^dataset\.leakage\s+error/m);
    expect(list.stdout).toMatch(/^zone\.arithmetic\s+error/m);
    const page = await run('rules', 'grade.label-mismatch');
    expect(page.stdout.split('\n').length).toBeGreaterThan(4);
    expect(page.stdout).toMatch(/^Example\n {2}.+ → /m);
    const unknown = await run('rules', 'grade.label-mismach');
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain('Did you mean grade.label-mismatch?');
  });

  test('one clean record has no findings to count', async () => {
    writeFileSync(path('one.jsonl'), `${cleanLine('coaching-chat')}\n`);
    const { stdout } = await run('stats', 'one.jsonl', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ records: 1, findings: {}, duplicates: 0, leaks: 0 });
  });
});

describe('interruption', () => {
  test('leaves no half file', async () => {
    const child = spawn(process.execPath, [bundlePath(), 'generate', '--out', 'x.jsonl'], { cwd: path('.') });
    const ended = new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)));
    while (readdirSync(path('.')).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
    expect(readdirSync(path('.'))).toEqual([]);
  });
});
