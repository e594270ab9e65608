import type { CheckedLine } from '../engine/checks/checker.ts';
import { Checker } from '../engine/checks/checker.ts';
import type { CheckerOptions } from '../engine/checks/checkerOptions.ts';
import type { Contract } from '../engine/contract/contract.ts';
import type { Line } from '../engine/record/line.ts';
import type { TokenCounter } from '../engine/tokens/llama3Counter.ts';
import { tokenCounter } from './tokenCounter.ts';

/** A `Checker` whose tokenizer is loaded when the first record needs one, which few datasets have. */
export class LineChecker {
  readonly checker: Checker;
  #counter: TokenCounter | undefined;
  #wanted = false;

  constructor(contract: Contract, options: CheckerOptions) {
    this.checker = new Checker(contract, {
      ...options,
      counter: () => {
        this.#wanted = this.#counter === undefined;
        return this.#counter;
      },
    });
  }

  /** `undefined` when tokens have to be counted first: then `checkCounted` the same line. */
  check(line: Line): CheckedLine | undefined {
    const checked = this.checker.check(line);
    return this.#wanted ? undefined : checked;
  }

  async checkCounted(line: Line): Promise<CheckedLine> {
    this.#counter = await tokenCounter();
    this.#wanted = false;
    return this.checker.check(line);
  }
}
