/** What the process ends with. */
export const EXIT = {
  clean: 0,
  /** Findings of severity error, or more warnings than allowed. */
  findings: 1,
  /** The command line, the contract or a file does not let the command run. */
  unusable: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
