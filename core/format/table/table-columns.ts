import { InputError, type LanguageTag } from '../../model/index.ts';
import { canonicalLanguage, guessLanguage, languageOfName } from '../../text/index.ts';
import type { TableRow } from './delimited.ts';

/** What tables call the columns of a bilingual file; their languages then come from the user. */
const SOURCE_NAMES = new Set(['source', 'src', 'source text']);
const TARGET_NAMES = new Set(['target', 'tgt', 'trg', 'translation', 'target text']);

/** Which columns of a table are what. */
export interface TableColumns {
  /** 0-based places of the columns with texts. */
  readonly columns: readonly number[];
  readonly langs: readonly LanguageTag[];
  /** Whether the first row names columns. */
  readonly headed: boolean;
  /** The column with the ids of the rows; -1: there is none. */
  readonly idColumn: number;
}

/** As much of a column as tells its language, in UTF-16 units. */
const SAMPLE = 4000;
/** Most words of a heading. */
const HEADING_WORDS = 4;

/**
 * Which columns of a table hold texts, and in which languages: those its first row names, by tags or in words, else those that
 * are `stated`, else what the texts of all columns are in. `header`: whether the first row is one; absent: by its looks.
 * Throws `InputError`: `table-empty`, `table-languages`.
 */
export function columnsOfTable(
  table: readonly TableRow[],
  stated: readonly LanguageTag[],
  header?: boolean,
): TableColumns {
  const [head] = table;
  if (!head) throw new InputError('table-empty', 'The table has no rows. Choose a file with aligned texts.');
  const idColumn = idColumnOf(table);
  const found =
    (header !== false && columnsByHeading(head, stated, idColumn)) || columnsByTexts(table, stated, header);
  if (found) return { ...found, idColumn };
  throw new InputError(
    'table-languages',
    'Neither the first line nor the texts tell the languages of the columns. Put their tags there, e.g. ar, ru, en, or state them.',
    { line: head.line, column: 1 },
  );
}

type Found = Omit<TableColumns, 'idColumn'>;

function columnsByHeading(
  { cells }: TableRow,
  stated: readonly LanguageTag[],
  idColumn: number,
): Found | undefined {
  const named = cells.map((cell, column) => (column === idColumn ? undefined : languageOfHeading(cell)));
  const columns = named.flatMap((lang, column) => (lang === undefined ? [] : [column]));
  if (columns.length >= 2) return { columns, langs: columns.map((column) => named[column]!), headed: true };
  const headings = cells.map((cell) => cell.trim().toLowerCase());
  const source = headings.findIndex((heading) => SOURCE_NAMES.has(heading));
  const target = headings.findIndex((heading) => TARGET_NAMES.has(heading));
  if (source < 0 || target < 0 || stated.length < 2) return undefined;
  return { columns: [source, target], langs: [stated[0]!, stated[1]!], headed: true };
}

/** Only where every column holds texts: one in a language of its own, or as many as are stated. */
function columnsByTexts(
  table: readonly TableRow[],
  stated: readonly LanguageTag[],
  header: boolean | undefined,
): Found | undefined {
  const width = table[0]!.cells.length;
  const columns = table[0]!.cells.map((_, column) => column);
  if (stated.length >= 2 && stated.length === width)
    return { columns, langs: stated, headed: header ?? false };
  const body = table.length > 1 && header !== false ? table.slice(1) : table;
  const samples: string[] = [];
  const langs: LanguageTag[] = [];
  for (const column of columns) {
    const sample = sampleOf(body, column);
    const lang = guessLanguage(sample);
    // not read on: there may be more columns than languages by far
    if (lang === undefined || langs.includes(lang)) return undefined;
    samples.push(sample);
    langs.push(lang);
  }
  if (width < 2) return undefined;
  return { columns, langs, headed: header ?? (table.length > 1 && looksLikeHeading(table[0]!, samples)) };
}

function sampleOf(rows: readonly TableRow[], column: number): string {
  let sample = '';
  for (const { cells } of rows) {
    if (sample.length >= SAMPLE) break;
    sample += `${cells[column] ?? ''}\n`;
  }
  return sample;
}

/** Whether a row holds nothing but a few words a cell, in Latin letters above texts in others or in the usual words. */
function looksLikeHeading({ cells }: TableRow, samples: readonly string[]): boolean {
  const isShort = cells.every(
    (cell) =>
      cell.trim() !== '' && cell.trim().split(/\s+/).length <= HEADING_WORDS && !/[.!?؟:]\s*$/u.test(cell),
  );
  if (!isShort) return false;
  const isUsual = (cell: string): boolean => {
    const heading = cell.trim().toLowerCase();
    return SOURCE_NAMES.has(heading) || TARGET_NAMES.has(heading) || languageOfHeading(cell) !== undefined;
  };
  return (
    cells.some(isUsual) ||
    cells.some((cell, column) => /^[ -~]+$/.test(cell) && isOtherScript(samples[column]!))
  );
}

/** Whether hardly a letter of a text is Latin. */
function isOtherScript(text: string): boolean {
  return text.replace(/[^A-Za-z]/g, '').length < text.length / 10;
}

/** How many rows tell whether a column holds names of rows or Indonesian. */
const LOOKED_AT = 20;

/** The column called `id` (which is also the tag of Indonesian) or `no` whose cells are single words; -1: there is none. */
function idColumnOf([head, ...body]: readonly TableRow[]): number {
  return head!.cells.findIndex(
    (heading, column) =>
      /^(id|no)$/i.test(heading.trim()) &&
      body.slice(0, LOOKED_AT).every(({ cells }) => /^\S+$/.test(cells[column] ?? '')),
  );
}

/** A heading is a language if it is its name, or a tag as people write them: two or three letters, with subtags or without. */
function languageOfHeading(heading: string): LanguageTag | undefined {
  const tag = heading.trim();
  return /^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/.test(tag) ? canonicalLanguage(tag) : languageOfName(tag);
}

/** Whether a cell holds no text. */
export function isBlankCell(cell: string | undefined): boolean {
  return cell === undefined || cell.trim() === '';
}
