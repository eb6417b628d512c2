import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../model/index.ts';
import { rowTexts } from './cells.ts';
import { detectFormat, readFile } from './registry.ts';
import { projectFromRows } from './rows.ts';
import { rowsOf, sampleIssue, sampleProject, waiver, written } from './testing.ts';
import type { WriteOptions } from './format.ts';

const IDENTITY = { id: 'q', name: 'sample', created: '2026-01-15T10:00:00.000Z' };

function failure(name: string, content: string | number[]): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
  try {
    readFile({ name, bytes });
  } catch (error) {
    if (error instanceof InputError) return String(error);
    throw error;
  }
  return 'accepted';
}

/** Any text with something visible in it: control characters, halves of characters, markup, any script. */
const anyCell = fc
  .oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.string({ unit: 'grapheme', maxLength: 20 }))
  .map((text) => `a${text}z`);
const cleanCell = anyCell.map((text) =>
  text.replace(/[\p{Surrogate}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, ''),
);
const rowsOfTwo = (cell: fc.Arbitrary<string>) =>
  fc.array(
    fc
      .tuple(fc.option(cell), fc.option(cell))
      .filter(([source, target]) => source !== null || target !== null),
    { minLength: 1, maxLength: 6 },
  );

describe('what is written reads back as the same rows', () => {
  const xliff: WriteOptions[] = [
    { xliff: '1.2' },
    { xliff: '2.0' },
    { xliff: '2.1' },
    { xliff: '2.2' },
    { xliff: '2.1', markers: 'span' },
  ];
  it.each(xliff)('XLIFF %o', (options) => {
    fc.assert(
      fc.property(rowsOfTwo(anyCell), (rows) => {
        const [file] = written(sampleProject(['ar', 'en'], rows), 'xliff', options);
        expect(rowsOf('x.xlf', file!).map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  it.each([
    ['tmx', 'x.tmx'],
    ['tsv', 'x.tsv'],
    ['csv', 'x.csv'],
  ])('%s', (format, name) => {
    fc.assert(
      fc.property(rowsOfTwo(cleanCell), (rows) => {
        fc.pre(rows.some(([source]) => source !== null) && rows.some(([, target]) => target !== null));
        const [file] = written(sampleProject(['ar', 'en'], rows), format);
        const read = rowsOf(name, file!).map(({ cells }) => cells);
        const ordered = format === 'tmx' && rows[0]![0] === null ? read.map(([a, b]) => [b, a]) : read;
        expect(ordered).toEqual(rows);
      }),
    );
  });

  it('a project, all of it', () => {
    const project = sampleProject(
      ['ar', 'en', 'ru'],
      [
        ['١', 'one', 'один'],
        [null, 'two', 'два'],
      ],
    );
    const full = { ...project, issues: [sampleIssue(project, 0, 'en', 'one')] };
    const [file] = written(full, 'project');
    const read = readFile({ name: 'p.json', bytes: new TextEncoder().encode(file) });
    expect(read).toEqual({ kind: 'project', project: full });
  });
});

describe('states, ids, scores and notes survive', () => {
  const states = ['initial', 'translated', 'reviewed', 'final'] as const;
  const rows = states.map((state, index) => ({
    id: `b00000${index + 5}`,
    cells: [`source ${state}`, `target ${state}`],
    state,
    score: 0.75,
    origin: 'auto' as const,
    notes: [{ text: 'why?', by: 'Ann' }],
  }));
  it.each([['1.2'], ['2.0'], ['2.1'], ['2.2']] as const)('in XLIFF %s', (xliff) => {
    const [file] = written(sampleProject(['ar', 'en'], rows), 'xliff', { xliff });
    const read = rowsOf('x.xlf', file!).map((row) => ({
      ...row,
      notes: row.notes!.map(({ text, by }) => ({ text, by })),
    }));
    expect(read).toEqual(rows);
  });
  it('in TMX', () => {
    const [file] = written(sampleProject(['ar', 'en'], rows), 'tmx');
    expect(rowsOf('x.tmx', file!)).toEqual(rows.map((row) => ({ ...row, notes: [{ text: 'why?' }] })));
  });
});

describe('issues in XLIFF 2', () => {
  const project = sampleProject(
    ['ar', 'en'],
    [
      ['١٢', 'The 12 of 13 May'],
      ['وحده', null],
    ],
  );
  const content = (...issues: ReturnType<typeof sampleIssue>[]) =>
    /<target>(.*)<\/target>/
      .exec(written({ ...project, issues }, 'xliff', { markers: 'span' })[0]!)?.[1]
      ?.replaceAll(/ (?:type|its:\w+)="[^"]*"/g, '');
  const issue = (words: string | null, parts = {}) => sampleIssue(project, 0, 'en', words, parts);

  it.each([
    ['one word', ['12'], 'The <mrk id="m1">12</mrk> of 13 May'],
    ['the whole row', [null], '<mrk id="m1">The 12 of 13 May</mrk>'],
    ['one in another', ['12 of 13', '13'], 'The <mrk id="m1">12 of <mrk id="m2">13</mrk></mrk> May'],
    ['side by side', ['12', ' of'], 'The <mrk id="m1">12</mrk><mrk id="m2"> of</mrk> 13 May'],
    [
      'crossing',
      ['12 of 13', '13 May'],
      'The <mrk id="m1">12 of <sm id="m2"/>13</mrk> May<em startRef="m2"/>',
    ],
  ])('marks %s', (_, words, expected) => {
    expect(content(...words.map((each) => issue(each)))).toBe(expected);
  });

  it('puts several on one stretch into a stand-off record', () => {
    const [file] = written(
      { ...project, issues: [issue('12'), issue('12', { id: 'other', type: 'locale-violation' })] },
      'xliff',
      { markers: 'span' },
    );
    expect(file).toContain('<mrk id="m1" type="its:generic" its:locQualityIssuesRef="#its=lqi1">12</mrk>');
    expect(rowsOf('x.xlf', file!)[0]!.issues).toMatchObject([
      { id: 'number-0-12', type: 'numbers', severity: 80, enabled: true, column: 1, start: 4, end: 6 },
      { id: 'other', type: 'locale-violation', column: 1, start: 4, end: 6 },
    ]);
  });

  it('marks the source where there is no target', () => {
    const omission = sampleIssue(project, 1, 'ar', null, { type: 'omission' });
    expect(written({ ...project, issues: [omission] }, 'xliff', { markers: 'span' })[0]).toMatch(
      /<source><mrk id="m1"[^>]*>وحده<\/mrk><\/source>/,
    );
  });

  it('keeps what was waived, with its reason', () => {
    const waived = issue('12');
    const full = { ...project, issues: [waived], decisions: [waiver(project, waived)] };
    const [file] = written(full, 'xliff');
    expect(file).toContain('its:locQualityIssueEnabled="no"');
    expect(file).toContain('[waived: house-style, as agreed]');
    const read = readFile({ name: 'x.xlf', bytes: new TextEncoder().encode(file) });
    const again = projectFromRows(read as Extract<typeof read, { kind: 'rows' }>, IDENTITY);
    expect(again.decisions).toMatchObject([{ issue: waived.id, action: 'waived', reason: 'house-style' }]);
    expect(again.decisions[0]!.textHash).toBe(full.decisions[0]!.textHash);
  });

  it('is well-formed whatever the spans', () => {
    const span = fc.tuple(fc.nat(16), fc.nat(16)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), fc.boolean(), (spans, milestones) => {
        const issues = spans.map(([start, end], index) => {
          const made = issue('12', { id: `i${index}` });
          return { ...made, spans: made.spans.map((at) => ({ ...at, start, end })) };
        });
        const options = { markers: milestones ? 'milestones' : 'span' } as const;
        const [file] = written({ ...project, issues }, 'xliff', options);
        const [row] = rowsOf('x.xlf', file!);
        expect(row!.cells).toEqual(['١٢', 'The 12 of 13 May']);
        const found = (row!.issues ?? []).map(({ id, start, end }) => `${id} ${start} ${end}`);
        expect(found.sort()).toEqual(spans.map(([start, end], index) => `i${index} ${start} ${end}`).sort());
      }),
    );
  });
});

describe('a file a target', () => {
  const project = sampleProject(['ar', 'en', 'ru'], [['١', 'one', 'один']]);
  it('names the pair and keeps the ids', () => {
    const files = written(project, 'xliff');
    expect(files).toHaveLength(2);
    expect(files.map((file) => rowsOf('x.xlf', file))).toMatchObject([
      [{ id: 'b000001', cells: ['١', 'one'] }],
      [{ id: 'b000001', cells: ['١', 'один'] }],
    ]);
  });
  it('takes another source on request', () => {
    const [file] = written(project, 'xliff', { source: 'ru', targets: ['en'] });
    expect(file).toMatch(/srcLang="ru" trgLang="en"/);
  });
  it('copies the source into empty targets on request', () => {
    const alone = sampleProject(
      ['ar', 'en'],
      [
        ['١', null],
        ['٢', 'two'],
      ],
    );
    expect(written(alone, 'xliff', { copySource: true })[0]).toContain('<target>١</target>');
    expect(written(alone, 'xliff')[0]).not.toContain('<target>١</target>');
  });
});

describe('foreign files', () => {
  it('reads codes as their native text, else as tags', () => {
    const file = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr">
<file id="f"><group id="g"><unit id="1"><originalData><data id="d">%s</data></originalData>
<segment id="a"><source>
  Hi <ph id="1" dataRef="d"/>, <pc id="2">you</pc><cp hex="0007"/>
</source></segment><ignorable><source> </source></ignorable><segment><source>B</source><target>C</target></segment></unit></group></file></xliff>`;
    expect(rowsOf('x.xlf', file)).toEqual([
      { id: '1-a', cells: ['Hi %s, <2>you</2>\u0007', null], state: 'initial' },
      { id: '1-2', cells: ['B', 'C'], state: 'initial' },
    ]);
  });
  it('takes a state of 1.2 that is called like a field of every object for an unknown one', () => {
    const file = `<xliff version="1.2"><file original="a" source-language="en" target-language="fr" datatype="x"><body>
<trans-unit id="1"><source>a</source><target state="constructor">b</target></trans-unit></body></file></xliff>`;
    const read = readFile({ name: 'a.xlf', bytes: new TextEncoder().encode(file) });
    expect(read).toMatchObject({ rows: [{ cells: ['a', 'b'] }] });
    expect(read.kind === 'rows' && read.rows[0]!.state).toBeUndefined();
  });
  it('reads segments and codes of 1.2', () => {
    const file = `<xliff version="1.2"><file original="a" source-language="en" target-language="fr" datatype="x"><body>
<trans-unit id="1"><source>A. B.</source><seg-source><mrk mtype="seg" mid="1">A.</mrk> <mrk mtype="seg" mid="2">B.</mrk></seg-source>
<target><mrk mtype="seg" mid="1">C.</mrk> <mrk mtype="seg" mid="2">D.</mrk></target></trans-unit>
<trans-unit id="2" approved="yes"><source><ph id="1">{0}</ph> <g id="2">x</g><x id="3"/></source><target state="signed-off">y</target></trans-unit>
</body></file></xliff>`;
    expect(rowsOf('x.xlf', file)).toMatchObject([
      { id: '1-1', cells: ['A.', 'C.'] },
      { id: '1-2', cells: ['B.', 'D.'] },
      { id: '2', cells: ['{0} <2>x</2><3/>', 'y'], state: 'reviewed' },
    ]);
  });
  it('reads several languages of a memory, also twice the same', () => {
    const tuv = (lang: string, text: string) => `<tuv xml:lang="${lang}"><seg>${text}</seg></tuv>`;
    const file = `<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header/><body>
<tu>${tuv('EN-us', 'a<bpt i="1">&lt;b></bpt>b<ept i="1">&lt;/b></ept>')}${tuv('ar', 'ا')}</tu>
<tu>${tuv('ru', 'в')}${tuv('ar', 'ب')}${tuv('ar', 'ت')}</tu></body></tmx>`;
    const read = readFile({ name: 'm.tmx', bytes: new TextEncoder().encode(file) });
    expect(read).toMatchObject({
      langs: ['en-US', 'ar', 'ru', 'ar'],
      rows: [{ cells: ['a<b>b</b>', 'ا', null, null] }, { cells: [null, 'ب', 'в', 'ت'] }],
    });
  });
  it('reads tables by their headings', () => {
    expect(rowsOf('t.tsv', 'no\tar\ten\n1\tا\\nب\tC:\\x\n\n2\t\tb\n').map(({ cells }) => cells)).toEqual([
      ['ا\nب', 'C:\\x'],
      [null, 'b'],
    ]);
    expect(rowsOf('t.tsv', 'id\tar\ten\nx1\tا\tb\n')).toEqual([{ id: 'x1', cells: ['ا', 'b'] }]);
    expect(rowsOf('t.tsv', 'id\ten\nsatu dua\tone two\n')).toEqual([{ cells: ['satu dua', 'one two'] }]);
    expect(rowsOf('t.csv', 'ar;en\r\n"a ""b""\r\nc";\'=1+1\r\n').map(({ cells }) => cells)).toEqual([
      ['a "b"\r\nc', '=1+1'],
    ]);
  });
});

describe('formats are recognised', () => {
  it.each([
    ['a.txt', 'plain', 'text'],
    ['a.xlf', '<xliff version="1.2"/>', 'xliff'],
    ['a.xml', '\ufeff<?xml version="1.0"?>\n<!-- <tmx> -->\n<x:xliff xmlns:x="y"/>', 'xliff'],
    ['a.txt', 'An article about <tmx> files', 'text'],
    ['a.TSV', 'ar\ten\n', 'tsv'],
    ['a', '<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx/>', 'tmx'],
    ['a.json', '{"kind":"collate-project"}', 'project'],
  ])('%s with %j is %s', (name, content, id) => {
    expect(detectFormat(name, new TextEncoder().encode(content)).id).toBe(id);
  });
});

describe('what cannot be used is refused with the place and a way out', () => {
  it.each([
    ['a.xlf', '<xliff version="1.2">', /^a.xlf:1:22: .*well-formed/],
    ['a.xlf', '<html/>', /^a.xlf:1:1: The file is no XLIFF/],
    [
      'a.xlf',
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:3.0" version="3.0"/>',
      /XLIFF 3\.0 .* not read/,
    ],
    [
      'a.xlf',
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="3.7"/>',
      /XLIFF 3\.7 .* not read/,
    ],
    ['a.xlf', '<xliff xmlns="urn:x" version="2.1"/>', /XLIFF 2\.1 but its namespace is urn:x/],
    ['a.xlf', '<xliff version="2.2"/>', /declares no namespace\. Declare .*:document:2\.2/],
    ['a.xlf', '<!DOCTYPE xliff SYSTEM "x"><xliff/>', /DOCTYPE/],
    ['a.xlf', '', /empty/],
    ['a.xlf', '<xliff version="1.2"><file/></xliff>', /no units/],
    ['a.tmx', '<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>', /DOCTYPE/],
    ['a.tmx', '<tmx><body/></tmx>', /no units/],
    ['a.tsv', 'x y\nz\n', /^a.tsv:1:1: .*languages/],
    ['a.csv', 'ar,en\n"a,b\n', /^a.csv:2: A quotation mark/],
    ['a.json', '{"version":1,"documents":[', /no project/],
    ['a.json', '{"version":99,"documents":[]}', /version 99/],
    ['a.json', '{"kind":"collate-project","version":"x","documents":[]}', /damaged: its version is "x"/],
    ['a.json', '{"langs":["ar"],"documents":[],"rows":[]}', /--format project/],
    [
      'a.json',
      written(sampleProject(['ar', 'en'], [['١', 'one']]), 'project')[0]!.replace(
        '"lang":"en"',
        '"lang":"e n"',
      ),
      /documents\[1\]\.lang is not a language tag/,
    ],
    ['a.json', '{"version":1,"documents":[{"id":"a"}]}', /id is not|is not/],
    ['a.json', '[]', /no project/],
    ['a.txt', '', /empty/],
  ])('%s: %j', (name, content, error) => {
    expect(failure(name, content)).toMatch(error);
  });

  it('never fails otherwise, whatever the bytes', () => {
    const good = ['xliff', 'tmx', 'csv', 'project'].map(
      (format) => written(sampleProject(['ar', 'en'], [['١', 'one']]), format)[0]!,
    );
    const mutated = fc
      .tuple(fc.constantFrom(...good), fc.nat(), fc.nat(40), fc.string({ maxLength: 10 }))
      .map(([text, at, gone, put]) => {
        const from = at % text.length;
        return text.slice(0, from) + put + text.slice(from + gone);
      });
    const name = fc.constantFrom('a.xlf', 'a.tmx', 'a.tsv', 'a.csv', 'a.json', 'a.txt');
    fc.assert(
      fc.property(name, mutated, (file, text) => {
        failure(file, text);
      }),
      { numRuns: 500 },
    );
  });
});

it('gives two versions in one language two names', () => {
  const project = sampleProject(['ru', 'ru'], [['а', 'б']]);
  expect(project.documents.map(({ id }) => id)).toEqual(['ru', 'ru-2']);
  expect(rowTexts(project, project.beads[0]!)).toEqual(['а', 'б']);
});
