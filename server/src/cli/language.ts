/** Languages of the product. */
export type Language = 'ko' | 'en';

/**
 * The language of a run: what `--lang` says anywhere among the arguments, else the locale. Told before the
 * arguments are parsed, because the help and the errors of the parser are in that language too.
 */
export function chooseLanguage(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = languageAsked(args);
  if (asked !== undefined) return asked;
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  return locale?.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

function languageAsked(args: readonly string[]): Language | undefined {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  for (const [i, arg] of options.entries()) {
    const value = arg === '--lang' ? options[i + 1] : arg.startsWith('--lang=') ? arg.slice(7) : undefined;
    if (value === 'ko' || value === 'en') return value;
  }
  return undefined;
}
