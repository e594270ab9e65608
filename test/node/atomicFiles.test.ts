import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { AtomicFiles } from '../../server/src/node/atomicFiles.ts';
import { replaceFiles } from '../../server/src/node/replaceFiles.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const folder = temporaryFolder();
const names = () => readdirSync(dirname(folder.path('x'))).sort();
const read = (name: string) => readFileSync(folder.path(name), 'utf8');
const put = (name: string, content: string) => writeFileSync(folder.path(name), content);

describe('AtomicFiles', () => {
  it('shows nothing before commit and everything after', () => {
    const files = new AtomicFiles();
    const a = files.open(folder.path('a.jsonl'));
    const b = files.open(folder.path('b.jsonl'));
    a.write('{"a":"가"}\n');
    b.write('');
    a.write('끝\n');
    expect(names().every((name) => /^\.[ab]\.jsonl\.tmp-\d+-\d+$/.test(name))).toBe(true);
    files.commit();
    expect(names()).toEqual(['a.jsonl', 'b.jsonl']);
    expect(read('a.jsonl')).toBe('{"a":"가"}\n끝\n');
    expect(read('b.jsonl')).toBe('');
  });

  it('writes more than its buffer holds', () => {
    const files = new AtomicFiles();
    const sink = files.open(folder.path('a'));
    const part = '한국어 🚨\n'.repeat(40_000);
    for (let i = 0; i < 8; i++) sink.write(part);
    files.commit();
    expect(read('a')).toBe(part.repeat(8));
  });

  it('leaves no trace after abort, and takes no more', () => {
    put('a', 'old');
    const files = new AtomicFiles({ overwrite: true });
    const sink = files.open(folder.path('a'));
    sink.write('new');
    files.abort();
    files.abort();
    expect(names()).toEqual(['a']);
    expect(read('a')).toBe('old');
    expect(() => sink.write('more')).toThrow('is closed');
    expect(() => files.open(folder.path('b'))).toThrow('has ended');
    expect(() => files.commit()).toThrow('has ended');
  });

  it('refuses to overwrite unless told to, also what came since', () => {
    put('a', 'old');
    const careful = new AtomicFiles();
    expect(() => careful.open(folder.path('a'))).toThrow(expect.objectContaining({ code: 'EEXIST' }));
    careful.open(folder.path('b')).write('new');
    careful.open(folder.path('c')).write('new');
    put('c', 'came since');
    expect(() => careful.commit()).toThrow(
      expect.objectContaining({ code: 'EEXIST', path: folder.path('c') }),
    );
    expect(names()).toEqual(['a', 'c']);
    expect(read('c')).toBe('came since');
  });

  it('replaces when told to, and keeps the permissions', () => {
    put('a', 'old');
    chmodSync(folder.path('a'), 0o640);
    const files = new AtomicFiles({ overwrite: true });
    files.open(folder.path('a')).write('new');
    files.commit();
    expect(read('a')).toBe('new');
    expect(statSync(folder.path('a')).mode & 0o777).toBe(0o640);
    expect(names()).toEqual(['a']);
  });

  it('refuses folders, devices, missing folders and the same file twice', () => {
    mkdirSync(folder.path('folder'));
    const files = new AtomicFiles({ overwrite: true });
    expect(() => files.open(folder.path('folder'))).toThrow(expect.objectContaining({ code: 'EISDIR' }));
    expect(() => files.open('/dev/null')).toThrow(expect.objectContaining({ code: 'EINVAL' }));
    expect(() => files.open(folder.path('none/a'))).toThrow(expect.objectContaining({ code: 'ENOENT' }));
    files.open(folder.path('a'));
    expect(() => files.open(folder.path('folder/../a'))).toThrow('written twice');
    files.abort();
  });

  it('writes through symbolic links, also to a file that is not there yet', () => {
    mkdirSync(folder.path('real'));
    put('real/a', 'old');
    symlinkSync('real/a', folder.path('link'));
    symlinkSync('real/new', folder.path('dangling'));
    symlinkSync('loop', folder.path('loop'));
    const files = new AtomicFiles({ overwrite: true });
    files.open(folder.path('link')).write('new');
    files.open(folder.path('dangling')).write('fresh');
    expect(() => files.open(folder.path('real/new'))).toThrow('written twice');
    expect(() => files.open(folder.path('loop'))).toThrow(expect.objectContaining({ code: 'ELOOP' }));
    files.commit();
    expect(readlinkSync(folder.path('link'))).toBe('real/a');
    expect(read('real/a')).toBe('new');
    expect(read('real/new')).toBe('fresh');
    expect(readdirSync(folder.path('real')).sort()).toEqual(['a', 'new']);
  });

  it('passes over what a killed process left, and takes names as long as the file system does', () => {
    const probe = new AtomicFiles();
    probe.open(folder.path('a'));
    const [taken = ''] = names();
    const number = Number(taken.split('-').at(-1));
    put(taken.replace(/\d+$/, String(number + 1)), 'left');
    probe.abort();
    const long = `${'가'.repeat(80)}.jsonl`;
    const files = new AtomicFiles();
    files.open(folder.path('a')).write('new');
    files.open(folder.path(long)).write('new');
    files.commit();
    expect(names().filter((name) => !name.startsWith('.'))).toEqual(['a', long]);
  });

  it('reports a temporary file that was taken away, with every original as it was', () => {
    put('a', 'old a');
    const files = new AtomicFiles({ overwrite: true });
    files.open(folder.path('a')).write('new a');
    files.open(folder.path('b')).write('new b');
    for (const name of names().filter((name) => name.startsWith('.b'))) rmSync(folder.path(name));
    expect(() => files.commit()).toThrow(expect.objectContaining({ code: 'ENOENT', path: folder.path('b') }));
    expect(names()).toEqual(['a']);
    expect(read('a')).toBe('old a');
  });
});

