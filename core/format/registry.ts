import { InputError, type DocId, type Project } from '../model/index.ts';
import { documentOf } from '../review/index.ts';
import type {
  Format,
  FormatId,
  FormatInput,
  Imported,
  Libraries,
  OutputFile,
  WriteOptions,
} from './format.ts';
import { docxFormat } from './office/docx.ts';
import { odtFormat } from './office/odt.ts';
import { xlsxFormat } from './office/xlsx.ts';
import { ladderFormat } from './ladder/ladder.ts';
import { pdfFormat } from './pdf/pdf.ts';
import { projectFormat } from './project/project.ts';
import { jsonFormat } from './resource/json.ts';
import { poFormat } from './resource/po.ts';
import { srtFormat, vttFormat } from './subtitles/subtitles.ts';
import { csvFormat, tsvFormat } from './table/table.ts';
import { additionsOf } from './additions.ts';
import { correctedParagraphs, textFormat } from './text.ts';
import { tmxFormat } from './tmx/tmx.ts';
import { htmlFormat } from './page/html.ts';
import { markdownFormat } from './page/markdown.ts';
import { xliffFormat } from './xliff/xliff.ts';

/** Every format there is, in the order that lists show. */
export const FORMATS: readonly Format[] = [
  textFormat,
  docxFormat,
  odtFormat,
  htmlFormat,
  pdfFormat,
  markdownFormat,
  srtFormat,
  vttFormat,
  xliffFormat,
  tmxFormat,
  poFormat,
  tsvFormat,
  csvFormat,
  xlsxFormat,
  projectFormat,
  jsonFormat,
  ladderFormat,
];

/** As many bytes as content is recognised by. */
const HEAD = 4096;

/** The format called `id`. Throws `InputError` `format-unknown`. */
export function formatById(id: FormatId): Format {
  const format = FORMATS.find((candidate) => candidate.id === id);
  if (format) return format;
  const known = FORMATS.map((candidate) => candidate.id).join(', ');
  throw new InputError(
    'format-unknown',
    `There is no format “${id}”. Known are: ${known}.`,
    {},
    { format: id },
  );
}

/** The format that a file name stands for, undefined where none claims its extension. */
export function formatByName(name: string): Format | undefined {
  const lower = name.toLowerCase();
  return FORMATS.find(({ extensions }) => extensions.some((extension) => lower.endsWith(extension)));
}

/** The format of a file: by its content where that is unmistakable, else by its name, else text. */
export function detectFormat(name: string, bytes: Uint8Array): Format {
  const head = headOf(bytes);
  return FORMATS.find(({ detect }) => detect?.(head)) ?? formatByName(name) ?? textFormat;
}

/** The beginning of a file as text, whatever its encoding: NUL bytes are left out so that UTF-16 reads like ASCII. */
function headOf(bytes: Uint8Array): string {
  let head = '';
  for (const byte of bytes.subarray(0, HEAD)) if (byte !== 0) head += String.fromCharCode(byte);
  return head;
}

/** Reads a file by its format. Throws `InputError` with the file's name for what it cannot read. */
export function readFile(file: FormatInput, format: Format = detectFormat(file.name, file.bytes)): Imported {
  if (file.imported) return file.imported;
  if (!format.read) {
    throw new InputError(
      'format-write-only',
      `${format.label} is written but not read.`,
      { file: file.name },
      { format: format.id },
    );
  }
  try {
    return format.read(file);
  } catch (error) {
    throw error instanceof InputError ? error.in(file.name) : error;
  }
}

/** A file with what `load` makes of it, where its format has that; others as they are. Rejects with `InputError`. */
export async function loadFile<F extends FormatInput>(file: F, libraries: Libraries): Promise<F> {
  const { load } = detectFormat(file.name, file.bytes);
  if (!load) return file;
  try {
    return { ...file, imported: await load(file, libraries) };
  } catch (error) {
    throw error instanceof InputError ? error.in(file.name) : error;
  }
}

/** Writes a project; bilingual formats give a file a target. Throws `InputError` `format-read-only`, `write-nothing`. */
export function writeFiles(format: Format, project: Project, options: WriteOptions = {}): OutputFile[] {
  if (!format.write) {
    throw new InputError(
      'format-read-only',
      `${format.label} is read but not written.`,
      {},
      { format: format.id },
    );
  }
  const files = format.write(project, options);
  if (files.length === 0) {
    throw new InputError('write-nothing', 'There is no target version to write. Add one.');
  }
  return files;
}

/** Whether a version that came in as this format can be saved in it with its corrections. */
export function canWriteBack(format: FormatId): boolean {
  return FORMATS.some(({ id, restore }) => id === format && restore !== undefined);
}

/**
 * A version in the file that it came in, with its corrections and everything else as it was. Throws `InputError`:
 * `format-read-only` for formats that cannot be written back, `restore-original` where `original` is another file.
 */
export function writeBack(project: Project, doc: DocId, original: Uint8Array): OutputFile {
  const document = documentOf(project, doc);
  const format = formatById(document.format);
  if (!format.restore) {
    throw new InputError(
      'format-read-only',
      `${format.label} is read but not written.`,
      {},
      { format: format.id },
    );
  }
  const inserted = format.isTable
    ? (project.segments[doc] ?? []).filter((segment) => segment.inserted).length
    : 0;
  const additions = inserted > 0 && format.isTable === 'fills' ? additionsOf(project, document) : [];
  const leftOut = inserted - additions.reduce((sum, { segments }) => sum + segments, 0);
  const texts = correctedParagraphs(project, document, !format.isTable);
  const column = project.documents.indexOf(document);
  const name = document.name.replace(/^.*[\\/]/, '');
  const named = format.extensions.some((extension) => name.toLowerCase().endsWith(extension));
  return {
    name: named ? name : `${name}${format.extensions[0]!}`,
    mimeType: format.mimeTypes[0]!,
    content: format.restore(original, {
      document,
      texts,
      column,
      ...(additions.length > 0 && { additions }),
    }),
    ...(leftOut > 0 && { leftOut }),
  };
}
