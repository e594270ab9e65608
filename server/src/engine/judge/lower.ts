import type { ASTNode } from '@marcbachmann/cel-js';

/** `undefined`: unknown (an input was not stated). `null`: known to be absent (no row of a table applies). */
export type FactValue = number | string | boolean | null | undefined;

type Closure = (registers: readonly FactValue[]) => FactValue;

/** Lowers a checked CEL tree to a closure. Unknown spreads, except that `false && x` and `true || x` are known. */
export function lower(node: ASTNode, register: (id: string) => number, levels: readonly string[]): Closure {
  const sub = (child: ASTNode): Closure => lower(child, register, levels);
  switch (node.op) {
    case 'value': {
      const value = node.args as FactValue;
      return () => value;
    }
    case 'id': {
      const index = register(node.args);
      return (registers) => registers[index];
    }
    case '&&': {
      const [a, b] = [sub(node.args[0]), sub(node.args[1])];
      return (r) => {
        const left = a(r);
        if (left === false) return false;
        const right = b(r);
        if (right === false) return false;
        return left === true && right === true ? true : undefined;
      };
    }
    case '||': {
      const [a, b] = [sub(node.args[0]), sub(node.args[1])];
      return (r) => {
        const left = a(r);
        if (left === true) return true;
        const right = b(r);
        if (right === true) return true;
        return left === false && right === false ? false : undefined;
      };
    }
    case '!_': {
      const a = sub(node.args);
      return (r) => {
        const value = a(r);
        return typeof value === 'boolean' ? !value : undefined;
      };
    }
    case '-_': {
      const a = sub(node.args);
      return (r) => {
        const value = a(r);
        return typeof value === 'number' ? -value : undefined;
      };
    }
    case '?:': {
      const [test, yes, no] = [sub(node.args[0]), sub(node.args[1]), sub(node.args[2])];
      return (r) => {
        const value = test(r);
        return value === true ? yes(r) : value === false ? no(r) : undefined;
      };
    }
    case 'in': {
      const a = sub(node.args[0]);
      const list = node.args[1];
      if (list.op !== 'list') throw new Error('`in` needs a list written out: x in [1, 2]');
      const members = list.args.map(sub);
      return (r) => {
        const value = a(r);
        return value === undefined || value === null ? undefined : members.some((m) => m(r) === value);
      };
    }
    case 'call':
      return lowerCall(node.args[0], node.args[1].map(sub), levels);
    case 'rcall':
      return lowerMethod(node.args[0], sub(node.args[1]), node.args[2].map(sub));
    default: {
      const operate = BINARY[node.op];
      if (!operate) throw new Error(`\`${node.op}\` is not available in a contract's expressions`);
      const [left, right] = node.args as [ASTNode, ASTNode];
      const [a, b] = [sub(left), sub(right)];
      return (r) => {
        const x = a(r);
        const y = b(r);
        return x === undefined || x === null || y === undefined || y === null
          ? undefined
          : operate(x as never, y as never);
      };
    }
  }
}

const BINARY: Readonly<Record<string, (a: never, b: never) => FactValue>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => a * b,
  '/': (a: number, b: number) => (b === 0 ? undefined : a / b),
  '%': (a: number, b: number) => (b === 0 ? undefined : a % b),
};

const NUMERIC: Readonly<Record<string, (...x: number[]) => number>> = {
  // Half up, like the score.
  round: (x = 0) => Math.floor(x + 0.5),
  floor: Math.floor,
  ceil: Math.ceil,
  abs: Math.abs,
  min: Math.min,
  max: Math.max,
};

function lowerCall(name: string, args: readonly Closure[], levels: readonly string[]): Closure {
  const [first, second] = args;
  if (!first) throw new Error(`\`${name}\` needs an argument`);
  if (name === 'known') {
    return (r) => {
      const value = first(r);
      return value !== undefined && value !== null;
    };
  }
  if (name === 'rank') {
    return (r) => {
      const value = first(r);
      const rank = typeof value === 'string' ? levels.indexOf(value) : -1;
      return rank < 0 ? undefined : rank;
    };
  }
  const numeric = NUMERIC[name];
  if (!numeric) throw new Error(`\`${name}\` is not available in a contract's expressions`);
  return (r) => {
    const x = first(r);
    const y = second?.(r);
    if (typeof x !== 'number' || (second && typeof y !== 'number')) return undefined;
    return second ? numeric(x, y as number) : numeric(x);
  };
}

const METHODS: Readonly<Record<string, (text: string, arg: string) => boolean>> = {
  contains: (text, arg) => text.includes(arg),
  startsWith: (text, arg) => text.startsWith(arg),
  endsWith: (text, arg) => text.endsWith(arg),
};

function lowerMethod(name: string, receiver: Closure, args: readonly Closure[]): Closure {
  const method = METHODS[name];
  const [argument] = args;
  if (!method || !argument) throw new Error(`\`.${name}()\` is not available in a contract's expressions`);
  return (r) => {
    const text = receiver(r);
    const arg = argument(r);
    return typeof text === 'string' && typeof arg === 'string' ? method(text, arg) : undefined;
  };
}
