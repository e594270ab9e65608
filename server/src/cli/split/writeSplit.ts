import type { Contract } from '../../engine/contract/contract.ts';
import { readMessages } from '../../engine/record/messages.ts';
import { parseRecord } from '../../engine/record/parseRecord.ts';
import type { SplitPlan } from '../../engine/split/planSplit.ts';
import type { TextSink } from '../../node/atomicFiles.ts';
import { STDIN } from '../../node/collectPaths.ts';
import { readLines } from '../../node/readLines.ts';
import { writesBom } from '../generateRecords.ts';
import { recordTokens } from '../recordTokens.ts';
import { type Distribution, Gathered } from '../stats/distribution.ts';
import { tokenCounter } from '../tokenCounter.ts';

export interface SetTokens {
  readonly all: Distribution;
  readonly trained: Distribution;
}

/**
 * Reads the files once more and writes each record, as it stands, to its set. A set without sink is counted
 * and not written.
 * @returns tokens of each set, in the order of the splits
 */
export async function writeSplit(
  files: readonly string[],
  plan: SplitPlan,
  contract: Contract,
  sinks: readonly TextSink[],
  spool: string | undefined,
): Promise<SetTokens[]> {
  const counter = await tokenCounter();
  const tokens = plan.splits.map(() => ({ all: new Gathered(), trained: new Gathered() }));
  if (writesBom(contract)) for (const sink of sinks) sink.write('\ufeff');
  let next = 0;
  for (const file of files) {
    for await (const { lines } of readLines(file === STDIN ? (spool ?? file) : file)) {
      for (const { index, text } of lines) {
        const record = plan.records[next];
        if (!record || record.file !== file || record.line !== index) continue;
        const split = plan.assignment.splitOf[next] ?? 0;
        next += 1;
        sinks[split]?.write(`${text}\n`);
        const messages = readMessages(parseRecord(text).value) ?? [];
        const counted = recordTokens({ messages }, counter);
        tokens[split]?.all.add(counted.total);
        tokens[split]?.trained.add(counted.trained);
      }
    }
  }
  return tokens.map(({ all, trained }) => ({ all: all.distribution, trained: trained.distribution }));
}
