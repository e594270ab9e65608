/** The condition of a band: the input's value compared with a number, or a word with a word. */
export interface BandCondition {
  readonly operator: '<' | '<=' | '>' | '>=' | '==' | '!=';
  readonly value: number | string;
}

const CONDITION = /^\s*(<=|>=|==|!=|<|>)\s*(?:([+-]?\d+(?:\.\d+)?)|"([^"]*)"|'([^']*)')\s*$/;

/** Reads `< 5`, `>= 10`, `== "text"`; `undefined` for anything else. */
export function bandCondition(when: string): BandCondition | undefined {
  const match = CONDITION.exec(when);
  if (!match) return undefined;
  const operator = match[1] as BandCondition['operator'];
  if (match[2] !== undefined) return { operator, value: Number(match[2]) };
  if (operator !== '==' && operator !== '!=') return undefined;
  return { operator, value: match[3] ?? match[4] ?? '' };
}

/** Whether a value meets the condition. A word and a number are never equal and never in order. */
export function meets({ operator, value }: BandCondition, found: number | string): boolean {
  if (operator === '==') return found === value;
  if (operator === '!=') return found !== value;
  if (typeof found !== 'number' || typeof value !== 'number') return false;
  if (operator === '<') return found < value;
  if (operator === '<=') return found <= value;
  return operator === '>' ? found > value : found >= value;
}
