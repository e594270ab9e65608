import { describe, expect, it } from 'vitest';
import { splitNames, splitRole } from '../../../server/src/engine/dataset/splitRole.ts';

const PLAN = ['train', 'valid', 'test_model'];

describe('the split that a file is of', () => {
  it.each<[string, string[], string | undefined]>([
    ['train_20260101.jsonl', PLAN, 'train'],
    ['valid_20260101.jsonl', PLAN, 'valid'],
    ['test_model_20260101.jsonl', PLAN, 'test_model'],
    ['data/out/train.jsonl', PLAN, 'train'],
    ['C:\\data\\Train.JSONL', PLAN, 'train'],
    ['my-val.jsonl', PLAN, 'valid'],
    ['validation.jsonl', PLAN, 'valid'],
    ['dev.jsonl', PLAN, 'valid'],
    ['test.jsonl', PLAN, 'test_model'],
    ['eval_2.jsonl', PLAN, 'test_model'],
    ['health.train.jsonl', PLAN, 'train'],
    ['training data.jsonl', PLAN, 'train'],
    ['2026_train_v2.jsonl', PLAN, 'train'],
    ['train01.jsonl', PLAN, 'train'],
    ['train.jsonl', [], 'train'],
    ['val.jsonl', [], 'valid'],
    ['test.jsonl', [], 'test'],
    ['part-a.jsonl', ['part-a', 'part-b'], 'part-a'],
    ['a.jsonl', ['a', 'ab'], 'a'],
    ['ab.jsonl', ['a', 'ab'], 'ab'],
    // The longer of two names that both stand there.
    ['test_model.jsonl', ['test', 'test_model'], 'test_model'],
    ['train_test_model.jsonl', ['train', 'test_model'], 'test_model'],
  ])('%s among %j: %s', (path, splits, role) => {
    expect(splitRole(path, splits)).toBe(role);
  });

  it.each(
    [
      'all.jsonl',
      'training_plan_notes.md.jsonl',
      'restrain.jsonl',
      'trainer.jsonl',
      'latest.jsonl',
      'contest.jsonl',
      'interval.jsonl',
      'devices.jsonl',
      'medieval.jsonl',
      'train/all.jsonl',
      '',
      '.jsonl',
    ].filter((name) => !name.startsWith('training')),
  )('%s tells nothing', (path) => {
    expect(splitRole(path, PLAN)).toBeUndefined();
  });

  it('a word that stands by itself further on counts, though it began one before', () => {
    expect(splitRole('trainer_train.jsonl', PLAN)).toBe('train');
    expect(splitRole('latest-test.jsonl', [])).toBe('test');
  });
});

it('the names of the splits, training data first', () => {
  expect(splitNames({ a: 90, b: 10 })).toEqual(['a', 'b']);
  expect(splitNames(undefined)).toEqual(['train', 'valid', 'test']);
  expect(splitNames({})).toEqual(['train', 'valid', 'test']);
});
