import { type Stats, statSync } from 'node:fs';
import type { Encoding, Line } from '../../engine/record/line.ts';

/** Half of a surrogate pair, which UTF-8 cannot hold. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** What the fixes of one file come to. */
export class FileFixes {
  /** Number of repairs by code. */
  readonly codes = new Map<string, number>();
  /** Lines, from 0, that are removed because the dataset has them elsewhere. */
  readonly removed = new Set<number>();
  changedLines = 0;
  encoding: Encoding = 'utf-8';
  bom = false;
  /** The first line, from 0, that would be lost by writing what was read of it. */
  lossy: { readonly line: number; readonly tooLong: boolean } | undefined;
  private readonly before: Stats;

  constructor(
    /** As the user named it. */
    readonly name: string,
    /** Where it is read and written. */
    readonly path: string,
    private readonly wantsBom: 'forbid' | 'require' | 'allow',
  ) {
    this.before = statSync(path);
  }

  see(line: Line, encoding: Encoding): void {
    if (line.index === 0) {
      this.encoding = encoding;
      this.bom = line.bom;
    }
    if (this.lossy) return;
    if (line.tooLong) this.lossy = { line: line.index, tooLong: true };
    else if (line.invalidUtf8 || (encoding !== 'utf-8' && LONE_SURROGATE.test(line.text))) {
      this.lossy = { line: line.index, tooLong: false };
    }
  }

  count(codes: readonly string[]): void {
    for (const code of codes) this.codes.set(code, (this.codes.get(code) ?? 0) + 1);
  }

  /** Whether the file is to start with a byte order mark. One of UTF-16 does not count for UTF-8. */
  get writesBom(): boolean {
    if (this.wantsBom !== 'allow') return this.wantsBom === 'require';
    return this.bom && this.encoding === 'utf-8';
  }

  get total(): number {
    return [...this.codes.values()].reduce((sum, count) => sum + count, 0);
  }

  get changesStart(): boolean {
    return this.encoding !== 'utf-8' || this.bom !== this.writesBom;
  }

  get isNeeded(): boolean {
    return this.total > 0 || this.changesStart;
  }

  /** Someone else wrote to the file since it was first read. */
  get changedMeanwhile(): boolean {
    const { size, mtimeMs, ino } = statSync(this.path);
    return size !== this.before.size || mtimeMs !== this.before.mtimeMs || ino !== this.before.ino;
  }
}
