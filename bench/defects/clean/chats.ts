import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { particleFor } from '../../../server/src/engine/l10n/particle.ts';
import { CONTRACT_PATH } from '../contract.ts';
import type { Draw } from '../draw.ts';

interface Intent {
  readonly id: string;
  readonly params?: Readonly<Record<string, readonly (string | number)[]>>;
  readonly states?: Readonly<Record<string, string>>;
  readonly questions: readonly string[];
  readonly answers: readonly string[];
  readonly advice: readonly string[];
}

export interface Chat {
  readonly group: string;
  readonly question: string;
  readonly stated: Readonly<Record<string, number | string>>;
  readonly answer: string;
  readonly advice: string;
}

/** Chats made of the intents that the built-in contract keeps. */
export function chatMaker(): (draw: Draw) => Chat {
  const folder = join(dirname(CONTRACT_PATH), 'intents');
  const intents = readdirSync(folder)
    .sort()
    .flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')) as Intent[]);
  return (draw) => {
    const intent = draw.pick(intents);
    const values = Object.fromEntries(
      Object.entries(intent.params ?? {}).map(([name, choice]) => [name, draw.pick(choice)]),
    );
    const filled = (texts: readonly string[]): string =>
      draw.pick(texts).replace(/\{(\w+)(?::([^}]*))?\}/g, (_, name: string, spec: string | undefined) => {
        const value = values[name];
        if (value === undefined) throw new Error(`${intent.id}: no ${name}`);
        if (typeof value === 'number') {
          return value >= 1000 ? String(value).replace(/\B(?=(\d{3})+$)/g, ',') : String(value);
        }
        return spec === undefined ? value : value + particleFor(value, spec);
      });
    return {
      group: intent.id,
      stated: Object.fromEntries(
        Object.entries(intent.states ?? {}).map(([input, param]) => [input, values[param] ?? 0]),
      ),
      question: filled(intent.questions),
      answer: filled(intent.answers),
      advice: filled(intent.advice),
    };
  };
}
