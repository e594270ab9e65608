import { describe, expect, it } from 'vitest';
import { lineOf, told } from '../support/healthCoach.ts';
import { generatorOf, linesOf, open } from './generate/generatorOf.ts';

const support = open('test/fixtures/contracts/support');
const lines = linesOf(generatorOf(support, { seed: 7 }));

/** The first record with `shown` in it. */
function lineWith(shown: string): string {
  const line = lines.find((each) => each.includes(shown));
  if (line === undefined) throw new Error(`no record shows ${shown}`);
  return line;
}

/** The line with something in one of its messages replaced. */
function damaged(line: string, role: string, from: string | RegExp, to: string): string {
  const record = JSON.parse(line);
  for (const message of record.messages) {
    if (message.role === role) message.content = message.content.replace(from, to);
  }
  const raw = JSON.stringify(record);
  expect(raw).not.toBe(line);
  return raw;
}

function found(raw: string): string[] {
  return told(raw, support.checker.check(lineOf(raw)).findings);
}

describe('a damaged record of another domain is told for what it is', () => {
  it.each([
    [
      'a wrong verdict',
      '→ far too long',
      /→ far too long/,
      '→ as promised',
      'judgment.verdict-mismatch «as promised»',
    ],
    [
      'a verdict of no band',
      '→ far too long',
      /→ far too long/,
      '→ rather long',
      'judgment.verdict-mismatch «rather long»',
    ],
    [
      'a wrong value',
      'Days since purchase: 86',
      /: 86 days/,
      ': 68 days',
      'judgment.value-mismatch «68 days»',
    ],
    ['an input not judged', 'refund-reply-0001', /- Waiting time.*\n/, '', 'judgment.missing «»'],
    ['a wrong fee', 'opened by the customer', /fee [\d.]+/, 'fee 1.00', 'fee.arithmetic «1.00»'],
    ['a wrong refund', 'refund-reply-0001', /Amount:\*\* [\d.]+/, 'Amount:** 1.50', 'fee.arithmetic «1.50»'],
    [
      "another pattern's judgment",
      '## 🔴 Waited too long',
      /Waited too long/,
      'Refund window passed',
      'pattern.not-applied «🔴 Refund window passed»',
    ],
    [
      'a recommendation of no pattern',
      'Let a supervisor decide',
      /Next step:\*\* .*/,
      'Next step:** Refund in full',
      'pattern.not-applied «Refund in full»',
    ],
    [
      'one citation of two missing',
      'Late because of us',
      / \[Service Promise, 2023\]/,
      '',
      'citation.missing «[Returns Policy, 2024]»',
    ],
    ['all citations missing', '## 🔴 Waited too long', /\n\nPolicy: .*/, '', 'citation.missing «.»'],
    [
      'a policy that does not exist',
      '[Returns Policy, 2024]',
      /\[Returns Policy, 2024\]/,
      '[Garden Rules, 2024]',
      'citation.unknown «[Garden Rules, 2024]»',
    ],
    [
      'a wrong year',
      '[Returns Policy, 2024]',
      /Returns Policy, 2024/,
      'Returns Policy, 2019',
      'citation.year «[Returns Policy, 2019]»',
    ],
    [
      'another style of citing',
      '[Returns Policy, 2024]',
      /\[Returns Policy, 2024\]/,
      '(Returns Policy, 2024)',
      'citation.style «(Returns Policy, 2024)»',
    ],
    [
      'a citation that nothing owes',
      'Policy: [Returns Policy, 2024]"',
      /$/,
      ' [Warranty Terms, 2022]',
      'citation.unwarranted «[Warranty Terms, 2022]»',
    ],
    ['a word that owes a citation', '[Warranty Terms, 2022]', /\n\nPolicy: .*/, '', 'citation.missing «.»'],
    ['a section missing', 'refund-reply-0001', /\n\n\*\*Message:\*\* .*/, '', 'format.missing-section «»'],
    [
      'an apology missing after a long wait',
      '→ far too long',
      /\n\n\*\*Apology:\*\* .*/,
      '',
      'format.missing-section «»',
    ],
    [
      'an apology without a wait',
      '→ as promised',
      /(\*\*Message:\*\* .*)/,
      '$1\n\n**Apology:** We are sorry.',
      'format.unexpected-section «**Apology:** We are sorry.»',
    ],
    [
      'sections in another order',
      'refund-reply-0001',
      /(\*\*Amount:.*)\n\n(\*\*Next step:.*)\n/,
      '$2\n\n$1\n',
      'format.section-order «**Amount:** 234.82 USD (restocking fee 0.00 USD)»',
    ],
    [
      'slang',
      'refund-reply-0001',
      /Message:\*\* .*/,
      'Message:** You get it back, dude.',
      'tone.register «dude»',
    ],
  ])('%s', (_, shown, from, to, finding) => {
    expect(found(damaged(lineWith(shown), 'assistant', from, to))).toEqual([finding]);
  });

  it.each([
    ['an unknown product', 'Desk lamp 1 pcs', 'Desk fan 1 pcs', 'product.unknown «Desk fan»'],
    ['too many of one', 'Storage box 6 pcs', 'Storage box 9 pcs', 'product.prescription «Storage box 9 pcs»'],
  ])('%s', (_, from, to, finding) => {
    expect(found(damaged(lineWith(from), 'user', from, to))).toEqual([finding]);
  });

  it('an answer that is too short, and a pattern that prose does not apply', () => {
    const short = damaged(lineWith('chair-squeaks'), 'assistant', /^.*\n/, 'The warranty pays.\n');
    expect(found(short)).toEqual([expect.stringMatching(/^length\.out-of-range /)]);
    const said = 'After 60 days you simply get all of the money back, as we promise to anybody.\n';
    const paid = damaged(lineWith('refund-after-window'), 'assistant', /^.*\n/, said);
    expect(found(paid)).toEqual([expect.stringMatching(/^pattern\.not-applied «After 60 days/)]);
  });
});
