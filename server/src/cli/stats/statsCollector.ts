import type { CheckedLine } from '../../engine/checks/checker.ts';
import type { RecordContext } from '../../engine/checks/recordContext.ts';
import { findCitations } from '../../engine/citations/findCitations.ts';
import type { Contract } from '../../engine/contract/contract.ts';
import type { Finding } from '../../engine/finding.ts';
import { type Tally, TallyCounter } from '../../engine/generate/tally.ts';
import { outOfRange } from '../../engine/text/graphemes.ts';
import type { TokenCounter } from '../../engine/tokens/llama3Counter.ts';
import { recordTokens } from '../recordTokens.ts';
import { type Distribution, Gathered } from './distribution.ts';

/** What the records of one category come to. */
export interface CategoryStats {
  readonly records: number;
  /** Of the answers, in graphemes. */
  readonly length: Distribution;
  /** Llama 3.1 tokens of whole records, and those the loss is taken on. */
  readonly tokens: Distribution;
  readonly trainedTokens: Distribution;
  /** Records by grade, patterns, verdicts, items and citations. */
  readonly tally: Tally;
}

export interface FoundCode {
  readonly severity: Finding['severity'];
  readonly count: number;
}

interface Gathering {
  records: number;
  readonly length: Gathered;
  readonly tokens: Gathered;
  readonly trained: Gathered;
  readonly tally: TallyCounter;
}

/** Counts what is in records, one at a time. */
export class StatsCollector {
  readonly #categories = new Map<string, Gathering>();
  readonly #codes = new Map<string, FoundCode>();

  constructor(
    private readonly contract: Contract,
    private readonly counter: TokenCounter,
  ) {}

  add({ findings, context }: CheckedLine): void {
    for (const finding of findings) this.found(finding);
    if (context) this.#addRecord(context);
  }

  found({ code, severity }: Finding): void {
    this.#codes.set(code, { severity, count: (this.#codes.get(code)?.count ?? 0) + 1 });
  }

  /** By category, in the contract's order; `''` where a record has none. */
  get categories(): ReadonlyMap<string, CategoryStats> {
    const known = [...this.contract.categories.keys(), ''];
    return new Map(
      known.flatMap((id) => {
        const own = this.#categories.get(id);
        if (!own) return [];
        const stats: CategoryStats = {
          records: own.records,
          length: own.length.distribution,
          tokens: own.tokens.distribution,
          trainedTokens: own.trained.distribution,
          tally: own.tally.tally,
        };
        return [[id, stats] as const];
      }),
    );
  }

  /** By code, the most frequent first. */
  get codes(): Readonly<Record<string, FoundCode>> {
    return Object.fromEntries([...this.#codes].sort(([, a], [, b]) => b.count - a.count));
  }

  #addRecord(context: RecordContext): void {
    const own = this.#gathering(context.category?.id ?? '');
    own.records += 1;
    const answer = context.answer?.content ?? '';
    own.length.add(outOfRange(answer, answer.length, answer.length) ?? answer.length);
    const { total, trained } = recordTokens(context, this.counter);
    own.tokens.add(total);
    own.trained.add(trained);
    if (!context.category) return;
    const items = new Map(
      [...context.question.items].map(([list, rows]) => [list, rows.map(({ name }) => name)] as const),
    );
    own.tally.add({ facts: context.registers, items }, this.#cited(answer));
  }

  #gathering(id: string): Gathering {
    const known = this.#categories.get(id);
    if (known) return known;
    const made: Gathering = {
      records: 0,
      length: new Gathered(),
      tokens: new Gathered(),
      trained: new Gathered(),
      tally: new TallyCounter(this.contract),
    };
    this.#categories.set(id, made);
    return made;
  }

  #cited(answer: string): readonly string[] {
    const { citations } = this.contract;
    if (!citations) return [];
    const ids = findCitations(answer, citations).flatMap(({ citation }) => (citation ? [citation.id] : []));
    return [...new Set(ids)];
  }
}
