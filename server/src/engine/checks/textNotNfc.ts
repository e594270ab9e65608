import type { RecordCheck } from './check.ts';

/** Text that is not in Unicode normal form C. Decomposed Hangul costs several times the tokens. */
export const textNotNfc: RecordCheck = {
  code: 'text.not-nfc',
  severity: 'warning',
  on: 'texts',
  fixable: true,
  run({ messages, isPlainText }, report) {
    if (isPlainText) return;
    for (const { content, index } of messages) {
      if (content === undefined) continue;
      const nfc = content.normalize('NFC');
      if (nfc === content) continue;
      let start = 0;
      while (content[start] === nfc[start]) start += 1;
      let end = content.length;
      let nfcEnd = nfc.length;
      while (end > start && nfcEnd > start && content[end - 1] === nfc[nfcEnd - 1]) {
        end -= 1;
        nfcEnd -= 1;
      }
      // The whole stretch, with the base character of a mark that only differs behind it.
      start = Math.max(0, start - 1);
      const text = content.slice(start, end).normalize('NFC');
      report(
        { message: index, written: { start, end } },
        { found: content.slice(start, Math.min(end, start + 12)), units: end - start, expected: text.length },
        { replace: [{ span: { start, end }, text }] },
      );
    }
  },
};
