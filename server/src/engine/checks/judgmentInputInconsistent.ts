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
    for (const [i, { input, value, start, end }] of question.values.entries()) {
      const source = contract.source.inputs?.[input];
      const decimals = source?.decimals ?? 6;
      const known = question.values.find((each) => each.input === input);
      const contradicts =
        known !== question.values[i] && known !== undefined && differs(known.value, value, decimals);
      const derived =
        source?.derive === undefined ? undefined : registers[contract.program.register(input) ?? -1];
      const underivable = typeof derived === 'number' && differs(derived, value, decimals);
      const range = source?.range;
      const outside =
        range !== undefined && typeof value === 'number' && (value < range[0] || value > range[1]);
      if (!outside && !contradicts && !underivable) continue;
      const place = { message: asked.index, span: { start, end } };
      const slot = source?.label ?? input;
      if (contradicts) {
        report(place, { slot, found: value, expected: known.value });
      } else if (underivable) {
        const expected = Number(derived.toFixed(decimals));
        report(place, { slot, found: value, expected, derive: source?.derive ?? '' }, { variant: 'derived' });
      }
      if (outside) report(place, { slot, found: value, low: range[0], high: range[1] }, { variant: 'range' });
    }
  },
};

function differs(a: unknown, b: unknown, decimals: number): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a !== b;
  return Math.abs(a - b) > 0.5 * 10 ** -decimals + 1e-9;
}
