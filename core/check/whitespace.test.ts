import { describe, expect, it } from 'vitest';
import { findings, fixed, rowsOf } from './testing.ts';

const find = (...rows: Parameters<typeof rowsOf>): string[] => findings('whitespace', rowsOf(...rows));

describe('whitespace finds', () => {
  it.each([
    ['two blanks', { en: 'two  blanks' }, 'warning whitespace.double en:  '],
    ['a plain and a no-break blank', { ru: 'на \u00a0столе' }, 'warning whitespace.mixed ru: \u00a0'],
    ['a tab between words', { en: 'one\ttwo' }, 'info whitespace.tab en:\t'],
    ['two blanks behind a full stop, as a habit', { en: 'Done.  Next.' }, 'info whitespace.double en:  '],
    ['a blank before a comma', { ru: 'слово , слово' }, 'warning whitespace.before ru: ,'],
    ['a blank before an Arabic comma', { ar: 'في البيت ، وقال' }, 'warning whitespace.before ar: ،'],
    ['no blank behind a comma', { ru: 'слово,слово' }, 'warning whitespace.after ru:,'],
    ['no blank behind an Arabic comma', { ar: 'في البيت،وقال' }, 'warning whitespace.after ar:،'],
    [
      'no blank before the next sentence',
      { en: 'It ended.Then it rained.' },
      'warning whitespace.after en:.',
    ],
    ['a blank inside brackets', { en: 'a word ( or two) more' }, 'warning whitespace.inside en:( '],
    [
      'a blank that opens a bracket in one version only',
      { en: 'use [-f FILE]', ru: 'укажите [ -f ФАЙЛ]' },
      'warning whitespace.inside ru:[ ',
    ],
    [
      'a comma in a list of semicolons',
      { en: 'film;photo;video;', ru: 'фильм,фото;видео;' },
      'warning whitespace.after ru:,',
    ],
    [
      'a gap that the columns do not have',
      { en: '  -a, --all    show all', ru: '  -a, --all    показать  все' },
      'warning whitespace.double ru:  ',
    ],
    ['a blank inside guillemets', { ru: '«слово »' }, 'warning whitespace.inside ru: »'],
    ['a blank at an edge of one version', { en: 'Save', ru: 'Сохранить ' }, 'warning whitespace.edge ru: '],
  ])('%s', (_, row, finding) => {
    expect(find(row)).toEqual([finding]);
  });
});

describe('whitespace leaves alone', () => {
  it.each([
    ['a quoted bracket', { de: 'Das Zeichen „(“ fehlt.' }],
    ['line breaks with an indent', { en: 'one\n   two' }],
    ['abbreviations', { ru: 'и т.д., и т.п., т.е. так', en: 'The U.S.A. and e.g.this' }],
    ['addresses and file names', { en: 'see www.example.com/a,b or a.Bc.txt and me@example.com' }],
    ['figures', { en: '1,000 and 3.5 at 10:30' }],
    ['French spacing', { fr: 'Vraiment ? Oui ! « Bien sûr » : non.' }],
    ['smileys and ellipses', { en: 'Yes :) and ... no' }],
    ['the same edge blank in all versions', { en: 'Name: ', ru: 'Имя: ' }],
    ['Chinese', { zh: '你好，世界。你好' }],
    [
      'columns of options',
      {
        en: 'Options:\n  -a, --all        show all\n  -w, --wide       use 132 columns',
        ru: 'Параметры:\n  -a, --all        показать всё\n  -w, --wide       во всю ширину',
        de: 'Optionen:\n\t-a\talles zeigen\n\t-w\tbreit',
      },
    ],
    ['a table of its own', { en: 'a b\n  one   two\n  six   ten' }],
    [
      'lists of keywords',
      {
        en: 'camera;photos;web cam;video;',
        ru: 'камера;фото;',
        ar: 'كاميرا؛صور؛فيديو',
        de: 'Kamera;Foto;Video',
      },
    ],
    [
      'code and synopses',
      { en: 'git [ <options> ] , or { ls ; }', ru: 'git [ <параметры> ] , или { ls ; }' },
    ],
    [
      'quotation marks the German way',
      { de: 'Der »gute« Ort heißt »Haus am See«, siehe ».gitrc« und »-a«.' },
    ],
    ['names with a full stop inside', { en: 'He uses node.js and ASP.NET daily.' }],
  ])('%s', (_, row) => {
    expect(find(row)).toEqual([]);
  });
});

it('offers repairs that can be taken as they are', () => {
  const rows = rowsOf({ ru: 'На \u00a0столе ,но  там' });
  expect(fixed('whitespace', rows)).toEqual(['На\u00a0столе ,но там']);
  expect(fixed('whitespace', rowsOf({ en: 'a word ( or two ) here , please' }))).toEqual([
    'a word (or two) here, please',
  ]);
});

it('accepts the gap behind a sentence where the profile says so', () => {
  const profile = { options: { whitespace: { sentenceGap: true } } };
  expect(findings('whitespace', rowsOf({ en: 'Done.  Next.' }), profile)).toEqual([]);
});

it('tells of justified text once a version, and still of the blanks of others', () => {
  const line = { en: 'These  are  lines of one  width that blanks fill  up.', ru: 'А здесь  опечатка.' };
  const rows = rowsOf(line, line, line, line, line, line);
  const told = findings('whitespace', rows);
  expect(told.filter((one) => one.includes('justified'))).toEqual(['info whitespace.justified en:  ']);
  expect(told.filter((one) => one.includes('double'))).toHaveLength(6);
  expect(findings('whitespace', rowsOf(line, line))).toHaveLength(10);
});

it('only mentions the blanks of tokenised text', () => {
  const rows = rowsOf(...Array.from({ length: 30 }, () => ({ de: 'Er kam , sah und ging .' })));
  expect(new Set(findings('whitespace', rows))).toEqual(
    new Set(['info whitespace.before de: ,', 'info whitespace.before de: .']),
  );
});
