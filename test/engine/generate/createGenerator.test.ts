import { describe, expect, it } from 'vitest';
import { contentOf, generatorOf, linesOf, open, recordsOf } from './generatorOf.ts';

const health = open('schemas/health-coach');
const counts = {
  'health-analysis': 30,
  'exercise-analysis': 30,
  'coaching-chat': 30,
  'decision-pattern': 30,
};

describe('generating records', () => {
  const lines = linesOf(generatorOf(health, { counts }));

  it('gives the same bytes for the same seed, and others for another', () => {
    expect(linesOf(generatorOf(health, { counts }))).toEqual(lines);
    expect(linesOf(generatorOf(health, { counts, seed: 2 }))).not.toEqual(lines);
  });

  it('gives the same bytes when it is iterated again', () => {
    const generator = generatorOf(health, { counts, categories: ['decision-pattern'] });
    expect(linesOf(generator)).toEqual(linesOf(generator));
  });

  it('gives a category the same records with and without the others', () => {
    const alone = linesOf(generatorOf(health, { counts, categories: ['exercise-analysis'] }));
    expect(alone).toEqual(
      lines.filter((_, i) => recordsOf(lines)[i]?.metadata.category === 'exercise-analysis'),
    );
  });

  it('writes records in the form of their category that state what the answer rests on', () => {
    expect(lines).toHaveLength(120);
    for (const record of recordsOf(lines)) {
      const category = health.contract.categories.get(record.metadata.category);
      const answer = contentOf(record, 'assistant');
      const values = category?.format?.match(answer);
      expect(values, answer).toBeDefined();
      expect(category?.format?.write(values ?? {})).toBe(answer);
      expect(contentOf(record, 'system')).toBe(category?.source.system?.trim());
    }
  });

  it('writes records in which no check finds anything', () => {
    for (const [index, text] of lines.entries()) {
      const line = { index, text, bytes: 0, bom: false, cr: false, terminated: true };
      expect(health.checker.check(line).findings, text).toEqual([]);
    }
  });

  it('numbers records, names their category and source, and the intent of a chat as its group', () => {
    const records = recordsOf(lines);
    expect(records[0]?.metadata).toEqual({
      id: 'health-analysis-0001',
      category: 'health-analysis',
      source: 'generated:health-coach@2.0.0:seed=1',
    });
    const chats = records.filter(({ metadata }) => metadata.category === 'coaching-chat');
    expect(chats[29]?.metadata.id).toBe('coaching-chat-0030');
    expect(new Set(chats.map(({ metadata }) => metadata.group)).size).toBe(30);
  });

  it('stops when the caller stops, and sums up what was taken', () => {
    const generator = generatorOf(health);
    expect(generator.total).toBe(1500);
    let taken = 0;
    for (const { category } of generator) {
      expect(category).toBe('health-analysis');
      if (++taken === 5) break;
    }
    const [summary] = generator.summary();
    expect(summary).toMatchObject({ category: 'health-analysis', wanted: 400 });
    expect(Object.values(summary?.tally.grade ?? {}).reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(4);
  });

  it('says why a category cannot be filled', () => {
    const accept = () => [{ code: 'tone.register' }, { code: 'tone.register' }];
    const generator = generatorOf(health, { categories: ['health-analysis'], accept, attempts: 4 });
    expect(linesOf(generator)).toEqual([]);
    expect(generator.summary()).toMatchObject([
      { wanted: 400, written: 0, refused: [{ code: 'tone.register', count: 8 }] },
    ]);
  });

  it('draws a record again that the caller refuses', () => {
    let asked = 0;
    const accept = () => (asked++ % 2 === 0 ? [{ code: 'no' }] : []);
    const generator = generatorOf(health, {
      counts: { 'decision-pattern': 6 },
      categories: ['decision-pattern'],
      accept,
    });
    expect(linesOf(generator)).toHaveLength(6);
    expect(generator.summary()[0]?.refused).toContainEqual({ code: 'no', count: 6 });
  });
});
