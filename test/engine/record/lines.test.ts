import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../../server/src/engine/record/line.ts';
import { LineSplitter, splitLines } from '../../../server/src/engine/record/lines.ts';
import { utf8Length } from '../../../server/src/engine/record/utf8.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function split(chunks: readonly Uint8Array[], maxLineBytes?: number): Line[] {
  const splitter = new LineSplitter(maxLineBytes === undefined ? {} : { maxLineBytes });
  return [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.end()];
}

const texts = (lines: readonly Line[]) => lines.map((line) => line.text);

/** Bytes of files with all that is awkward in them. */
const file = fc
  .array(
    fc.oneof(
      fc
        .constantFrom(
          '\n',
          '\n',
          '\r\n',
          '\r',
          '한국어',
          '🚨',
          '{"a":1}',
          '\u2028',
          '\u0000',
          '\ufeff',
          '\ufffd',
        )
        .map(bytesOf),
      fc.uint8Array({ maxLength: 4 }),
      fc
        .constantFrom(
          [0xef, 0xbb, 0xbf],
          [0xff, 0xfe],
          [0xfe, 0xff],
          [0xed, 0xa0, 0x80],
          [0xf0, 0x9f, 0x9a],
          [0x0a, 0x00],
        )
        .map((bytes) => Uint8Array.from(bytes)),
    ),
    { maxLength: 24 },
  )
  .map((parts) => Uint8Array.from(parts.flatMap((part) => [...part])));

function cut(bytes: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return chunks;
}

