import type { RecordCheck } from './check.ts';

/**
 * C0 and C1 controls but tab and line feed, invisible separators and direction marks. A joiner (U+200D) or
 * a variation selector is part of an emoji and may stand. Carriage returns are the form's business.
 */
const CONTROL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\uffff]+/g;

export const textControlCharacter: RecordCheck = {
  code: 'text.control-character',
  severity: 'error',
  on: 'texts',
  fixable: true,
  run({ messages, isPlainText }, report) {
    if (isPlainText) return;
    for (const { content, index } of messages) {
      if (content === undefined) continue;
      for (const match of content.matchAll(CONTROL)) {
        const span = { start: match.index, end: match.index + match[0].length };
        const found = [...match[0]].map(
          (c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
        );
        report(
          { message: index, span },
          { found: [...new Set(found)].join(' ') },
          { replace: [{ span, text: '' }] },
        );
      }
    }
  },
};
