import type { MessageData } from '../engine/finding.ts';
import { formatMessage, type MessageBundle } from '../engine/l10n/message.ts';
import en from './l10n/en.json' with { type: 'json' };
import ko from './l10n/ko.json' with { type: 'json' };
import type { Language } from './language.ts';

/** What the command line says, by key. */
export type TextKey = keyof typeof en;

/** The texts of the command line in one language. */
export interface Texts {
  readonly language: Language;
  say(key: TextKey, data?: MessageData): string;
  /** The number with thousands set off, as the language writes it. */
  number(value: number): string;
  /** The text of a key made at run time, if there is one. */
  find(key: string, data?: MessageData): string | undefined;
}

const BUNDLES: Readonly<Record<Language, MessageBundle>> = { en, ko };

export function textsIn(language: Language): Texts {
  const bundle = BUNDLES[language];
  const format = new Intl.NumberFormat(language);
  return {
    language,
    say: (key, data) => formatMessage(bundle, key, data),
    number: (value) => format.format(value),
    find: (key, data) => (Object.hasOwn(bundle, key) ? formatMessage(bundle, key, data) : undefined),
  };
}
