import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { InputError, type Project } from '../model/index.ts';
import { apply, newInsertion } from '../review/index.ts';
import { decode, makeDocument } from '../text/index.ts';
import { spreadShownChange } from './blocks.ts';
import { canWriteBack, detectFormat, readFile, writeBack } from './registry.ts';
import { projectFromRows } from './rows.ts';
import { sampleProject } from './testing.ts';

const IDENTITY = { id: 'q', name: 'q', created: '2026-01-15T10:00:00.000Z' };
const utf8 = (text: string) => new TextEncoder().encode(text);

/** The texts of a file's paragraphs. */
function textsOf(name: string, bytes: Uint8Array, encoding?: string): string[] {
  const read = readFile({ name, bytes, ...(encoding !== undefined && { encoding }) });
  if (read.kind !== 'documents') throw new Error('no document');
  const { paragraphs } = makeDocument({ ...read.documents[0]!, id: 'x', lang: 'en' });
  return paragraphs.map(({ start, end }) => read.documents[0]!.text.slice(start, end));
}

/** A project of one version, with other texts in some of its paragraphs. */
function corrected(name: string, bytes: Uint8Array, change: (text: string, at: number) => string): Project {
  const read = readFile({ name, bytes });
  if (read.kind !== 'documents') throw new Error('no document');
  const document = makeDocument({ ...read.documents[0]!, id: 'x', lang: 'en' });
  const segments = document.paragraphs.map(({ start, end }, paragraph) => ({
    id: `x:${start}`,
    doc: 'x',
    paragraph,
    start,
    end,
    edited: change(document.text.slice(start, end), paragraph),
  }));
  return { ...sampleProject(['x'], []), documents: [document], segments: { x: segments } };
}

/** The file with corrections. */
function saved(name: string, bytes: Uint8Array, change: (text: string, at: number) => string): Uint8Array {
  return writeBack(corrected(name, bytes, change), 'x', bytes).content as Uint8Array;
}

