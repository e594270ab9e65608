#!/usr/bin/env node
import { type Command, CommanderError } from 'commander';
import { errorLine } from './errorLine.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import { chooseLanguage } from './language.ts';
import { OutputStream } from './outputStream.ts';
import { parseError } from './parseError.ts';
import { makeProgram } from './program.ts';
import { processTerminal } from './terminal.ts';
import { textsIn } from './texts.ts';
import { packageVersion } from './version.ts';

const args = process.argv.slice(2);
const texts = textsIn(chooseLanguage(args, process.env));
const out = new OutputStream(process.stdout);
const err = new OutputStream(process.stderr);

/** Never `process.exit`: it would cut off what is still being written. */
async function main(): Promise<ExitCode> {
  let code: ExitCode = EXIT.clean;
  const program = makeProgram({
    texts,
    terminal: ({ color, quiet = false }) => processTerminal(out, err, { texts, color, quiet }),
    done: (result) => {
      code = result;
    },
  });
  prepare(program);
  try {
    if (args.length === 0) {
      err.write(program.helpInformation());
      return EXIT.unusable;
    }
    if (args[0] === '-V' || args[0] === '--version') {
      out.line(packageVersion());
      return EXIT.clean;
    }
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      err.line(errorLine(error, texts));
      return EXIT.unusable;
    }
    // Help that was asked for ends the parsing by an exception too.
    if (error.exitCode === 0) return EXIT.clean;
    if (error.code !== 'commander.help') {
      err.line(texts.say('error.prefix', { message: parseError(error, texts) }));
      const command = program.commands.find((each) => args.includes(each.name()))?.name();
      err.line(command ? texts.say('error.help', { command }) : texts.say('error.help-program'));
    }
    return EXIT.unusable;
  }
}

/** Nothing is written and no process is ended behind our back. */
function prepare(program: Command): void {
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => out.write(text),
      writeErr: (text) => err.write(text),
      outputError: () => {},
      getOutHelpWidth: () => (process.stdout.isTTY ? process.stdout.columns : 100),
      getErrHelpWidth: () => (process.stderr.isTTY ? process.stderr.columns : 100),
    });
  }
}

process.exitCode = await main();
await out.flush();
await err.flush();
