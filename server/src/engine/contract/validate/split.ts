import type { PathReport } from '../createReport.ts';
import type { ContractSource } from '../source.ts';

/** Every category's count divides by the ratios into whole records. */
export function validateSplit({ split, categories }: ContractSource, report: PathReport): void {
  if (!split) return;
  const total = Object.values(split).reduce((sum, ratio) => sum + ratio, 0);
  if (!(total > 0)) {
    report(['split'], 'composition.split-zero');
    return;
  }
  for (const [id, { count }] of Object.entries(categories)) {
    if (count === undefined || count < 1) continue;
    for (const [part, ratio] of Object.entries(split)) {
      const share = (count * ratio) / total;
      // Ratios such as 0.8 and 0.1 do not sum to 1 exactly.
      if (Math.abs(share - Math.round(share)) < 1e-9 * count) continue;
      const shown = Number(share.toFixed(2));
      report(['categories', id, 'count'], 'split.fraction', { id, count, part, ratio, total, share: shown });
      break;
    }
  }
}
