import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { InputError, type Project } from '../../model/index.ts';
import { formatById, readFile, writeBack, writeFiles } from '../registry.ts';
import { projectFromRows } from '../rows.ts';
import { sampleProject } from '../testing.ts';
import { csvCell } from './delimited.ts';

const IDENTITY = { id: 'q', name: 'q', created: '2026-01-15T10:00:00.000Z' };

/** The project of a table, with other texts in cells of one language. */
function corrected(
  name: string,
  bytes: Uint8Array,
  lang: string,
  change: (text: string) => string,
  langs?: readonly string[],
): Project {
  const read = readFile({ name, bytes, ...(langs && { langs }) });
  if (read.kind !== 'rows') throw new Error('no rows');
  const project = projectFromRows(read, IDENTITY);
  const { text } = project.documents.find(({ id }) => id === lang)!;
  const segments = project.segments[lang]!.map((segment) => {
    const before = text.slice(segment.start, segment.end);
    return change(before) === before ? segment : { ...segment, edited: change(before) };
  });
  return { ...project, segments: { ...project.segments, [lang]: segments } };
}

function saved(...[name, bytes, lang, change, langs]: Parameters<typeof corrected>): Uint8Array {
  return writeBack(corrected(name, bytes, lang, change, langs), lang, bytes).content as Uint8Array;
}

describe('tables in text are written back with only the corrected cells changed', () => {
  it.each<[string, string, string, (text: string) => string, string]>([
    [
      'a plain cell',
      'a.csv',
      'ru,en\r\nДом 1,House 2\r\n',
      (t) => t.replace('2', '1'),
      'ru,en\r\nДом 1,House 1\r\n',
    ],
    ['a byte-order mark', 'a.csv', '\ufeffru;en\nа;b', () => 'c', '\ufeffru;en\nа;c'],
    [
      'quotation marks',
      'a.csv',
      'ru,en\nа,"b"\nв,"d ""e"""\n',
      (t) => `${t}!`,
      'ru,en\nа,"b!"\nв,"d ""e""!"\n',
    ],
    ['marks that become necessary', 'a.csv', 'ru|en\nа|b\n', () => 'b|c, "d"', 'ru|en\nа|"b|c, ""d"""\n'],
    ['what would be a formula', 'a.csv', 'ru,en\nа,b\n', () => '=1+1', "ru,en\nа,'=1+1\n"],
    [
      'disarmed formulas elsewhere',
      'a.csv',
      "ru,en\nа,'=b\nв,d\n",
      (t) => t.replace('d', 'e'),
      "ru,en\nа,'=b\nв,e\n",
    ],
    [
      'other columns and blank lines',
      'a.csv',
      'id,ru,note,en\n\n7,а,"x\ny",b\n',
      () => 'c',
      'id,ru,note,en\n\n7,а,"x\ny",c\n',
    ],
    ['empty cells', 'a.csv', 'ru,en\nа,\n,b\n, \nв,d', (t) => t.replace('d', 'e'), 'ru,en\nа,\n,b\n, \nв,e'],
    [
      'tabs and breaks of a TSV file',
      'a.tsv',
      'ru\ten\r\nа\tb\\tc\r\n\r\nв\td',
      (t) => `${t}\n`,
      'ru\ten\r\nа\tb\\tc\\n\r\n\r\nв\td\\n',
    ],
  ])('%s', (_, name, before, change, after) => {
    expect(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(saved(name, strToU8(before), 'en', change)),
    ).toBe(after);
  });

  it('without a heading, and with one that names no languages', () => {
    const change = (text: string) => text.replace('b', 'c');
    const file = (text: string) => strFromU8(saved('a.csv', strToU8(text), 'en', change, ['ru', 'en']));
    expect(file('а,b\nв,d\n')).toBe('а,c\nв,d\n');
    expect(file('note,Source,Target\nx,а,b\n')).toBe('note,Source,Target\nx,а,c\n');
  });

  it('whatever the cells are', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'a b"\',;=\n\r\t|\\'), maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }),
        fc.nat(),
        cell,
        (rows, at, text) => {
          const project = sampleProject(['ru', 'en'], [...rows, ['x', 'y']]);
          for (const id of ['csv', 'tsv']) {
            const bytes = strToU8(String(writeFiles(formatById(id), project)[0]!.content));
            let n = 0;
            const wanted = text.trim() === '' ? 'z' : text;
            const other = saved(`a.${id}`, bytes, 'en', (before) =>
              n++ === at % rows.length ? wanted : before,
            );
            const [was, is] = [bytes, other].map((content) => readFile({ name: `a.${id}`, bytes: content }));
            if (was?.kind !== 'rows' || is?.kind !== 'rows') throw new Error('no rows');
            const different = is.rows.flatMap(({ cells }, row) =>
              cells.flatMap((now, column) => (now === was.rows[row]!.cells[column] ? [] : [now])),
            );
            expect(is.rows.length).toBe(was.rows.length);
            expect(different.every((now) => now === wanted) && different.length <= 1).toBe(true);
          }
        },
      ),
    );
  });

  it('but not into another file', () => {
    const project = corrected('a.csv', strToU8('ru,en\nа,b\n'), 'en', () => 'c');
    for (const other of ['ru,en\nа,other\n', 'ru,en\nа,b\nв,d\n', 'ru\nа\n', '']) {
      expect(() => writeBack(project, 'en', strToU8(other))).toThrow(InputError);
    }
  });

  it('a cell needs marks where it holds any delimiter', () => {
    expect(['a', 'a,b', 'a|b', 'a;b'].map((each) => csvCell(each))).toEqual(['a', '"a,b"', '"a|b"', '"a;b"']);
  });
});

