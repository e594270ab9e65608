import type { Command } from 'commander';
import { displayWidth } from './reporters/displayWidth.ts';
import type { TextKey, Texts } from './texts.ts';

const TITLES: Readonly<Record<string, TextKey>> = {
  'Usage:': 'help.usage',
  'Arguments:': 'help.arguments',
  'Options:': 'help.options',
  'Global Options:': 'help.global-options',
  'Commands:': 'help.commands',
};

/** Help in the language of the run; subcommands made later inherit it. */
export function localizeHelp(program: Command, texts: Texts): void {
  program.configureHelp({
    showGlobalOptions: true,
    displayWidth,
    styleTitle: (title) => {
      const key = TITLES[title];
      return key ? texts.say(key) : title;
    },
    argumentDescription: ({ description }) => description,
    optionDescription: ({ description, defaultValue }) =>
      typeof defaultValue === 'string' || typeof defaultValue === 'number'
        ? `${description} [${defaultValue}]`
        : description,
  });
}
