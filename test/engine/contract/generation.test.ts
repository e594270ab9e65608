import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectedAt, type Files, filesOf, HEAD, load, told } from './inMemory.ts';

const CONTRACT = `${HEAD}generation: generation.yaml\n`;
const CATEGORIES = 'categories: {}\n';

function findingsIn(file: string, text: string) {
  const files: Record<string, string> = { 'contract.yaml': CONTRACT, [file]: text };
  if (file !== 'generation.yaml') files['generation.yaml'] = `intents: [${file}]\n${CATEGORIES}`;
  const { files: plain, told: expected } = expectedAt('contract.schema', files);
  return { findings: load(plain).findings, korean: load(plain, 'ko').findings, expected };
}

function check(file: string, text: string, message: string): void {
  const { findings, korean, expected } = findingsIn(file, text);
  expect(findings.map(told)).toEqual(expected);
  expect(findings[0]?.message).toContain(message);
  for (const { message: told } of korean) expect(told).not.toMatch(/^(?:contract|schema)\./);
}

describe('mistakes in generation.yaml are told at their own line', () => {
  it.each([
    ['an unknown key', `«variabels»: {}\n${CATEGORIES}`, 'Did you mean "variables"?'],
    ['no categories', '«words»: {}\n', '"categories" is missing'],
    ['an unknown key of a category', 'categories:\n  chat:\n    «layout»: []\n', 'Did you mean "layouts"?'],
    [
      'an unknown key of a scenario',
      'categories: {chat: {scenarios: [{«wieght»: 2}]}}\n',
      'Did you mean "weight"?',
    ],
    [
      'an unknown key of a layout',
      'categories: {chat: {layouts: [{style: s, between: "", «odrer»: listed}]}}\n',
      'Did you mean "order"?',
    ],
    [
      'an unknown order',
      'categories: {chat: {layouts: [{style: s, between: "", order: «shufled»}]}}\n',
      'Did you mean "shuffled"?',
    ],
    ['a layout without style', 'categories: {chat: {layouts: [«{between: ""}»]}}\n', '"style" is missing'],
    ['an unknown key of a style', `styles: {s: {fields: {}, «list»: {}}}\n${CATEGORIES}`, '"lists"'],
    [
      'a list that nothing joins',
      `styles: {s: {fields: {}, lists: {l: «{item: a}»}}}\n${CATEGORIES}`,
      '"between"',
    ],
    ['a pool that is one text', `words: {hello: «Hi.»}\n${CATEGORIES}`, 'Expected a list'],
    ['texts under another name', `words: {hello: [{«txts»: [Hi.], texts: [Ho.]}]}\n${CATEGORIES}`, '"txts"'],
    [
      'a text that is a number',
      `words: {hello: [«3»]}\n${CATEGORIES}`,
      'Expected a text or a map for "hello", found 3',
    ],
    ['an empty pool', `words: {hello: «[]»}\n${CATEGORIES}`, 'at least 1'],
    ['a pool that no slot can name', `words: {«my ask»: [a]}\n${CATEGORIES}`, 'cannot be used as a name'],
    [
      'a variable of no kind',
      `variables: {a: «{decimals: 1}»}\n${CATEGORIES}`,
      'choice, range, normal, band, value',
    ],
    [
      'a key of another kind',
      `variables: {a: {range: [0, 1], «boundary»: 0.1}}\n${CATEGORIES}`,
      '"boundary" cannot be combined with range',
    ],
    [
      'two kinds at once',
      `variables: {a: {«range»: [0, 1], «choice»: [1]}}\n${CATEGORIES}`,
      'cannot be combined with',
    ],
    ['a range of one', `variables: {a: {range: «[1]»}}\n${CATEGORIES}`, 'at least 2'],
    ['too many decimals', `variables: {a: {range: [0, 1], decimals: «7»}}\n${CATEGORIES}`, 'at most 6'],
    [
      'a weight below nothing',
      `variables: {a: {choice: [x, y], weights: [1, «-1»]}}\n${CATEGORIES}`,
      'at least 0',
    ],
    [
      'weights by verdict where values are listed',
      `variables: {a: {choice: [x], weights: «{x: 1}»}}\n${CATEGORIES}`,
      'Expected a list',
    ],
    [
      'a list of weights where verdicts are',
      `variables: {a: {band: b, weights: «[1]»}}\n${CATEGORIES}`,
      'Expected a map',
    ],
    [
      'a value that is true',
      `variables: {a: {value: «true»}}\n${CATEGORIES}`,
      'Expected a text or a number for "value", found true',
    ],
    [
      'a bell without ends',
      `variables: {a: {normal: «{mean: 3, sd: 1, min: 0}»}}\n${CATEGORIES}`,
      '"max" is missing',
    ],
    ['a share above one', 'categories: {chat: {fields: [{name: a, share: «2»}]}}\n', 'at most 1'],
    [
      'items without number',
      'categories: {chat: {items: {l: «{picks: [{count: [0, 1]}]}»}}}\n',
      '"count" is missing',
    ],
    [
      'half an item',
      'categories: {chat: {items: {l: {count: [0, «1.5»], picks: [{count: [0, 1]}]}}}}\n',
      'a whole number',
    ],
    [
      'rounding up to nothing',
      'categories: {chat: {items: {l: {count: [0, 1], picks: [{count: [0, 1]}], sum: {input: a, of: b, round_up: «0»}}}}}\n',
      'more than 0',
    ],
    [
      'coverage of nothing',
      'categories: {chat: {cover: [«{weight: 2}»]}}\n',
      'facts, bands, patterns, items, boundaries',
    ],
    [
      'least without boundaries',
      'categories: {chat: {cover: [«{bands: [a], least: 2}»]}}\n',
      '"least" has to be used with "boundaries"',
    ],
    [
      'fields beside intents',
      'categories: {chat: {intents: {a: b}, «fields»: []}}\n',
      '"fields" cannot be combined with intents',
    ],
  ])('%s', (_, text, message) => check('generation.yaml', text, message));

  it('also where it stands in the contract itself', () => {
    const { files, told: expected } = expectedAt('contract.schema', {
      'contract.yaml': `${HEAD}generation:\n  «varaibles»: {}\n  categories: {}\n`,
    });
    const { findings } = load(files);
    expect(findings.map(told)).toEqual(expected);
    expect(findings[0]?.message).toContain('Did you mean "variables"?');
  });
});

