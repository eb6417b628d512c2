import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError, type Project } from '../model/index.ts';
import { apply, newInsertion } from '../review/index.ts';
import { readFile, writeBack, writeFiles, formatById } from './registry.ts';
import { joinByKey } from './join.ts';
import { rowsOfLadder } from './ladder/ladder.ts';
import * as library from 'xliff';
import { writeFlatXliff } from './resource/flat-xliff.ts';
import { leavesOf } from './resource/json-leaves.ts';
import { idOfKey, joinKey, keyOfId, splitKey } from './resource/keys.ts';
import { projectFromRows } from './rows.ts';
import { rowsOf, sampleProject, written } from './testing.ts';
import type { ImportedRows } from './format.ts';

const IDENTITY = { id: 'q', name: 'app', created: '2026-01-15T10:00:00.000Z' };
const utf8 = (text: string) => new TextEncoder().encode(text);

function rows(name: string, content: unknown, lang?: string): ImportedRows {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const read = readFile({ name, bytes: utf8(text), ...(lang !== undefined && { lang }) });
  if (read.kind !== 'rows') throw new Error('no rows');
  return read;
}

describe('JSON resources', () => {
  const en = {
    menu: { open: 'Open {{name}}', 'a.b': 'Dot' },
    items_one: '{{count}} item',
    items_other: '{{count}} items',
    list: ['x', 'y'],
    n: 5,
    'Hello, world!': 'Hello',
    __proto__x: 'p',
  };
  const ru = {
    items_one: '{{count}} файл',
    items_few: '{{count}} файла',
    menu: { open: 'Открыть {{name}}' },
    list: ['х'],
  };

  it('come in by key, in the order of the first file', () => {
    const joined = joinByKey([rows('locales/en/translation.json', en), rows('ru.json', ru)]);
    expect(joined.langs).toEqual(['en', 'ru']);
    expect(joined.rows.map(({ key, cells }) => [key, ...cells])).toEqual([
      ['menu.open', 'Open {{name}}', 'Открыть {{name}}'],
      ['menu.a\\.b', 'Dot', null],
      ['items_one', '{{count}} item', '{{count}} файл'],
      ['items_few', null, '{{count}} файла'],
      ['items_other', '{{count}} items', null],
      ['list.0', 'x', 'х'],
      ['list.1', 'y', null],
      ['Hello, world!', 'Hello', null],
      ['__proto__x', 'p', null],
    ]);
  });
  it('go out under their keys', () => {
    const project = projectFromRows(joinByKey([rows('en.json', en), rows('ru.json', ru)]), IDENTITY);
    const files = writeFiles(formatById('i18next'), project);
    expect(files.map(({ name }) => name)).toEqual(['en.json', 'ru.json']);
    const { n, ...texts } = en;
    expect(n).toBe(5);
    expect(JSON.parse(files[0]!.content as string)).toEqual(texts);
    expect(JSON.parse(files[1]!.content as string)).toEqual(ru);
  });
  it('come from a table too, by the ids of its rows', () => {
    const table = rowsOf(
      't.tsv',
      `id\ten\tru\nmenu.open\tOpen\tОткрыть\n${idOfKey('Hello, world!')}\tHi\tПривет\n`,
    );
    const project = projectFromRows(
      { kind: 'rows', name: 't', format: 'tsv', encoding: 'utf-8', langs: ['en', 'ru'], rows: table },
      IDENTITY,
    );
    expect(JSON.parse(written(project, 'i18next')[1]!)).toEqual({
      menu: { open: 'Открыть' },
      'Hello, world!': 'Привет',
    });
  });
  it('have a column a language where the outermost keys are languages', () => {
    expect(rows('i18n.json', { en: { a: { b: 'x' } }, 'pt-BR': { a: { b: 'y' } } })).toMatchObject({
      langs: ['en', 'pt-BR'],
      rows: [{ key: 'a.b', cells: ['x', 'y'] }],
    });
  });
  it('state their language in ARB, and remarks are no texts', () => {
    expect(
      rows('app.arb', { '@@locale': 'pt_BR', title: 'Olá', '@title': { description: 'why' } }),
    ).toMatchObject({
      langs: ['pt-BR'],
      rows: [{ key: 'title', cells: ['Olá'] }],
    });
  });
  it('of browser extensions hold messages, and what describes them is a remark', () => {
    const messages = {
      title: { message: 'Hello $NAME$', description: 'Greeting', placeholders: { name: { content: '$1' } } },
      bye: { message: 'Bye' },
    };
    const read = rows('_locales/pt_BR/messages.json', messages);
    expect(read.langs).toEqual(['pt-BR']);
    expect(read.rows.map(({ key, cells, notes }) => [key, cells[0], notes?.[0]?.text])).toEqual([
      ['title.message', 'Hello $NAME$', 'Greeting'],
      ['bye.message', 'Bye', undefined],
    ]);
    const project = projectFromRows(read, IDENTITY);
    expect(JSON.parse(String(writeFiles(formatById('i18next'), project)[0]!.content))).toEqual({
      title: { message: 'Hello $NAME$' },
      bye: { message: 'Bye' },
    });
    const plain = { error: { message: 'No', title: 'Error' }, ok: { message: 'Yes' } };
    expect(rows('en.json', plain).rows).toHaveLength(3);
  });

  it('take texts that were put into empty rows under the keys of the others', () => {
    const joined = joinByKey([rows('en.json', { a: 'A', b: { c: 'C' } }), rows('ru.json', { a: 'А' })]);
    const project = projectFromRows(joined, IDENTITY);
    const filled = apply(project, newInsertion(project, project.beads[1]!.id, 'ru', 'Ц')).project;
    const [, ru] = writeFiles(formatById('i18next'), filled);
    expect(JSON.parse(String(ru!.content))).toEqual({ a: 'А', b: { c: 'Ц' } });
  });

  it('are written back with everything else as it was', () => {
    const source =
      '{\r\n\t"10": "ten",\r\n\t"2" : "two", "t": {"x": "\\u00e9 \\"q\\"", "n": 1e3, "o": null },\r\n\t"l": ["a", true, "b"]\r\n}\r\n';
    const project = projectFromRows(rows('en.json', source, 'en'), IDENTITY);
    const edited = (texts: Record<string, string>): Project => ({
      ...project,
      segments: {
        en: project.segments['en']!.map((segment, at) => {
          const text = texts[project.documents[0]!.paragraphs[at]!.key!];
          return text === undefined ? segment : { ...segment, edited: text };
        }),
      },
    });
    const back = (of: Project) =>
      new TextDecoder().decode(writeBack(of, 'en', utf8(source)).content as Uint8Array);
    expect(back(project)).toBe(source);
    expect(back(edited({ '2': 'zwei "2"', 'l.2': 'c' }))).toBe(
      source.replace('"two"', '"zwei \\"2\\""').replace('"b"', '"c"'),
    );
    expect(() => writeBack(project, 'en', utf8('{"other": "x"}'))).toThrow(InputError);
  });
  it('keep any keys', () => {
    const key = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('a.b', 'a\\', '_x0041_', '', '1', '__proto__'),
    );
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 4 }), (path) => {
        expect(splitKey(joinKey(path))).toEqual(path);
        expect(keyOfId(idOfKey(joinKey(path)))).toBe(joinKey(path));
        expect(idOfKey(joinKey([...path, 'a']))).toMatch(/^[A-Za-z_][\w.-]*$/);
      }),
    );
  });
  it('are read as JSON means them', () => {
    const walk = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : Array.isArray(value)
          ? value.flatMap(walk)
          : value !== null && typeof value === 'object'
            ? Object.values(value).flatMap(walk)
            : [];
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(undefined, 1, '\t'), (json, indent) => {
        const source = JSON.stringify(JSON.parse(json), null, indent);
        expect(
          leavesOf(source)
            .map(({ text }) => text)
            .sort(),
        ).toEqual(walk(JSON.parse(source)).sort());
        for (const { text, start, end } of leavesOf(source))
          expect(JSON.parse(source.slice(start, end))).toBe(text);
      }),
    );
  });
});

