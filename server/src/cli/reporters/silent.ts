import type { Reporter } from './reporter.ts';

/** For commands that read records and report something else. */
export const silentReporter: Reporter = {
  file() {},
  findings() {},
  counted() {},
  async end() {},
};
