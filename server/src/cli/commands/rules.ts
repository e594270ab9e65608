import { nearestName } from '../../engine/nearestName.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { openContract } from '../openContract.ts';
import { displayWidth } from '../reporters/displayWidth.ts';
import { paintSeverity } from '../reporters/paintSeverity.ts';
import { type Rule, ruleBook } from '../ruleBook.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usageError.ts';

export interface RulesOptions {
  readonly contract?: string;
}

const SEVERITY_WIDTH = 7;

/** `tunewright rules`: the checks of the contract, or the page of one. */
export async function rules(
  [code]: readonly string[],
  options: RulesOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { contract } = await openContract(options.contract, terminal);
  const book = ruleBook(contract, terminal.texts);
  if (code === undefined) printList(book, terminal);
  else {
    const rule = book.find((each) => each.code === code);
    if (!rule) {
      const nearest = nearestName(
        code,
        book.map((each) => each.code),
      );
      throw new UsageError('rules.unknown', { code, nearest: nearest ?? '' });
    }
    printPage(rule, terminal);
  }
  return EXIT.clean;
}

function printList(book: readonly Rule[], { out, colors, texts }: Terminal): void {
  const codeWidth = Math.max(...book.map(({ code }) => code.length));
  for (const { code, severity, fixable, title } of book) {
    const word = severity === 'off' ? texts.say('severity.off') : texts.say(`severity.${severity}`);
    const painted = severity === 'off' ? colors.dim(word) : paintSeverity(severity, texts, colors);
    const gap = ' '.repeat(Math.max(0, SEVERITY_WIDTH - displayWidth(word)));
    out.line(`${code.padEnd(codeWidth)}  ${painted}${gap}  ${fixable ? '*' : ' '} ${title}`);
  }
  out.line();
  out.line(colors.dim(texts.say('rules.after')));
}

function printPage(
  { code, severity, fixable, title, why, expected, example }: Rule,
  terminal: Terminal,
): void {
  const { out, colors, texts } = terminal;
  const word = severity === 'off' ? texts.say('severity.off') : paintSeverity(severity, texts, colors);
  out.line(`${colors.bold(code)}  ${word}${fixable ? `  ${texts.say('rules.fixable')}` : ''}`);
  out.line();
  out.line(title);
  for (const part of [why, expected]) {
    if (part === undefined) continue;
    out.line();
    out.line(part);
  }
  if (example === undefined) return;
  out.line();
  out.line(colors.bold(texts.say('rules.example')));
  out.line(`  ${example}`);
}
