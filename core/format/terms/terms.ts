import {
  InputError,
  isFixed,
  type ExamplePair,
  type GlossaryEntry,
  type GlossaryTerm,
  type LanguageTag,
  type Project,
  type TermEntry,
} from '../../model/index.ts';
import { rootName } from '../../xml/index.ts';
import { rowTexts } from '../cells.ts';
import type { FormatInput, Imported } from '../format.ts';
import { readFile } from '../registry.ts';
import { readTbx } from '../tbx/read.ts';
import { readDictd } from './dictd.ts';
import { readFreeDict } from './freedict.ts';
import { isHunalignDictionary, readHunalign } from './hunalign.ts';
import { languagesIn } from './languages.ts';
import { readStarDict } from './stardict.ts';

/**
 * What a file says about words. A glossary is what the project has decided: the check `terminology` holds texts against it. A
 * dictionary is what a language allows: only evidence for the alignment.
 */
export type TermBase =
  | { readonly kind: 'glossary'; readonly entries: readonly GlossaryEntry[] }
  | { readonly kind: 'dictionary'; readonly entries: readonly TermEntry[] };

/** The files that belong to one whose name ends in this; any of the alternatives will do. */
const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  '.ifo': ['.idx', '.idx.gz', '.dict', '.dict.dz', '.syn', '.syn.dz'],
  '.index': ['.dict', '.dict.dz'],
};

/** Names of the files that may stand beside a file of terms and belong to it: `x.ifo` → `x.idx`, `x.dict.dz` … */
export function companionNames(name: string): string[] {
  const ending = endingOf(name);
  return (COMPANIONS[ending] ?? []).map((other) => name.slice(0, -ending.length) + other);
}

function endingOf(name: string): string {
  return /\.[^./\\]*$/.exec(name)?.[0]?.toLowerCase() ?? '';
}

/**
 * Reads a glossary or a dictionary by the name and content of its file: TBX, tables (CSV, TSV, XLSX) and other aligned rows
 * are glossaries; StarDict (`.ifo`), DICT (`.index`), FreeDict's TEI and hunalign's lists are dictionaries. `beside` holds the
 * files that `companionNames` names, as far as they are there.
 *
 * Throws `InputError` with the file's name: what the readers of the formats throw, `glossary-unreadable` for a file of another
 * kind, `dictionary-part` where a file is missing.
 */
export function readTerms(file: FormatInput, beside: readonly FormatInput[] = []): TermBase {
  try {
    return read(file, beside);
  } catch (error) {
    throw error instanceof InputError && error.place.file === undefined ? error.in(file.name) : error;
  }
}

function read(file: FormatInput, beside: readonly FormatInput[]): TermBase {
  const { name, bytes } = file;
  const ending = endingOf(name);
  const part = (...endings: readonly string[]) => partOf(file, beside, endings);
  if (ending === '.ifo') {
    const [idx, dict] = [needed(part('.idx', '.idx.gz'), '.idx'), needed(part('.dict', '.dict.dz'), '.dict')];
    const entries = readStarDict({ name, ifo: bytes, idx, dict, syn: part('.syn', '.syn.dz') });
    return { kind: 'dictionary', entries };
  }
  if (ending === '.index') {
    const dict = needed(part('.dict', '.dict.dz'), '.dict');
    return { kind: 'dictionary', entries: readDictd(name, bytes, dict) };
  }
  const head = headOf(bytes);
  if (isHunalignDictionary(head, bytes.length <= HEAD)) {
    return { kind: 'dictionary', entries: readHunalign(name, bytes) };
  }
  const root = rootName(head);
  if (root === 'TEI' || root === 'TEI.2' || ending === '.tei') {
    return { kind: 'dictionary', entries: readFreeDict(name, bytes) };
  }
  if (root === 'tbx' || root === 'martif' || root === 'TBX' || ending === '.tbx') {
    return { kind: 'glossary', entries: readTbx(bytes) };
  }
  return { kind: 'glossary', entries: entriesOf(file) };
}

