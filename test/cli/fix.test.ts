import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compatibleFixes } from '../../server/src/cli/fix/fixLine.ts';
import type { Finding } from '../../server/src/engine/finding.ts';
import { temporaryFolder } from '../node/temporaryFolder.ts';
import { runCli } from './runCli.ts';
import { cleanLine, cleanLines } from './testRecords.ts';

const { path } = temporaryFolder();

function fix(name: string, ...args: string[]) {
  return runCli(['check', name, '--fix', ...args], { cwd: path('.') });
}

const read = (name: string): string => readFileSync(path(name), 'utf8');
const decomposed = (line: string): string => JSON.stringify(JSON.parse(line)).normalize('NFD');

describe('files', () => {
  test('are repaired; a second run finds nothing to fix', async () => {
    const lines = cleanLines().slice(0, 8);
    const [first = '', second = '', third = '', ...rest] = lines;
    writeFileSync(
      path('a.jsonl'),
      `${[`${first},`, '', decomposed(second).replace(/NFD/g, ''), third, third, ...rest].join('\n')}\n`,
    );
    const { code, stderr } = await fix('a.jsonl');
    expect(stderr).toContain('fixes in');
    expect(stderr).toContain('dataset.duplicate');
    expect(read('a.jsonl').normalize('NFC')).toBe(`${lines.join('\n')}\n`);
    expect(code).toBe(0);
    const before = statSync(path('a.jsonl')).mtimeMs;
    const again = await fix('a.jsonl');
    expect(again.stderr).toContain('Nothing to fix.');
    expect(statSync(path('a.jsonl')).mtimeMs).toBe(before);
    expect(readdirSync(path('.'))).toEqual(['a.jsonl']);
  });

  test('keep CRLF and a missing last line break', async () => {
    const [a, b] = [cleanLine('coaching-chat'), cleanLine('decision-pattern')];
    writeFileSync(path('crlf.jsonl'), `${a},\r\n${b}`);
    await fix('crlf.jsonl');
    expect(read('crlf.jsonl')).toBe(`${a}\r\n${b}`);
  });

  test('lose a last duplicate without gaining a line break', async () => {
    const [a, b] = [cleanLine('coaching-chat'), cleanLine('decision-pattern')];
    writeFileSync(path('last.jsonl'), `${a}\n${b}\n${a}`);
    await fix('last.jsonl');
    expect(read('last.jsonl')).toBe(`${a}\n${b}`);
  });

  test('lose a byte order mark that the contract forbids, and become UTF-8', async () => {
    const line = cleanLine('coaching-chat');
    writeFileSync(path('bom.jsonl'), `\ufeff${line}\n`);
    writeFileSync(path('utf16.jsonl'), Buffer.from(`\ufeff${cleanLine('decision-pattern')}\r\n`, 'utf16le'));
    const { code, stderr } = await fix('bom.jsonl', 'utf16.jsonl');
    expect(stderr).toContain('byte order mark removed');
    expect(stderr).toContain('UTF-16 written as UTF-8');
    expect(read('bom.jsonl')).toBe(`${line}\n`);
    expect(read('utf16.jsonl')).toBe(`${cleanLine('decision-pattern')}\r\n`);
    expect(code).toBe(0);
  });

  test('with bytes that are no text are left as they are', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${cleanLine('coaching-chat')},\n"`),
      Buffer.from([0xff, 0x22, 0x0a]),
    ]);
    writeFileSync(path('bytes.jsonl'), bytes);
    const { code, stderr } = await fix('bytes.jsonl');
    expect(code).toBe(1);
    expect(stderr).toContain('bytes.jsonl: not rewritten, because line 2');
    expect(readFileSync(path('bytes.jsonl')).equals(bytes)).toBe(true);
  });

  test('keep their permissions', async () => {
    writeFileSync(path('mode.jsonl'), `${cleanLine('coaching-chat')},\n`, { mode: 0o640 });
    await fix('mode.jsonl');
    expect(statSync(path('mode.jsonl')).mode & 0o777).toBe(0o640);
  });
});

describe('standard input', () => {
  test('goes to standard output repaired, the report to standard error', async () => {
    const line = cleanLine('coaching-chat');
    const temporary = mkdtempSync(join(tmpdir(), 'tunewright-spool-'));
    const { code, stdout, stderr } = await runCli(['check', '-', '--fix', '--format', 'json'], {
      input: `${line},\n{bad}\n`,
      env: { TMPDIR: temporary },
    });
    expect(stdout).toBe(`${line}\n{bad}\n`);
    expect(stderr).toContain('1 fixes in 1 lines of standard input');
    expect(stderr).toContain('"path":"-"');
    expect(code).toBe(1);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('passes through unchanged where there is nothing to fix', async () => {
    const input = Buffer.concat([Buffer.from([0x22, 0xff, 0x22, 0x0a])]);
    const { stdout } = await runCli(['check', '-', '--fix'], { input });
    expect(stdout.length).toBeGreaterThan(0);
  });
});

describe('fixes that touch each other', () => {
  const finding = (code: string, ...edits: [start: number, end: number, text: string][]): Finding => ({
    code,
    severity: 'error',
    line: 0,
    span: { start: 0, end: 0 },
    message: '',
    fix: { edits: edits.map(([start, end, text]) => ({ span: { start, end }, text })) },
  });

  test('wait for the next round, whole', () => {
    const { edits, applied } = compatibleFixes([
      finding('a', [0, 2, 'x'], [8, 9, 'y']),
      finding('b', [4, 5, 'z'], [9, 10, 'z']),
      finding('c', [4, 5, 'z']),
    ]);
    expect(applied).toEqual(['a', 'c']);
    expect(edits).toHaveLength(3);
  });

  test('are one where they are the same', () => {
    const { edits, applied } = compatibleFixes([finding('a', [0, 2, 'x']), finding('b', [0, 2, 'x'])]);
    expect(applied).toEqual(['a', 'b']);
    expect(edits).toHaveLength(1);
  });
});