const odt = (content: string) =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:body><o:text>${content}</o:text></o:body></o:document-content>`,
    ),
    'styles.xml': strToU8('<styles/>'),
  });

describe('text that was inserted into an empty row', () => {
  const insertBehind = (project: Project): Project => {
    const [bead] = project.beads;
    const rows = [...project.beads, { ...bead!, id: 'b000009', cells: {} }];
    const wider = { ...project, beads: rows };
    return apply(wider, newInsertion(wider, 'b000009', bead!.cells.x ? 'x' : 'en', 'Put in.')).project;
  };

  it('goes behind the paragraph of the segment before it', () => {
    const bytes = utf8('<p>One.</p><p>Two.</p>');
    const project = corrected('a.html', bytes, (text) => text);
    const [first] = project.segments.x!;
    const bead = {
      id: 'b000001',
      cells: { x: [first!.id] },
      score: 1,
      origin: 'manual',
      state: 'initial',
    } as const;
    const cut = { ...project, segments: { x: [first!] }, beads: [bead] };
    const { content, leftOut } = writeBack(insertBehind(cut), 'x', bytes);
    expect(new TextDecoder().decode(content as Uint8Array)).toBe('<p>One. Put in.</p><p>Two.</p>');
    expect(leftOut).toBeUndefined();
  });

  it('is told of where the file has no place for it', () => {
    const bytes = utf8('ru,en\nа,b\n');
    const read = readFile({ name: 'a.csv', bytes });
    if (read.kind !== 'rows') throw new Error('no rows');
    const { content, leftOut } = writeBack(insertBehind(projectFromRows(read, IDENTITY)), 'en', bytes);
    expect([new TextDecoder().decode(content as Uint8Array), leftOut]).toEqual(['ru,en\nа,b\n', 1]);
  });

  /** The file with texts in all rows that have none in the last language. */
  const filled = (name: string, bytes: Uint8Array): Uint8Array => {
    const read = readFile({ name, bytes });
    if (read.kind !== 'rows') throw new Error('no rows');
    let project = projectFromRows(read, IDENTITY);
    const { id } = project.documents.at(-1)!;
    for (const [row, bead] of project.beads.entries()) {
      if (bead.cells[id]?.length) continue;
      project = apply(project, newInsertion(project, bead.id, id, `new ${row}`)).project;
    }
    const { content, leftOut } = writeBack(project, id, bytes);
    expect(leftOut).toBeUndefined();
    return content as Uint8Array;
  };

  it('fills the empty cells of tables', () => {
    const text = (name: string, file: string) => strFromU8(filled(name, utf8(file)));
    expect(text('a.csv', 'ru,en,note\r\nа,,x\r\nб,b,\r\nв\r\nг, ,\r\n')).toBe(
      'ru,en,note\r\nа,new 0,x\r\nб,b,\r\nв,new 2\r\nг,new 3,\r\n',
    );
    expect(text('a.tsv', 'id\tru\ten\n1\tа\n2\tб\tb\n3\tв\t')).toBe(
      'id\tru\ten\n1\tа\tnew 0\n2\tб\tb\n3\tв\tnew 2',
    );
  });

  it('fills the empty messages of catalogues', () => {
    const po = (...texts: string[]) =>
      `msgid ""\nmsgstr ""\n"Language: ru\\n"\n\n${texts.map((text, n) => `#: a.c:${n}\nmsgid "m${n}"\nmsgstr "${text}"\n`).join('\n')}`;
    expect(strFromU8(filled('a.po', utf8(po('', 'б', ''))))).toBe(po('new 0', 'б', 'new 2'));
  });

  it('fills the empty cells of workbooks, those that are not there too', () => {
    const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const sheet = (...rows: string[]) =>
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData></worksheet>`;
    const head = `<row r="1">${cell('A1', 'ru')}${cell('B1', 'en')}${cell('C1', 'note')}</row>`;
    const added = (at: string, text: string, parts = '') =>
      `<c r="${at}"${parts} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
    const book = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': strToU8(
        sheet(
          head,
          `<row r="2" spans="1:3">${cell('A2', 'а')}${cell('C2', 'x')}</row>`,
          `<row r="3">${cell('A3', 'б')}${cell('B3', 'b')}</row>`,
          `<row r="4">${cell('A4', 'в')}<c r="B4" s="2"/></row>`,
        ),
      ),
    });
    const after = unzipSync(filled('a.xlsx', book));
    expect(strFromU8(after['xl/worksheets/sheet1.xml']!).trim()).toBe(
      sheet(
        head,
        `<row r="2">${cell('A2', 'а')}${added('B2', 'new 0')}${cell('C2', 'x')}</row>`,
        `<row r="3">${cell('A3', 'б')}${cell('B3', 'b')}</row>`,
        `<row r="4">${cell('A4', 'в')}${added('B4', 'new 2', ' s="2"')}</row>`,
      ),
    );
  });
});

describe('web pages are written back with everything else as it was', () => {
  const page = (body: string, head = '') =>
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  it.each<[string, string, string, string]>([
    [
      'words in an element',
      '<p>On <b class=x>12</b> May.</p>',
      'On 13 May.',
      '<p>On <b class=x>13</b> May.</p>',
    ],
    [
      'references beside',
      '<p>caf&eacute; 12 &amp; &#x3c;</p>',
      'café 13 & <',
      '<p>caf&eacute; 13 &amp; &#x3c;</p>',
    ],
    ['what would be markup', '<p>one</p>', '<b>&one', '<p>&lt;b&gt;&amp;one</p>'],
    ['a line break taken out', '<p>a<br/>b</p>', 'a b', '<p>a b</p>'],
    ['a line break put in', '<p>a b</p>', 'a\nb', '<p>a<br>b</p>'],
    [
      'lines of the source',
      '<p>\n  one\n  <i>two</i>\n  12\n</p>',
      'one two 13',
      '<p>\n  one\n  <i>two</i>\n  13\n</p>'.replace('\n  13\n', ' 13 '),
    ],
    ['preformatted text', '<pre>\na\n  b 1</pre>', 'a\n  b 2', '<pre>\na\n  b 2</pre>'],
  ])('%s', (_, before, text, after) => {
    const bytes = utf8(page(before));
    expect(new TextDecoder().decode(saved('a.html', bytes, () => text))).toBe(page(after));
  });

  it('in the encoding that they are in, or as UTF-8 where that cannot hold the correction', () => {
    const source = page('<p>Дом 1</p>', '<meta charset="windows-1251">');
    const bytes = Uint8Array.from(source, (character) =>
      character > '\u0400' ? character.charCodeAt(0) - 0x410 + 0xc0 : character.charCodeAt(0),
    );
    const same = saved('a.html', bytes, () => 'Дом 2');
    expect(decode(same, { encoding: 'windows-1251' }).text).toBe(source.replace('1</p>', '2</p>'));
    const other = saved('a.html', bytes, () => 'Дом ١');
    expect(new TextDecoder().decode(other)).toBe(page('<p>Дом ١</p>', '<meta charset="utf-8">'));
    expect(textsOf('a.html', other)).toEqual(['Дом ١']);
  });

  it('whatever is corrected', () => {
    const part = fc.constantFrom(
      '<b>',
      '</b>',
      ' ',
      '\n ',
      'x',
      '12',
      '&amp;',
      '<br>',
      '<p>',
      '</p>',
      '<!-- c -->',
      '<i> a </i>',
      'é',
      '<script>s</script>',
      '<li>',
      '<pre>',
      '</pre>',
    );
    const source = fc.array(part, { minLength: 1, maxLength: 25 }).map((parts) => parts.join(''));
    const text = fc.stringMatching(/^[a-z<&>1é]([a-z <&>1é]?[a-z<&>1é]){0,8}$/);
    fc.assert(
      fc.property(source, fc.array(text, { minLength: 30, maxLength: 30 }), (body, texts) => {
        const bytes = utf8(`<html>${body}</html>`);
        const before = textsOf('a.html', bytes);
        expect(saved('a.html', bytes, (same) => same)).toEqual(bytes);
        const after = textsOf(
          'a.html',
          saved('a.html', bytes, (_, at) => texts[at]!),
        );
        expect(after).toEqual(before.map((_, at) => texts[at]!));
      }),
    );
  });
});

describe('OpenDocument texts are written back', () => {
  const paragraph =
    '<text:p text:style-name="P1">On <text:span text:style-name="T1">12</text:span> May<text:s text:c="2"/>ok<text:note><text:note-body><text:p>note 1</text:p></text:note-body></text:note></text:p>';
  it('with styles, notes and the other parts as they were', () => {
    const bytes = odt(paragraph);
    const result = saved('a.odt', bytes, (text, at) => (at === 0 ? text.replace('12', '13') : 'note\t2  3'));
    expect(textsOf('a.odt', result)).toEqual(['On 13 May  ok', 'note\t2  3']);
    const parts = unzipSync(result);
    expect(strFromU8(parts['content.xml']!)).toContain(
      '<text:span text:style-name="T1">13</text:span> May<text:s text:c="2"/>ok',
    );
    expect(strFromU8(parts['styles.xml']!)).toBe('<styles/>');
    // the type comes first and is not compressed
    expect(strFromU8(result.subarray(30, 38))).toBe('mimetype');
    expect(strFromU8(result.subarray(38, 77))).toBe('application/vnd.oasis.opendocument.text');
  });
  it('whatever is corrected', () => {
    const text = fc
      .stringMatching(/^\S([\S \t\n]{0,10}\S)?$/)
      .filter((made) => !/[\u0000-\u0008\ufffe\uffff]/.test(made) && made.trim() === made);
    fc.assert(
      fc.property(text, (made) => {
        expect(
          textsOf(
            'a.odt',
            saved('a.odt', odt(paragraph), () => made),
          ),
        ).toEqual([made, made]);
      }),
    );
  });
});

describe('texts are written back in their encoding, with their line breaks', () => {
  it.each<[string, string, string, string]>([
    [
      'a.srt',
      '1\r\n00:00:01,000 --> 00:00:02,000 X1:1\r\n<i>Hi</i>\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nBye\r\n',
      'Bye',
      'So\r\nlong',
    ],
    [
      'a.vtt',
      'WEBVTT - x\n\nNOTE Bye\n\nSTYLE\n::cue { color: red }\n\na\n00:01.000 --> 00:02.000 align:left\nBye\n',
      'Bye',
      'So long',
    ],
    ['a.md', '# T\r\n\r\n* Bye\r\n\r\n```\r\nBye\r\n```\r\n', 'Bye', 'So long'],
    ['a.txt', 'One.\r\n\r\nBye\r\n', 'Bye', 'So long'],
  ])('%s', (name, source, before, after) => {
    for (const bom of ['', '\ufeff']) {
      const bytes = utf8(bom + source);
      const result = saved(name, bytes, (text) => (text === before ? after : text));
      const at = name === 'a.vtt' ? source.lastIndexOf(before) : source.indexOf(before);
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(result)).toBe(
        bom + source.slice(0, at) + after + source.slice(at + before.length),
      );
    }
  });
  it('UTF-16, and Arabic in one byte', () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...'Bye'].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    expect([...saved('a.txt', utf16, () => 'Да')]).toEqual([0xff, 0xfe, 0x14, 0x04, 0x30, 0x04]);
    const arabic = Uint8Array.from([0xc8, 0xc7, 0xc8, 0x20, 0x31, 0x2e]);
    const read = readFile({ name: 'a.txt', bytes: arabic, encoding: 'windows-1256' });
    if (read.kind !== 'documents') throw new Error('no document');
    const document = makeDocument({ ...read.documents[0]!, id: 'ar', lang: 'ar' });
    const restored = detectFormat('a.txt', arabic).restore!(arabic, {
      document,
      texts: ['باب 2.'],
      column: 0,
    });
    expect([...restored]).toEqual([0xc8, 0xc7, 0xc8, 0x20, 0x32, 0x2e]);
  });
  it('a blank line in a subtitle does not cut it', () => {
    const srt = utf8('1\n00:00:01,000 --> 00:00:02,000\nHi\n');
    expect(
      textsOf(
        'a.srt',
        saved('a.srt', srt, () => 'one\n \n\ntwo'),
      ),
    ).toEqual(['one\ntwo']);
  });
});

describe('gettext catalogues are written back', () => {
  const po = `# head\nmsgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n#. why\n#: a.c:1\n#, c-format\nmsgid "one"\nmsgstr ""\n"eins\\n"\n"zwei"\n\nmsgid "new"\nmsgstr ""\n\nmsgid "day"\nmsgid_plural "days"\nmsgstr[0] "Tag"\nmsgstr[1] "Tage"\n\n#~ msgid "old"\n#~ msgstr "alt"\n`;
  const read = readFile({ name: 'de.po', bytes: utf8(po) });
  const project = projectFromRows(read as Extract<typeof read, { kind: 'rows' }>, IDENTITY);
  const [source, target] = project.documents.map(({ id }) => id) as [string, string];
  const withEdits = (doc: string, edits: Record<number, string>): Project => ({
    ...project,
    segments: {
      ...project.segments,
      [doc]: project.segments[doc]!.map((segment, at) =>
        edits[at] === undefined ? segment : { ...segment, edited: edits[at] },
      ),
    },
  });
  it('with comments, flags, references and plural forms', () => {
    const { name, content } = writeBack(withEdits(target, { 2: 'Die "Tage"' }), target, utf8(po));
    expect(name).toBe('de.po');
    expect(new TextDecoder().decode(content as Uint8Array)).toBe(po.replace('"Tage"', '"Die \\"Tage\\""'));
  });
  it('but not their source texts, which are keys', () => {
    expect(() => writeBack(withEdits(source, { 0: 'x' }), source, utf8(po))).toThrow(InputError);
  });
});

