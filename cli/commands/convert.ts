import { basename } from 'node:path';
import { buildProject, formatByName, InputError, readInput, writeFiles, type XliffVersion } from '#core';
import { deliver, readInputs } from '../files.ts';
import { DONE } from '../main.ts';
import type { Terminal } from '../terminal.ts';
import { finish, identity } from '../work.ts';

export interface ConvertOptions {
  readonly output: string;
  readonly langs?: readonly string[];
  readonly xliff?: XliffVersion;
  readonly source?: string;
  readonly copySource?: boolean;
  readonly encoding?: string;
}

/** `collate convert`: one file of aligned rows in another format, by the name of the result. */
export async function convert(file: string, options: ConvertOptions, terminal: Terminal): Promise<number> {
  const { output, xliff, source, copySource } = options;
  const format = formatByName(output);
  if (!format) {
    const message = 'Its ending stands for no format. Use one such as .xlf, .tmx, .tsv, .csv or .json.';
    throw new InputError('format-unknown', message, { file: output });
  }
  const inputs = await readInputs([file], options, terminal);
  if (isSameXliff(inputs[0]!.bytes, format.id, options)) {
    readInput(inputs[0]!);
    await deliver(
      [{ name: basename(file), mimeType: 'application/xliff+xml', content: inputs[0]!.bytes }],
      output,
      terminal,
    );
    return DONE;
  }
  const project = finish(buildProject(inputs, { ...identity(), checks: false }), terminal);
  const from = source === undefined ? undefined : project.documents.find(({ lang }) => lang === source);
  if (source !== undefined && !from) {
    const known = project.documents.map(({ lang }) => lang).join(', ');
    throw new InputError('source-unknown', `There is no version in ${source}, only ${known}.`, { file });
  }
  const files = writeFiles(format, project, {
    ...(from && { source: from.id }),
    ...(xliff && { xliff }),
    ...(copySource && { copySource }),
  });
  await deliver(files, output, terminal);
  return DONE;
}

/** Whether an XLIFF file is wanted back in its own version and nothing else: then it stays as it is, to the last blank. */
function isSameXliff(bytes: Uint8Array, format: string, options: ConvertOptions): boolean {
  const { xliff = '2.1', source, copySource, langs } = options;
  if (format !== 'xliff' || source !== undefined || copySource || langs) return false;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replaceAll('\u0000', '');
  return /<(?:[\w.-]+:)?xliff\b[^>]*?\sversion\s*=\s*["']([\d.]+)["']/.exec(head)?.[1] === xliff;
}
