import { strToU8, zipSync } from 'fflate';
import { InputError } from '../../model/index.ts';
import {
  attributeOf,
  childOf,
  escapeText,
  serializeXml,
  writeElement,
  XML_NAMESPACE,
  type XmlAttribute,
  type XmlElement,
  type XmlNode,
} from '../../xml/index.ts';
import { baseName } from '../cells.ts';
import type { CorrectedVersion, Format } from '../format.ts';
import { changedCells } from '../table/changes.ts';
import { rowsOfTable, tableOf } from '../table/table.ts';
import { unpack } from './archive.ts';
import { withReplaced } from './replace.ts';
import { escapeCell, readSheet, WORKBOOK, type SheetRow } from './xlsx-sheet.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** What one cell of Excel can hold, in UTF-16 units. */
const LONGEST_CELL = 32_767;

/** Spreadsheets: the first sheet is a table of aligned rows, its first row names the languages. */
export const xlsxFormat: Format = {
  id: 'xlsx',
  label: 'Excel',
  extensions: ['.xlsx'],
  mimeTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  read: (file) => {
    const files = unpack(file.bytes, (name) => /\.(?:xml|rels)$/.test(name));
    return rowsOfTable(readSheet(files).rows, file, 'xlsx', 'utf-8');
  },
  write: (project) => [
    {
      name: `${baseName(project.name)}.xlsx`,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      content: writeWorkbook(tableOf(project)),
    },
  ],
  isTable: 'fills',
  restore: restoreWorkbook,
};

/**
 * The workbook with other texts in the cells of the first sheet that a version corrects; those become plain texts in their
 * style, everything else stays. Throws `InputError` `restore-original`, `restore-formula`, `xlsx-cell`.
 */
function restoreWorkbook(original: Uint8Array, version: CorrectedVersion): Uint8Array {
  const files = unpack(original, () => true);
  const { part, xml, rows } = readSheet(files);
  const replaced = new Map<XmlNode, readonly XmlNode[]>();
  for (const { row, column, text } of changedCells(rows, version)) {
    const cell = row.elements[column];
    const reference = `${columnName(column)}${row.line}`;
    if (text.length > LONGEST_CELL) throw tooLong(row.line);
    if (cell && childOf(cell, 'f')) throw computed(attributeOf(cell, 'r') ?? reference, row.line);
    if (cell) replaced.set(cell, [textCell(cell, text)]);
    else replaced.set(row.element, [withCell(row, column, reference, text)]);
  }
  if (replaced.size > 0) {
    files.set(part, strToU8(serializeXml({ ...xml, root: withReplaced(xml.root, replaced) })));
  }
  return zipSync(Object.fromEntries(files), { mtime: new Date('1980-01-01T00:00:00Z') });
}

/** A row with a cell that it did not have. */
function withCell(
  { element, elements }: SheetRow,
  column: number,
  reference: string,
  text: string,
): XmlElement {
  const place = { name: 'r', prefix: '', local: 'r', uri: '', value: reference };
  const cell = textCell({ ...element, attributes: [place] }, text);
  const next = elements.find((other, at) => other && at > column);
  const at = next ? element.children.indexOf(next) : element.children.length;
  return {
    ...element,
    // which cells there are is only a hint, and no longer right
    attributes: element.attributes.filter(({ name }) => name !== 'spans'),
    children: element.children.toSpliced(at, 0, cell),
  };
}

/** A cell with a text of its own, at the place and in the style of `cell`. */
function textCell(cell: XmlElement, text: string): XmlElement {
  const element = (
    local: string,
    attributes: readonly XmlAttribute[],
    children: readonly XmlNode[],
  ): XmlElement => ({
    ...cell,
    name: cell.prefix === '' ? local : `${cell.prefix}:${local}`,
    local,
    attributes,
    children,
  });
  const space = { name: 'xml:space', prefix: 'xml', local: 'space', uri: XML_NAMESPACE, value: 'preserve' };
  const type = { name: 't', prefix: '', local: 't', uri: '', value: 'inlineStr' };
  const content = element('t', [space], [{ kind: 'text', text: escapeCell(text), cdata: false }]);
  const attributes = [...cell.attributes.filter(({ name }) => name !== 't'), type];
  return element('c', attributes, [element('is', [], [content])]);
}

function computed(cell: string, row: number): InputError {
  return new InputError(
    'restore-formula',
    `The text of cell ${cell} is computed by a formula and cannot be corrected in the file. Correct what it is computed from.`,
    { line: row },
    { cell },
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
      const content = `<is><t xml:space="preserve">${escapeText(escapeCell(cell))}</t></is>`;
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
