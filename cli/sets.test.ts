import { describe, expect, it } from 'vitest';
import { InputError } from '#core';
import { setsOf } from './sets.ts';

/** The sets as lines: name, and each file with its language. */
const lines = (files: readonly string[], order?: readonly string[]): string[] =>
  setsOf(files, order).map(
    ({ name, files: own, langs }) => `${name}: ${own.map((file, at) => `${file}=${langs[at]}`).join(' ')}`,
  );

/** The code and the file of the error that files are refused with. */
function refusal(files: readonly string[], order?: readonly string[]): string {
  try {
    setsOf(files, order);
  } catch (error) {
    if (error instanceof InputError) return `${error.code} ${error.place.file}`;
    throw error;
  }
  return 'none';
}

describe('files are sorted into texts', () => {
  it.each<[string, readonly string[], readonly string[] | undefined, readonly string[]]>([
    ['as they come', ['a.ru.txt', 'a.en.txt'], undefined, ['a: a.ru.txt=ru a.en.txt=en']],
    ['in the order asked for', ['a.ru.txt', 'a.en.txt'], ['en', 'ru'], ['a: a.en.txt=en a.ru.txt=ru']],
    [
      'without the languages not asked for',
      ['a.ar.txt', 'a.ru.txt', 'a.en.txt'],
      ['en', 'ar'],
      ['a: a.en.txt=en a.ar.txt=ar'],
    ],
    [
      'by the names without language and ending',
      ['a.en.txt', 'b_en.docx', 'a.ru.html', 'b-ru.docx'],
      undefined,
      ['a: a.en.txt=en a.ru.html=ru', 'b: b_en.docx=en b-ru.docx=ru'],
    ],
    [
      'folder by folder, and numbered from the second of a name on',
      ['x/a.en.txt', 'y/a.en.txt', 'x/a.ru.txt', 'y/a.ru.txt'],
      undefined,
      ['a: x/a.en.txt=en x/a.ru.txt=ru', 'a-2: y/a.en.txt=en y/a.ru.txt=ru'],
    ],
    ['none where there are none', [], undefined, []],
  ])('%s', (_, files, order, sets) => {
    expect(lines(files, order)).toEqual(sets);
  });

  it.each<[string, readonly string[], readonly string[] | undefined, string]>([
    ['whose name states no language', ['a.en.txt', 'notes.txt'], undefined, 'set-language notes.txt'],
    ['that is alone', ['a.en.txt', 'a.ru.txt', 'b.en.txt'], undefined, 'one-version b.en.txt'],
    ['that is alone in the languages asked for', ['a.en.txt', 'a.ru.txt'], ['en'], 'one-version a.en.txt'],
    ['that is alone in its folder', ['x/a.en.txt', 'y/a.ru.txt'], undefined, 'one-version x/a.en.txt'],
  ])('but not one %s', (_, files, order, error) => {
    expect(refusal(files, order)).toBe(error);
  });
});
