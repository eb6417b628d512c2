import { describe, expect, it } from 'vitest';
import { InputError } from '../../model/index.ts';
import type { ImportedRow } from '../format.ts';
import { readTmx, streamTmx } from './read.ts';

const memory = (...units: string[]): string =>
  `<tmx version="1.4"><header><prop type="x-state">final</prop><note>n</note></header><body>${units.join('')}</body></tmx>`;
const unit = (...parts: string[]): string => `<tu>${parts.join('')}</tu>`;
const tuv = (lang: string, content: string): string => `<tuv xml:lang="${lang}"><seg>${content}</seg></tuv>`;
const rowsOf = (...units: string[]): readonly ImportedRow[] => readTmx(memory(...units)).rows;
const cellsOf = (...units: string[]): unknown => rowsOf(...units).map(({ cells }) => cells);
const prop = (type: string, value: string): string => `<prop type="${type}">${value}</prop>`;

describe('texts', () => {
  it.each([
    ['markup of inline codes', 'a<bpt i="1">&lt;b></bpt>b<ept i="1">&lt;/b></ept>', 'a<b>b</b>'],
    ['a code of its own', 'a<ph x="1">&lt;br/></ph>b', 'a<br/>b'],
    ['an empty code', 'a<ph x="1"/>b', 'ab'],
    ['a control character that we wrote', 'a<ph x="1" type="x-cp">U+0007</ph>b', 'a\u0007b'],
    ['a code that only looks like one', 'a<ph x="1" type="x-cp">U+07</ph>b', 'aU+07b'],
    ['one of another type', 'a<ph x="1" type="bold">U+0007</ph>b', 'aU+0007b'],
    ['highlighted text', 'a<hi type="term">b</hi>c', 'abc'],
    ['entities and CDATA', '&lt;<![CDATA[<b>]]>&#x42;', '<<b>B'],
  ])('%s', (_, content, text) => {
    expect(cellsOf(unit(tuv('en', content)))).toEqual([[text]]);
  });

  it('are none outside of segments', () => {
    expect(cellsOf(`x${unit('x', '<tuv xml:lang="en">x<seg>y</seg>x</tuv>', 'x')}x`)).toEqual([['y']]);
    expect(cellsOf(unit('<ph>x</ph>', tuv('en', 'y')), '<ph>x</ph>')).toEqual([['y']]);
  });

  it('are nothing where a segment is empty', () => {
    expect(cellsOf(unit(tuv('en', 'a'), tuv('ru', '')))).toEqual([['a', null]]);
  });
});

describe('units', () => {
  it('without variants are no rows', () => {
    expect(rowsOf('<tu tuid="1"/>', unit('<note>n</note>'), unit(tuv('en', 'a')))).toHaveLength(1);
  });

  it('and segments that stand alone are no rows', () => {
    expect(rowsOf('<seg>a</seg>', '<tuv xml:lang="en"><seg>b</seg></tuv>', unit('<seg>c</seg>'))).toEqual([]);
  });

  it('bear their notes and identity', () => {
    const one = `<tu tuid="7"><note>one</note>${tuv('en', 'a').replace('<seg>', '<note>two</note><seg>')}</tu>`;
    expect(rowsOf(one)).toEqual([{ id: '7', cells: ['a'], notes: [{ text: 'one' }, { text: 'two' }] }]);
    expect(rowsOf(unit(tuv('en', 'a')))).toEqual([{ cells: ['a'] }]);
  });

  it.each<[name: string, props: string, expected: object]>([
    ['a state', prop('x-state', 'reviewed'), { state: 'reviewed' }],
    ['a state there is not', prop('x-state', 'done'), {}],
    ['no state', prop('x-state', ''), {}],
    ['a score', prop('x-score', '0.25'), { score: 0.25 }],
    ['the least score', prop('x-score', '0'), { score: 0 }],
    ['the largest score', prop('x-score', '1'), { score: 1 }],
    ['a score below 0', prop('x-score', '-0.5'), {}],
    ['a score above 1', prop('x-score', '1.5'), {}],
    ['a score that is none', prop('x-score', 'good'), {}],
    ['an aligner', prop('x-method', 'auto'), { origin: 'auto' }],
    ['a person', prop('x-method', 'manual'), {}],
    ['what we can tell ourselves', prop('x-bead', '1-1'), {}],
    ['what others say', prop('domain', 'law'), { properties: [{ name: 'domain', value: 'law' }] }],
    ['what has no name', '<prop>law</prop>', { properties: [{ name: '', value: 'law' }] }],
  ])('with %s', (_, props, expected) => {
    expect(rowsOf(unit(props, tuv('en', 'a')))).toEqual([{ cells: ['a'], ...expected }]);
  });

  it('keep what others say of a variant with it, our own names as well', () => {
    const one = `<tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="ru">${prop('x-score', '1')}<seg>б</seg></tuv></tu>`;
    expect(rowsOf(one)).toEqual([
      { cells: ['a', 'б'], properties: [{ name: 'x-score', value: '1', column: 1 }] },
    ]);
  });

  it('keep what is said of a variant without text', () => {
    const one = `<tu>${tuv('en', 'a')}<tuv xml:lang="ru">${prop('by', 'me')}</tuv></tu>`;
    expect(rowsOf(one)).toEqual([{ cells: ['a'], properties: [{ name: 'by', value: 'me' }] }]);
  });
});

describe('languages', () => {
  it.each([
    ['xml:lang="EN-us"', 'en-US'],
    ['lang="ru"', 'ru'],
    ['xml:lang="ar" lang="ru"', 'ar'],
    ['xml:lang="not a language"', 'und'],
    ['', 'und'],
  ])('<tuv %s>', (attributes, lang) => {
    expect(readTmx(memory(unit(`<tuv ${attributes}><seg>a</seg></tuv>`))).langs).toEqual([lang]);
  });

  it('have a column each, and one more for each further variant of a unit', () => {
    const { langs, rows } = readTmx(
      memory(
        unit(tuv('en', 'a'), tuv('ru', 'б')),
        unit(tuv('ru', 'в'), tuv('ru', 'г'), tuv('ru', 'д')),
        unit(tuv('ru', 'е'), tuv('en', 'f'), tuv('ru', 'ж')),
      ),
    );
    expect(langs).toEqual(['en', 'ru', 'ru', 'ru']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['a', 'б', null, null],
      [null, 'в', 'г', 'д'],
      ['f', 'е', 'ж', null],
    ]);
  });

  it('turn up one after the other where a memory is read unit by unit', () => {
    const langs: string[] = [];
    const widths: number[] = [];
    const stream = streamTmx(langs, ({ cells }) => widths.push(cells.length));
    stream.write(memory(unit(tuv('en', 'a')), unit(tuv('ru', 'б')), unit(tuv('ar', 'ت'), tuv('ar', 'ث'))));
    stream.close();
    expect([langs, widths]).toEqual([
      ['en', 'ru', 'ar', 'ar'],
      [1, 2, 4],
    ]);
  });
});

it('says which element a file begins with that is no memory', () => {
  const read = (): unknown => readTmx('\n<html><tmx/></html>');
  expect(read).toThrow(InputError);
  expect(read).toThrow(
    expect.objectContaining({
      code: 'tmx-root',
      place: expect.objectContaining({ line: 2 }),
      params: { element: 'html' },
    }),
  );
});
