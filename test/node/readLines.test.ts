import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../server/src/engine/record/line.ts';
import { splitLines } from '../../server/src/engine/record/lines.ts';
import { fastDecoder } from '../../server/src/node/fastDecoder.ts';
import { FileError } from '../../server/src/node/fileError.ts';
import { type LineBatch, type ReadLinesOptions, readLines } from '../../server/src/node/readLines.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const folder = temporaryFolder();

async function all(source: string | AsyncIterable<Uint8Array>, options?: ReadLinesOptions): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const batch of readLines(source, options)) lines.push(...batch.lines);
  return lines;
}

/** The lowest free descriptor tells whether one has been left open. */
function freeDescriptor(): number {
  const fd = openSync('.', 'r');
  closeSync(fd);
  return fd;
}

const text = Array.from(
  { length: 3000 },
  (_, i) => `{"id":${i},"content":"한국어 문장 ${'🚨'.repeat(i % 7)}"}`,
).join('\n');

describe('readLines', () => {
  it('gives the lines of a file, whatever the size of its chunks', async () => {
    const path = folder.path('a.jsonl');
    writeFileSync(path, text);
    expect(await all(path)).toEqual(splitLines(text));
    expect(await all(path, { chunkBytes: 997 })).toEqual(splitLines(text));
  });

  it('tells how far it is and which encoding the file has', async () => {
    const path = folder.path('a.jsonl');
    writeFileSync(path, Buffer.from('\ufeff가\n나\n', 'utf16le'));
    let last: LineBatch | undefined;
    for await (const batch of readLines(path)) last = batch;
    expect(last).toMatchObject({ encoding: 'utf-16le', bytesRead: 10, totalBytes: 10 });
    expect(last?.lines.map((line) => line.text)).toEqual(['가', '나']);
  });

  it('reads a stream', async () => {
    const bytes = Buffer.from(text);
    const chunks = Array.from({ length: Math.ceil(bytes.length / 1000) }, (_, i) =>
      bytes.subarray(i * 1000, i * 1000 + 1000),
    );
    expect(await all(Readable.from(chunks))).toEqual(splitLines(text));
  });

  it('reads an empty file', async () => {
    const path = folder.path('empty.jsonl');
    writeFileSync(path, '');
    expect(await all(path)).toEqual([]);
  });

  it('says what is wrong with a path', async () => {
    mkdirSync(folder.path('folder'));
    await expect(all(folder.path('none'))).rejects.toMatchObject({
      name: 'FileError',
      code: 'ENOENT',
      path: folder.path('none'),
    });
    await expect(all(folder.path('folder'))).rejects.toMatchObject({
      code: 'EISDIR',
      message: expect.stringContaining('is a directory'),
    });
  });

  it('names the reason of a system error', () => {
    const denied = Object.assign(new Error('EACCES: permission denied, open'), { code: 'EACCES' });
    expect(FileError.from(denied, 'a.jsonl')).toMatchObject({
      code: 'EACCES',
      message: 'a.jsonl: permission denied',
    });
    expect(FileError.from('odd', 'a.jsonl')).toMatchObject({ code: 'EIO', message: 'a.jsonl: odd' });
  });

  it('closes the file when the loop is left, by break and by error', async () => {
    const path = folder.path('a.jsonl');
    writeFileSync(path, text);
    const free = freeDescriptor();
    for await (const _ of readLines(path, { chunkBytes: 100 })) break;
    expect(freeDescriptor()).toBe(free);
    const failing = async () => {
      for await (const _ of readLines(path, { chunkBytes: 100 })) throw new Error('mine');
    };
    await expect(failing()).rejects.toThrow('mine');
    expect(freeDescriptor()).toBe(free);
  });

  it('stops at an abort, with its reason, and closes the file', async () => {
    const path = folder.path('a.jsonl');
    writeFileSync(path, text);
    const free = freeDescriptor();
    const controller = new AbortController();
    let batches = 0;
    const reading = async () => {
      for await (const _ of readLines(path, { chunkBytes: 100, signal: controller.signal })) {
        batches += 1;
        if (batches === 3) setTimeout(() => controller.abort(new Error('enough')), 0);
      }
    };
    await expect(reading()).rejects.toThrow('enough');
    expect(batches).toBeLessThan(100);
    expect(freeDescriptor()).toBe(free);
    await expect(all(path, { signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow('before');
  });

  it('stops waiting for a silent stream at an abort', async () => {
    const controller = new AbortController();
    const silent = new Readable({ read() {} });
    setTimeout(() => controller.abort(new Error('enough')), 5);
    await expect(all(silent, { signal: controller.signal })).rejects.toThrow('enough');
    expect(silent.destroyed).toBe(true);
  });
});

describe('fastDecoder', () => {
  it('decodes what is UTF-8 and refuses what is not, also after it has measured', () => {
    const decode = fastDecoder();
    const bytes = Buffer.from('\ufeff한국어 🚨 text\u0000\n'.repeat(3000));
    expect(decode(bytes)).toBe(bytes.toString());
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.string({ unit: 'binary' }).map((s) => Uint8Array.from(Buffer.from(s))),
        ),
        (some) => {
          let expected: string | undefined;
          try {
            expected = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(some);
          } catch {}
          expect(decode(some)).toBe(expected);
        },
      ),
    );
  });
});
