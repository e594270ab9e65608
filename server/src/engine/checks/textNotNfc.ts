import type { RecordCheck } from './check.ts';

/** Texts of these characters only are in NFC: ASCII, Latin-1, general punctuation, precomposed Hangul, emoji. */
const SURELY_NFC =
  /^[\u0000-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u27bf\u3001-\u3003\u3008-\u3029\u3131-\u318e\uac00-\ud7a3\ufe0f\ud83c-\ud83e\udc00-\udfff]*$/;

/** Text that is not in Unicode normal form C. Decomposed Hangul costs several times the tokens. */
export const textNotNfc: RecordCheck = {
  code: 'text.not-nfc',
  severity: 'warning',
  on: 'texts',
  fixable: true,
  run({ messages }, report) {
    for (const { content, index } of messages) {
      if (content === undefined || SURELY_NFC.test(content)) continue;
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
        { message: index, span: { start, end } },
        { found: content.slice(start, Math.min(end, start + 12)), units: end - start, expected: text.length },
        { replace: [{ span: { start, end }, text }] },
      );
    }
  },
};