it('another file than the original is refused', () => {
  for (const [name, one, other] of [
    ['a.html', utf8('<html><p>a</p></html>'), utf8('<html><p>a</p><p>b</p></html>')],
    ['a.odt', odt('<text:p>a</text:p>'), odt('<text:p>a</text:p><text:p>b</text:p>')],
    ['a.srt', utf8('00:01.000 --> 00:02.000\na'), utf8('00:01.000 --> 00:02.000\nb')],
  ] as const) {
    const project = corrected(name, one, (text) => text);
    expect(() => writeBack(project, 'x', other)).toThrow(InputError);
  }
  expect(canWriteBack('odt')).toBe(true);
  expect(canWriteBack('pdf')).toBe(false);
});

it('a change of a text that is shown without some blanks stays where it is made', () => {
  expect(spreadShownChange(['\n a ', 'b', ' \n'], 'a b', 'a c')).toEqual(['\n a ', 'c', ' \n']);
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[ \nab]*$/), { minLength: 1 }),
      fc.stringMatching(/^[abc]+$/),
      (pieces, after) => {
        const shown = pieces
          .join('')
          .replace(/ *\n */g, '\n')
          .trim();
        expect(spreadShownChange(pieces, shown, after).join('').trim()).toBe(
          shown === after ? pieces.join('').trim() : after,
        );
      },
    ),
  );
});
