import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { InputError } from '../model/index.ts';
import { makeDocument } from '../text/index.ts';
import { canWriteBack, FORMATS, formatById, loadFile, readFile, writeFiles } from './registry.ts';
import { libraries, mutated, sampleProject } from './testing.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const O =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
const RELS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>';

/** Parts of documents that are archives. */
const ARCHIVES: Record<string, Record<string, string>> = {
  'a.docx': {
    '_rels/.rels': RELS,
    'word/document.xml': `<w:document ${W}><w:body><w:p><w:pPr><w:bidi/></w:pPr><w:r><w:t>سلام</w:t><w:tab/></w:r><w:ins><w:r><w:t>b</w:t></w:r></w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`,
    'word/footnotes.xml': `<w:footnotes ${W}><w:footnote><w:p><w:r><w:t>note</w:t></w:r></w:p></w:footnote></w:footnotes>`,
  },
  'a.odt': {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${O}><office:body><office:text><text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:h>T</text:h><text:p>a<text:s text:c="3"/>b<text:tab/><text:note><text:note-body><text:p>n</text:p></text:note-body></text:note></text:p></office:text></office:body></office:document-content>`,
  },
  'a.xlsx': Object.fromEntries(
    Object.entries(
      unzipSync(
        writeFiles(
          formatById('xlsx'),
          sampleProject(
            ['ar', 'en'],
            [
              ['=1', 'b'],
              ['c', null],
            ],
          ),
        )[0]!.content as Uint8Array,
      ),
    ).map(([name, part]) => [name, new TextDecoder().decode(part)]),
  ),
};

const TEXTS: Record<string, string> = {
  'a.html':
    '<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><script>x<p></script></head><body><nav><a href="#">n</a></nav><main><h1>T&eacute;</h1><p>a<br>b <ruby>漢<rt>k</rt></ruby></p><pre> x\n y</pre><table><tr><td>1<td>2</table></main></body></html>',
  'a.md':
    '---\nt: x\n---\n# H\n\n- [ ] a\n> q\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n```\nno\n```\n[^1]: note\n<!-- c -->\n',
  'a.srt': '1\n00:00:01,000 --> 00:00:02,000\nHi\n\n2\n00:00:03,000 --> 00:00:04,000\nBye\n',
  'a.vtt': 'WEBVTT\n\nNOTE no\n\n00:01.000 --> 00:02.000\nHi\n',
  'a.po':
    'msgid ""\nmsgstr ""\n"Language: ar\\n"\n\n#, fuzzy\nmsgctxt "m"\nmsgid "day"\nmsgid_plural "days"\nmsgstr[0] "a"\nmsgstr[1] "b"\n',
  'a.json': '{"a": {"b": "x", "c": ["y", 1, null]}, "d\\u00e9.e": "z"}',
  'messages.json':
    '{"a": {"message": "x $N$", "description": "d", "placeholders": {"n": {"content": "$1"}}}}',
  'i.json': '{"en": {"a": "x"}, "ru": {"a": "y"}}',
  'a.tsv': 'id\tar\ten\n1\tا\\nب\tC:\\x\n',
  'a.csv': 'ar;en\r\n"a ""b""\r\nc";\'=1+1\r\n',
  'a.ladder': '0\t0\t0.3\n1\t2\t1.5\n2\t2\t0\n',
  'a.txt': 'One.\r\n\r\nДва.\n',
};

/** Reads a file, and writes back what could be read; whatever is refused has to be an `InputError` that names the file. */
function tryOut(name: string, bytes: Uint8Array): void {
  try {
    const read = readFile({ name, bytes });
    if (read.kind !== 'documents') return;
    for (const imported of read.documents) {
      const document = makeDocument({ ...imported, id: 'x', lang: 'en' });
      for (const { start, end } of document.paragraphs) {
        expect(0 <= start && start < end && end <= document.text.length).toBe(true);
      }
      if (!canWriteBack(document.format)) continue;
      const texts = document.paragraphs.map(({ start, end }) => document.text.slice(start, end));
      formatById(document.format).restore!(bytes, { document, texts, column: 0 });
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.message.length).toBeGreaterThan(20);
  }
}

describe('damaged files are read or refused, and nothing else', () => {
  it.each(Object.keys(TEXTS))('%s', (name) => {
    fc.assert(
      fc.property(mutated(utf8(TEXTS[name]!)), (bytes) => tryOut(name, bytes)),
      { numRuns: 200 },
    );
  });
  it.each(Object.keys(ARCHIVES))('%s', (name) => {
    const parts = ARCHIVES[name]!;
    const pack = (changed: Record<string, Uint8Array>) =>
      zipSync({
        ...Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, strToU8(text)])),
        ...changed,
      });
    const inside = fc
      .constantFrom(...Object.keys(parts))
      .chain((part) => mutated(strToU8(parts[part]!)).map((bytes) => pack({ [part]: bytes })));
    fc.assert(
      fc.property(fc.oneof(inside, mutated(pack({}))), (bytes) => tryOut(name, bytes)),
      { numRuns: 200 },
    );
  });
  it('any bytes under any name', () => {
    const names = FORMATS.flatMap(({ extensions, read }) =>
      read ? extensions.map((ending) => `a${ending}`) : [],
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.uint8Array({ maxLength: 200 }), (name, bytes) =>
        tryOut(name, bytes),
      ),
      { numRuns: 500 },
    );
  });
  it('PDF', async () => {
    const pdf =
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R>>endobj\n4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n5 0 obj<</Length 41>>stream\nBT /F 12 Tf 50 700 Td (Some text.) Tj ET \nendstream endobj\ntrailer<</Size 6/Root 1 0 R>>\n%%EOF';
    await fc.assert(
      fc.asyncProperty(mutated(utf8(pdf)), async (bytes) => {
        const error = await loadFile({ name: 'a.pdf', bytes }, libraries).catch((thrown: unknown) => thrown);
        expect(error instanceof Error && !(error instanceof InputError)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe('hostile content', () => {
  it('scripts of a page are never text', () => {
    const page =
      '<html><body onload="alert(1)"><script>alert(2)</script><svg><script>alert(3)</script></svg><p>ok <img src=x onerror="alert(4)"></p><style>a{}</style><iframe srcdoc="<p>alert(5)"></iframe><template><p>alert(6)</template><noscript>alert(7)</noscript>';
    const read = readFile({ name: 'a.html', bytes: utf8(page) });
    expect(read).toMatchObject({ documents: [{ text: 'ok' }] });
  });
  it('what would be a formula is written as text', () => {
    const project = sampleProject(
      ['en', 'ru'],
      ['=1+1', '+1', '-1', '@x', '\tx', "'=1"].map((text) => [text, 'a']),
    );
    const csv = writeFiles(formatById('csv'), project)[0]!.content as string;
    for (const cell of csv.split('\r\n').slice(1, -1)) expect(cell).toMatch(/^"?'/);
    const sheet = new TextDecoder().decode(
      unzipSync(writeFiles(formatById('xlsx'), project)[0]!.content as Uint8Array)[
        'xl/worksheets/sheet1.xml'
      ],
    );
    expect(sheet).not.toContain('<f>');
    expect(sheet.match(/t="inlineStr"/g)?.length).toBe(14);
  });
  it.each(['a.docx', 'a.odt', 'a.xlsx'])('%s that unpacks to far more than it is', (name) => {
    const part = { 'a.docx': 'word/document.xml', 'a.odt': 'content.xml', 'a.xlsx': 'xl/workbook.xml' }[
      name
    ]!;
    const bomb = zipSync({ [part]: [new Uint8Array(30_000_000).fill(32), { level: 9 }] });
    expect(() => readFile({ name, bytes: bomb })).toThrow(InputError);
  });
  it.each<[string, string]>([
    ['a.json', '['.repeat(100_000)],
    ['a.json', `{"a":${'{"a":'.repeat(500)}"x"${'}'.repeat(501)}`],
    ['a.html', `<html>${'<div>'.repeat(5000)}x`],
    ['a.md', '> '.repeat(50_000)],
    ['a.po', `msgid "a"\nmsgstr "${'\\'.repeat(100_001)}"`],
    ['a.csv', `ar,en\n${'"'.repeat(100_001)}`],
  ])('%s: nesting and repetition without end', (name, text) => tryOut(name, utf8(text)));
});
