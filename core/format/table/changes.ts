import { decode } from '../../text/index.ts';
import type { CorrectedVersion } from '../format.ts';
import { encodeLike, notTheOriginal } from '../restore.ts';
import type { TableRow } from './delimited.ts';
import { columnsOfTable, isBlankCell } from './table-columns.ts';

/** A cell that gets another text. */
export interface CellChange<Row extends TableRow> {
  readonly row: Row;
  /** 0-based place in the row. */
  readonly column: number;
  readonly text: string;
}

/**
 * The cells of a table that the corrections of a version change, in order. Throws `InputError` `restore-original` where the
 * cells of its column are not the paragraphs of the version.
 */
export function changedCells<Row extends TableRow>(
  table: readonly Row[],
  { document, texts, column: place, additions = [] }: CorrectedVersion,
): CellChange<Row>[] {
  const { columns, body } = layoutOf(table, document, place);
  const column = columns[place]!;
  const filled = (at: number) => body.filter(({ cells }) => !isBlankCell(cells[at]));
  const rows = filled(column);
  const changes = rows.flatMap((row, index) =>
    texts[index] === row.cells[column] ? [] : [{ row, column, text: texts[index]! }],
  );
  if (additions.length === 0) return changes;
  const beside = columns.map(filled);
  const added = additions.map(({ text, beside: { column: other, paragraph } }) => {
    const row = beside[other]?.[paragraph];
    if (!row || !isBlankCell(row.cells[column])) throw notTheOriginal();
    return { row, column, text };
  });
  return [...changes, ...added].sort((one, two) => one.row.line - two.row.line);
}

/** The columns and rows of a table in which a column holds the paragraphs of a version: with a first line that is a header or not. */
function layoutOf<Row extends TableRow>(
  table: readonly Row[],
  { paragraphs, text }: CorrectedVersion['document'],
  place: number,
): { columns: readonly number[]; body: readonly Row[] } {
  // whatever the languages were called that the table does not name
  const unnamed = (table[0]?.cells ?? []).map(() => 'und');
  for (const header of [undefined, true, false]) {
    const { columns, headed } = columnsOfTable(table, unnamed, header);
    const body = table.slice(headed ? 1 : 0);
    const column = columns[place];
    if (column === undefined) continue;
    const cells = body.flatMap((row) => (isBlankCell(row.cells[column]) ? [] : [row.cells[column]!]));
    const isSame =
      cells.length === paragraphs.length &&
      paragraphs.every(({ start, end }, index) => text.slice(start, end) === cells[index]);
    if (isSame) return { columns, body };
  }
  throw notTheOriginal();
}

/**
 * A table in text with the corrections of a version; every other character stays as it is. `write` writes a cell that was
 * written as `before`; `delimiter` is what stands between cells.
 */
export function restoreTable(
  original: Uint8Array,
  version: CorrectedVersion,
  parse: (text: string) => readonly TableRow[],
  write: (text: string, before: string) => string,
  delimiter: (source: string) => string,
): Uint8Array {
  const { encoding } = version.document;
  const { text: source } = decode(original, { encoding });
  let restored = '';
  let from = 0;
  for (const { row, column, text } of changedCells(parse(source), version)) {
    const starts = row.starts!;
    // a row may end before its last cells
    const missing = Math.max(0, column - row.cells.length + 1);
    const end = missing > 0 ? starts.at(-1)! - 1 : starts[column + 1]! - 1;
    const start = missing > 0 ? end : starts[column]!;
    restored += source.slice(from, start) + delimiter(source).repeat(missing);
    restored += write(text, source.slice(start, end));
    from = end;
  }
  return encodeLike(original, restored + source.slice(from), encoding);
}
