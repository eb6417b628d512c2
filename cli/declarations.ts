import { type Command, Option } from 'commander';
import {
  checkList,
  dictionaryOption,
  encodingOption,
  headerOption,
  noHeaderOption,
  glossaryOption,
  isoDate,
  langsOption,
  localeOption,
  memoryOption,
  outOption,
  port,
  srxOption,
  thoroughOption,
  unitsOption,
  xliffOption,
} from './options.ts';
import type { Terminal } from './terminal.ts';

/** Is told the exit code of the command that ran. */
type Finish = (code: number) => void;

function segment(program: Command, terminal: Terminal, finish: Finish): void {
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
}

function align(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('align')
    .description('Aligns two or more versions of a text sentence by sentence.')
    .argument(
      '<files...>',
      'the versions, in the order of the columns; or a saved project, whose rows are aligned anew around confirmed ones',
    )
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
    .addOption(thoroughOption())
    .option(
      '--embeddings <model>',
      'a model for multilingual sentence embeddings as evidence: its folder, or its name on Hugging Face; needs the package @huggingface/transformers, and leaves --thorough without effect',
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
}

function check(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('check')
    .description('Finds what the versions of a text disagree about, and what is wrong in each.')
    .argument(
      '<inputs...>',
      'versions of a text or one alone, or files that are aligned already, each checked by itself',
    )
    .addOption(langsOption())
    .addOption(new Option('--checks <names>', 'only these checks, e.g. number,date').argParser(checkList))
    .option('--profile <file>', 'checks, severities and options (JSON)')
    .addOption(
      new Option(
        '--date <day>',
        'day of publication, e.g. 2021-01-13, from which ‘last Monday’ counts; that of the documents if absent',
      ).argParser(isoDate),
    )
    .addOption(glossaryOption())
    .addOption(dictionaryOption())
    .addOption(memoryOption())
    .option('--lines', 'every line that is not blank is one sentence')
    .addOption(srxOption())
    .addOption(thoroughOption())
    .addOption(headerOption())
    .addOption(noHeaderOption())
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
}

function convert(program: Command, terminal: Terminal, finish: Finish): void {
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
    .addOption(headerOption())
    .addOption(noHeaderOption())
    .addOption(encodingOption())
    .action(async (files, options) =>
      finish(await (await import('./commands/convert.ts')).convert(files, options, terminal)),
    );
}

function validate(program: Command, terminal: Terminal, finish: Finish): void {
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
}

function names(program: Command, terminal: Terminal, finish: Finish): void {
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
}

function serve(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('serve')
    .description('Serves the workbench on this machine.')
    .option('--allow-downloads', 'lets the workbench download models that you name from Hugging Face')
    .option('--port <number>', 'port to listen on; the next free one if it is taken', port, 4173)
    .action(async (options) => finish(await (await import('./commands/serve.ts')).serve(options, terminal)));
}

/** Declares a command of the program: its words, and what they call. */
type Declaration = (program: Command, terminal: Terminal, finish: Finish) => void;

/** The commands in the order of the help. Each loads its code when it is called, so that the command starts fast. */
export const DECLARATIONS: readonly Declaration[] = [segment, align, check, convert, validate, names, serve];