describe('LineSplitter', () => {
  it('gives the same lines however the bytes are cut, also under a cap', () => {
    fc.assert(
      fc.property(
        file,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
        (bytes, sizes) => {
          const whole = split([bytes]);
          expect(split(cut(bytes, sizes))).toEqual(whole);
          expect(split(cut(bytes, sizes), 8)).toEqual(split([bytes], 8));
          expect(whole.reduce((sum, line) => sum + line.bytes, 0)).toBe(bytes.length);
          expect(whole.map((line) => line.index)).toEqual(whole.map((_, index) => index));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('decodes as the platform does and tells replaced bytes from a U+FFFD that was there', () => {
    fc.assert(
      fc.property(file, (bytes) => {
        fc.pre(!(bytes[0] === 0xff && bytes[1] === 0xfe) && !(bytes[0] === 0xfe && bytes[1] === 0xff));
        const lines = split([bytes]);
        const joined = lines
          .map((line) => line.text + (line.cr ? '\r' : '') + (line.terminated ? '\n' : ''))
          .join('');
        expect(joined).toBe(new TextDecoder().decode(bytes));
        for (const line of lines) {
          let replaced = '';
          for (const { start, end } of line.invalidUtf8 ?? []) replaced += line.text.slice(start, end);
          expect(replaced).toMatch(/^\ufffd*$/);
          expect(line.invalidUtf8 === undefined || replaced !== '').toBe(true);
        }
        const marks = [...new TextDecoder().decode(bytes)].filter((char) => char === '\ufffd').length;
        const ours = lines
          .flatMap((line) => line.invalidUtf8 ?? [])
          .reduce((n, { start, end }) => n + end - start, 0);
        expect(marks - ours).toBe(genuineMarks(bytes));
      }),
      { numRuns: 400 },
    );
  });

  it('breaks lines at \\n and \\r\\n only', () => {
    const lines = split([bytesOf('a\r\nb\u2028c\u2029d\re\n\n\r\nlast\r')]);
    expect(texts(lines)).toEqual(['a', 'b\u2028c\u2029d\re', '', '', 'last\r']);
    expect(lines.map((line) => line.cr)).toEqual([true, false, false, true, false]);
    expect(lines.map((line) => line.terminated)).toEqual([true, true, true, true, false]);
  });

  it('has no line in an empty file, one in a file that is only a line break or a byte order mark', () => {
    expect(split([])).toEqual([]);
    expect(split([new Uint8Array(0)])).toEqual([]);
    expect(texts(split([bytesOf('\n')]))).toEqual(['']);
    expect(split([bytesOf('\ufeff')])).toEqual([
      { index: 0, text: '', bytes: 3, bom: true, cr: false, terminated: false },
    ]);
  });

  it('takes the byte order mark off line 0 and leaves any other', () => {
    const lines = split([bytesOf('\ufeffa\n\ufeffb\n')]);
    expect(lines.map(({ text, bom }) => [text, bom])).toEqual([
      ['a', true],
      ['\ufeffb', false],
    ]);
  });

  it('points at bytes that are not UTF-8', () => {
    const [line] = split([Uint8Array.from([0x61, 0xff, 0xea, 0xb0, 0x62, 0xef, 0xbf, 0xbd])]);
    expect(line?.text).toBe('a\ufffd\ufffdb\ufffd');
    expect(line?.invalidUtf8).toEqual([{ start: 1, end: 3 }]);
  });

  it.each(['utf-16le', 'utf-16be'] as const)('reads %s', (encoding) => {
    const text = '\ufeff{"a":"한글 🚨"}\r\n둘째\n\ud83d 끝';
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
    for (const size of [1, 3, 1000]) {
      const splitter = new LineSplitter();
      const lines = [...cut(bytes, [size]).flatMap((chunk) => splitter.push(chunk)), ...splitter.end()];
      expect(splitter.encoding).toBe(encoding);
      expect(texts(lines)).toEqual(['{"a":"한글 🚨"}', '둘째', '\ufffd 끝']);
      expect(lines[0]).toMatchObject({ bom: true, cr: true });
      expect(lines[2]?.invalidUtf8).toEqual([{ start: 0, end: 1 }]);
      expect(lines.reduce((sum, line) => sum + line.bytes, 0)).toBe(bytes.length);
    }
  });

  it('skips a line over the cap without holding it', () => {
    const splitter = new LineSplitter({ maxLineBytes: 1000 });
    const filler = bytesOf('x'.repeat(700));
    const lines = [...splitter.push(bytesOf('a\n'))];
    for (let i = 0; i < 1000; i++) lines.push(...splitter.push(filler));
    lines.push(...splitter.push(bytesOf('\r\nb')), ...splitter.end());
    expect(lines.map(({ text, tooLong, cr, bytes }) => [text, tooLong, cr, bytes])).toEqual([
      ['a', undefined, false, 2],
      ['', true, true, 700_002],
      ['b', undefined, false, 1],
    ]);
  });

  it('does not keep the chunk that it was given', () => {
    const splitter = new LineSplitter();
    const chunk = bytesOf('{"a":');
    splitter.push(chunk);
    chunk.fill(0x78);
    expect(texts(splitter.push(bytesOf('1}\n')))).toEqual(['{"a":1}']);
  });

  it('reads lines longer than the window that is decoded at once', () => {
    const long = '가'.repeat(50_000);
    expect(texts(split([bytesOf(`a\n${long}\nb\n${long}`)]))).toEqual(['a', long, 'b', long]);
  });
});

describe('splitLines', () => {
  it('gives the lines that the document would have as a file', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom('\n', '\r\n', '\r', '한', '\ufeff', '\u2028'),
            fc.string({ unit: 'grapheme' }),
          ),
        ),
        (parts) => {
          const text = parts.join('');
          expect(splitLines(text)).toEqual(split([bytesOf(text)]));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('counts UTF-8 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => utf8Length(text) === bytesOf(text).length),
    );
    expect(utf8Length('\ud83d')).toBe(3);
  });
});

/** U+FFFD that stand in the file as such: after a well-formed prefix, so counted by decoding strictly. */
function genuineMarks(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; ) {
    let size = 1;
    for (let length = 1; length <= 4; length++) {
      const char = strict(bytes.subarray(at, at + length));
      if (char === undefined) continue;
      size = length;
      if (char === '\ufffd') count += 1;
      break;
    }
    at += size;
  }
  return count;
}

function strict(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
