import { describe, expect, it } from 'vitest';
import { compileContract } from '../../../server/src/engine/contract/compile.ts';
import type { ContractSource } from '../../../server/src/engine/contract/source.ts';
import { compileGeneration } from '../../../server/src/engine/generate/compileGeneration.ts';

const SOURCE: ContractSource = {
  contract: 1,
  id: 'weather',
  version: '1.0.0',
  inputs: {
    wind: {
      label: 'Wind',
      unit: 'km/h',
      range: [0, 150],
      decimals: 0,
      bands: [
        { when: '>= 60', verdict: 'storm', level: 'bad' },
        { verdict: 'calm', level: 'good' },
      ],
    },
  },
  categories: {
    report: {
      label: 'Report',
      count: 3,
      question: { reads: 'fields' },
      answer: '{wind.verdict}: {tip: prose 1 sentence}',
    },
  },
};

/** A generation that is right, with members replaced. */
function generation(report: object = {}, rest: object = {}): object {
  return {
    variables: { wind: { band: 'wind' } },
    words: { ask: ['Sail today?', 'Stay home?'] },
    styles: { plain: { fields: { wind: 'Wind: {wind} km/h' } } },
    categories: {
      report: {
        fields: ['wind'],
        layouts: [{ style: 'plain', between: ', ' }],
        forms: ['{fields}. {ask}'],
        answer: { tip: 'Take care.' },
        ...report,
      },
    },
    ...rest,
  };
}

function problemsOf(data: unknown): string[] {
  const problems: string[] = [];
  const contract = compileContract({ ...SOURCE, generation: data }, (path, key) =>
    problems.push(`${path.join('.')} ${key}`),
  );
  if (!contract) throw new Error(problems.join('\n'));
  compileGeneration(contract, (path, key, data = {}) =>
    problems.push([path.join('.'), key, ...Object.values(data)].join(' ').trim()),
  );
  return problems;
}

describe('the generation of a contract', () => {
  it('is taken when it is right', () => {
    expect(problemsOf(generation())).toEqual([]);
  });

  it.each([
    ['no map', 5, ['generation schema.type.object  5']],
    ['nothing of it', {}, ['generation schema.required categories']],
    [
      'an unknown key',
      generation({ cvoer: [] }),
      [
        expect.stringMatching(
          /^generation\.categories\.report\.cvoer schema\.unknown-key cvoer cover intents, scenarios, /,
        ),
      ],
    ],
    [
      'an unknown category',
      generation({}, { categories: { raport: {} } }),
      ['generation.categories.raport generation.unknown-category raport report'],
    ],
    [
      'an unknown style',
      generation({ layouts: [{ style: 'fancy', between: ' ' }] }),
      [
        'generation.categories.report.layouts.0.style generation.unknown-style fancy',
        'generation.categories.report.layouts generation.missing layouts',
      ],
    ],
    [
      'a field that no style spells',
      generation({ fields: ['rain'] }),
      ['generation.categories.report.fields.0 generation.unknown-field rain plain'],
    ],
    [
      'a slot that nothing fills',
      generation({ forms: ['{fields}. {askk}'] }),
      ['generation.categories.report.layouts.0 generation.unknown-name askk'],
    ],
    [
      'a slot of a pool that nothing fills',
      generation({}, { words: { ask: ['Sail at {wnd}?'] } }),
      ['generation.words.ask.0 generation.unknown-name wnd wind'],
    ],
    [
      'prose left out',
      generation({ answer: {} }),
      ['generation.categories.report.answer generation.missing-prose tip'],
    ],
    [
      'no kind of variable',
      generation({}, { variables: { wind: { decimals: 1 } } }),
      ['generation.variables.wind schema.one-of-keys wind choice, range, normal, band, value'],
    ],
    [
      'weights of more values than there are',
      generation({}, { variables: { wind: { choice: [1, 2], weights: [1, 2, 3] } } }),
      ['generation.variables.wind.weights generation.weights 2'],
    ],
    [
      'weights of nothing',
      generation({}, { variables: { wind: { choice: [1, 2], weights: [0, 0] } } }),
      ['generation.variables.wind.weights generation.weights 2'],
    ],
    [
      'a range that goes down',
      generation({}, { variables: { wind: { band: 'wind', typical: [80, 20] } } }),
      ['generation.variables.wind.typical schema.range-order 80 20'],
    ],
    [
      'a style with the name of a method',
      generation({ layouts: [{ style: 'constructor', between: ' ' }] }),
      [
        'generation.categories.report.layouts.0.style generation.unknown-style constructor',
        'generation.categories.report.layouts generation.missing layouts',
      ],
    ],
    [
      'a band of no input',
      generation({ variables: { rain: { band: 'rain' } } }),
      ['generation.categories.report.variables.rain.band generation.no-bands rain'],
    ],
    [
      'a weight of no band',
      generation({ variables: { wind: { band: 'wind', weights: { breeze: 2 } } } }),
      ['generation.categories.report.variables.wind.weights.breeze generation.unknown-band breeze wind'],
    ],
    [
      'an expression that is none',
      generation({ where: 'wind >' }),
      [expect.stringMatching(/^generation\.categories\.report\.where expression /)],
    ],
    [
      'a variable named before it is drawn',
      generation({}, { variables: { gust: { value: 'wind * 2' }, wind: { band: 'wind' } } }),
      [expect.stringMatching(/^generation\.variables\.gust\.value expression /)],
    ],
    [
      'a number where a text belongs',
      generation({ forms: [3] }),
      ['generation.categories.report.forms.0 schema.type.string forms 3'],
    ],
    [
      'a share above one',
      generation({ fields: [{ name: 'wind', share: 2 }] }),
      ['generation.categories.report.fields.0.share schema.maximum share 2 1'],
    ],
  ])('tells %s with its place', (_, data, expected) => {
    expect(problemsOf(data)).toEqual(expected);
  });

  it('tells what an intent lacks', () => {
    const intents = [
      { id: 'gale', questions: ['Is {speed} much?'], answers: ['Stay in.'], states: { wnd: 'speed' } },
    ];
    const data = { intents, categories: { report: { intents: { tip: 'tips' } } } };
    expect(problemsOf(data)).toEqual([
      'generation.intents.0 generation.missing tips',
      'generation.intents.0.states.wnd generation.unknown-name wnd wind',
      'generation.intents.0.questions.0 generation.unknown-name speed',
    ]);
  });
});
