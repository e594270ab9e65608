import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../../server/src/engine/l10n/contract.en.json' with { type: 'json' };
import ko from '../../../server/src/engine/l10n/contract.ko.json' with { type: 'json' };
import { formatMessage } from '../../../server/src/engine/l10n/message.ts';
import schemaEn from '../../../server/src/engine/l10n/schema.en.json' with { type: 'json' };
import schemaKo from '../../../server/src/engine/l10n/schema.ko.json' with { type: 'json' };
import { nearestName } from '../../../server/src/engine/nearestName.ts';

const ENGINE = join(import.meta.dirname, '../../../server/src/engine');

describe('formatMessage', () => {
  const format = (template: string, data: Record<string, string | number>) =>
    formatMessage({ key: template }, 'key', data);

  it('puts values in, once', () => {
    expect(format('{a} of {b}, {c}', { a: '{b}', b: 2 })).toBe('{b} of 2, {c}');
    expect(formatMessage({}, 'no.such', { a: 1 })).toBe('no.such a=1');
    expect(formatMessage({}, 'toString')).toBe('toString');
  });

  it('leaves out what has no value', () => {
    const template = 'No{near? Did you mean "{}"?}{list? Known: {}.}';
    expect(format(template, { near: 'x', list: 'x, y' })).toBe('No Did you mean "x"? Known: x, y.');
    expect(format(template, { near: '', list: 'y' })).toBe('No Known: y.');
    expect(format(template, {})).toBe('No');
    expect(format('{n? {}}', { n: 0 })).toBe(' 0');
  });

  it.each([
    ['수면', '수면은', '수면을', '수면으로'],
    ['나이', '나이는', '나이를', '나이로'],
    ['물', '물은', '물을', '물로'],
    ['3', '3은', '3을', '3으로'],
    ['12', '12는', '12를', '12로'],
    ['1', '1은', '1을', '1로'],
    ['100', '100은', '100을', '100으로'],
    ['sleep_hr', 'sleep_hr는', 'sleep_hr를', 'sleep_hr로'],
    ['level', 'level은', 'level을', 'level로'],
    ['column', 'column은', 'column을', 'column으로'],
    ['RHR', 'RHR은', 'RHR을', 'RHR로'],
    ['BMI', 'BMI는', 'BMI를', 'BMI로'],
    ['[…]', '[…]는', '[…]를', '[…]로'],
    ['보통 (중)', '보통 (중)은', '보통 (중)을', '보통 (중)으로'],
  ])('chooses the particle of %s', (word, topic, object, direction) => {
    expect(format('{x|은/는}', { x: word })).toBe(topic);
    expect(format('{x|을/를}', { x: word })).toBe(object);
    expect(format('{x|으로/로}', { x: word })).toBe(direction);
  });

  it('puts the particle after quotation marks', () => {
    expect(format('"{x|은/는}" {y?"{|이/가}" }', { x: '수면', y: '나이' })).toBe('"수면"은 "나이"가 ');
  });
});

describe('the bundles', () => {
  const sets = [
    ['contract', en, ko],
    ['schema', schemaEn, schemaKo],
  ] as const;

  it.each(sets)('%s: both languages have the same messages with the same names', (_, english, korean) => {
    expect(Object.keys(korean)).toEqual(Object.keys(english));
    const names = (text: string) =>
      new Set([...text.matchAll(/\{([a-z]\w*)[|?}]/g)].map((match) => match[1]));
    for (const [key, text] of Object.entries(english)) {
      const other = (korean as Record<string, string>)[key] ?? '';
      expect([key, [...names(other)].sort()]).toEqual([key, [...names(text)].sort()]);
      expect(other).toMatch(/\p{Script=Hangul}/u);
      expect(text).not.toMatch(/\p{Script=Hangul}/u);
    }
  });

  it('has every message that validation reports', () => {
    const sources = ['contract', 'contract/validate', 'schema'].flatMap((folder) =>
      readdirSync(join(ENGINE, folder))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(join(ENGINE, folder, name), 'utf8')),
    );
    const keys = sources.flatMap((text) =>
      [
        ...text.matchAll(
          /'((?:bands|citations|composition|file|grades|labels|reference|regex|schema|split|syntax)\.[a-z.-]+)'/g,
        ),
      ].map((match) => match[1] ?? ''),
    );
    expect(keys.length).toBeGreaterThan(50);
    const all: Record<string, string> = { ...en, ...schemaEn };
    expect(keys.filter((key) => !(`contract.${key}` in all) && !(key in all))).toEqual([]);
  });
});

describe('nearestName', () => {
  it.each([
    ['inpts', ['inputs', 'lists'], 'inputs'],
    ['slepe_hr', ['sleep_hr', 'steps'], 'sleep_hr'],
    ['걸음', ['걸음수', '수면'], '걸음수'],
    ['ALERT', ['ok', 'alert'], 'alert'],
    ['x', ['a', 'bcd'], 'a'],
    ['zebra', ['inputs', 'lists'], ''],
    ['anything', [], ''],
  ])('%s', (name, known, nearest) => expect(nearestName(name, known)).toBe(nearest));
});
