import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with the plain line `N passed, N failed` (`, N skipped` only where there are any). */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, unhandledErrors: ReadonlyArray<unknown>): void {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      let ran = 0;
      for (const test of module.children.allTests()) {
        counts[test.result().state] += 1;
        ran += 1;
      }
      if (ran === 0 && !module.ok()) counts.failed += 1;
    }
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
    // The default reporter prints its own summary first; this line must be the last one.
    setTimeout(() => process.stdout.write(`${counts.passed} passed, ${counts.failed} failed${skipped}\n`), 0);
  }
}
