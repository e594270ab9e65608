import type { RecordCheck } from './check.ts';

/** The question states a value twice and differently, or one that cannot be. */
export const judgmentInputInconsistent: RecordCheck = {
  code: 'judgment.input-inconsistent',
  severity: 'error',
  on: 'texts',
  fixable: false,
  run(context, report) {
    const { asked, question, registers, contract, category } = context;
    if (!asked || !category || question.values.length === 0) return;
    const first = new Map<string, number | string>();
    for (const { input, value, start, end } of question.values) {
      const place = { message: asked.index, span: { start, end } };
      const source = contract.source.inputs?.[input];
      const label = source?.label ?? input;
      const slack = 0.5 * 10 ** -(source?.decimals ?? 6) + 1e-9;
      const known = first.get(input);
      const derived =
        source?.derive === undefined ? undefined : registers[contract.program.register(input) ?? -1];
      if (known === undefined) first.set(input, value);
      if (known !== undefined && differs(known, value, slack)) {
        report(place, { slot: label, found: value, expected: known });
      } else if (typeof derived === 'number' && differs(derived, value, slack)) {
        const expected = Number(derived.toFixed(source?.decimals ?? 6));
        report(
          place,
          { slot: label, found: value, expected, derive: source?.derive ?? '' },
          { variant: 'derived' },
        );
      }
      const range = source?.range;
      if (range && typeof value === 'number' && (value < range[0] || value > range[1])) {
        report(place, { slot: label, found: value, low: range[0], high: range[1] }, { variant: 'range' });
      }
    }
  },
};

function differs(a: unknown, b: unknown, slack: number): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) > slack : a !== b;
}
