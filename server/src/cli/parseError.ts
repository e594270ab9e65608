import type { CommanderError } from 'commander';
import type { Texts } from './texts.ts';

const SUGGESTION = /\(Did you mean (?:one of )?(.+?)\?\)/;
/** `error: option '--count <n>' argument 'x' is invalid. <reason>` */
const INVALID = /(?:argument|option) '([^']*)'.*? '([^']*)' is invalid\. (.*)$/s;
const INVALID_ARGUMENT = /command-argument value '([^']*)' is invalid for argument '([^']*)'\. (.*)$/s;

/** What the parser of arguments complains of, in the language of the run. */
export function parseError({ code, message }: CommanderError, texts: Texts): string {
  const key = `error.${code}`;
  const [, own] = /'([^']*)'/.exec(message) ?? [];
  const name = own ?? '';
  const suggestion = SUGGESTION.exec(message)?.[1];
  if (suggestion !== undefined) {
    const suggested = texts.find(`${key}.suggest`, { name, suggestion });
    if (suggested !== undefined) return suggested;
  }
  const positional = INVALID_ARGUMENT.exec(message);
  const [, option, value, reason] = INVALID.exec(message) ?? [];
  const data = positional
    ? { name: positional[2] ?? '', value: positional[1] ?? '', reason: positional[3] ?? '' }
    : { name: option ?? name, value: value ?? '', reason: reason ?? '' };
  return texts.find(key, data) ?? message.replace(/^error: /, '');
}
