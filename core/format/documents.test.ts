import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { InputError } from '../model/index.ts';
import { makeDocument } from '../text/index.ts';
import { spreadChange } from './blocks.ts';
import { formatById, readFile, writeBack, writeFiles } from './registry.ts';
import { sampleProject, written } from './testing.ts';
import { correctedText } from './text.ts';

/** What a file holds: a line a paragraph, its kind before it unless it is plain text. */
function picture(name: string, content: string | Uint8Array): string[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const imported = readFile({ name, bytes });
  if (imported.kind !== 'documents') throw new Error('no document');
  const [{ text, paragraphs = [] }] = imported.documents as [(typeof imported.documents)[number]];
  return paragraphs.map(
    ({ start, end, kind }) => `${kind === 'text' ? '' : `${kind}: `}${text.slice(start, end)}`,
  );
}

function failure(name: string, bytes: Uint8Array): string {
  try {
    readFile({ name, bytes });
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
  return 'accepted';
}

const pack = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const docx = (body: string, notes = '') =>
  pack({
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...(notes && { 'word/footnotes.xml': `<w:footnotes ${W}>${notes}</w:footnotes>` }),
  });
const p = (text: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

describe('Word documents', () => {
  it('give paragraphs, headings, items, cells and notes', () => {
    expect(
      picture(
        'a.docx',
        docx(
          p('عنوان', '<w:bidi/><w:pStyle w:val="Heading1"/>') +
            p('one ') +
            `<w:tbl><w:tr><w:tc>${p('cell')}</w:tc></w:tr></w:tbl>` +
            p('item', '<w:numPr/>') +
            '<w:p/>',
          p('note'),
        ),
      ),
    ).toEqual(['heading: عنوان', 'one ', 'cell', 'item: item', 'note']);
  });
  it('are written back with their corrections, formatting kept', () => {
    const original = docx(
      '<w:p><w:pPr><w:jc/></w:pPr><w:r><w:t>On </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>12</w:t></w:r><w:r><w:t> May.</w:t></w:r></w:p>' +
        p('Stays'),
    );
    const imported = readFile({ name: 'a.docx', bytes: original });
    if (imported.kind !== 'documents') throw new Error('no document');
    const document = makeDocument({ ...imported.documents[0]!, id: 'en', lang: 'en' });
    const segment = { id: 'en:0', doc: 'en', paragraph: 0, start: 0, end: 10, edited: 'On 13 May.' };
    const project = { ...sampleProject(['en'], []), documents: [document], segments: { en: [segment] } };
    const { content, name } = writeBack(project, 'en', original);
    expect(name).toBe('a.docx');
    expect(picture('a.docx', content)).toEqual(['On 13 May.', 'Stays']);
    expect(strFromU8(unzipSync(content as Uint8Array)['word/document.xml']!)).toContain(
      '<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">13</w:t>',
    );
    expect(() => writeBack(project, 'en', docx(p('x')))).toThrow(InputError);
  });
  it('join runs and leave out what was deleted', () => {
    const runs =
      '<w:p><w:r><w:t>a</w:t><w:tab/></w:r><w:ins><w:r><w:t>b</w:t></w:r></w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del><w:hyperlink><w:r><w:t>d</w:t><w:br/><w:t>e</w:t></w:r></w:hyperlink></w:p>';
    expect(picture('a.docx', docx(runs))).toEqual(['a\tbd\ne']);
  });
  it('may have elements that are called like a field of every object', () => {
    const odd = '<w:p><w:r><w:t>a</w:t><w:constructor><w:t>b</w:t></w:constructor></w:r></w:p>';
    expect(picture('a.docx', docx(odd))).toEqual(['ab']);
  });
});

describe('OpenDocument texts', () => {
  it('give paragraphs with their white space and notes', () => {
    const content = `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:h>T</text:h><text:p>a
      b<text:s text:c="2"/>c<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p></text:note-body></text:note><text:line-break/>d</text:p><text:list><text:list-item><text:p>i</text:p></text:list-item></text:list></office:text></office:body></office:document-content>`;
    expect(picture('a.odt', pack({ 'content.xml': content }))).toEqual([
      'heading: T',
      'a b  c\nd',
      'note',
      'item: i',
    ]);
  });
});

describe('web pages', () => {
  it('give their blocks, with navigation kept apart and scripts left out', () => {
    const page = `<!DOCTYPE html><html lang="ar"><head><title>t</title><script>alert("x<p>")</script></head><body>
<nav><a href="#">Home</a></nav><main><h1>T&eacute;</h1><p>One <b>two</b>&nbsp;three<br>four</p><ul><li>i</li></ul>
<pre> a
  b</pre><div>loose <p hidden>gone</p></div></main><footer>©</footer></body></html>`;
    expect(picture('a.html', page)).toEqual([
      'furniture: Home',
      'heading: Té',
      'One two\u00a0three\nfour',
      'item: i',
      ' a\n  b',
      'loose',
      'furniture: ©',
    ]);
    const read = readFile({ name: 'a.html', bytes: new TextEncoder().encode(page) });
    expect(read).toMatchObject({ documents: [{ lang: 'ar' }] });
  });
  it('use the encoding they declare', () => {
    const page = new TextEncoder().encode('<html><meta charset="windows-1251"><p>?</p></html>');
    expect(
      picture(
        'a.html',
        page.map((byte) => (byte === 0x3f ? 0xc4 : byte)),
      ),
    ).toEqual(['Д']);
  });
});

describe('texts that stay verbatim', () => {
  it('subtitles', () => {
    const srt =
      '1\r\n00:00:01,000 --> 00:00:02,000\r\n- Hi\r\nthere\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000 X1:1\r\nBye\r\n';
    expect(picture('a.srt', srt)).toEqual(['cue: - Hi\r\nthere', 'cue: Bye']);
    expect(picture('a.vtt', 'WEBVTT\n\nNOTE no\n\na\n00:01.000 --> 00:02.000\nHi\n')).toEqual(['cue: Hi']);
  });
  it('Markdown', () => {
    const text =
      '---\ntitle: x\n---\n# Head #\n\nOne\ntwo\n\n- a\n- [ ] b\n  c\n\n> q\n\n```js\nno\n```\n\n| x | y |\n|---|:-:|\n| 1 | 2 |\n\n***\n[r]: http://x\n';
    expect(picture('a.md', text)).toEqual([
      'heading: Head',
      'One\ntwo',
      'item: a',
      'item: b\n  c',
      'text: q'.slice(6),
      'x',
      'y',
      '1',
      '2',
    ]);
  });
  it('are written with their corrections and nothing else changed', () => {
    const text = '1\n00:00:01,000 --> 00:00:02,000\nHi\n\n2\n00:00:03,000 --> 00:00:04,000\nBye\n';
    const start = text.indexOf('Bye');
    const document = makeDocument({
      id: 'en',
      lang: 'en',
      name: 'a.srt',
      format: 'srt',
      encoding: 'utf-8',
      text,
    });
    const segment = { id: `en:${start}`, doc: 'en', paragraph: 1, start, end: start + 3, edited: 'See you' };
    const project = {
      ...sampleProject(['en', 'ar'], []),
      documents: [document],
      segments: { en: [segment] },
    };
    expect(correctedText(project, document)).toBe(text.replace('Bye', 'See you'));
    expect(writeFiles(formatById('srt'), project)).toMatchObject([{ name: 'a.srt' }]);
  });
});

describe('tables and catalogues', () => {
  it('Excel gives back what it was given, and no formula', () => {
    const project = sampleProject(
      ['ar', 'en'],
      [
        ['=1+1', 'a\n"b"'],
        [null, '_x0041_ \u0001'],
      ],
    );
    const [file] = writeFiles(formatById('xlsx'), project);
    const bytes = file!.content as Uint8Array;
    expect(readFile({ name: 'a.xlsx', bytes })).toMatchObject({
      langs: ['ar', 'en'],
      rows: [{ cells: ['=1+1', 'a\n"b"'] }, { cells: [null, '_x0041_ \u0001'] }],
    });
  });
  it('Excel reads shared strings and gaps', () => {
    const M = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const bytes = pack({
      'xl/workbook.xml': `<workbook ${M}><sheets><sheet name="x"/></sheets></workbook>`,
      'xl/sharedStrings.xml': `<sst ${M}><si><t>ar</t></si><si><r><t>e</t></r><r><t>n</t></r></si></sst>`,
      'xl/worksheets/sheet1.xml': `<worksheet ${M}><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="2"><c r="A2"><v>5</v></c><c r="C2" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>`,
    });
    expect(readFile({ name: 'a.xlsx', bytes })).toMatchObject({
      langs: ['ar', 'en'],
      rows: [{ cells: ['5', 'x'] }],
    });
  });
  it('gettext catalogues', () => {
    const po = `msgid ""
msgstr ""
"Language: ar\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

# why
#, fuzzy
msgctxt "menu"
msgid "Open \\"x\\"\\n"
"more"
msgstr "افتح"

msgid "day"
msgid_plural "days"
msgstr[0] "يوم"
msgstr[1] ""

#~ msgid "old"
#~ msgstr "قديم"
`;
    const bytes = new TextEncoder().encode(po);
    expect(readFile({ name: 'x.po', bytes })).toMatchObject({
      langs: ['en', 'ar'],
      rows: [
        { id: 'menu', cells: ['Open "x"\nmore', 'افتح'], state: 'initial', notes: [{ text: 'why' }] },
        { cells: ['day', 'يوم'], state: 'translated', properties: [{ name: 'plural-form', value: '0' }] },
        { cells: ['days', null], state: 'initial', properties: [{ name: 'plural-form', value: '1' }] },
      ],
    });
    const project = sampleProject(
      ['en', 'ar'],
      [
        ['a\\"\t\u0001', 'ب'],
        ['a\\"\t\u0001', null],
      ],
    );
    const again = readFile({ name: 'y.po', bytes: new TextEncoder().encode(written(project, 'po')[0]) });
    expect(again).toMatchObject({
      langs: ['en', 'ar'],
      rows: [{ id: 'b000001', cells: ['a\\"\t\u0001', 'ب'] }, { cells: ['a\\"\t\u0001', null] }],
    });
  });
});

describe('hostile files', () => {
  it.each<[string, string, Uint8Array]>([
    ['a.docx', 'archive-part', new Uint8Array(10)],
    ['a.docx', 'archive-part', pack({ 'x.xml': '<a/>' })],
    ['a.docx', 'xml-malformed', docx('<w:p>')],
    ['a.docx', 'xml-doctype', pack({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' })],
    ['a.docx', 'xml-depth', docx('<w:p>'.repeat(3000))],
    ['a.docx', 'archive-size', zipSync({ 'word/document.xml': [new Uint8Array(40_000_000), { level: 9 }] })],
    ['a.odt', 'accepted', pack({ 'content.xml': '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>' })],
    ['a.xlsx', 'archive-part', pack({ 'xl/workbook.xml': '<a/>' })],
    ['a.html', 'html-depth', new TextEncoder().encode('<p>'.repeat(10) + '<b>'.repeat(5000))],
    ['a.srt', 'subtitles-empty', new TextEncoder().encode('no times')],
    ['a.po', 'po-malformed', new TextEncoder().encode('msgid x')],
  ])('%s: %s', (name, code, bytes) => expect(failure(name, bytes)).toBe(code));

  it('never fail otherwise', () => {
    const archives = [
      docx(p('a')),
      writeFiles(formatById('xlsx'), sampleProject(['ar', 'en'], [['a', 'b']]))[0]!.content as Uint8Array,
    ];
    const mutation = fc.tuple(fc.constantFrom(...archives), fc.nat(), fc.uint8Array({ maxLength: 6 }));
    fc.assert(
      fc.property(mutation, fc.constantFrom('a.docx', 'a.odt', 'a.xlsx'), ([bytes, at, put], name) => {
        const changed = bytes.slice();
        changed.set(put, Math.min(at % bytes.length, bytes.length - put.length));
        failure(name, changed);
      }),
      { numRuns: 200 },
    );
    const text = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            '<p>',
            '</p>',
            '<',
            '"',
            'msgid ""',
            '\n',
            '00:00:01,000 --> 00:00:02,000',
            '|',
            '- ',
            '#',
            '```',
            'x',
          ),
          { maxLength: 30 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('a.html', 'a.md', 'a.srt', 'a.vtt', 'a.po'), (content, name) => {
        failure(name, new TextEncoder().encode(content));
      }),
      { numRuns: 300 },
    );
  });
});

it('a change of a paragraph stays where it is made', () => {
  expect(spreadChange(['The ', '12', ' May'], 'The 13 May')).toEqual(['The ', '13', ' May']);
  expect(spreadChange(['The ', '12', ' May'], 'The 12 June')).toEqual(['The ', '12', ' June']);
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), fc.string(), (pieces, after) => {
      expect(spreadChange(pieces, after).join('')).toBe(after);
    }),
  );
});
