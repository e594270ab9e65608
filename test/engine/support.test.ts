import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileContract } from '../../server/src/engine/contract/compile.ts';
import { loadAndCompile } from '../../server/src/engine/contract/loadAndCompile.ts';
import { SplitPlanner } from '../../server/src/engine/split/planSplit.ts';
import { lineOf, told } from '../support/healthCoach.ts';
import { filesOf, portsOf } from './contract/inMemory.ts';
import { checkDataset, told as toldOf } from './dataset/checkDataset.ts';
import { contentOf, generatorOf, linesOf, open, recordsOf } from './generate/generatorOf.ts';

// A contract of another domain and language passes through everything: no rule is code.
const FOLDER = 'test/fixtures/contracts/support';
const { contract, generation, checker } = open(FOLDER);
const generator = generatorOf({ contract, generation, checker }, { seed: 7 });
const lines = linesOf(generator);
const records = recordsOf(lines);
const answers = records.map((record) => contentOf(record, 'assistant'));
const replies = lines.slice(0, 20);
const chats = lines.slice(20);

function found(raw: string): string[] {
  return told(raw, checker.check(lineOf(raw)).findings);
}

describe('a contract of another domain and language', () => {
  it('loads and compiles, its generation too, and nothing is found in it', () => {
    const files = filesOf(join(import.meta.dirname, '../..', FOLDER));
    const { findings } = loadAndCompile('contract.yaml', portsOf(files), 'en', compileContract);
    expect(findings).toEqual([]);
    expect([...generation.categories.keys()]).toEqual(['refund-reply', 'help-chat']);
  });

  it('generates every record that it wants, each clean and in the form of its category', () => {
    expect(lines).toHaveLength(40);
    expect(lines.flatMap(found)).toEqual([]);
    for (const [i, { metadata }] of records.entries()) {
      expect(contract.categories.get(metadata.category)?.format?.match(answers[i] ?? '')).toBeDefined();
    }
  });

  it('shows in its summary what the records show', () => {
    const [reply, chat] = generator.summary();
    const headed = (heading: string) =>
      answers.filter((answer) => answer.startsWith(`## ${heading}\n`)).length;
    expect(reply?.tally.patterns).toMatchObject({
      'refund-window-passed': headed('🔴 Refund window passed'),
      'long-wait': headed('🔴 Waited too long'),
      'window-passed-after-long-wait': headed('🔴 Late because of us'),
    });
    const questions = records.slice(0, 20).map((record) => contentOf(record, 'user'));
    for (const [product, count] of Object.entries(reply?.tally.ordered ?? {})) {
      expect([product, questions.filter((text) => text.includes(`${product} `)).length]).toEqual([
        product,
        count,
      ]);
    }
    const judged = (verdict: string) => answers.filter((answer) => answer.includes(`→ ${verdict}\n`)).length;
    for (const input of ['days_since_purchase', 'wait_hours', 'item_condition']) {
      const counts = Object.entries(reply?.tally[input] ?? {});
      expect(counts).toEqual(counts.map(([verdict]) => [verdict, judged(verdict)]));
      expect(counts.length).toBe(3);
    }
    const citing = (shown: string) => answers.slice(20).filter((answer) => answer.includes(shown)).length;
    expect(chat?.tally.citations).toEqual({
      returns2024: citing('[Returns Policy, 2024]'),
      service2023: citing('[Service Promise, 2023]'),
      warranty2022: citing('[Warranty Terms, 2022]'),
      none: answers.slice(20).filter((answer) => !answer.includes('Policy: ')).length,
    });
  });
});

describe('its records as a dataset', () => {
  const planner = new SplitPlanner(contract);
  lines.forEach((line, i) => {
    const { context } = checker.check(lineOf(line, i));
    if (context) planner.add('all.jsonl', context);
  });
  const plan = planner.plan({ seed: 3 });
  const names = plan.splits.map(({ name }) => name);
  const setOf = (i: number) => names[plan.assignment.splitOf[i] ?? -1] ?? '';
  const files = Object.fromEntries(
    names.map((name) => [`${name}.jsonl`, lines.filter((_, i) => setOf(i) === name)]),
  );

  it('are split exactly, and every intent stays whole', () => {
    expect(names).toEqual(['train', 'valid', 'test']);
    expect(plan.assignment.deviations).toEqual([]);
    expect(plan.assignment.categories.map(({ category, got }) => [category, got])).toEqual([
      ['help-chat', [12, 4, 4]],
      ['refund-reply', [12, 4, 4]],
    ]);
    expect([plan.groups, plan.largestGroup]).toEqual([25, 4]);
    const sets = new Map<string, Set<string>>();
    for (const [i, { metadata }] of records.entries()) {
      const { group } = metadata;
      if (group !== undefined) sets.set(group, (sets.get(group) ?? new Set()).add(setOf(i)));
    }
    expect([...sets.values()].map(({ size }) => size)).toEqual([1, 1, 1, 1, 1]);
  });

  it('are free of duplicates and leaks, and are counted', () => {
    const { findings, summary } = checkDataset(files, contract);
    expect(findings).toEqual([]);
    expect(summary).toEqual({
      records: 40,
      duplicates: 0,
      nearDuplicates: 0,
      leaks: 0,
      capped: 0,
      notKept: 0,
      counts: {
        'refund-reply': { train: 12, valid: 4, test: 4 },
        'help-chat': { train: 12, valid: 4, test: 4 },
      },
    });
  });

  it('show a copy, a record that is nearly another, and what leaks into another set', () => {
    const [first = '', second = ''] = replies;
    const near = second.replace('"user","content":"', '$&Hi. ');
    const twins = checkDataset({ 'all.jsonl': [...lines, first, near] }, contract);
    expect(toldOf(twins).filter((each) => !each.includes('composition'))).toEqual([
      'all.jsonl:41 dataset.duplicate → all.jsonl:1',
      'all.jsonl:42 dataset.near-duplicate → all.jsonl:2',
    ]);
    const [chat = ''] = chats;
    const moved = { 'train.jsonl': [first, chat], 'test.jsonl': [first, chats[5] ?? ''] };
    const leaks = toldOf(checkDataset(moved, contract)).filter((each) => each.includes('leakage'));
    expect(recordsOf([chat, chats[5] ?? '']).map(({ metadata }) => metadata.group)).toEqual([
      'thirty-day-rule',
      'thirty-day-rule',
    ]);
    expect(leaks).toEqual([
      'test.jsonl:1 dataset.leakage → train.jsonl:1',
      'test.jsonl:2 dataset.leakage → train.jsonl:2',
    ]);
  });

  it('lack what is left out', () => {
    expect(toldOf(checkDataset({ 'all.jsonl': lines.slice(2) }, contract))).toEqual([
      expect.stringContaining('dataset.composition'),
    ]);
  });
});