describe('mistakes in a file of intents are told at their own line', () => {
  it.each([
    ['no list', '«id»: a\nquestions: [b]\n', 'Expected a list'],
    ['no questions', '- «{id: a, answers: [b]}»\n', '"questions" is missing'],
    ['no id', '- id: a\n  questions: [b]\n- «questions»: [b]\n', '"id" is missing'],
    ['a text for texts', '- id: a\n  questions: [b]\n  answers: «c»\n', 'Expected a list'],
    ['a number for a text', '- id: a\n  questions: [b, «3»]\n', 'Expected a text for "questions", found 3'],
    ['a parameter of one value', '- {id: a, questions: [b], params: {n: «3»}}\n', 'Expected a list'],
    ['a parameter of nothing', '- {id: a, questions: [b], params: {n: «[]»}}\n', 'at least 1'],
    ['a truth for a value', '- {id: a, questions: [b], params: {n: [«true»]}}\n', 'a text or a number'],
    ['a state that names none', '- {id: a, questions: [b], states: {n: «3»}}\n', 'Expected a text'],
  ])('%s', (_, text, message) => check('intents.yaml', text, message));
});

describe('the generations of the repository', () => {
  const folders = ['schemas/health-coach', 'test/fixtures/contracts/support'];
  it.each(folders)('%s has the shape described', (folder) => {
    const files: Files = filesOf(join(import.meta.dirname, '../../..', folder));
    expect(load(files).findings).toEqual([]);
  });
});
