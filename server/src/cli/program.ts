import { Argument, Command, Option } from 'commander';
import { choice, compactDate, ratios, seed, wholeNumber } from './arguments.ts';
import type { ExitCode } from './exitCode.ts';
import { localizeHelp } from './localizeHelp.ts';
import { REPORT_FORMATS } from './reporters/makeReporter.ts';
import type { Terminal } from './terminal.ts';
import type { TextKey, Texts } from './texts.ts';

/** Options of every command. */
export interface GlobalOptions {
  readonly contract?: string;
  readonly quiet?: boolean;
  readonly color: boolean;
}

export interface ProgramHost {
  readonly texts: Texts;
  /** The terminal that the options ask for. */
  terminal(options: GlobalOptions): Terminal;
  /** Takes what a command came to. */
  done(code: ExitCode): void;
}

const SHOWN_FINDINGS = 50;
/** The same records and sets for everyone who does not ask for others. */
const DEFAULT_SEED = 20260101;

/** The command line: names, options and help. What a command does is loaded when it runs. */
export function makeProgram({ texts, terminal, done }: ProgramHost): Command {
  const say = (key: TextKey): string => texts.say(key);
  const option = (flags: string, key: TextKey): Option => new Option(flags, say(key));
  const number = (flags: string, key: TextKey, least: number): Option =>
    option(flags, key).argParser(wholeNumber(texts, least));

  const program = new Command('tunewright')
    .description(say('program.description'))
    .usage('<command> [options]')
    .addOption(option('--contract <path>', 'option.contract'))
    .addOption(option('--lang <language>', 'option.lang').argParser(choice(texts, ['ko', 'en'])))
    .addOption(option('--quiet', 'option.quiet'))
    .addOption(option('--no-color', 'option.no-color'))
    .option('-V, --version', say('option.version'))
    .helpOption('-h, --help', say('option.help'))
    .helpCommand('help [command]', say('help.command'))
    .addHelpText('after', `\n${say('program.after')}`);
  localizeHelp(program, texts);

  const command = (name: string, key: TextKey): Command =>
    program.command(name).description(say(key)).helpOption('-h, --help', say('option.help'));
  const paths = (): Argument => new Argument('<paths...>', say('argument.paths'));
  /** Runs a command with its options, those of all commands among them. */
  const run =
    <Options>(work: (args: readonly string[], options: Options, terminal: Terminal) => Promise<ExitCode>) =>
    async (...given: unknown[]): Promise<void> => {
      const self = given.at(-1) as Command;
      const options = self.optsWithGlobals<Options & GlobalOptions>();
      done(await work(self.args, options, terminal(options)));
    };

  command('init', 'init.description')
    .addArgument(new Argument('[dir]', say('init.dir')))
    .addOption(option('--force', 'option.force'))
    .action(
      run<import('./commands/init.ts').InitOptions>(async (args, options, to) =>
        (await import('./commands/init.ts')).init(args, options, to),
      ),
    );

  command('check', 'check.description')
    .addArgument(paths())
    .addOption(
      option('--format <form>', 'check.format').argParser(choice(texts, REPORT_FORMATS)).default('pretty'),
    )
    .addOption(option('--fix', 'check.fix'))
    .addOption(number('--max-warnings <n>', 'check.max-warnings', 0))
    .addOption(number('--show <n>', 'check.show', 0).default(SHOWN_FINDINGS))
    .action(
      run<import('./commands/check.ts').CheckOptions>(async (args, options, to) =>
        (await import('./commands/check.ts')).check(args, options, to),
      ),
    );

  command('generate', 'generate.description')
    .addOption(option('--out <path>', 'generate.out').makeOptionMandatory())
    .addOption(option('--category <id>', 'generate.category').argParser(gather))
    .addOption(number('--count <n>', 'generate.count', 1))
    .addOption(option('--seed <n>', 'generate.seed').argParser(seed(texts)).default(DEFAULT_SEED))
    .addOption(option('--force', 'option.force'))
    .action(
      run<import('./commands/generate.ts').GenerateOptions>(async (args, options, to) =>
        (await import('./commands/generate.ts')).generate(args, options, to),
      ),
    );

  command('split', 'split.description')
    .addArgument(paths())
    .addOption(option('--out <dir>', 'split.out').makeOptionMandatory())
    .addOption(option('--ratios <a:b:c>', 'split.ratios').argParser(ratios(texts)))
    .addOption(option('--seed <n>', 'split.seed').argParser(seed(texts)).default(DEFAULT_SEED))
    .addOption(option('--date <day>', 'split.date').argParser(compactDate(texts)))
    .addOption(option('--dry-run', 'split.dry-run'))
    .addOption(option('--force', 'option.force'))
    .addOption(option('--allow-findings', 'split.allow-findings'))
    .action(
      run<import('./commands/split.ts').SplitOptions>(async (args, options, to) =>
        (await import('./commands/split.ts')).split(args, options, to),
      ),
    );

  command('stats', 'stats.description')
    .addArgument(paths())
    .addOption(
      option('--format <form>', 'stats.format')
        .argParser(choice(texts, ['pretty', 'json']))
        .default('pretty'),
    )
    .action(
      run<import('./commands/stats.ts').StatsOptions>(async (args, options, to) =>
        (await import('./commands/stats.ts')).stats(args, options, to),
      ),
    );

  command('rules', 'rules.description')
    .addArgument(new Argument('[code]', say('rules.code')))
    .action(
      run<import('./commands/rules.ts').RulesOptions>(async (args, options, to) =>
        (await import('./commands/rules.ts')).rules(args, options, to),
      ),
    );

  command('demo', 'demo.description')
    .addOption(option('--out <dir>', 'demo.out').default('demo'))
    .addOption(option('--force', 'option.force'))
    .action(
      run<import('./commands/demo.ts').DemoOptions>(async (args, options, to) =>
        (await import('./commands/demo.ts')).demo(args, options, to),
      ),
    );

  return program;
}

/** Values of an option that may be given several times. */
function gather(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
