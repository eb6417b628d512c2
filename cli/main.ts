import { Command, CommanderError } from 'commander';
import { InputError } from '#core';
import { version } from '../package.json';
import { DECLARATIONS } from './declarations.ts';
import { DONE, WRONG } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** Runs the command line and gives its exit code. Never throws: whatever goes wrong is one line on standard error. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = DONE;
  const program = collate(terminal, (result) => (code = result));
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    terminal.progress(undefined);
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG;
    terminal.err(`collate: ${sentence(error)}\n`);
    return WRONG;
  }
}

/** What went wrong in one line. The stack of a defect is shown to those who set COLLATE_DEBUG. */
function sentence(error: unknown): string {
  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
  if (error instanceof InputError) return oneLine(String(error));
  if (!(error instanceof Error)) return oneLine(String(error));
  if (process.env['COLLATE_DEBUG']) return error.stack ?? error.message;
  return oneLine(
    `unexpected error: ${error.message}. Please report it; COLLATE_DEBUG=1 shows where it happened.`,
  );
}

/** The program with its commands. */
function collate(terminal: Terminal, finish: (code: number) => void): Command {
  const program = new Command('collate')
    .description('Aligns translations and checks them against each other.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.out(text),
      writeErr: (text) => terminal.err(text),
      outputError: (text, write) =>
        write(
          `collate: ${text
            .replace(/^error: /, '')
            .replace(/\s*\n\s*/g, ' ')
            .trim()}\n`,
        ),
    });

  for (const declare of DECLARATIONS) declare(program, terminal, finish);

  // a wrong word is an error in one line, not the whole help
  program.action((_options, command: Command) => {
    const [word] = command.args;
    if (word === undefined) command.help();
    command.error(`there is no command “${word}”. collate --help lists them.`, { exitCode: WRONG });
  });
  program.allowExcessArguments(true);
  return program;
}
