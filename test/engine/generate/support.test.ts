import { describe, expect, it } from 'vitest';
import { contentOf, generatorOf, linesOf, open, recordsOf } from './generatorOf.ts';

describe('another domain and language', () => {
  const support = open('test/fixtures/contracts/support');
  const generator = generatorOf(support, { seed: 7 });
  const lines = linesOf(generator);

  it('generates by its own data alone', () => {
    expect(generator.summary().map(({ category, written }) => [category, written])).toEqual([
      ['refund-reply', 20],
      ['help-chat', 20],
    ]);
  });

  it('fires every pattern and shows every band and product', () => {
    const [replies] = generator.summary();
    for (const aspect of ['patterns', 'days_since_purchase', 'wait_hours', 'item_condition', 'ordered']) {
      expect(Math.min(...Object.values(replies?.tally[aspect] ?? {})), aspect).toBeGreaterThanOrEqual(3);
    }
  });

  it('writes the same on every system', () => {
    const [first] = recordsOf(lines);
    expect(first && contentOf(first, 'user')).toMatchInlineSnapshot(`
      "Days since purchase: 86
      Waiting time: 48 hours
      Item condition: damaged
      Order total: 234.82 USD
      - Desk lamp 1 pcs
      Refund possible?"
    `);
    expect(first && contentOf(first, 'assistant')).toMatchInlineSnapshot(`
      "## 🔴 Late because of us

      **Why**

      - Days since purchase: 86 days → outside the window
      - Waiting time: 48 hours → far too long
      - Item condition: damaged → damaged on arrival

      **Amount:** 234.82 USD (restocking fee 0.00 USD)

      **Next step:** Let a supervisor decide on the refund

      **Message:** A colleague with more say is taking over now. You need not explain it again.

      **Apology:** Please excuse the long silence on our side.

      Policy: [Returns Policy, 2024] [Service Promise, 2023]"
    `);
  });
});
