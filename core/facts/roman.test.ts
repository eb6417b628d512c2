import { describe, expect, it } from 'vitest';
import { isRomanLetter, romanOrdinal, toRoman } from './roman.ts';

/** The numerals of each place: units, tens, hundreds, thousands. */
const PLACES = [
  ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'],
  ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'],
  ['', 'C', 'CC', 'CCC', 'CD', 'D', 'DC', 'DCC', 'DCCC', 'CM'],
  ['', 'M', 'MM', 'MMM'],
] as const;

const byPlaces = (value: number): string =>
  [...String(value)].map((digit, at, { length }) => PLACES[length - 1 - at]![Number(digit)]).join('');

describe('Roman numerals', () => {
  it('are written and read, all of them', () => {
    for (let value = 1; value < 4000; value++) {
      expect(toRoman(value)).toBe(byPlaces(value));
      expect(romanOrdinal(byPlaces(value), [])).toBe(value);
    }
  });

  it.each(['', 'IIX', 'CIVIL', 'IIII', 'VX', 'IC', 'xvi', 'MMMM', 'M'.repeat(16), 'A'])(
    '%o is none',
    (text) => {
      expect(romanOrdinal(text, [])).toBeUndefined();
    },
  );

  it.each([
    ['ХХ', 20],
    ['ХІХ', 19],
    ['УІ', 6],
    ['МС', 1100],
  ])('%s in Cyrillic letters is %i', (text, value) => {
    expect(romanOrdinal(text, [])).toBe(value);
  });

  it.each([
    ['XVIe', 16],
    ['XXXe', 30],
    ['XXXIe', undefined],
    ['De', undefined],
    ['e', undefined],
    ['XVI', 16],
    ['XXXI', 31],
  ])('%s is the ordinal %s', (text, value) => {
    expect(romanOrdinal(text, ['e', 'ème'])).toBe(value);
  });

  it('have these letters, and none of the others they could be taken for', () => {
    const of = (letters: string): boolean[] =>
      [...letters].map((letter) => isRomanLetter(letter.charCodeAt(0)));
    expect(of('CDILMVX')).toEqual(Array(7).fill(true));
    expect(of('ХІСМУ')).toEqual(Array(5).fill(true));
    expect(of('ABEFGHJKNOPQRSTUZcdilmvx019 ')).toEqual(Array(28).fill(false));
    expect(of('АБВИКНОРТЦхісму')).toEqual(Array(15).fill(false));
  });
});
