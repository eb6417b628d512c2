import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { CHECK_NAMES, InputError, XLIFF_VERSIONS } from '#core';
import { version } from '../package.json';
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

function list(value: string): string[] {
  return value
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

function checkList(value: string): string[] {
  const names = list(value);
  const unknown = names.find((name) => !(CHECK_NAMES as readonly string[]).includes(name));
  if (unknown !== undefined || names.length === 0) {
    throw new InvalidArgumentError(
      `There is no check “${unknown ?? ''}”. The checks are ${CHECK_NAMES.join(', ')}.`,
    );
  }
  return names;
}

function port(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new InvalidArgumentError('A port is a number from 0 to 65535; 0 takes any that is free.');
  }
  return number;
}

const langsOption = () =>
  new Option('--langs <tags>', 'languages of the versions in their order, e.g. ar,ru,en').argParser(list);
const encodingOption = () => new Option('--encoding <label>', 'encoding of the files; detected if absent');
const files = (value: string, before: readonly string[] = []) => [...before, value];
const glossaryOption = () =>
  new Option(
    '--glossary <file>',
    'terms to use: a table whose header is language tags, TBX, or a dictionary; may be given several times',
  ).argParser(files);
const dictionaryOption = () =>
  new Option(
    '--dictionary <file>',
    'words, as evidence for the alignment only: StarDict (.ifo), DICT (.index), FreeDict (.tei), a table, TBX; may be given several times',
  ).argParser(files);
const memoryOption = () =>
  new Option(
    '--memory <file>',
    'a translation memory (TMX or other aligned rows) as evidence; may be given several times',
  ).argParser(files);
const srxOption = () => new Option('--srx <file>', 'segmentation rules of your own (SRX 2.0)');
const outOption = (what: string) => new Option('-o, --output <path>', what);
const xliffOption = () =>
  new Option('--xliff <version>', 'version of XLIFF to write').choices(XLIFF_VERSIONS);
const unitsOption = () =>
  new Option('--units <unit>', 'what a unit of XLIFF 2 is').choices(['row', 'paragraph']);
const localeOption = () =>
  new Option('--locale <language>', 'language of the messages').choices(['en', 'ru', 'ar']).default('en');