describe('the flat flavour of XLIFF', () => {
  const project = projectFromRows(
    joinByKey([
      rows('en.json', { a: { b: 'Tom & <b>Jerry</b> &amp; {{n}}', c: 'only' }, 'Hello, world!': 'Hello' }),
      rows('ar.json', { a: { b: 'توم' }, 'Hello, world!': 'أهلا' }),
    ]),
    IDENTITY,
  );
  it.each(['1.2', '2.0', '2.1'] as const)('of version %s says the same', async (xliff) => {
    const files = await writeFlatXliff(project, { xliff }, library);
    const file = files?.[0]?.content ?? written(project, 'xliff', { xliff })[0];
    const read = rows('a.xlf', file as string);
    expect(read).toMatchObject({ langs: ['en', 'ar'] });
    expect(read.rows.map(({ id, cells }) => [keyOfId(id!), ...cells])).toEqual([
      ['a.b', 'Tom & <b>Jerry</b> &amp; {{n}}', 'توم'],
      ['a.c', 'only', null],
      ['Hello, world!', 'Hello', 'أهلا'],
    ]);
  });
  it('is not used where the package cannot say it', async () => {
    const odd = projectFromRows(
      joinByKey([rows('en.json', { a: 'x\u0001' }), rows('ar.json', { a: 'ب' })]),
      IDENTITY,
    );
    expect(await writeFlatXliff(odd, {}, library)).toBeUndefined();
    expect(await writeFlatXliff(project, { xliff: '2.2' }, library)).toBeUndefined();
  });
});

describe('ladders', () => {
  const read = readFile({
    name: 'a.ladder',
    bytes: utf8('0\t0\t0.3\n1\t2\t1.5\n1\t3\t-0.3\n2\t3\t0\n3\t4\t0\n'),
  });
  if (read.kind !== 'ladder') throw new Error('no ladder');
  it('say which lines make a row', () => {
    expect(rowsOfLadder(read, [3, 4])).toEqual([
      { cells: [[0], [0, 1]], score: 0.3 },
      { cells: [[], [2]], score: 1 },
      { cells: [[1], []], score: 0 },
      { cells: [[2], [3]], score: 0 },
    ]);
    expect(() => rowsOfLadder(read, [3, 5])).toThrow(InputError);
  });
  it('are written of rows', () => {
    const project = sampleProject(
      ['en', 'ru'],
      [
        ['a', 'а'],
        [null, 'б'],
        ['c', null],
      ],
    );
    expect(written(project, 'ladder')).toEqual(['0\t0\t1\n1\t1\t1\n1\t2\t1\n2\t2\t0\n']);
  });
  it.each(['0 0\n1', '1 1 0\n0 2 0', 'x', '0 0 0'])('refuses %j', (text) => {
    expect(() => readFile({ name: 'a.ladder', bytes: utf8(text) })).toThrow(InputError);
  });
});
