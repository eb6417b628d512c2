import { describe, expect, it } from 'vitest';
import { hasMirroredBrackets, mirror, withoutShapes } from './arabic.ts';
import { linesOfPage, type PdfRun } from './lines.ts';

type Glyph = readonly [text: string, x: number, width: number, rise?: number];

/** A line of glyphs as a browser prints them: one by one, in the order of the page from the left. */
const text = (...glyphs: Glyph[]): string => {
  const runs = glyphs.map(([text, x, width, rise = 0]): PdfRun => {
    const rtl = /\p{Script=Arabic}/u.test(text) && !/\p{M}/u.test(text);
    return { text, x, y: 100 + rise, width, size: 10, rtl };
  });
  return linesOfPage(runs)
    .map((line) => line.text)
    .join('\n');
};

describe('Arabic that is placed glyph by glyph', () => {
  it.each<[string, string, readonly Glyph[]]>([
    [
      'has the letters themselves for their shapes',
      'كتب',
      [
        ['ﺐ', 0, 8],
        ['ﺘ', 8, 4],
        ['ﻛ', 12, 5],
      ],
    ],
    [
      'has marks behind their letters',
      'يومًا',
      [
        ['ﺎ', 0, 3],
        ['ً', 6, 0, 2],
        ['ﻣ', 3, 6],
        ['ﻮ', 9, 6],
        ['ﻳ', 15, 4],
      ],
    ],
    [
      'has the letters of a ligature in order',
      'الأمر',
      [
        ['ﺮ', 0, 5],
        ['ﻣ', 5, 6],
        ['أ', 11, 0],
        ['ال', 11, 10],
      ],
    ],
    [
      'has no blanks where a mark went back',
      'الدرس',
      [
        ['س', 0, 9],
        ['ر', 9, 5],
        [' ', 14, 3],
        ['ﺪ', 14, 6],
        ['ﻟ', 20, 3],
        ['ا', 23, 3],
      ],
    ],
    [
      'keeps addresses together',
      'انظر a://b.c هنا',
      [
        ['ﺎ', 0, 3],
        ['ﻨ', 3, 4],
        ['ﻫ', 7, 5],
        [' ', 12, 3],
        ['a', 15, 5],
        [':', 20, 2],
        ['//', 22, 4],
        ['b', 26, 5],
        ['.', 31, 2],
        ['c', 33, 5],
        [' ', 38, 3],
        ['ﺮ', 41, 5],
        ['ﻈ', 46, 6],
        ['ﻧ', 52, 4],
        ['ا', 56, 3],
      ],
    ],
    [
      'keeps numbers on either side of a dash in their order',
      '12 – 30',
      [
        ['30', 0, 10],
        [' ', 10, 3],
        ['–', 13, 5],
        [' ', 18, 3],
        ['12', 21, 10],
        [' ', 31, 3],
        ['س', 34, 9],
      ],
    ],
  ])('%s', (_, expected, glyphs) => expect(text(...glyphs)).toContain(expected));

  it('spells words as they are', () => {
    expect(withoutShapes('ﻟﻸﺑﺪ ﷲ')).toBe('للأبد الله');
    expect(withoutShapes('قال اهلل، واهلل، تهلل')).toBe('قال الله، والله، تهلل');
    expect(withoutShapes('ل ا إله إل ا الله، ول ا قال الرجل اثنان')).toBe(
      'لا إله إلا الله، ولا قال الرجل اثنان',
    );
    expect(withoutShapes('ﷺ')).toBe('ﷺ');
  });

  it('has brackets by their looks or by their meaning, which the pairs tell', () => {
    expect(hasMirroredBrackets(')المادة 3( »نعم« لا)')).toBe(true);
    expect(hasMirroredBrackets('(المادة 3) لا)')).toBe(false);
    expect(mirror(')المادة 3( »نعم«')).toBe('(المادة 3) «نعم»');
  });
});
