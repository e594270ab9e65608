import { nearestName } from '../../nearestName.ts';
import type { PathReport } from '../createReport.ts';
import type { ContractPath } from '../report.ts';

/** What a name may refer to: the last part of the message's key. */
export type Referent =
  | 'category-part'
  | 'citation'
  | 'column'
  | 'input'
  | 'level'
  | 'list'
  | 'pattern'
  | 'slot'
  | 'table'
  | 'value'
  | 'verdict-level';

/** Most known names that a message lists. */
const MAX_LISTED = 12;

/** Reports a name that refers to nothing, with the nearest name that exists. Whether it refers to something. */
export function checkReference(
  report: PathReport,
  path: ContractPath,
  kind: Referent,
  name: string,
  known: readonly string[],
  within?: Parameters<PathReport>[3],
): boolean {
  if (known.includes(name)) return true;
  const listed = known.slice(0, MAX_LISTED).join(', ') + (known.length > MAX_LISTED ? ', …' : '');
  report(path, `reference.${kind}`, { name, nearest: nearestName(name, known), known: listed }, within);
  return false;
}
