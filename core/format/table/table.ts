import type { Project } from '../../model/index.ts';
import { decode } from '../../text/index.ts';
import { baseName, rowTexts } from '../cells.ts';
import type { Format, FormatInput, ImportedRows } from '../format.ts';
import { restoreTable } from './changes.ts';
import {
  csvCell,
  csvLine,
  delimiterOf,
  parseCsv,
  parseTsv,
  rearm,
  tsvCell,
  type TableRow,
} from './delimited.ts';
import { columnsOfTable, isBlankCell } from './table-columns.ts';

/**
 * The aligned rows of a table. Its first row names the languages of the columns; other columns are left out. Where it names
 * none, `langs` does, either for all columns or for those called source and target, or else the texts tell.
 *
 * Throws `InputError`: `table-empty`, `table-languages`.
 */
export function rowsOfTable(
  table: readonly TableRow[],
  file: Pick<FormatInput, 'name' | 'langs' | 'header'>,
  format: string,
  encoding: string,
): ImportedRows {
  const { columns, langs, headed, idColumn } = columnsOfTable(table, file.langs ?? [], file.header);
  const rows = table.slice(headed ? 1 : 0).map(({ cells }) => ({
    ...(idColumn >= 0 && cells[idColumn] && { id: cells[idColumn] }),
    cells: columns.map((column) => (isBlankCell(cells[column]) ? null : cells[column]!)),
  }));
  return { kind: 'rows', name: baseName(file.name), format, encoding, langs, headed, rows };
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
  isTable: 'fills',
  restore: (original, version) => restoreTable(original, version, parseTsv, tsvCell, () => '\t'),
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
    return rowsOfTable(readCsv(text), file, 'csv', encoding);
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
  isTable: 'fills',
  restore: (original, version) =>
    restoreTable(
      original,
      version,
      readCsv,
      (text, before) => csvCell(text, before.startsWith('"')),
      delimiterOf,
    ),
};

function readCsv(text: string): TableRow[] {
  return parseCsv(text, delimiterOf(text)).map((row) => ({ ...row, cells: row.cells.map(rearm) }));
}