/** The commands. Each loads its code when it is called, so that the command starts fast. */
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

  program
    .command('segment')
    .description('Cuts a text into sentences.')
    .argument('<file>', 'a text, or - for standard input')
    .option('--lang <tag>', 'language of the text; recognised if absent')
    .addOption(srxOption())
    .addOption(encodingOption())
    .addOption(
      new Option('--format <format>', 'lines: a line a sentence, a blank line between paragraphs')
        .choices(['lines', 'json'])
        .default('lines'),
    )
    .addOption(outOption('file to write; standard output if absent'))
    .action(async (file, options) =>
      finish(await (await import('./commands/segment.ts')).segment(file, options, terminal)),
    );

  program
    .command('align')
    .description('Aligns two or more versions of a text sentence by sentence.')
    .argument('<files...>', 'the versions, in the order of the columns')
    .addOption(langsOption())
    .option(
      '--sets',
      'the files are versions of several texts, named NAME.LANG.EXT: each text is aligned by itself into a file of its own',
    )
    .option('--no-pool', 'with --sets: the texts do not teach each other what words mean (twice as fast)')
    .option('--lines', 'every line that is not blank is one sentence')
    .addOption(srxOption())
    .addOption(glossaryOption())
    .addOption(dictionaryOption())
    .addOption(memoryOption())
    .option(
      '--embeddings <model>',
      'a model for multilingual sentence embeddings as evidence: its folder, or its name on Hugging Face; needs the package @huggingface/transformers',
    )
    .addOption(encodingOption())
    .addOption(
      new Option('--format <format>', 'by the name of the output, else beads').choices([
        'beads',
        'tsv',
        'csv',
        'json',
        'xliff',
        'tmx',
        'html',
        'xlsx',
        'project',
      ]),
    )
    .addOption(xliffOption())
    .addOption(unitsOption())
    .addOption(outOption('file or folder to write; standard output if absent'))
    .action(async (files, options) =>
      finish(await (await import('./commands/align.ts')).align(files, options, terminal)),
    );

  program
    .command('check')
    .description('Finds what the versions of a text disagree about.')
    .argument('<inputs...>', 'versions of a text, or files that are aligned already, each checked by itself')
    .addOption(langsOption())
    .addOption(new Option('--checks <names>', 'only these checks, e.g. number,date').argParser(checkList))
    .option('--profile <file>', 'checks, severities and options (JSON)')
    .addOption(glossaryOption())
    .addOption(dictionaryOption())
    .addOption(memoryOption())
    .option('--lines', 'every line that is not blank is one sentence')
    .addOption(srxOption())
    .addOption(encodingOption())
    .addOption(
      new Option('--fail-on <severity>', 'exit code 1 from this severity on')
        .choices(['error', 'warning', 'info', 'never'])
        .default('error'),
    )
    .addOption(
      new Option('--format <format>', 'form of the report')
        .choices(['text', 'json', 'sarif', 'junit', 'html'])
        .default('text'),
    )
    .addOption(localeOption())
    .addOption(outOption('file to write; standard output if absent'))
    .action(async (inputs, options) =>
      finish(await (await import('./commands/check.ts')).check(inputs, options, terminal)),
    );

  program
    .command('convert')
    .description('Converts between file formats, by the names of the files.')
    .argument(
      '<files...>',
      'a file of aligned rows; or resources of several languages; or two texts and their ladder',
    )
    .addOption(outOption('file or folder to write').makeOptionMandatory())
    .option('--to <format>', 'format to write, e.g. i18next or ladder; by the name of the output if absent')
    .addOption(langsOption())
    .addOption(xliffOption())
    .addOption(unitsOption())
    .option('--source <tag>', 'source language of a bilingual result; the first if absent')
    .option('--merge <file>', 'a file that was exported from the project and edited: takes its changes over')
    .option('--copy-source', 'puts the source text into empty targets')
    .option(
      '--originals <files...>',
      'saves the corrected versions of a project in the files they came from, into the folder of -o',
    )
    .addOption(encodingOption())
    .action(async (files, options) =>
      finish(await (await import('./commands/convert.ts')).convert(files, options, terminal)),
    );

  program
    .command('validate')
    .description('Checks XLIFF files against the standard.')
    .argument('<files...>', 'XLIFF files')
    .addOption(
      new Option('--format <format>', 'form of the report')
        .choices(['text', 'json', 'sarif'])
        .default('text'),
    )
    .option('--strict', '1.2: refuses what only the transitional schema allows')
    .addOption(outOption('file to write; standard output if absent'))
    .action(async (files, options) =>
      finish(await (await import('./commands/validate.ts')).validate(files, options, terminal)),
    );

  program
    .command('names')
    .description('Says how likely two names, in any two scripts, are the same: 0 to 1.')
    .argument('[a]', 'a name')
    .argument('[b]', 'another')
    .addOption(langsOption())
    .option('--pairs <file>', 'a table of pairs whose header is two language tags; a score a line')
    .action(async (a, b, options) =>
      finish(await (await import('./commands/names.ts')).names(a, b, options, terminal)),
    );

  program
    .command('serve')
    .description('Serves the workbench on this machine.')
    .option('--allow-downloads', 'lets the workbench download models that you name from Hugging Face')
    .option('--port <number>', 'port to listen on; the next free one if it is taken', port, 4173)
    .action(async (options) => finish(await (await import('./commands/serve.ts')).serve(options, terminal)));

  // a wrong word is an error in one line, not the whole help
  program.action((_options, command: Command) => {
    const [word] = command.args;
    if (word === undefined) command.help();
    command.error(`there is no command “${word}”. collate --help lists them.`, { exitCode: WRONG });
  });
  program.allowExcessArguments(true);
  return program;
}