const GLOSSARY_WANTED =
  'It is no glossary. Name a table (TSV, CSV) whose header is language tags, a termbase (TBX) or a dictionary (StarDict, DICT, FreeDict).';
/** Rows of a project that nobody confirmed are an example from this score on. */
const SURE = 0.9;
const MEMORY_WANTED =
  'It is no translation memory. Name a file with aligned rows such as TMX, XLIFF or a table.';

/**
 * Reads a translation memory: every pair of texts that a row of the file joins. Takes TMX, every other format of aligned rows,
 * and the sure rows of a saved project. Throws `InputError` with the file's name, `memory-unreadable` for one of another kind.
 */
export function readMemory(file: FormatInput): ExamplePair[] {
  const imported = readHeaded(file);
  if (imported.kind === 'documents' || imported.kind === 'ladder') {
    throw new InputError('memory-unreadable', MEMORY_WANTED, { file: file.name });
  }
  if (imported.kind === 'project') return sureExamples(imported.project);
  return imported.rows.flatMap(({ cells }) => pairsOf(imported.langs, cells));
}

/** What a project teaches others: the sentence pairs of its rows that are confirmed or sure. */
export function sureExamples(project: Project): ExamplePair[] {
  const langs = project.documents.map(({ lang }) => lang);
  return project.beads
    .filter((bead) => isFixed(bead) || bead.score >= SURE)
    .flatMap((bead) => pairsOf(langs, rowTexts(project, bead)));
}

function pairsOf(langs: readonly LanguageTag[], cells: readonly (string | null)[]): ExamplePair[] {
  const sides = cells.flatMap((text, column) => (text === null ? [] : [{ lang: langs[column]!, text }]));
  return sides.flatMap((a, index) => sides.slice(index + 1).map((b): ExamplePair => ({ a, b })));
}

/** Reads a file; a table without a header has the languages of its name. */
function readHeaded(file: FormatInput): Imported {
  const langs = file.langs ?? languagesIn([file.name]);
  return readFile(langs ? { ...file, langs } : file);
}

/** A row a concept; alternatives within a cell are parted by `|`, forbidden ones begin with `!`. */
function entriesOf(file: FormatInput): GlossaryEntry[] {
  const imported = readHeaded(file);
  if (imported.kind !== 'rows') {
    throw new InputError('glossary-unreadable', GLOSSARY_WANTED, { file: file.name });
  }
  const { rows, langs } = imported;
  return rows.map(({ id, cells }, index) => ({
    id: id ?? String(index + 1),
    terms: cells.flatMap((cell, column) =>
      (cell ?? '')
        .split('|')
        .map((term) => term.trim())
        .filter(Boolean)
        .map((text) => termOf(text, langs[column]!)),
    ),
  }));
}

/** A term of a table: `!` before it forbids it. */
function termOf(text: string, lang: LanguageTag): GlossaryTerm {
  return /^!\s*[\p{L}\p{N}]/u.test(text)
    ? { lang, text: text.slice(1).trim(), status: 'forbidden' }
    : { lang, text, status: 'preferred' };
}

function partOf(
  { name }: FormatInput,
  beside: readonly FormatInput[],
  endings: readonly string[],
): Uint8Array | undefined {
  const stem = name.slice(0, -endingOf(name).length).toLowerCase();
  return beside.find((other) => endings.some((ending) => other.name.toLowerCase() === stem + ending))?.bytes;
}

function needed(part: Uint8Array | undefined, ending: string): Uint8Array {
  if (part) return part;
  const message = `The dictionary is not complete: its file that ends in ${ending} is missing. Put it beside this one.`;
  throw new InputError('dictionary-part', message, {}, { ending });
}

/** As many bytes as a file is recognised by. */
const HEAD = 4096;

function headOf(bytes: Uint8Array): string {
  let head = '';
  for (const byte of bytes.subarray(0, HEAD)) if (byte !== 0) head += String.fromCharCode(byte);
  return head;
}
