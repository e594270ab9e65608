import { LOST } from '../text/controlCharacters.ts';
import type { RecordCheck } from './check.ts';

/** Bytes that are not UTF-8, halves of surrogate pairs, characters that were lost before, and a byte order mark where the target forbids or wants it. */
export const jsonEncoding: RecordCheck = {
  code: 'json.encoding',
  severity: 'error',
  on: 'line',
  fixable: false,
  run({ line, messages, contract, isPlainText }, report) {
    for (const span of line.invalidUtf8 ?? []) report({ raw: span }, {}, { variant: 'invalid' });
    if (line.tooLong) report({ raw: { start: 0, end: 0 } }, { bytes: line.bytes }, { variant: 'too-long' });
    const bom = contract.source.encoding?.bom ?? 'forbid';
    const start = { raw: { start: 0, end: Math.min(1, line.text.length) } };
    if (line.index === 0 && line.bom && bom === 'forbid') report(start, {}, { variant: 'bom' });
    if (line.index === 0 && !line.bom && bom === 'require') report(start, {}, { variant: 'no-bom' });
    // Halves of pairs come from the text itself or from an escape; what this line lost is already told.
    if (isPlainText || line.invalidUtf8) return;
    for (const { content, index } of messages) {
      const match = content === undefined ? null : LOST.exec(content);
      if (!match) continue;
      report(
        { message: index, written: { start: match.index, end: match.index + 1 } },
        {},
        { variant: match[0] === '\ufffd' ? 'replaced' : 'surrogate' },
      );
    }
  },
};
