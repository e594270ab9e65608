import type { ContractReport } from '../contract/report.ts';
import type { BandSource, InputSource } from '../contract/source.ts';
import type { FactType } from './expression.ts';
import { isProblem } from './expression.ts';
import type { FactValue } from './lower.ts';
import type { ProgramBuilder } from './program.ts';

type Inputs = Readonly<Record<string, InputSource>>;

export function inputType(input: InputSource): FactType {
  return input.values ? 'string' : 'double';
}

/** Inputs come first, in contract order: register = index of the input. */
export function declareInputs(inputs: Inputs, builder: ProgramBuilder): void {
  for (const [name, input] of Object.entries(inputs)) builder.declare(name, inputType(input));
}

/** Derived inputs, then each banded input's verdict, level and points. */
export function addInputFacts(inputs: Inputs, builder: ProgramBuilder, report: ContractReport): void {
  for (const [name, input] of Object.entries(inputs)) {
    if (input.derive !== undefined) addDerivation(name, input, input.derive, builder, report);
    if (input.bands) addBands(name, input.bands, builder, report);
  }
}

function addDerivation(
  name: string,
  input: InputSource,
  source: string,
  builder: ProgramBuilder,
  report: ContractReport,
): void {
  const expression = builder.scope.compile(source);
  const path = ['inputs', name, 'derive'];
  if (isProblem(expression)) {
    report(path, 'expression', { problem: expression.message }, expression.span);
    return;
  }
  if (expression.type !== inputType(input)) {
    report(path, 'expression.type', { expected: inputType(input), found: expression.type });
    return;
  }
  const target = builder.at(name);
  const derived = expression.bind((used) => builder.at(used));
  builder.step({
    targets: [target],
    uses: expression.uses.map((used) => builder.at(used)),
    run: (read, write) => {
      // What can be derived wins over what is stated: the parts are what was measured.
      const value = derived(read);
      if (value !== undefined) write[target] = value;
    },
  });
}

function addBands(
  name: string,
  bands: readonly BandSource[],
  builder: ProgramBuilder,
  report: ContractReport,
): void {
  const input = builder.at(name);
  const [verdict, level, points] = [
    builder.declare(`${name}.verdict`, 'string'),
    builder.declare(`${name}.level`, 'string'),
    builder.declare(`${name}.points`, 'double'),
  ];
  const tests = bands.map((band, i) => {
    if (band.when === undefined) return () => true as FactValue;
    const expression = builder.scope.compile(`${name} ${band.when}`);
    if (isProblem(expression)) {
      report(['inputs', name, 'bands', i, 'when'], 'expression', { problem: expression.message });
      return () => undefined;
    }
    return expression.bind((used) => builder.at(used));
  });
  builder.step({
    targets: [verdict, level, points],
    uses: [input],
    run: (read, write) => {
      const value = read[input];
      let band: BandSource | undefined;
      for (let i = 0; i < tests.length && value !== undefined && value !== null; i++) {
        if (tests[i]?.(read) !== true) continue;
        band = bands[i];
        break;
      }
      write[verdict] = band?.verdict;
      write[level] = band?.level;
      write[points] = band?.points;
    },
  });
}
