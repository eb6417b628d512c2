import { InputError, type LanguageTag, type Project } from '../../model/index.ts';
import { canonicalLanguage, decode } from '../../text/index.ts';
import { baseName, rowTexts } from '../cells.ts';
import type { Format, FormatInput, ImportedRows } from '../format.ts';
import { csvLine, delimiterOf, parseCsv, parseTsv, rearm, tsvCell, type TableRow } from './delimited.ts';

/** What tables call the columns of a bilingual file; their languages then come from the user. */
const SOURCE_NAMES = new Set(['source', 'src', 'source text']);
const TARGET_NAMES = new Set(['target', 'tgt', 'trg', 'translation', 'target text']);

/**
 * The aligned rows of a table. Its first row names the languages of the columns; other columns are left out. Where it names
 * none, `langs` has to, either for all columns or for those called source and target.
 *
 * Throws `InputError`: `table-empty`, `table-languages`.
 */
export function rowsOfTable(
  table: readonly TableRow[],
  file: Pick<FormatInput, 'name' | 'langs'>,
  format: string,
  encoding: string,
): ImportedRows {
  const [head, ...body] = table;
  if (!head) throw new InputError('table-empty', 'The table has no rows. Choose a file with aligned texts.');
  const idColumn = idColumnOf(table);
  const { columns, langs, headed } = columnsOf(head, file.langs ?? [], idColumn);
  const rows = (headed ? body : table).map(({ cells }) => ({
    ...(idColumn >= 0 && cells[idColumn] && { id: cells[idColumn] }),
    cells: columns.map((column) => {
      const cell = cells[column] ?? '';
      return cell.trim() === '' ? null : cell;
    }),
  }));
  return { kind: 'rows', name: baseName(file.name), format, encoding, langs, rows };
}

interface Columns {
  readonly columns: readonly number[];
  readonly langs: readonly LanguageTag[];
  /** Whether the first row names columns. */
  readonly headed: boolean;
}

function columnsOf(head: TableRow, stated: readonly LanguageTag[], idColumn: number): Columns {
  const named = head.cells.map((cell, column) => (column === idColumn ? undefined : languageOfHeading(cell)));
  const columns = named.flatMap((lang, column) => (lang === undefined ? [] : [column]));
  if (columns.length >= 2) return { columns, langs: columns.map((column) => named[column]!), headed: true };
  const headings = head.cells.map((cell) => cell.trim().toLowerCase());
  const source = headings.findIndex((heading) => SOURCE_NAMES.has(heading));
  const target = headings.findIndex((heading) => TARGET_NAMES.has(heading));
  if (source >= 0 && target >= 0 && stated.length >= 2) {
    return { columns: [source, target], langs: [stated[0]!, stated[1]!], headed: true };
  }
  if (stated.length >= 2 && stated.length === head.cells.length) {
    return { columns: stated.map((_, column) => column), langs: stated, headed: false };
  }
  throw new InputError(
    'table-languages',
    'The first line does not name the languages of the columns. Put their tags there, e.g. ar, ru, en.',
    { line: head.line, column: 1 },
  );
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

/** A heading is a language if it is a tag as people write them: two or three letters, with subtags or without. */
function languageOfHeading(heading: string): LanguageTag | undefined {
  const tag = heading.trim();
  return /^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/.test(tag) ? canonicalLanguage(tag) : undefined;
}

function decodeTable({ bytes, encoding, lang }: FormatInput): { text: string; encoding: string } {
  return decode(bytes, {
    ...(encoding !== undefined && { encoding }),
    ...(lang !== undefined && { lang }),
  });
}

/** A project as a table of cells, the languages first. */
export function tableOf(project: Project): string[][] {
  const rows = project.beads.map((bead) => rowTexts(project, bead).map((cell) => cell ?? ''));
  return [project.documents.map(({ lang }) => lang), ...rows];
}

/** Tab-separated cells; tabs and line breaks inside them are written `\t`, `\n`. */
export const tsvFormat: Format = {
  id: 'tsv',
  label: 'TSV',
  extensions: ['.tsv', '.tab'],
  mimeTypes: ['text/tab-separated-values'],
  read: (file) => {
    const { text, encoding } = decodeTable(file);
    return rowsOfTable(parseTsv(text), file, 'tsv', encoding);
  },
  write: (project) => [
    {
      name: `${baseName(project.name)}.tsv`,
      mimeType: 'text/tab-separated-values',
      content: writeTsv(project),
    },
  ],
};

/** The project as TSV: a header of language tags, a row a bead. */
export function writeTsv(project: Project): string {
  return tableOf(project)
    .map((cells) => cells.map(tsvCell).join('\t') + '\n')
    .join('');
}

/** Comma-separated values with a byte-order mark, which spreadsheets need; formulas are disarmed. */
export const csvFormat: Format = {
  id: 'csv',
  label: 'CSV',
  extensions: ['.csv'],
  mimeTypes: ['text/csv'],
  read: (file) => {
    const { text, encoding } = decodeTable(file);
    const table = parseCsv(text, delimiterOf(text)).map(({ cells, line }) => ({
      cells: cells.map(rearm),
      line,
    }));
    return rowsOfTable(table, file, 'csv', encoding);
  },
  write: (project) => [
    {
      name: `${baseName(project.name)}.csv`,
      mimeType: 'text/csv',
      content:
        '\ufeff' +
        tableOf(project)
          .map((cells) => csvLine(cells) + '\r\n')
          .join(''),
    },
  ],
};
