import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { temporaryFolder } from '../node/temporaryFolder.ts';
import { runCli } from './runCli.ts';
import { cleanLine } from './testRecords.ts';

const { path } = temporaryFolder();
const here = (): string => path('.');
const broken = (): string => cleanLine('health-analysis').replace('컨디션: ', '컨디션: 아주 ');

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(path(name), content);
  return name;
}

async function checkJson(args: readonly string[], input?: string) {
  const result = await runCli(['check', '--format', 'json', ...args], {
    cwd: here(),
    ...(input !== undefined && { input }),
  });
  return { ...result, report: result.stdout === '' ? undefined : JSON.parse(result.stdout) };
}

describe('what is found', () => {
  test('generated records are clean', async () => {
    const { code, stdout } = await runCli(['check', inject('records')]);
    expect(stdout).toMatch(/^60 records: nothing found\.\n$/);
    expect(code).toBe(0);
  });

  test('json: places from 1, in UTF-16 units of the raw line', async () => {
    write('a.jsonl', `${cleanLine('health-analysis')}\n\n😀{\n`);
    const { code, report } = await checkJson(['a.jsonl']);
    expect(code).toBe(1);
    expect(Object.keys(report)).toEqual(['files', 'summary']);
    expect(report.summary).toMatchObject({ files: 1, records: 2, errors: 2, warnings: 0 });
    const [file] = report.files;
    expect(file).toMatchObject({ path: 'a.jsonl', records: 2 });
    expect(file.findings[0]).toMatchObject({ code: 'json.syntax', line: 2, column: 1, endLine: 2 });
    expect(file.findings[1]).toMatchObject({ code: 'json.syntax', severity: 'error', line: 3, column: 1 });
    for (const key of ['code', 'severity', 'line', 'column', 'endLine', 'endColumn', 'message']) {
      expect(file.findings[0]).toHaveProperty(key);
    }
  });

  test('a byte order mark is found and counts for no column', async () => {
    write('bom.jsonl', `\ufeff{"a":}\n`);
    const { report } = await checkJson(['bom.jsonl']);
    const [{ findings }] = report.files;
    expect(findings.map(({ code }: { code: string }) => code).sort()).toEqual([
      'json.encoding',
      'json.syntax',
    ]);
    expect(findings.find(({ code }: { code: string }) => code === 'json.syntax').column).toBe(6);
  });

  test('CRLF, UTF-16 and an empty file', async () => {
    write('crlf.jsonl', `${cleanLine('coaching-chat')}\r\n`);
    write('utf16.jsonl', Buffer.from(`\ufeff${cleanLine('coaching-chat', 1)}\n`, 'utf16le'));
    write('empty.jsonl', '');
    const { report } = await checkJson(['crlf.jsonl', 'utf16.jsonl', 'empty.jsonl']);
    const [crlf, utf16, empty] = report.files;
    expect(crlf.findings).toEqual([]);
    expect(utf16.findings.map(({ code }: { code: string }) => code)).toContain('json.encoding');
    expect(empty).toEqual({ path: 'empty.jsonl', records: 0, findings: [] });
  });

  test('duplicates and leaks across files tell the other place', async () => {
    const line = cleanLine('decision-pattern');
    write('train_1.jsonl', `${line}\n`);
    write('valid_1.jsonl', `${line}\n`);
    const { code, report } = await checkJson(['.']);
    expect(code).toBe(1);
    const [finding] = report.files[1].findings;
    expect(finding).toMatchObject({ code: 'dataset.leakage', line: 1, related: [{ line: 1 }] });
    expect(finding.related[0].path).toBe('train_1.jsonl');
  });

  test('a record that may have too many tokens is counted', async () => {
    const record = JSON.parse(cleanLine('coaching-chat'));
    record.messages[1].content = '가나다라 '.repeat(9000);
    write('long.jsonl', `${JSON.stringify(record)}\n`);
    const { report } = await checkJson(['long.jsonl']);
    expect(report.files[0].findings.map(({ code }: { code: string }) => code)).toContain('tokens.over-limit');
  });
});

