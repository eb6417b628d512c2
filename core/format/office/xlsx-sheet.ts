import {
  attributeOf,
  childOf,
  elementsOf,
  parseXml,
  type XmlDocument,
  type XmlElement,
} from '../../xml/index.ts';
import type { TableRow } from '../table/delimited.ts';
import { partOf } from './archive.ts';
import { relationsOf, type Relation } from './package.ts';
import { type DateStyles, dateStyles, stringText, valueOf } from './xlsx-values.ts';

/** Where a workbook is in its archive, if nothing says otherwise. */
export const WORKBOOK = 'xl/workbook.xml';
/** As many columns as Excel has. */
const MOST_COLUMNS = 16_384;

/** A row of a sheet with the elements that its cells are. */
export interface SheetRow extends TableRow {
  readonly elements: readonly (XmlElement | undefined)[];
  readonly element: XmlElement;
}

/** The first sheet of a workbook. */
export interface Sheet {
  /** Its name in the archive. */
  readonly part: string;
  readonly xml: XmlDocument;
  readonly rows: readonly SheetRow[];
}

/**
 * The first sheet of an unpacked workbook; formulas give the value that was saved with them. Throws `InputError` as `readXml`
 * does, and `archive-part`.
 */
export function readSheet(files: ReadonlyMap<string, Uint8Array>): Sheet {
  const book = relationsOf(files, '').find(({ kind }) => kind === 'officeDocument')?.part ?? WORKBOOK;
  const parse = (part: Uint8Array) => parseXml(part).root;
  const workbook = parse(partOf(files, book, 'XLSX'));
  const relations = relationsOf(files, book);
  const partFor = (kind: string) => {
    const part = files.get(relations.find((relation) => relation.kind === kind)?.part ?? `xl/${kind}.xml`);
    return part && part.length > 0 ? parse(part) : undefined;
  };
  const strings = partFor('sharedStrings');
  const styles = partFor('styles');
  const shared = strings ? elementsOf(strings, 'si').map(stringText) : [];
  const dates = styles ? dateStyles(styles) : new Set<number>();
  const part = firstSheet(workbook, relations);
  const xml = parseXml(partOf(files, part, 'XLSX'));
  const data = childOf(xml.root, 'sheetData');
  const rows = (data ? elementsOf(data, 'row') : []).map((row, index) => ({
    ...cellsOf(row, shared, dates),
    element: row,
    line: Number(attributeOf(row, 'r') ?? index + 1),
  }));
  return { part, xml, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')) };
}

function firstSheet(workbook: XmlElement, relations: readonly Relation[]): string {
  const sheets = childOf(workbook, 'sheets');
  const first = sheets && elementsOf(sheets, 'sheet')[0];
  const id = first?.attributes.find(({ local }) => local === 'id')?.value;
  return relations.find((relation) => relation.id === id)?.part ?? 'xl/worksheets/sheet1.xml';
}

function cellsOf(
  row: XmlElement,
  shared: readonly string[],
  dates: DateStyles,
): Pick<SheetRow, 'cells' | 'elements'> {
  const cells: string[] = [];
  const elements: (XmlElement | undefined)[] = [];
  for (const cell of elementsOf(row, 'c')) {
    const column = columnOf(attributeOf(cell, 'r') ?? '') ?? cells.length;
    if (column >= MOST_COLUMNS) continue;
    while (cells.length < column) cells.push('');
    cells[column] = unescapeCell(valueOf(cell, shared, dates));
    elements[column] = cell;
  }
  return { cells, elements };
}

/** 0-based column of a reference such as `AB12`. */
function columnOf(reference: string): number | undefined {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference)?.[1];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Excel writes characters that XML cannot hold as `_x0001_`. */
function unescapeCell(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** A text as Excel writes it, not yet as XML. */
export function escapeCell(text: string): string {
  const guarded = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return guarded.replace(
    /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}