describe('replaceFiles', () => {
  it.each([true, false])('puts everything back when the last one fails (overwrite: %s)', (overwrite) => {
    const replacement = (name: string) => {
      put(`${name}.tmp`, `new ${name}`);
      return { path: name, temporary: folder.path(`${name}.tmp`), target: folder.path(name), overwrite };
    };
    if (overwrite) put('a', 'old a');
    const replacements = ['a', 'b', 'c'].map(replacement);
    rmSync(folder.path('c.tmp'));
    expect(() => replaceFiles(replacements)).toThrow(expect.objectContaining({ code: 'ENOENT', path: 'c' }));
    expect(names()).toEqual(overwrite ? ['a'] : []);
    if (overwrite) expect(read('a')).toBe('old a');
  });
});

describe('a process that ends in the middle', () => {
  const module = fileURLToPath(new URL('../../server/src/node/atomicFiles.ts', import.meta.url));
  const tsx = fileURLToPath(new URL('../../node_modules/tsx/dist/loader.mjs', import.meta.url));

  function run(ending: string): Promise<{ code: unknown; signal: unknown }> {
    const source = `
      import { AtomicFiles } from ${JSON.stringify(module)};
      const files = [new AtomicFiles({ overwrite: true }), new AtomicFiles()];
      files[0].open(${JSON.stringify(folder.path('a'))}).write('new');
      files[1].open(${JSON.stringify(folder.path('b'))}).write('new');
      setTimeout(() => {}, 20_000);
      ${ending}`;
    return new Promise((resolve) => {
      const child = execFile(process.execPath, ['--import', tsx, '--input-type=module', '-e', source], () =>
        resolve({ code: child.exitCode, signal: child.signalCode }),
      );
    });
  }

  it.each([
    ['an exit', 'process.exit(3)', { code: 3, signal: null }],
    ['an error', 'throw new Error("mine")', { code: 1, signal: null }],
    ['a signal', 'process.kill(process.pid, "SIGTERM")', { code: null, signal: 'SIGTERM' }],
    [
      'a signal that others handle',
      'process.on("SIGINT", () => process.exit(130)); process.kill(process.pid, "SIGINT")',
      { code: 130, signal: null },
    ],
  ])('leaves nothing behind after %s', async (_, ending, expected) => {
    put('a', 'old');
    expect(await run(ending)).toEqual(expected);
    expect(names()).toEqual(['a']);
    expect(existsSync(folder.path('b'))).toBe(false);
    expect(read('a')).toBe('old');
  });
});
