import type { ContractPath, ContractReport } from '../contract/report.ts';
import type { ContractSource } from '../contract/source.ts';
import { type CompiledExpression, ExpressionScope, type FactType, isProblem } from '../judge/expression.ts';
import type { FactValue } from '../judge/lower.ts';
import { bandValues, drawFromBand } from './bandValues.ts';
import { bell, between, place, type Random, roundTo } from './chance.ts';
import { checkOrder } from './checkOrder.ts';
import type { VariableSource } from './source.ts';

type Draw = (random: Random, drawn: readonly FactValue[]) => FactValue;

interface Variable {
  readonly type: FactType;
  readonly draw: Draw;
}

/** Variables in the order in which they are drawn. */
export interface Variables {
  readonly names: readonly string[];
  readonly types: readonly FactType[];
  /** The values by place in `names`. */
  draw(random: Random): FactValue[];
}

/** Compiles variables; the expressions of each may name the ones above it. */
export function compileVariables(
  sources: Readonly<Record<string, VariableSource>>,
  contract: ContractSource,
  pathOf: (name: string) => ContractPath,
  report: ContractReport,
): Variables {
  const scope = new ExpressionScope(contract.levels);
  const names: string[] = [];
  const variables: Variable[] = [];
  const compile = (text: string, path: ContractPath): CompiledExpression | undefined => {
    const expression = scope.compile(text);
    if (!isProblem(expression)) return expression;
    report(path, 'expression', { problem: expression.message }, expression.span);
    return undefined;
  };
  for (const [name, source] of Object.entries(sources)) {
    const variable = compileVariable(
      source,
      contract,
      compile,
      (used) => names.indexOf(used),
      pathOf(name),
      report,
    );
    if (!variable) continue;
    scope.declare(name, variable.type);
    names.push(name);
    variables.push(variable);
  }
  return {
    names,
    types: variables.map(({ type }) => type),
    draw(random) {
      const drawn: FactValue[] = [];
      for (const { draw } of variables) drawn.push(draw(random, drawn));
      return drawn;
    },
  };
}

function compileVariable(
  source: VariableSource,
  contract: ContractSource,
  compile: (text: string, path: ContractPath) => CompiledExpression | undefined,
  register: (name: string) => number,
  path: ContractPath,
  report: ContractReport,
): Variable | undefined {
  if ('choice' in source) {
    const { choice, weights = choice.map(() => 1) } = source;
    if (weights.length !== choice.length || weights.every((weight) => weight === 0)) {
      report([...path, 'weights'], 'generation.weights', { count: choice.length });
    }
    const type = choice.every((value) => typeof value === 'number') ? 'double' : 'string';
    const values = type === 'double' ? choice : choice.map(String);
    return { type, draw: (random) => values[place(weights, random)] };
  }
  if ('range' in source) {
    checkOrder(source.range, [...path, 'range'], report);
    const scale = 10 ** (source.decimals ?? 0);
    const [low, high] = [
      Math.ceil(source.range[0] * scale - 1e-9),
      Math.floor(source.range[1] * scale + 1e-9),
    ];
    return { type: 'double', draw: (random) => between(low, high, random) / scale };
  }
  if ('normal' in source) {
    const { mean, sd, min, max } = source.normal;
    checkOrder([min, max], [...path, 'normal'], report);
    const expression = compile(String(mean), [...path, 'normal', 'mean']);
    const value = expression?.bind(register);
    if (!value) return undefined;
    return {
      type: 'double',
      draw: (random, drawn) => {
        const centre = value(drawn);
        const offset = bell(random) * sd;
        if (typeof centre !== 'number') return undefined;
        return roundTo(Math.min(Math.max(centre + offset, min), max), source.decimals ?? 0);
      },
    };
  }
  if ('value' in source) {
    const expression = compile(String(source.value), [...path, 'value']);
    if (!expression) return undefined;
    const value = expression.bind(register);
    return {
      type: expression.type,
      draw: (_, drawn) => {
        const result = value(drawn);
        return typeof result === 'number' ? roundTo(result, source.decimals ?? 6) : result;
      },
    };
  }
  const input = contract.inputs?.[source.band];
  if (!input?.bands) {
    report([...path, 'band'], 'generation.no-bands', { name: source.band });
    return undefined;
  }
  checkOrder(source.typical, [...path, 'typical'], report);
  const bands = bandValues(input, source.typical, source.decimals);
  const weights = bands.map(({ verdict }) => source.weights?.[verdict] ?? 1);
  for (const verdict of Object.keys(source.weights ?? {})) {
    if (bands.some((band) => band.verdict === verdict)) continue;
    report([...path, 'weights', verdict], 'generation.unknown-band', { name: verdict, input: source.band });
  }
  return {
    type: input.values ? 'string' : 'double',
    draw: (random) => {
      const band = bands[place(weights, random)];
      return band && drawFromBand(band, source.boundary ?? 0, random);
    },
  };
}
