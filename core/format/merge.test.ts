import { describe, expect, it } from 'vitest';
import type { Operation } from '../model/index.ts';
import { brokenInvariants, record, textOf, undo } from '../review/index.ts';
import { rowTexts } from './cells.ts';
import { mergeRows } from './merge.ts';
import { writeMergeReport } from './merge-report.ts';
import { readFile } from './registry.ts';
import { correctedText } from './text.ts';
import { sampleIssue, sampleProject, written } from './testing.ts';

const SIGNED = { by: 'Ann', at: '2026-02-01T00:00:00Z' };
const plain = sampleProject(
  ['ar', 'en'],
  [
    { cells: ['١', 'One.'], state: 'initial', origin: 'auto' },
    { cells: ['٢', 'Two.'], state: 'translated' },
    { cells: ['٣', null], state: 'initial' },
  ],
);
const project = { ...plain, issues: [sampleIssue(plain, 0, 'en', 'One')] };

function back(edit: (file: string) => string) {
  const file = edit(written(project, 'xliff')[0]!);
  const read = readFile({ name: 'x.xlf', bytes: new TextEncoder().encode(file) });
  if (read.kind !== 'rows') throw new Error('no rows');
  return mergeRows(project, read, SIGNED);
}

describe('a file that comes back', () => {
  it('changes nothing if nobody edited it', () => {
    expect(back((file) => file)).toEqual({ report: [] });
  });

  it('brings texts, states, notes and waivers', () => {
    const { operation, report } = back((file) =>
      file
        .replace('Two.', 'Second.')
        .replace('state="translated">', 'state="final">')
        .replace('<segment', '<notes><note>ask</note></notes><segment')
        .replace('Severity="80"', 'Severity="80" its:locQualityIssueEnabled="no"'),
    );
    expect(report).toEqual([
      { kind: 'note', row: 'b000001', after: 'ask' },
      { kind: 'text', row: 'b000002', before: 'Two.', after: 'Second.' },
      { kind: 'state', row: 'b000002', before: 'translated', after: 'final' },
      { kind: 'waived', row: 'b000001', after: 'number-0-One' },
    ]);
    const merged = record(project, operation!, SIGNED);
    expect(brokenInvariants(merged)).toEqual([]);
    expect(rowTexts(merged, merged.beads[1]!)).toEqual(['٢', 'Second.']);
    expect(merged.beads[1]!.state).toBe('final');
    expect(merged.comments).toMatchObject([{ bead: 'b000001', text: 'ask', by: 'Ann' }]);
    expect(merged.decisions).toMatchObject([{ issue: 'number-0-One', action: 'waived' }]);
  });

  it('tells what does not match', () => {
    const { operation, report } = back((file) =>
      file
        .replace('id="b000001"', 'id="x1"')
        .replace('<source>١', '<source>١١')
        .replace('<source>٢', '<source>٢٢')
        .replace('<source>٣</source>', '<source>٣</source><target>Three.</target>'),
    );
    expect(operation?.type).toBe('batch');
    expect(report.map(({ kind, row }) => `${kind} ${row}`)).toEqual([
      'unknown-row x1',
      'source-differs b000002',
      'text b000003',
      'missing-row b000001',
    ]);
  });

  it('fills rows that the version had nothing for, as one step that can be undone', () => {
    const { documents, ...rest } = sampleProject(
      ['ar', 'en'],
      [
        ['١', null],
        ['٢', 'Two.'],
        ['٣', null],
        ['٤', null],
      ],
    );
    const gaps = { documents, ...rest };
    const rows = ['One.', 'Two.', 'Three.', 'Four.'].map((text, row) => ({
      id: `b00000${row + 1}`,
      cells: ['١٢٣٤'[row]!, text],
    }));
    const { operation, report } = mergeRows(
      gaps,
      { kind: 'rows', name: 'x', format: 'tsv', encoding: 'utf-8', langs: ['ar', 'en'], rows },
      SIGNED,
    );
    expect(report.map(({ kind, row, after }) => `${kind} ${row} ${after}`)).toEqual([
      'text b000001 One.',
      'text b000003 Three.',
      'text b000004 Four.',
    ]);
    const merged = record(gaps, operation!, SIGNED);
    expect(brokenInvariants(merged)).toEqual([]);
    expect(merged.beads.map((bead) => rowTexts(merged, bead)[1])).toEqual([
      'One.',
      'Two.',
      'Three.',
      'Four.',
    ]);
    expect(merged.documents).toEqual(documents);
    expect(correctedText(merged, merged.documents[1]!)).toBe('One. Two. Three. Four.');
    expect(undo(merged).segments).toEqual(gaps.segments);
    const saved = written(merged, 'project')[0]!;
    const again = readFile({ name: 'p.json', bytes: new TextEncoder().encode(saved) });
    expect(again).toEqual({ kind: 'project', project: merged });
  });

  it('takes no source for a translation that was only copied there', () => {
    for (const xliff of ['1.2', '2.1'] as const) {
      const file = written(project, 'xliff', { copySource: true, xliff })[0]!;
      const read = readFile({ name: 'x.xlf', bytes: new TextEncoder().encode(file) });
      if (read.kind !== 'rows') throw new Error('no rows');
      expect(read.rows[2]!.cells).toEqual(['٣', '٣']);
      expect(mergeRows(project, read, SIGNED).report.filter(({ kind }) => kind === 'text')).toEqual([]);
    }
  });

  it('finds rows without our ids by their source, where it is one row’s alone', () => {
    const twice = sampleProject(
      ['ar', 'en'],
      [
        ['أ', 'a'],
        ['ب', 'b'],
        ['ب', 'c'],
      ],
    );
    const rows = [
      ['أ', 'A'],
      ['ب', 'B'],
    ].map((cells) => ({ cells }));
    const file = {
      kind: 'rows',
      name: 'x',
      format: 'tsv',
      encoding: 'utf-8',
      langs: ['ar', 'en'],
      rows,
    } as const;
    const { report } = mergeRows(twice, file, SIGNED);
    expect(report.map(({ kind, row }) => `${kind} ${row}`)).toEqual([
      'text b000001',
      'unknown-row ',
      'missing-row b000002',
      'missing-row b000003',
    ]);
  });

  describe('a table, whose rows have no names', () => {
    const texts = [
      ['أ', 'a', null],
      [null, 'b', 'б'],
      ['ج', 'c', 'в'],
      ['د', 'c', 'г'],
      ['د', 'c', 'г'],
      ['ه', 'e', 'д'],
    ];
    const table = sampleProject(['ar', 'en', 'ru'], texts);
    const merged = (format: string, edit: (rows: (string | null)[][]) => (string | null)[][]) => {
      const rows = edit(texts.map((cells) => [...cells])).map((cells) => ({ cells }));
      const langs = ['ar', 'en', 'ru'];
      const file = { kind: 'rows', name: 'x', format, encoding: 'utf-8', langs, rows } as const;
      return mergeRows(table, file, SIGNED).report.map(
        ({ kind, row, after = '' }) => `${kind} ${row} ${after}`,
      );
    };
    const put = (row: number, column: number, text: string) => (rows: (string | null)[][]) =>
      rows.map((cells, at) => (at === row ? cells.with(column, text) : cells));

    it.each<[string, (rows: (string | null)[][]) => (string | null)[][], string[]]>([
      ['nothing, though first cells are empty', (rows) => rows, []],
      ['a text of the first column', put(0, 0, 'أأ'), ['text b000001 أأ']],
      ['a text beside an empty first cell', put(1, 1, 'B'), ['text b000002 B']],
      ['one of two rows that are the same', put(4, 2, 'Г'), ['text b000005 Г']],
      [
        'all texts of a row',
        (rows) => rows.with(2, ['جج', 'C', 'В']),
        ['text b000003 جج', 'text b000003 C', 'text b000003 В'],
      ],
      [
        'all texts of rows behind one that is known',
        (rows) => rows.with(4, ['x', 'y', 'z']).with(5, ['s', 't', 'u']),
        [
          ...['x', 'y', 'z'].map((text) => `text b000005 ${text}`),
          ...['s', 't', 'u'].map((text) => `text b000006 ${text}`),
        ],
      ],
      [
        'all texts of the first row',
        (rows) => rows.with(0, ['x', 'y', 'z']),
        ['text b000001 x', 'text b000001 y', 'text b000001 z'],
      ],
      ['rows in another order', (rows) => put(5, 0, 'هه')(rows).toReversed(), ['text b000006 هه']],
      [
        'a row that is new and one that is gone',
        (rows) => [['ن', 'n', 'н'], ...rows.slice(0, 5)],
        ['unknown-row  ن', 'missing-row b000006 '],
      ],
      [
        'another text altogether',
        (rows) => rows.map((_, at) => [`x${at}`, `y${at}`, `z${at}`]),
        [
          ...texts.map((_, at) => `unknown-row  x${at}`),
          ...texts.map((_, at) => `missing-row b00000${at + 1} `),
        ],
      ],
    ])('%s', (_, edit, report) => {
      for (const format of ['tsv', 'csv', 'xlsx']) expect(merged(format, edit)).toEqual(report);
    });
  });

  describe('a cell of three sentences', () => {
    const split = (segment: string, offset: number): Operation => ({ type: 'splitSegment', segment, offset });
    const three = [split('en:0', 5), split('en:5', 5)].reduce(
      (project, operation) => record(project, operation, SIGNED),
      sampleProject(['ar', 'en'], [['أ', 'One. Two. Three.']]),
    );
    const merged = (text: string) => {
      const rows = [{ id: 'b000001', cells: ['أ', text] }];
      const file = {
        kind: 'rows',
        name: 'x',
        format: 'tsv',
        encoding: 'utf-8',
        langs: ['ar', 'en'],
      } as const;
      const { operation } = mergeRows(three, { ...file, rows }, SIGNED);
      const project = operation ? record(three, operation, SIGNED) : three;
      return project.segments.en!.map(({ id }) => textOf(project, id));
    };

    it.each([
      ['One. Two. Three.', ['One.', 'Two.', 'Three.']],
      ['First. Two. Three.', ['First.', 'Two.', 'Three.']],
      ['One. Second. Three.', ['One.', 'Second.', 'Three.']],
      ['One. Two. Third.', ['One.', 'Two.', 'Third.']],
      ['First. Second. Three.', ['First. Second.', 'Three.']],
      ['One. Second. Third.', ['One.', 'Second. Third.']],
      ['First. Two. Third.', ['First. Two. Third.']],
      ['One. Three.', ['One.', 'Three.']],
      ['One. Two. Two. Three.', ['One.', 'Two.', 'Two. Three.']],
      ['', ['One.', 'Two.', 'Three.']],
    ])('becomes %j', (text, sentences) => {
      expect(merged(text)).toEqual(sentences);
    });
  });

  it('adds each remark once, and waives nothing twice', () => {
    const noted = (file: string): string =>
      file
        .replace(
          '<segment',
          '<notes><note>ask</note><note>ask</note><note>and why</note><note> </note></notes><segment',
        )
        .replace('Severity="80"', 'Severity="80" its:locQualityIssueEnabled="no"');
    const { operation } = back(noted);
    const merged = record(project, operation!, SIGNED);
    expect(merged.comments.map(({ id, text }) => [id, text])).toEqual([
      ['b000001-n1', 'ask'],
      ['b000001-n2', 'and why'],
    ]);
    const file = noted(written(project, 'xliff')[0]!);
    const read = readFile({ name: 'x.xlf', bytes: new TextEncoder().encode(file) });
    if (read.kind !== 'rows') throw new Error('no rows');
    expect(mergeRows(merged, read, SIGNED)).toEqual({ report: [] });
  });

  it('brings nothing of a version that the project has not', () => {
    const rows = [{ id: 'b000001', cells: ['١', 'Uno.', 'One.'] }];
    const file = { kind: 'rows', name: 'x', format: 'tsv', encoding: 'utf-8', rows } as const;
    const { operation, report } = mergeRows(plain, { ...file, langs: ['ar', 'es', 'en'] }, SIGNED);
    expect([operation, report.map(({ kind }) => kind)]).toEqual([undefined, ['missing-row', 'missing-row']]);
  });

  it('takes issues that others found as comments', () => {
    const { report } = back((file) =>
      file.replace(
        /<target>Two\.<\/target>/,
        '<target><mrk id="q" type="its:generic" its:locQualityIssueType="style" its:locQualityIssueComment="dull">Two</mrk>.</target>',
      ),
    );
    expect(report).toEqual([{ kind: 'note', row: 'b000002', after: 'style – “Two” – dull' }]);
  });

  it('is told in a line an entry', () => {
    const { report } = back((file) =>
      file
        .replace('Two.', 'Second.')
        .replace('id="b000001"', 'id="x1"')
        .replace('<source>١', '<source>١١')
        .replace('<source>٢', '<source>٢٢'),
    );
    expect(writeMergeReport(report)).toBe(
      'x1: not in the project: “١١”\n' +
        'b000002: the source differs and stays: “٢”, in the file “٢٢”\n' +
        'b000002: text “Two.” → “Second.”\n' +
        'b000001: not in the file\n' +
        '1 taken over, 3 not\n',
    );
  });
});
