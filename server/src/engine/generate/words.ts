import type { Condition } from '../contract/contract.ts';
import type { ContractPath } from '../contract/report.ts';
import type { FactValue } from '../judge/lower.ts';
import type { Random } from './chance.ts';
import type { Sheet } from './sheet.ts';
import type { TextsSource } from './source.ts';
import { parseText, type TextTemplate } from './textTemplate.ts';

/** A text of a pool. */
export interface PoolText {
  readonly template: TextTemplate;
  readonly when: Condition | undefined;
  readonly path: ContractPath;
}

/** Texts of which one is chosen. */
export type Pool = readonly PoolText[];

export function compilePool(source: string | TextsSource, path: ContractPath, sheet: Sheet): Pool {
  if (typeof source === 'string') return [{ template: parseText(source), when: undefined, path }];
  return source.flatMap((entry, i): PoolText[] => {
    const at = [...path, i];
    if (typeof entry === 'string') return [{ template: parseText(entry), when: undefined, path: at }];
    const when =
      entry.when === undefined ? undefined : sheet.condition(entry.when, [...at, 'when'], 'facts-first');
    return entry.texts.map((text, j) => ({ template: parseText(text), when, path: [...at, 'texts', j] }));
  });
}

/** Chooses texts so that all that fit are used about equally often. One for each run. */
export class WordChoice {
  private readonly uses = new Map<object, number>();

  constructor(private readonly random: Random) {}

  /** One of the least used texts that fit the facts; `undefined` where none fits. */
  choose(pool: Pool, sheet: readonly FactValue[]): PoolText | undefined {
    return this.leastUsed(pool.filter(({ when }) => !when || when(sheet) === true));
  }

  /** One of the least used of these. */
  leastUsed<T extends object>(candidates: readonly T[]): T | undefined {
    let least = Number.POSITIVE_INFINITY;
    let best: T[] = [];
    for (const candidate of candidates) {
      const uses = this.uses.get(candidate) ?? 0;
      if (uses > least) continue;
      if (uses < least) best = [];
      least = uses;
      best.push(candidate);
    }
    const chosen = best[this.random.below(best.length)];
    if (chosen) this.uses.set(chosen, least + 1);
    return chosen;
  }
}