describe('where it is read', () => {
  test('standard input', async () => {
    const { code, report } = await checkJson(['-'], `${broken()}\n`);
    expect(code).toBe(1);
    expect(report.files[0]).toMatchObject({ path: '-', records: 1 });
  });

  test('folders, patterns and names, each file once and in order', async () => {
    for (const folder of ['d', 'd/sub', 'd/node_modules', 'd/.hidden']) mkdirSync(path(folder));
    for (const name of [
      'd/b.jsonl',
      'd/a.ndjson',
      'd/sub/c.jsonl',
      'd/node_modules/x.jsonl',
      'd/.hidden/y.jsonl',
      'd/z.json',
    ]) {
      write(name, '');
    }
    const { report } = await checkJson(['d', 'd/*.jsonl', 'd/b.jsonl', './d/sub/../b.jsonl', 'd/z.json']);
    expect(report.files.map((file: { path: string }) => file.path)).toEqual([
      'd/a.ndjson',
      'd/b.jsonl',
      'd/sub/c.jsonl',
      'd/z.json',
    ]);
  });

  test.each([
    [['nothing.jsonl'], /nothing\.jsonl: no such file or folder/],
    [['*.nothing'], /\*\.nothing: no file matches/],
    [['.'], /\.: there is no \*\.jsonl or \*\.ndjson file/],
    [['a.jsonl/b'], /no such file/],
  ])('%s is told in one line', async (args, message) => {
    const { code, stdout, stderr } = await runCli(['check', ...args], { cwd: here() });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('how it ends', () => {
  test('warnings count against --max-warnings only', async () => {
    const record = JSON.parse(cleanLine('coaching-chat'));
    record.messages[1].content = record.messages[1].content.normalize('NFD');
    write('w.jsonl', `${JSON.stringify(record)}\n`);
    const run = (...args: string[]) => runCli(['check', 'w.jsonl', ...args], { cwd: here() });
    expect((await run()).code).toBe(0);
    const refused = await run('--max-warnings', '0');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/warnings, 0 allowed/);
  });

  test('a reader that goes away is no error', async () => {
    write('many.jsonl', '{bad}\n'.repeat(5000));
    const { code, stderr } = await runCli(['check', 'many.jsonl', '--format', 'github'], {
      cwd: here(),
      closeAfter: 1,
    });
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  test('large output is complete when it ends', async () => {
    write('many.jsonl', '{bad}\n'.repeat(5000));
    const { report } = await checkJson(['many.jsonl']);
    expect(report.summary.errors).toBe(5000);
    expect(report.files[0].findings).toHaveLength(5000);
  });

  test('a contract with mistakes is printed with its places', async () => {
    write('contract.yaml', 'contract: 1\nid: x\nversion: 1.0.0\ncategories: 3\n');
    write('a.jsonl', '');
    const { code, stdout, stderr } = await runCli(['check', 'a.jsonl'], { cwd: here() });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/contract\.yaml:4:\d+ {2}error {2}contract\./);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('a contract.yaml of something else is passed over', async () => {
    write('contract.yaml', 'name: a rental contract\n');
    write('a.jsonl', `${cleanLine('coaching-chat')}\n`);
    expect((await runCli(['check', 'a.jsonl'], { cwd: here() })).code).toBe(0);
  });
});

describe('the pretty report', () => {
  test('shows the place, and caps what it shows', async () => {
    write('p.jsonl', `${'{bad}\n'.repeat(60)}`);
    const { stdout } = await runCli(['check', 'p.jsonl', '--show', '2'], { cwd: here() });
    expect(stdout).toContain('1:2  error  json.syntax');
    expect(stdout).toContain('      {bad}\n       ^\n');
    expect(stdout).toContain('2 of 60 findings shown');
    expect(stdout).toContain('60 findings (60 errors, 0 warnings) in 60 records.');
  });

  test('speaks Korean by option and by locale', async () => {
    write('p.jsonl', '{bad}\n');
    const byOption = await runCli(['check', 'p.jsonl', '--lang', 'ko'], { cwd: here() });
    const byLocale = await runCli(['check', 'p.jsonl'], { cwd: here(), env: { LC_ALL: 'ko_KR.UTF-8' } });
    expect(byOption.stdout).toContain('오류');
    expect(byLocale.stdout).toBe(byOption.stdout);
  });

  test('sends no control characters to the terminal', async () => {
    write('p.jsonl', '{"messages": "\u001b[31m\u0007"}\n');
    const { stdout } = await runCli(['check', 'p.jsonl'], { cwd: here() });
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toContain('\u0007');
  });

  test('--quiet leaves the summary out', async () => {
    const clean = await runCli(['check', '--quiet', inject('records')]);
    expect(clean.stdout + clean.stderr).toBe('');
  });
});
