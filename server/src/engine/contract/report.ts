import type { Span } from '../finding.ts';

/** Where in the contract document a problem lies: keys and indices from the root. */
export type ContractPath = readonly (string | number)[];

/**
 * Takes a problem of a contract. `key` names the message `contract.<key>` in the language bundles, `data`
 * what to put in. `within` narrows the place to offsets inside the scalar (or the named file's text).
 */
export type ContractReport = (
  path: ContractPath,
  key: string,
  data?: Readonly<Record<string, string | number>>,
  within?: Span,
) => void;
