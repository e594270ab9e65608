import { CONTROL } from '../text/controlCharacters.ts';
import type { RecordCheck } from './check.ts';

/** An invisible character that no text needs. Carriage returns are the form's business. */
export const textControlCharacter: RecordCheck = {
  code: 'text.control-character',
  severity: 'error',
  on: 'texts',
  fixable: true,
  run(context, report) {
    if (context.isPlainText) return;
    for (const { content, index } of context.messages) {
      // A text of nothing else is an empty one.
      if (content === undefined || context.readable(index).text.trim() === '') continue;
      for (const match of content.matchAll(CONTROL)) {
        const span = { start: match.index, end: match.index + match[0].length };
        const found = [...match[0]].map(
          (c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
        );
        report(
          { message: index, written: span },
          { found: [...new Set(found)].join(' ') },
          { replace: [{ span, text: '' }] },
        );
      }
    }
  },
};