describe('workbooks are written back', () => {
  const rows =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>en</t></is></c></row><row r="2"><c r="A2" t="s" s="3"><v>1</v></c><c r="B2" t="s" s="4"><v>2</v></c></row><row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="str"><f>B2</f><v>computed</v></c></row>';
  const sheet = (content: string) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols><col min="1"/></cols><sheetData>${content}</sheetData><pageMargins left="1"/></worksheet>\n`;
  const strings =
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>ru</t></si><si><t>Дом 1</t></si><si><r><t>House</t></r><r><t> 2</t></r></si></sst>';
  const book = zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="a" sheetId="1"/></sheets></workbook>'),
    'xl/worksheets/sheet1.xml': strToU8(sheet(rows)),
    'xl/worksheets/sheet2.xml': strToU8('<other/>'),
    'xl/sharedStrings.xml': strToU8(strings),
    'xl/media/image1.png': Uint8Array.from([1, 2, 3]),
  });

  it('with the corrected cells as plain texts in their style, and everything else as it was', () => {
    const after = unzipSync(saved('a.xlsx', book, 'en', (text) => text.replace('House 2', '=1 <\u0001')));
    const before = unzipSync(book);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const part of Object.keys(before)) {
      if (part === 'xl/worksheets/sheet1.xml') continue;
      expect(after[part]).toEqual(before[part]);
    }
    expect(strFromU8(after['xl/worksheets/sheet1.xml']!)).toBe(
      sheet(
        rows.replace(
          '<c r="B2" t="s" s="4"><v>2</v></c>',
          '<c r="B2" s="4" t="inlineStr"><is><t xml:space="preserve">=1 &lt;_x0001_</t></is></c>',
        ),
      ),
    );
  });

  it('but not over formulas, and not with texts that no cell holds', () => {
    expect(() => saved('a.xlsx', book, 'en', (text) => text.replace('computed', 'x'))).toThrow(/B3/);
    expect(() => saved('a.xlsx', book, 'en', () => 'x'.repeat(40_000))).toThrow(/longer/);
  });
});
