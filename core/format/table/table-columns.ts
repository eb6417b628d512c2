import { InputError, type LanguageTag } from '../../model/index.ts';
import { canonicalLanguage } from '../../text/index.ts';
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

/**
 * Which columns of a table hold texts, and in which languages: those its first row names, else those that are `stated`.
 * Throws `InputError`: `table-empty`, `table-languages`.
 */
export function columnsOfTable(table: readonly TableRow[], stated: readonly LanguageTag[]): TableColumns {
  const [head] = table;
  if (!head) throw new InputError('table-empty', 'The table has no rows. Choose a file with aligned texts.');
  const idColumn = idColumnOf(table);
  const named = head.cells.map((cell, column) => (column === idColumn ? undefined : languageOfHeading(cell)));
  const columns = named.flatMap((lang, column) => (lang === undefined ? [] : [column]));
  if (columns.length >= 2)
    return { columns, langs: columns.map((column) => named[column]!), headed: true, idColumn };
  const headings = head.cells.map((cell) => cell.trim().toLowerCase());
  const source = headings.findIndex((heading) => SOURCE_NAMES.has(heading));
  const target = headings.findIndex((heading) => TARGET_NAMES.has(heading));
  if (source >= 0 && target >= 0 && stated.length >= 2) {
    return { columns: [source, target], langs: [stated[0]!, stated[1]!], headed: true, idColumn };
  }
  if (stated.length >= 2 && stated.length === head.cells.length) {
    return { columns: stated.map((_, column) => column), langs: stated, headed: false, idColumn };
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

/** Whether a cell holds no text. */
export function isBlankCell(cell: string | undefined): boolean {
  return cell === undefined || cell.trim() === '';
}
