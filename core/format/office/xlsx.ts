import { strToU8, zipSync } from 'fflate';
import { InputError } from '../../model/index.ts';
import {
  attributeOf,
  childOf,
  elementsOf,
  escapeText,
  parseXml,
  writeElement,
  type XmlElement,
} from '../../xml/index.ts';
import { baseName } from '../cells.ts';
import type { Format } from '../format.ts';
import type { TableRow } from '../table/delimited.ts';
import { rowsOfTable, tableOf } from '../table/table.ts';
import { partOf, unpack } from './archive.ts';
import { relationsOf, type Relation } from './package.ts';
import { type DateStyles, dateStyles, stringText, valueOf } from './xlsx-values.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORKBOOK = 'xl/workbook.xml';
/** As many columns as Excel has. */
const MOST_COLUMNS = 16_384;
/** What one cell of Excel can hold, in UTF-16 units. */
const LONGEST_CELL = 32_767;

/** Spreadsheets: the first sheet is a table of aligned rows, its first row names the languages. */
export const xlsxFormat: Format = {
  id: 'xlsx',
  label: 'Excel',
  extensions: ['.xlsx'],
  mimeTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  read: (file) => rowsOfTable(readSheet(file.bytes), file, 'xlsx', 'utf-8'),
  write: (project) => [
    {
      name: `${baseName(project.name)}.xlsx`,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      content: writeWorkbook(tableOf(project)),
    },
  ],
};

/** The cells of the first sheet; formulas give the value that was saved with them. */
function readSheet(bytes: Uint8Array): TableRow[] {
  const files = unpack(bytes, (name) => /\.(?:xml|rels)$/.test(name));
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
  const sheet = parse(partOf(files, firstSheet(workbook, relations), 'XLSX'));
  const data = childOf(sheet, 'sheetData');
  const rows = (data ? elementsOf(data, 'row') : []).map((row, index) => ({
    cells: cellsOf(row, shared, dates),
    line: Number(attributeOf(row, 'r') ?? index + 1),
  }));
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

function firstSheet(workbook: XmlElement, relations: readonly Relation[]): string {
  const sheets = childOf(workbook, 'sheets');
  const first = sheets && elementsOf(sheets, 'sheet')[0];
  const id = first?.attributes.find(({ local }) => local === 'id')?.value;
  return relations.find((relation) => relation.id === id)?.part ?? 'xl/worksheets/sheet1.xml';
}

function cellsOf(row: XmlElement, shared: readonly string[], dates: DateStyles): string[] {
  const cells: string[] = [];
  for (const cell of elementsOf(row, 'c')) {
    const column = columnOf(attributeOf(cell, 'r') ?? '') ?? cells.length;
    if (column >= MOST_COLUMNS) continue;
    while (cells.length < column) cells.push('');
    cells[column] = unescapeCell(valueOf(cell, shared, dates));
  }
  return cells;
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

function escapeCell(text: string): string {
  const guarded = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return escapeText(
    guarded.replace(
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    ),
  );
}

function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A workbook of one sheet. Every cell is a text, so that nothing is run as a formula. */
function writeWorkbook(table: readonly (readonly string[])[]): Uint8Array {
  const rows = table.map((cells, row) => {
    const written = cells.map((cell, column) => {
      if (cell.length > LONGEST_CELL) throw tooLong(row);
      const content = `<is><t xml:space="preserve">${escapeCell(cell)}</t></is>`;
      return cell === ''
        ? ''
        : writeElement('c', { r: `${columnName(column)}${row + 1}`, t: 'inlineStr' }, content);
    });
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${WORKBOOK}" ContentType="${office}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${office}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="${WORKBOOK}"/></Relationships>`,
    [WORKBOOK]: `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Collate" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
  };
  const files = Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [name, strToU8(declaration + content)]),
  );
  return zipSync(files, { mtime: new Date('1980-01-01T00:00:00Z') });
}

function tooLong(row: number): InputError {
  return new InputError(
    'xlsx-cell',
    `Row ${row} has a text longer than the ${LONGEST_CELL} characters that a cell of Excel holds. Write TSV instead.`,
    {},
    { row },
  );
}
