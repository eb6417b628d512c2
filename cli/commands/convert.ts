import { basename } from 'node:path';
import {
  alignProject,
  detectFormat,
  type Document,
  type Format,
  formatById,
  formatByName,
  InputError,
  type InputFile,
  readXliffDocument,
  type StreamedFormat,
  writeFiles,
  writeFlatXliff,
  writeXliffDocument,
  type WriteOptions,
  type XliffVersion,
} from '#core';
import { deliver, isFolder, readInputs } from '../files.ts';
import { DONE } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { finish, identity } from '../work.ts';
import { merged } from './merge.ts';
import { convertKnowledge, knowledgeFormat } from './convert-knowledge.ts';
import { restored } from './restore.ts';
import { convertStream, isStreamed } from './stream.ts';

export interface ConvertOptions {
  readonly output: string;
  /** Id of the format; absent: by the name of the output. */
  readonly to?: string;
  readonly langs?: readonly string[];
  readonly xliff?: XliffVersion;
  readonly units?: 'row' | 'paragraph';
  readonly source?: string;
  readonly copySource?: boolean;
  readonly encoding?: string;
  readonly header?: boolean;
  /** A file that was exported from the project and edited. */
  readonly merge?: string;
  /** The files that a project was made from. */
  readonly originals?: readonly string[];
}

/**
 * `collate convert`: aligned rows in another format, by the name of the result. They come from one file, from resources of
 * several languages, or from two texts and their ladder.
 */
export async function convert(
  names: readonly string[],
  options: ConvertOptions,
  terminal: Terminal,
): Promise<number> {
  const { output, xliff, units, source, copySource, merge, originals } = options;
  const knowledge = options.to === undefined && !originals ? knowledgeFormat(names, output) : undefined;
  if (knowledge !== undefined) {
    await convertKnowledge(names[0]!, knowledge, options, terminal);
    return DONE;
  }
  if (await streams(names, options)) {
    await convertStream(names[0]!, formatOf(options).id as StreamedFormat, output);
    return DONE;
  }
  const inputs = await readInputs(names, options, terminal);
  if (originals) {
    const project = finish(alignProject(inputs, identity()), terminal);
    await deliver(await restored(project, originals, terminal), output, terminal);
    return DONE;
  }
  const format = formatOf(options);
  const [first] = inputs;
  const same = inputs.length === 1 ? sameXliff(first!, format.id, options) : undefined;
  if (same !== undefined) {
    const name = basename(first!.name);
    await deliver([{ name, mimeType: 'application/xliff+xml', content: same }], output, terminal);
    return DONE;
  }
  const built = finish(alignProject(inputs, identity()), terminal);
  const project = merge === undefined ? built : await merged(built, merge, options, terminal);
  const from = source === undefined ? undefined : project.documents.find(({ lang }) => lang === source);
  if (source !== undefined && !from) {
    const known = project.documents.map(({ lang }) => lang).join(', ');
    throw new InputError('source-unknown', `There is no version in ${source}, only ${known}.`, {
      file: first!.name,
    });
  }
  const write: WriteOptions = {
    ...(from && { source: from.id }),
    ...(xliff && { xliff }),
    ...(units && { units }),
    ...(copySource && { copySource }),
  };
  const flat = format.id === 'xliff' && !copySource && project.documents.every(isResource);
  const files =
    (flat && (await writeFlatXliff(project, write, await import('xliff')))) ||
    writeFiles(format, project, write);
  await deliver(files, output, terminal);
  return DONE;
}

/** Whether one memory is wanted as it is, in a format that needs no look at the whole of it. */
async function streams(names: readonly string[], options: ConvertOptions): Promise<boolean> {
  const { xliff, units, source, copySource, merge, langs, encoding, originals } = options;
  const others = [xliff, units, source, copySource, merge, langs, encoding, originals];
  if (names.length !== 1 || others.some((option) => option !== undefined)) return false;
  return !(await isFolder(options.output)) && (await isStreamed(names[0]!, formatOf(options).id));
}

const isResource = ({ format }: Document): boolean => format === 'i18next';

function formatOf({ to, output }: ConvertOptions): Format {
  const format = to === undefined ? formatByName(output) : formatById(to);
  if (format) return format;
  const message =
    'Its ending stands for no format. Use one such as .xlf, .tmx, .tsv, .csv or .json, or --to.';
  throw new InputError('format-unknown', message, { file: output });
}

/** An XLIFF file that is wanted in its own version and not otherwise changed: with everything in it, understood or not. */
function sameXliff(input: InputFile, format: string, options: ConvertOptions): string | undefined {
  const { xliff, units, source, copySource, merge, langs } = options;
  const changed = [units, source, copySource, merge, langs].some((option) => option !== undefined);
  if (format !== 'xliff' || changed) return undefined;
  if (detectFormat(input.name, input.bytes).id !== 'xliff') return undefined;
  try {
    const document = readXliffDocument(input.bytes);
    return xliff === undefined || document.version === xliff ? writeXliffDocument(document) : undefined;
  } catch (error) {
    throw error instanceof InputError ? error.in(input.name) : error;
  }
}
