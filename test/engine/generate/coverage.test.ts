import { describe, expect, it } from 'vitest';
import { boundariesOf } from '../../../server/src/engine/generate/cells.ts';
import { contentOf, generatorOf, linesOf, open, recordsOf } from './generatorOf.ts';

const health = open('schemas/health-coach');
/** Six seconds for 1,500 checked records; slow and busy machines get more. */
const TIME = 6000 * 4;

describe('the built-in contract at full counts', () => {
  const generator = generatorOf(health);
  const started = performance.now();
  const lines = linesOf(generator);
  const took = performance.now() - started;
  const records = recordsOf(lines);
  const of = (category: string) => records.filter(({ metadata }) => metadata.category === category);
  const tallyOf = (category: string) =>
    generator.summary().find((summary) => summary.category === category)?.tally ?? {};
  const leastOf = (category: string, aspect: string) =>
    Math.min(...Object.values(tallyOf(category)[aspect] ?? { none: 0 }));

  it('has every record that was asked for, in time', () => {
    expect(generator.summary().map(({ wanted, written }) => [wanted, written])).toEqual([
      [400, 400],
      [300, 300],
      [500, 500],
      [300, 300],
    ]);
    expect(took).toBeLessThan(TIME);
  });

  it('shows all grades, bands and patterns where they are analysed', () => {
    for (const [category, count] of [
      ['health-analysis', 400],
      ['exercise-analysis', 300],
    ] as const) {
      for (const aspect of ['grade', 'patterns', 'sleep_hr', 'rhr_change', 'steps', 'oxygen_saturation']) {
        expect(leastOf(category, aspect), `${category} ${aspect}`).toBeGreaterThanOrEqual(count * 0.1);
      }
    }
    for (const aspect of ['heart_rate', 'active_calories', 'distance_km', 'bmi']) {
      expect(leastOf('health-analysis', aspect), aspect).toBeGreaterThanOrEqual(12);
    }
  });

  it('judges every band, grade and pattern by itself in the judgment patterns', () => {
    for (const aspect of ['grade', 'patterns', 'sleep_hr', 'rhr_change', 'steps', 'oxygen_saturation']) {
      expect(leastOf('decision-pattern', aspect), aspect).toBeGreaterThanOrEqual(9);
    }
    for (const aspect of ['heart_rate', 'active_calories', 'distance_km', 'bmi']) {
      expect(leastOf('decision-pattern', aspect), aspect).toBeGreaterThanOrEqual(7);
    }
  });

  it('prescribes every exercise often', () => {
    expect(Object.keys(tallyOf('exercise-analysis').routine ?? {})).toHaveLength(17);
    expect(leastOf('exercise-analysis', 'routine')).toBeGreaterThanOrEqual(20);
    const verdicts = of('exercise-analysis').map(
      (record) => contentOf(record, 'assistant').split('\n', 1)[0],
    );
    for (const verdict of ['적합', '부적합']) {
      expect(verdicts.filter((heading) => heading?.endsWith(`: ${verdict}`)).length).toBeGreaterThan(60);
    }
  });

  it('shows the values at which a judgment changes', () => {
    const total = new Map<string, number>();
    for (const { tally } of generator.summary()) {
      for (const [cell, count] of Object.entries(tally.boundaries ?? {})) {
        total.set(cell, (total.get(cell) ?? 0) + count);
      }
    }
    for (const input of [
      'sleep_hr',
      'rhr_change',
      'steps',
      'oxygen_saturation',
      'heart_rate',
      'distance_km',
      'bmi',
    ]) {
      for (const value of boundariesOf(health.contract, input)) {
        expect(total.get(`${input}=${value}`), `${input}=${value}`).toBeGreaterThanOrEqual(9);
      }
    }
    for (const value of boundariesOf(health.contract, 'score')) {
      expect(total.get(`condition_score=${value}`), `stated ${value}`).toBeGreaterThanOrEqual(3);
      expect(total.get(`score=${value}`), `${value}`).toBeGreaterThanOrEqual(8);
    }
  });

  it('asks every intent about equally often, with different questions and answers', () => {
    const chats = of('coaching-chat');
    const counts = new Map<string, number>();
    for (const { metadata } of chats)
      counts.set(metadata.group ?? '', (counts.get(metadata.group ?? '') ?? 0) + 1);
    const [least, most] = [Math.min(...counts.values()), Math.max(...counts.values())];
    expect(most - least).toBeLessThanOrEqual(1);
    expect(new Set(chats.map((chat) => contentOf(chat, 'assistant'))).size).toBe(500);
  });

  it('asks nothing twice', () => {
    expect(new Set(records.map((record) => contentOf(record, 'user'))).size).toBe(1500);
  });

  it('words comments and cautions in many ways', () => {
    const answers = of('exercise-analysis').map((record) => contentOf(record, 'assistant'));
    const wordsOf = (lead: string) =>
      new Set(
        answers.flatMap(
          (answer) =>
            new RegExp(`${lead}:\\*\\* (.*)`).exec(answer)?.[1]?.replace(/\d+(?:\.\d+)?/g, '0') ?? [],
        ),
      );
    expect(wordsOf('코멘트').size).toBeGreaterThanOrEqual(40);
    expect(wordsOf('주의').size).toBeGreaterThanOrEqual(20);
  });
});
