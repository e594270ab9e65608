import type { ContractPath } from '../contract/report.ts';
import { optional, type ShapeReader } from './shape.ts';
import type { TextsSource } from './source.ts';

/** A pool of texts: each a text, or `{when, texts}`. */
export function readTexts(shape: ShapeReader, path: ContractPath, value: unknown): TextsSource {
  return shape.list(path, value, (at, item) => {
    if (typeof item === 'string') return item;
    const values = shape.map(at, item, ['when', 'texts']);
    if (values['texts'] === undefined) return shape.missing(at, 'texts');
    return {
      ...optional(values, 'when', at, shape.text),
      texts: shape.list([...at, 'texts'], values['texts'], shape.text),
    };
  });
}
