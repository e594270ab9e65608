import type { Text } from '../contract/source.ts';
import type { RecordCheck } from './check.ts';

/** A sentence that leaves the contract's register. */
export function toneRegister(language: keyof Text): RecordCheck {
  return {
    code: 'tone.register',
    severity: 'error',
    on: 'texts',
    fixable: true,
    run({ contract, answer, category, prose }, report) {
      const { register } = contract;
      if (!register || !answer || !category) return;
      const named = (text: Text) => text[language] ?? text.en ?? text.ko ?? '';
      const expected = named(contract.source.tone?.name ?? {});
      for (const { text, start } of prose) {
        for (const { span, name, replacement } of register.breaks(text)) {
          const place = { start: start + span.start, end: start + span.end };
          report(
            { message: answer.index, span: place },
            { found: text.slice(span.start, span.end).trim(), name: named(name), expected },
            replacement === undefined ? {} : { replace: [{ span: place, text: replacement }] },
          );
        }
      }
    },
  };
}
