import { shownPath } from '../shownPath.ts';
import type { Terminal } from '../terminal.ts';
import type { FileFixes } from './fileFixes.ts';

/** Tells on standard error what was repaired, file by file, and what could not be. */
export function printFixes(files: readonly FileFixes[], { err, texts, quiet }: Terminal): void {
  for (const { lossy, isNeeded, name } of files) {
    if (!lossy || !isNeeded) continue;
    const key = lossy.tooLong ? 'check.not-rewritten-long' : 'check.not-rewritten';
    err.line(texts.say(key, { path: shownPath(name), line: lossy.line + 1 }));
  }
  if (quiet) return;
  const written = files.filter(({ isNeeded, lossy }) => isNeeded && !lossy);
  if (written.length === 0) err.line(texts.say('check.fixed-nothing'));
  for (const file of written) {
    const path = file.name === '-' ? texts.say('check.standard-input') : shownPath(file.name);
    err.line(
      texts.say('check.fixed', {
        fixes: texts.number(file.total + (file.changesStart ? 1 : 0)),
        lines: texts.number(Math.max(file.changedLines, file.changesStart ? 1 : 0)),
        path,
      }),
    );
    for (const [code, count] of [...file.codes].sort(([, a], [, b]) => b - a)) {
      err.line(`  ${texts.say('check.fixed-code', { count: texts.number(count), code })}`);
    }
    if (file.encoding !== 'utf-8') err.line(`  ${texts.say('check.fixed-utf8')}`);
    else if (file.changesStart) {
      err.line(`  ${texts.say(file.bom ? 'check.fixed-bom' : 'check.fixed-bom-added')}`);
    }
  }
}
