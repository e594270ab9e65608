import { FileError } from '../node/fileError.ts';
import { printable } from './reporters/printable.ts';
import type { Texts } from './texts.ts';
import { UsageError } from './usageError.ts';

/** One line on why a command could not run, and what to do. */
export function errorLine(error: unknown, texts: Texts): string {
  return texts.say('error.prefix', { message: printable(reasonOf(error, texts)) });
}

function reasonOf(error: unknown, texts: Texts): string {
  if (error instanceof UsageError) return texts.say(error.key, error.data);
  if (error instanceof FileError) {
    const { path, message } = error;
    return texts.find(`file.${error.code}`, { path }) ?? texts.say('file.other', { message });
  }
  if (process.env.TUNEWRIGHT_DEBUG && error instanceof Error && error.stack) return error.stack;
  const message = error instanceof Error ? error.message : String(error);
  return texts.say('error.internal', { message: message.split('\n', 1)[0] ?? '' });
}
