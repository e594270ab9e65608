import type { Contract } from '../contract/contract.ts';
import type { Text } from '../contract/source.ts';
import type { RecordCheck } from './check.ts';
import type { RecordContext } from './recordContext.ts';
import { because, citedBy, codeOfSlot } from './slotMismatch.ts';

/** Codes that a contract's facts declare for themselves (zone.arithmetic) and that no check has. */
export function factCodes(contract: Contract, taken: ReadonlySet<string>): string[] {
  const codes = Object.values(contract.source.facts ?? {}).flatMap(({ code }) => code ?? []);
  return [...new Set(codes)].filter((code) => !taken.has(code));
}

/** A check of the contract's own: a slot or part that gets one of its facts wrong. */
export function contractFact(code: string, language: keyof Text): RecordCheck {
  return {
    code,
    severity: 'error',
    on: 'answer',
    fixable: true,
    run(context, report) {
      const { answer, analysis, contract } = context;
      for (const mismatch of analysis?.mismatches ?? []) {
        if (!answer) return;
        const place = { message: answer.index, span: mismatch.span };
        if (mismatch.kind === 'slot' && codeOfSlot(contract, mismatch, context) === code) {
          const { path, found, expected, span } = mismatch;
          report(
            place,
            {
              slot: path,
              found,
              expected,
              explain: explain(context, path, language),
              because: because(context, path),
              cite: citedBy(context, path),
            },
            { variant: 'fact', replace: [{ span, text: expected }] },
          );
        } else if (
          (mismatch.kind === 'part-missing' || mismatch.kind === 'part-unowed') &&
          mismatch.code === code
        ) {
          report(place, { part: mismatch.part }, { variant: mismatch.kind });
        }
      }
    },
  };
}

/** The contract's explanation of a fact with the facts it names put in. */
function explain({ contract, registers }: RecordContext, path: string, language: keyof Text): string {
  const text = contract.source.facts?.[path]?.explain;
  const template = text?.[language] ?? text?.en ?? text?.ko ?? '';
  return template.replace(/\{([\w.]+)\}/g, (slot, name: string) => {
    const value = registers[contract.program.register(name) ?? -1];
    return value === undefined || value === null ? slot : String(value);
  });
}
